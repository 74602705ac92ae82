package news

import (
	"slices"
	"time"
)

// Marks is everything the reader has done to one article. It outlives the
// article: nothing but the reader's own hand changes it.
type Marks struct {
	Article string   `json:"article"` // ID of the article
	Read    bool     `json:"read,omitempty"`
	Starred bool     `json:"starred,omitempty"`
	Tags    []string `json:"tags,omitempty"`
	Note    string   `json:"note,omitempty"` // on the article as a whole
	// NoteModified is when Note was written last.
	NoteModified time.Time   `json:"note_modified,omitzero"`
	Highlights   []Highlight `json:"highlights,omitempty"` // in the order of the text

	// Orphans are highlights whose passage is no longer in the text, which has
	// changed since they were made. Their spans are of the text that they were
	// made in.
	Orphans []Highlight `json:"orphans,omitempty"`

	Corrections []Correction `json:"corrections,omitempty"` // of facts
}

// Clone returns a copy that shares no memory with m.
func (m Marks) Clone() Marks {
	m.Tags = slices.Clone(m.Tags)
	m.Highlights = cloneHighlights(m.Highlights)
	m.Orphans = cloneHighlights(m.Orphans)
	m.Corrections = slices.Clone(m.Corrections)
	return m
}

func cloneHighlights(hs []Highlight) []Highlight {
	hs = slices.Clone(hs)
	for i := range hs {
		hs[i].Tags = slices.Clone(hs[i].Tags)
	}
	return hs
}

// Empty reports whether the marks say nothing.
func (m Marks) Empty() bool {
	return !m.Read && !m.Starred && len(m.Tags) == 0 && !m.Noted() && len(m.Corrections) == 0
}

// Noted reports whether the reader highlighted or wrote anything here: whether
// there is something to list among the notes, and to export.
func (m Marks) Noted() bool {
	return m.Note != "" || len(m.Highlights) > 0 || len(m.Orphans) > 0
}

// Find returns the index of the highlight with the ID, -1 if there is none.
func (m Marks) Find(id string) int { return find(m.Highlights, id) }

// FindOrphan does so among the orphans.
func (m Marks) FindOrphan(id string) int { return find(m.Orphans, id) }

// Highlight returns the highlight with the ID, an orphan too, nil if there is
// none. It is the one in m, to be changed there.
func (m *Marks) Highlight(id string) *Highlight {
	if i := m.Find(id); i >= 0 {
		return &m.Highlights[i]
	}
	if i := m.FindOrphan(id); i >= 0 {
		return &m.Orphans[i]
	}
	return nil
}

// Delete takes the highlight with the ID away, an orphan too.
func (m *Marks) Delete(id string) {
	is := func(h Highlight) bool { return h.ID == id }
	m.Highlights = slices.DeleteFunc(m.Highlights, is)
	m.Orphans = slices.DeleteFunc(m.Orphans, is)
}

func find(hs []Highlight, id string) int {
	return slices.IndexFunc(hs, func(h Highlight) bool { return h.ID == id })
}

// A Highlight is a passage of the body that the reader coloured, with a note
// or without.
type Highlight struct {
	ID string `json:"id"` // unique in the library
	Span
	// Quote is the passage exactly as it stood in the body; Before and After
	// are up to 32 code points on either side of it. They find the passage
	// again when the text has changed.
	Quote string `json:"quote"`
	// Was is the passage as it was marked, when the text has changed since and
	// Quote is what stands there now; otherwise "".
	Was    string `json:"was,omitempty"`
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`

	Colour Colour   `json:"colour"`
	Style  Style    `json:"style,omitempty"`
	Note   string   `json:"note,omitempty"`
	Tags   []string `json:"tags,omitempty"`

	Created  time.Time `json:"created"`
	Modified time.Time `json:"modified"`
}

// Colour names one of the eight highlight colours.
type Colour string

// Colours are the eight colours of Zotero's reader, in its order: the keys 1
// to 8.
var Colours = []Colour{"yellow", "red", "green", "blue", "purple", "magenta", "orange", "gray"}

// Style is how a highlight is drawn.
type Style string

// The styles: a background, or a line below the words.
const (
	Filled     Style = ""
	Underlined Style = "underline"
)

// contextRunes is how much text a highlight keeps on either side.
const contextRunes = 32

// NewHighlight marks a span of body. The span is widened to rune boundaries.
// ok is false when it does not lie in body or is empty.
func NewHighlight(id, body string, s Span, c Colour, now time.Time) (h Highlight, ok bool) {
	if s.Start < 0 || s.End > len(body) || s.Start >= s.End {
		return h, false
	}
	s = widen(body, s)
	return Highlight{
		ID: id, Span: s, Quote: s.Of(body), Colour: c,
		Before:  lastRunes(body[:s.Start], contextRunes),
		After:   firstRunes(body[s.End:], contextRunes),
		Created: now.UTC(), Modified: now.UTC(),
	}, true
}
