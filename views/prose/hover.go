package prose

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// hover is what is under the mouse.
type hover struct {
	ids    []string
	onText bool
}

// MouseIn is MouseMoved.
func (g *page) MouseIn(ev *desktop.MouseEvent) { g.MouseMoved(ev) }

// MouseMoved tells the program when the decorations under the mouse change.
func (g *page) MouseMoved(ev *desktop.MouseEvent) {
	p := g.p
	h, ok := p.at(ev.Position)
	p.handles.over = p.handleAt(ev.Position)
	p.hover.onText = ok && h.inside
	var ids []string
	if p.hover.onText {
		ids = p.layers.ids(h.start, h.end)
	}
	p.setHover(ids, ev.AbsolutePosition)
}

// MouseOut ends the hover.
func (g *page) MouseOut() { g.p.leave() }

// leave ends the hover, where the mouse or the text has moved away.
func (p *Prose) leave() {
	p.hover.onText, p.handles.over = false, noEdge
	p.setHover(nil, fyne.Position{})
}

func (p *Prose) setHover(ids []string, pos fyne.Position) {
	if slices.Equal(ids, p.hover.ids) {
		return
	}
	p.hover.ids = ids
	if p.OnHover != nil {
		p.OnHover(ids, pos)
	}
}

// Cursor is an arrow to both sides over a handle, a hand over what can be tapped and a bar over text.
func (g *page) Cursor() desktop.Cursor {
	switch h := g.p.hover; {
	case g.p.handles.held != noEdge || g.p.handles.over != noEdge && !g.p.press.down:
		return desktop.HResizeCursor
	case len(h.ids) > 0 && !g.p.press.down:
		return desktop.PointerCursor
	case h.onText || g.p.press.down:
		return desktop.TextCursor
	}
	return desktop.DefaultCursor
}
