// Package export writes highlights and notes, with where they come from, as
// files for other programs and for paper, and reads its own back.
//
// A format is one file of this package and one row of formats. Every format
// carries each highlight with its exact quote, its surroundings, note, colour
// and tags, and the title, source, date and URL of its article; the note on
// the article as a whole; and, said to be so, the highlights whose passage is
// no longer in the text. JSON and JSON-LD lose nothing: [ReadNotes] reads them
// back. The formats that are for reading show no quote twice.
package export

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// A Document is what is exported together.
type Document struct {
	Title     string    // such as the name of the library
	Generated time.Time // when
	Articles  []Article // those without notes are left out
}

// An Article is an article with what was marked in it.
type Article struct {
	ID        string
	Title     string
	Source    string // "" when not known, as are the next three
	Byline    string
	Published string // ISO 8601 date, or date and time
	URL       string

	Marks news.Marks
	Body  string // what spans of highlights and facts refer to; "" when it is gone
	Facts []news.Fact
}

// A Format is one of the formats that Write knows.
type Format struct {
	ID        string // what Write takes: "markdown"
	Name      string // what a menu shows: "Markdown"
	Extension string // of its files, with the point: ".md"
}

// Text reports whether files of the format are text, which can be copied and
// pasted.
func (f Format) Text() bool { return f.Extension != ".xlsx" && f.Extension != ".docx" }

// A writer writes what the options have chosen of a document.
type writer func(context.Context, io.Writer, Document, Options) error

var formats = []struct {
	Format
	write writer
}{
	{Format{"markdown", "Markdown", ".md"}, markdownTemplate.write},
	{Format{"html", "Web page", ".html"}, htmlTemplate.write},
	{Format{"docx", "Word document", ".docx"}, writeDOCX},
	{Format{"csv", "Spreadsheet (CSV)", ".csv"}, writeCSV},
	{Format{"csv-readwise", "Readwise (CSV)", ".csv"}, writeReadwise},
	{Format{"csv-hypothesis", "Hypothesis (CSV)", ".csv"}, writeHypothesis},
	{Format{"json", "JSON", ".json"}, writeJSON},
	{Format{"jsonld", "Web Annotation (JSON-LD)", ".jsonld"}, writeJSONLD},
	{Format{"bibtex", "Bibliography (BibTeX)", ".bib"}, bibtexTemplate.write},
	{Format{"csl-json", "Bibliography (CSL-JSON)", ".json"}, writeCSL},
}

// Formats returns all formats in the order in which a menu shows them. The
// reader's own, made of a [Template], are not among them.
func Formats() []Format {
	var out []Format
	for _, f := range formats {
		out = append(out, f.Format)
	}
	return out
}

// ErrNothing says that a document has no note, or none that the options let
// through.
var ErrNothing = errors.New("there are no notes to export")

// Write writes the notes of a document that the options choose to w, in the
// format with the ID. When there are none it returns [ErrNothing], and when
// the format is unknown another error; nothing is written to w then.
func Write(ctx context.Context, w io.Writer, format string, doc Document, o Options) error {
	i := slices.IndexFunc(Formats(), func(f Format) bool { return f.ID == format })
	if i < 0 {
		return fmt.Errorf("export: there is no format %q", format)
	}
	return writeChosen(ctx, w, formats[i].Format, formats[i].write, doc, o)
}

func writeChosen(ctx context.Context, w io.Writer, f Format, as writer, doc Document, o Options) error {
	doc = o.choose(doc)
	if len(doc.Articles) == 0 {
		return ErrNothing
	}
	var out bytes.Buffer
	if err := as(ctx, &out, doc, o); err != nil {
		return fmt.Errorf("export as %s: %w", f.ID, err)
	}
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("export as %s: %w", f.ID, err)
	}
	return nil
}
