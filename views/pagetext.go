package views

import (
	"strings"

	"github.com/newsglass/newsglass/views/prose"
)

// pageText is a text made of lines, for a prose widget, while it grows.
type pageText struct {
	b          strings.Builder
	paragraphs []prose.Paragraph
	lit        []prose.Decoration
}

// line adds a paragraph; an empty one is left out.
func (c *pageText) line(style prose.Style, s string) {
	if s == "" {
		return
	}
	c.paragraphs = append(c.paragraphs, prose.Paragraph{Start: c.b.Len(), End: c.b.Len() + len(s), Style: style})
	c.b.WriteString(s)
	c.b.WriteByte('\n')
}

// show puts the text into a widget.
func (c *pageText) show(p *prose.Prose) {
	p.SetText(c.b.String(), c.paragraphs)
	p.SetLayer(0, c.lit)
}
