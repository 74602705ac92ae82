package prose

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// press is a mouse button that is down, and the clicks before it.
type press struct {
	down   bool
	clicks int           // in a row at the same place
	at     clickAt       // the last one
	unit   [2]int        // what the first click selected: dragging keeps it
	drawn  bool          // the selection has been changed since
	pos    fyne.Position // of the mouse on the canvas
	drift  drift
	void   bool // taken back: what the mouse does until it is let go counts no more

	telling *fyne.Animation // of a double click's word, soon; nil for none
}

// at returns the offset and character under a point of the page.
func (p *Prose) at(pos fyne.Position) (hit, bool) {
	i := p.doc.lineAt(pos.Y - endMargin)
	if i < 0 {
		return hit{}, false
	}
	l := &p.doc.lines[i]
	h := p.doc.hitLine(l, pos.X-p.left())
	y := pos.Y - endMargin
	h.inside = h.inside && y >= l.y && y < p.doc.bottom(l)
	return h, true
}

// idsAt returns the decorations under a point of the page, topmost first.
func (p *Prose) idsAt(pos fyne.Position) (offset int, ids []string) {
	h, ok := p.at(pos)
	if !ok {
		return 0, nil
	}
	if h.inside {
		ids = p.layers.ids(h.start, h.end)
	}
	return h.start, ids
}

// MouseDown begins a selection, or extends the one there is when shift is held.
func (g *page) MouseDown(ev *desktop.MouseEvent) {
	g.p.focus()
	if ev.Button != desktop.MouseButtonPrimary {
		return
	}
	g.p.press.void = false
	g.p.unsettled()
	if g.p.takeHandle(ev.Position, ev.AbsolutePosition) {
		return
	}
	g.p.pressed(ev.Position, ev.AbsolutePosition, ev.Modifier&fyne.KeyModifierShift != 0)
}

func (p *Prose) pressed(pos, abs fyne.Position, extend bool) {
	h, ok := p.at(pos)
	if !ok {
		return
	}
	p.hush()
	p.countClick(abs)
	p.press.down, p.press.drawn, p.press.pos = true, false, abs
	if extend && p.press.clicks == 1 {
		p.press.drawn = true
		p.press.unit = [2]int{p.selection.from, p.selection.from}
		p.selectRange(p.selection.from, h.nearest)
		return
	}
	p.press.unit = p.unitAt(h)
	p.press.drawn = p.press.clicks > 1
	p.selectRange(p.press.unit[0], p.press.unit[1])
}

// unitAt is what so many clicks select: nothing, a word, a paragraph.
func (p *Prose) unitAt(h hit) [2]int {
	b := p.doc.blockOf(h.start)
	switch {
	case b == nil || p.press.clicks == 1:
		return [2]int{h.nearest, h.nearest}
	case p.press.clicks == 2:
		start, end := p.doc.wordAt(b, h.start)
		return [2]int{start, end}
	}
	return [2]int{b.start, b.end}
}

// dragTo goes on with what the mouse is dragging, at a point of the page.
func (p *Prose) dragTo(pos fyne.Position) {
	if p.handles.held != noEdge {
		p.drawHandle(pos)
		return
	}
	p.drawTo(pos)
}

// drawTo extends the selection to a point of the page, by whole words or
// paragraphs if it was begun by several clicks.
func (p *Prose) drawTo(pos fyne.Position) {
	h, ok := p.at(pos)
	if !ok {
		return
	}
	p.press.drawn = true
	unit, to := p.press.unit, p.unitAt(h)
	if to[0] < unit[0] {
		p.selectRange(unit[1], to[0])
	} else {
		p.selectRange(unit[0], max(to[1], unit[1]))
	}
}

// MouseUp ends the selection.
func (g *page) MouseUp(ev *desktop.MouseEvent) {
	if ev.Button == desktop.MouseButtonPrimary {
		g.p.released(ev.AbsolutePosition)
	}
}

func (p *Prose) released(abs fyne.Position) {
	p.press.void = false
	if !p.press.down {
		return
	}
	p.press.down = false
	p.press.drift.stop()
	switch {
	case p.handles.held != noEdge:
		p.releaseHandle()
	case p.press.clicks == 2:
		p.selectedSoon(abs)
	case p.press.drawn:
		p.selected(abs)
	}
}

// Tapped tells the program of a click that was no part of a selection.
func (g *page) Tapped(ev *fyne.PointEvent) {
	p := g.p
	if p.press.drawn || p.OnTapped == nil {
		return
	}
	offset, ids := p.idsAt(ev.Position)
	p.OnTapped(offset, ids, ev.AbsolutePosition)
}

// TappedSecondary tells the program of a click with the other button.
func (g *page) TappedSecondary(ev *fyne.PointEvent) {
	p := g.p
	p.focus()
	if p.OnSecondaryTapped == nil {
		return
	}
	offset, ids := p.idsAt(ev.Position)
	p.OnSecondaryTapped(offset, ids, ev.AbsolutePosition)
}

// endGestures forgets what the mouse was doing.
func (p *Prose) endGestures() {
	p.dropHandle()
	p.hush()
	p.press.drift.stop()
	p.press = press{void: p.press.down || p.press.void}
	p.leave()
}
