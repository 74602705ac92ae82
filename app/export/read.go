package export

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// ErrNoNotes says that a file holds no notes that [ReadNotes] knows.
var ErrNoNotes = errors.New("this is no file of notes: expected are Newsglass's own notes as JSON, or W3C Web Annotations as JSON-LD")

// LooksLikeNotes reports whether a file that begins so may be one for
// [ReadNotes]: whether it is JSON. A backup of a library never is.
func LooksLikeNotes(start []byte) bool {
	start = bytes.TrimLeft(bytes.TrimPrefix(start, []byte("\uFEFF")), " \t\r\n")
	return len(start) > 0 && (start[0] == '{' || start[0] == '[')
}

// ReadNotes reads the notes of a file that was written as JSON or as JSON-LD,
// and other programs' Web Annotations as far as they quote the text. What
// Newsglass wrote comes back as it was.
//
// An article of another program has no ID of ours: its ID begins with
// "source-" and is the same for the same address, and its highlights are
// orphans until somebody finds their place. An annotation that has neither a
// quote nor a note is passed over.
//
// A file that is none of these gives an error that is [ErrNoNotes], or says
// what is damaged.
func ReadNotes(data []byte) ([]Article, error) {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if !LooksLikeNotes(data) {
		return nil, ErrNoNotes
	}
	if !json.Valid(data) {
		return nil, fmt.Errorf("%w; this one is JSON that is cut off or damaged", ErrNoNotes)
	}
	var head struct {
		Format string `json:"format"`
	}
	_ = json.Unmarshal(data, &head) // a list has no format
	var articles []Article
	var err error
	if head.Format == jsonFormat {
		articles, err = readJSON(data)
	} else {
		articles, err = readAnnotations(data)
	}
	if err != nil {
		return nil, err
	}
	for i := range articles {
		sound(&articles[i])
	}
	return articles, nil
}

// sound makes sure of what the rest of Newsglass relies on: spans that are
// none are empty, every highlight has an ID and a colour.
func sound(a *Article) {
	a.Marks.Article = a.ID
	for _, hs := range [][]news.Highlight{a.Marks.Highlights, a.Marks.Orphans} {
		for i := range hs {
			h := &hs[i]
			if h.Start < 0 || h.End < h.Start {
				h.Span = news.Span{}
			}
			if h.ID == "" {
				h.ID = stableID("highlight", a.ID, h.Quote, h.Before, h.After, h.Note)
			}
			if h.Colour == "" {
				h.Colour = news.Colours[0]
			}
		}
	}
	lost := func(h news.Highlight) bool { return h.Len() <= 0 }
	for _, h := range a.Marks.Highlights {
		if lost(h) {
			a.Marks.Orphans = append(a.Marks.Orphans, h)
		}
	}
	a.Marks.Highlights = slices.DeleteFunc(a.Marks.Highlights, lost)
	if len(a.Marks.Highlights) == 0 {
		a.Marks.Highlights = nil
	}
}

// stableID makes an ID of what it stands for, so that the same file read twice
// gives the same.
func stableID(kind string, of ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(of, "\x00")))
	return kind + "-" + hex.EncodeToString(sum[:12])
}
