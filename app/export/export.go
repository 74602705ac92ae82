// Package export writes highlights and notes, with where they come from, as
// files for other programs and for paper.
//
// A format is one file of this package and one row of formats. Every format
// carries each highlight with its exact quote, its surroundings, note, colour
// and tags, and the title, source, date and URL of its article.
package export

import (
	"bytes"
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
	Articles  []Article // those without highlights are left out
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
func (f Format) Text() bool { return f.Extension != ".xlsx" }

var formats = []struct {
	Format
	write func(io.Writer, Document) error
}{
	{Format{"markdown", "Markdown", ".md"}, writeMarkdown},
	{Format{"html", "Web page", ".html"}, writeHTML},
	{Format{"csv", "Spreadsheet (CSV)", ".csv"}, writeCSV},
	{Format{"json", "JSON", ".json"}, writeJSON},
}

// Formats returns all formats in the order in which a menu shows them.
func Formats() []Format {
	var out []Format
	for _, f := range formats {
		out = append(out, f.Format)
	}
	return out
}

// ErrNothing says that no article of a document has a highlight.
var ErrNothing = errors.New("there are no highlights to export")

// Write writes the highlights of a document to w in the format with the ID.
// When there are none it returns [ErrNothing], and when the format is unknown
// another error; nothing is written to w then.
func Write(w io.Writer, format string, doc Document) error {
	i := slices.IndexFunc(Formats(), func(f Format) bool { return f.ID == format })
	if i < 0 {
		return fmt.Errorf("export: there is no format %q", format)
	}
	doc.Articles = slices.DeleteFunc(slices.Clone(doc.Articles), func(a Article) bool {
		return len(a.Marks.Highlights) == 0
	})
	if len(doc.Articles) == 0 {
		return ErrNothing
	}
	var out bytes.Buffer
	if err := formats[i].write(&out, doc); err != nil {
		return fmt.Errorf("export as %s: %w", format, err)
	}
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("export as %s: %w", format, err)
	}
	return nil
}
