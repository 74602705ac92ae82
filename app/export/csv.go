package export

import (
	"bufio"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

var csvHeader = []string{
	"title", "source", "byline", "published", "url", "article_tags",
	"quote", "before", "after", "note", "colour", "tags", "created", "modified",
	"start", "end", "highlight_id", "article_id",
}

// writeCSV writes one row for every highlight after RFC 4180. The csv package
// of the standard library would end every line within a quote the same way;
// here quotes stay as they are.
func writeCSV(w io.Writer, doc Document) error {
	out := bufio.NewWriter(w)
	writeRow(out, csvHeader)
	for _, a := range doc.Articles {
		for _, h := range a.Marks.Highlights {
			writeRow(out, csvRow(a, h))
		}
	}
	return out.Flush()
}

func csvRow(a Article, h news.Highlight) []string {
	before, after := surroundings(h, a.Body)
	return []string{
		a.Title, a.Source, a.Byline, a.Published, a.URL, join(", ", a.Marks.Tags...),
		h.Quote, oneLine(before), oneLine(after), h.Note, colourName(h.Colour), join(", ", h.Tags...), stamp(h.Created), stamp(h.Modified),
		strconv.Itoa(h.Start), strconv.Itoa(h.End), h.ID, a.ID,
	}
}

func writeRow(out *bufio.Writer, cells []string) {
	for i, cell := range cells {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString(quoteCell(harmless(strings.ToValidUTF8(cell, "\uFFFD"))))
	}
	out.WriteString("\r\n")
}

func quoteCell(cell string) string {
	if cell == "" || !strings.ContainsAny(cell, "\",\r\n") && strings.TrimSpace(cell) == cell {
		return cell
	}
	return `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
}

// harmless keeps a spreadsheet from taking a text for a formula and running
// it.
func harmless(cell string) string {
	first, _ := utf8.DecodeRuneInString(cell)
	if cell != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
		return "'" + cell
	}
	return cell
}
