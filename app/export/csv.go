package export

import (
	"bufio"
	"context"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// A csvTable is one of the spreadsheets that notes are exported as: its
// columns, and the rows that an article has in it.
type csvTable struct {
	header []string
	note   func(PageArticle) []string            // of the note on the article
	entry  func(PageArticle, PageEntry) []string // of a highlight
}

// write writes one row for every highlight, and one before them for the note
// on an article, after RFC 4180. The csv package of the standard library would
// end every line within a quote the same way; here quotes stay as they are.
func (t csvTable) write(w io.Writer, page Page) error {
	out := bufio.NewWriter(w)
	writeRow(out, t.header)
	for _, a := range page.Articles {
		if strings.TrimSpace(a.Note) != "" {
			writeRow(out, t.note(a))
		}
		for _, e := range a.Entries {
			writeRow(out, t.entry(a, e))
		}
	}
	return out.Flush()
}

// ownTable has everything. What a row is of stands in the column kind:
// "highlight", "no longer in the text" or "article".
var ownTable = csvTable{
	header: []string{
		"title", "source", "byline", "published", "url", "article_tags",
		"quote", "before", "after", "note", "colour", "tags", "created", "modified",
		"start", "end", "highlight_id", "article_id", "style", "kind", "marked_as",
	},
	note: func(a PageArticle) []string {
		return append(ownArticle(a), "", "", "", a.Note, "", "", "", "", "", "", "", a.ID, "", "article", "")
	},
	entry: func(a PageArticle, e PageEntry) []string {
		style, kind := "filled", "highlight"
		if e.Underlined {
			style = "underlined"
		}
		if e.Orphan {
			kind = noLonger
		}
		return append(ownArticle(a), e.Quote, oneLine(e.Before), oneLine(e.After), e.Note, e.ColourName, join(", ", e.Tags...),
			stamp(e.Created), stamp(e.Modified), strconv.Itoa(e.Start), strconv.Itoa(e.End), e.ID, a.ID, style, kind, e.Was)
	},
}

func ownArticle(a PageArticle) []string {
	return []string{a.Title, a.Source, a.Byline, a.Published, a.URL, join(", ", a.Tags...)}
}

func writeCSV(_ context.Context, w io.Writer, doc Document, o Options) error {
	return ownTable.write(w, newPage(doc, o))
}

// readwiseTable has the columns of Readwise's import. It demands a highlight,
// takes the location as a number that orders, and the words of a note that
// begin with a point as tags.
var readwiseTable = csvTable{
	header: []string{"Highlight", "Title", "Author", "URL", "Note", "Location", "Date"},
	note: func(a PageArticle) []string {
		return readwiseRow(a, a.Heading, a.Note, 0, a.Begun)
	},
	entry: func(a PageArticle, e PageEntry) []string {
		note := strings.TrimSpace(e.Note)
		if e.Orphan {
			note = strings.TrimSpace("[" + noLonger + "] " + note)
		}
		var tags []string
		for _, tag := range e.Tags {
			if tag = obsidianTag(tag); tag != "" {
				tags = append(tags, "."+tag)
			}
		}
		return readwiseRow(a, e.Quote, strings.TrimSpace(strings.Join(tags, " ")+"\n"+note), e.Number, e.Created)
	},
}

func readwiseRow(a PageArticle, quote, note string, location int, made time.Time) []string {
	author := a.Byline
	if author == "" {
		author = a.Source
	}
	return []string{quote, a.Heading, author, a.Address, note, strconv.Itoa(location), formatTime(time.DateTime, made)}
}

func writeReadwise(_ context.Context, w io.Writer, doc Document, o Options) error {
	return readwiseTable.write(w, newPage(doc, o))
}

// hypothesisTable has the columns of the export of Hypothesis. The author
// there is who annotates; a row without a quote is a note on the page.
var hypothesisTable = csvTable{
	header: []string{"Created at", "Author", "Page", "URL", "Group", "Annotation/Reply Type", "Quote", "Comment", "Tags"},
	note: func(a PageArticle) []string {
		return hypothesisRow(a, formatTime(hypothesisTime, a.Begun), "", a.Note, a.Tags)
	},
	entry: func(a PageArticle, e PageEntry) []string {
		comment := e.Note
		if e.Orphan {
			comment = strings.TrimSpace("[" + noLonger + "] " + comment)
		}
		return hypothesisRow(a, formatTime(hypothesisTime, e.Created), e.Quote, comment, e.Tags)
	},
}

const hypothesisTime = "2006-01-02 15:04"

// hypothesisRow has the title of the article where Hypothesis has the name of
// the group: nothing else there tells articles without a URL apart.
func hypothesisRow(a PageArticle, made, quote, comment string, tags []string) []string {
	return []string{made, "", "", a.URL, a.Heading, "Annotation", quote, comment, strings.Join(tags, ",")}
}

func writeHypothesis(_ context.Context, w io.Writer, doc Document, o Options) error {
	return hypothesisTable.write(w, newPage(doc, o))
}

func writeRow(out *bufio.Writer, cells []string) {
	for i, cell := range cells {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString(csvCell(cell))
	}
	out.WriteString("\r\n")
}

// csvCell writes a text as one cell that no spreadsheet runs.
func csvCell(text string) string { return quoteCell(harmless(strings.ToValidUTF8(text, "\uFFFD"))) }

func quoteCell(cell string) string {
	if cell == "" || !strings.ContainsAny(cell, "\",\r\n") && strings.TrimSpace(cell) == cell {
		return cell
	}
	return `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
}

// harmless keeps a spreadsheet from taking a text for a formula and running
// it. Some take it for one behind spaces too.
func harmless(cell string) string {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(cell, " "))
	if cell != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
		return "'" + cell
	}
	return cell
}
