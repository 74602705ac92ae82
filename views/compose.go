package views

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

// composition is the text that the reader shows of an article.
type composition struct {
	text       strings.Builder
	paragraphs []prose.Paragraph
	turns      []prose.Decoration // the lines that lead to other parts
	bodyAt     int                // where the body starts
}

// compose lays out the title, the line about the article's origin, and a part
// of the body as one text.
func compose(a news.Article, part int) *composition {
	c := &composition{}
	c.add(a.Title, prose.Heading)
	c.add(origin(a), prose.Caption)
	parts := partsOf(a.Body)
	if part > 0 {
		c.addTurn(lang.L("This text is long. Part {{.Part}} of {{.Parts}}; go back to the part before.", map[string]any{"Part": part + 1, "Parts": parts}), part-1)
	}
	c.bodyAt = c.text.Len()
	c.addBody(partOf(a.Body, part).Of(a.Body))
	if part+1 < parts {
		c.text.WriteByte('\n')
		c.addTurn(lang.L("This text is long. Part {{.Part}} of {{.Parts}}; go on to the next part.", map[string]any{"Part": part + 1, "Parts": parts}), part+1)
	}
	return c
}

func (c *composition) add(s string, style prose.Style) {
	if s == "" {
		return
	}
	c.paragraphs = append(c.paragraphs, prose.Paragraph{Start: c.text.Len(), End: c.text.Len() + len(s), Style: style})
	c.text.WriteString(s)
	c.text.WriteByte('\n')
}

// addTurn adds a line that leads to another part when it is clicked.
func (c *composition) addTurn(s string, part int) {
	start := c.text.Len()
	c.add(s, prose.Caption)
	c.turns = append(c.turns, prose.Decoration{
		Start: start, End: start + len(s), Line: prose.Solid, LineColour: theme.ColorNamePrimary, ID: "part " + strconv.Itoa(part),
	})
}

func (c *composition) addBody(body string) {
	start := c.text.Len()
	c.text.WriteString(body)
	for at := 0; at < len(body); {
		end := strings.IndexByte(body[at:], '\n')
		if end < 0 {
			end = len(body) - at
		}
		if end > 0 {
			style := prose.Body
			if subhead(body[at : at+end]) {
				style = prose.Subheading
			}
			c.paragraphs = append(c.paragraphs, prose.Paragraph{Start: start + at, End: start + at + end, Style: style})
		}
		at += end + 1
	}
}

// subhead reports whether a paragraph reads as a heading within the text: a
// few words that start large and end without a full stop.
func subhead(paragraph string) bool {
	first, _ := utf8.DecodeRuneInString(paragraph)
	last, _ := utf8.DecodeLastRuneInString(paragraph)
	return len(paragraph) <= 70 && unicode.IsUpper(first) && (unicode.IsLetter(last) || unicode.IsDigit(last) || last == '?')
}

func origin(a news.Article) string {
	parts := []string{a.Source, humanDate(a.Published), a.Byline, a.URL}
	var known []string
	for _, p := range parts {
		if p != "" {
			known = append(known, strings.Join(strings.Fields(p), " "))
		}
	}
	return strings.Join(known, " · ")
}
