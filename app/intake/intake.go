// Package intake turns a file into clean articles: name and bytes in,
// [news.Article] out. It decodes the character set, reads the format, finds
// title, source, byline and date where the file states them, and takes out the
// lines that are not part of the report. No line is lost: what is neither
// title nor body stands in [news.Article].Removed.
//
// The bytes are not trusted. A file that cannot be read is refused with an
// [*Error] whose text is a sentence for a person; nothing in it can crash or
// hang the reader.
package intake

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// MaxBytes is the size of the largest file that is read.
const MaxBytes = 64 << 20

// A format is one kind of file.
type format struct {
	name       string
	extensions []string
	// looks reports whether text without a telling name is of this format.
	looks func(text string) bool
	// drafts reads the articles. It returns the good ones and, joined, one
	// [*Error] for each that is broken.
	drafts func(ctx context.Context, text string) ([]draft, error)
	// given reports whether drafts are texts of their own inside the file, so
	// that verbatim reading takes each as it is.
	given bool
}

// formats are asked in this order; the last takes everything.
var formats = []format{
	{"JSON lines", []string{".jsonl", ".ndjson"}, looksJSONL, readJSONL, true},
	{"HTML", []string{".html", ".htm", ".xhtml"}, looksHTML, readHTML, false},
	{"Markdown", []string{".md", ".markdown"}, looksMarkdown, readMarkdown, false},
	{"plain text", []string{".txt", ".text"}, looksText, readText, false},
}

// Accepts reports whether the name ends like one of the formats that are
// read. It is the test for walking a folder; a file that is named outright may
// have any name.
func Accepts(name string) bool {
	_, ok := byExtension(name)
	return ok
}

// Read returns the clean articles of the file. One file can hold many. When
// some are broken it returns the good ones and an error that joins one
// [*Error] for each of the others.
func Read(ctx context.Context, name string, data []byte) ([]news.Article, error) {
	text, f, err := open(name, data)
	if err != nil {
		return nil, err
	}
	return finish(ctx, name, text, f, draft.article)
}

// ReadVerbatim returns the articles with their text as it is in the file,
// uncleaned, so that offsets into the body are the input's. Of a .jsonl file
// the body is each line's text; any other file is one body. Nothing is
// removed and only what a .jsonl line says of its article is known.
func ReadVerbatim(ctx context.Context, name string, data []byte) ([]news.Article, error) {
	text, f, err := open(name, data)
	if err != nil {
		return nil, err
	}
	if !f.given {
		f.drafts = wholeFile
	}
	return finish(ctx, name, text, f, draft.verbatim)
}

// open refuses what is no text, decodes the rest and finds its format.
func open(name string, data []byte) (string, format, error) {
	if reason := refuse(data); reason != "" {
		return "", format{}, &Error{File: shownName(name), Reason: reason}
	}
	f, known := byExtension(name)
	text := decode(data, f.name == "HTML" || startsLikeHTML(data))
	if !known || f.name == "plain text" && looksHTML(text) {
		f = formats[slices.IndexFunc(formats, func(f format) bool { return f.looks(text) })]
	}
	return text, f, nil
}

// finish turns the drafts of the file into articles.
func finish(ctx context.Context, name, text string, f format,
	finished func(draft, context.Context) (news.Article, error)) ([]news.Article, error) {
	drafts, broken := f.drafts(ctx, text)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", shownName(name), err)
	}
	articles := make([]news.Article, 0, len(drafts))
	for _, d := range drafts {
		a, err := finished(d, ctx)
		if err != nil {
			return articles, fmt.Errorf("read %s: %w", shownName(name), err)
		}
		if a.Origin == "" {
			a.Origin = filepath.Base(name)
		}
		a.ID = a.Fingerprint()
		articles = append(articles, a)
	}
	return articles, nameFile(broken, shownName(name))
}

func byExtension(name string) (format, bool) {
	ext := strings.ToLower(filepath.Ext(name))
	for _, f := range formats {
		if slices.Contains(f.extensions, ext) {
			return f, true
		}
	}
	return format{}, false
}
