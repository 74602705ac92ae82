package prose

import "fyne.io/fyne/v2"

// An edge is one end of the stretch between the handles.
type edge int

const (
	noEdge edge = iota
	startEdge
	endEdge
)

// handles are two knobs that make a stretch of the text longer or shorter.
// There are none while the stretch is empty.
type handles struct {
	start, end int
	held       edge          // the one that the mouse has taken
	over       edge          // the one under the mouse
	before     [2]int        // the stretch when it was taken
	grip       fyne.Position // of the mouse, from the middle of the edge
}

// SetHandles shows a knob at both ends of [start, end), which the mouse can
// draw to other places: [Prose.OnHandled] is told of it. The ends move into the
// text and to the starts of runes; an empty stretch has no handles. An end that
// the mouse holds is let go when the stretch is another. SetText removes them.
func (p *Prose) SetHandles(start, end int) {
	start, end = runeStart(p.doc.text, start), runeStart(p.doc.text, end)
	if start >= end {
		p.ClearHandles()
		return
	}
	h := p.handles
	if start == h.start && end == h.end || h.held != noEdge && h.before == [2]int{start, end} {
		return // an end that is being moved stays held
	}
	p.dropHandle()
	p.handles = handles{start: start, end: end}
	p.page.redecorate()
}

// ClearHandles removes the knobs.
func (p *Prose) ClearHandles() {
	if p.handles.start == p.handles.end {
		return
	}
	p.dropHandle()
	p.handles = handles{}
	p.page.redecorate()
}

// Handles returns the stretch between the knobs, as it is drawn at this
// moment; ok is false when there are none.
func (p *Prose) Handles() (start, end int, ok bool) {
	h := p.handles
	return h.start, h.end, h.start < h.end
}

// takeHandle takes the knob under a point of the page, if there is one.
func (p *Prose) takeHandle(pos, abs fyne.Position) bool {
	e := p.handleAt(pos)
	if e == noEdge {
		return false
	}
	h := &p.handles
	h.held, h.before = e, [2]int{h.start, h.end}
	k, _ := p.knob(e)
	h.grip = pos.Subtract(fyne.NewPos(k.x, (k.top+k.foot)/2))
	p.press.down, p.press.drawn, p.press.pos, p.press.clicks = true, true, abs, 0
	p.page.redecorate()
	return true
}

// drawHandle moves the held edge to the mouse. The ends never cross: one
// character at least stays between them.
func (p *Prose) drawHandle(pos fyne.Position) {
	hit, ok := p.at(pos.Subtract(p.handles.grip))
	if !ok {
		return
	}
	h := &p.handles
	switch h.held {
	case startEdge:
		h.start = min(hit.nearest, p.doc.previousCharacter(h.end))
	case endEdge:
		h.end = max(hit.nearest, p.doc.nextCharacter(h.start))
	}
	p.page.redecorate()
}

// releaseHandle lets the held edge stay where it is, and tells of it.
func (p *Prose) releaseHandle() {
	h := &p.handles
	h.held = noEdge
	p.page.redecorate()
	if h.before != [2]int{h.start, h.end} && p.OnHandled != nil {
		p.OnHandled(h.start, h.end)
	}
}

// dropHandle puts the held edge back to where it was taken. What the mouse
// does until its button is let go counts no more.
func (p *Prose) dropHandle() bool {
	h := &p.handles
	if h.held == noEdge {
		return false
	}
	h.start, h.end, h.held = h.before[0], h.before[1], noEdge
	p.press.down, p.press.void = false, true
	p.press.drift.stop()
	p.page.redecorate()
	return true
}

// drawHeld shows how far the stretch reaches while one of its ends is moved.
func (v *lineView) drawHeld(p *Prose) {
	if p.handles.held != noEdge {
		v.shade(p, p.handles.start, p.handles.end)
	}
}
