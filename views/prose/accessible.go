package prose

import (
	"strings"

	"fyne.io/fyne/v2"
)

var _ fyne.Accessible = (*Prose)(nil)

// AccessibilityLabel returns the text in view, a paragraph a line, for screen
// readers. It is not the whole text: drivers ask for it with every frame.
func (p *Prose) AccessibilityLabel() string {
	var b strings.Builder
	end := 0 // of the line before
	for _, v := range p.page.views {
		foot := v.y + p.doc.pitch(&v.line)
		if foot <= p.scroll.Offset.Y || v.y >= p.scroll.Offset.Y+p.scroll.Size().Height {
			continue // ready, but not in sight
		}
		if b.Len() > 0 {
			if v.line.start == p.doc.blocks[v.line.block].start {
				b.WriteByte('\n')
			} else {
				b.WriteString(p.doc.text[end:v.line.start]) // its spaces
			}
		}
		b.WriteString(visible(p.doc.text[v.line.start:v.line.end]))
		end = v.line.end
	}
	return b.String()
}

// AccessibilityRole is text.
func (p *Prose) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }
