package prose

import (
	"sort"

	"fyne.io/fyne/v2"
)

const (
	sideMargin = 16 // px between the column and the edge, clear of the scroll bar
	endMargin  = 14 // px above the first line and below the last
	minColumn  = 24 // px below which a column makes no sense
)

// goal is a place to be scrolled to.
type goal struct{ start, end int }

// reflow breaks the lines for the width there is, and leaves the line on top
// where it was.
func (p *Prose) reflow() {
	if p.size.Width <= 0 {
		return
	}
	width := p.size.Width - 2*sideMargin
	if p.column > 0 {
		width = min(width, p.column)
	}
	p.doc.flow(max(minColumn, width))
	p.selection.caret = caret{}
	p.page.forget()
	p.settling = true
	p.page.setHeight(p.doc.height + 2*endMargin)
	p.scroll.Offset.Y = p.anchorY()
	p.scroll.Refresh()
	p.settling = false
	p.page.show()
	p.ruler.place()
	if g := p.goal; g != nil {
		p.goal = nil
		p.ScrollTo(g.start, g.end)
	}
}

// left is the x of the column's left edge on the page.
func (p *Prose) left() float32 {
	return max(0, round((p.size.Width-p.doc.width)/2))
}

// anchorY is the scroll position that has the anchor on top.
func (p *Prose) anchorY() float32 {
	i := p.doc.lineOf(p.anchor)
	if i < 0 || i == 0 && p.within == 0 {
		return 0
	}
	l := &p.doc.lines[i]
	return p.clampY(endMargin + l.y + min(p.within, p.doc.pitch(l)))
}

func (p *Prose) clampY(y float32) float32 {
	return max(0, min(y, p.page.height-p.scroll.Size().Height))
}

// scrolled keeps the anchor on the line that is on top.
func (p *Prose) scrolled(pos fyne.Position) {
	if p.settling {
		return
	}
	p.keepAnchor(pos.Y)
	p.page.show()
	p.leave()
	p.unsettled()
}

func (p *Prose) keepAnchor(y float32) {
	p.anchor, p.within = 0, 0
	i := p.firstBelow(y)
	if i < 0 {
		return
	}
	l := &p.doc.lines[i]
	p.anchor = l.start
	p.within = max(0, y-endMargin-l.y)
	if i == 0 && y > 0 {
		p.within = y - endMargin
	}
}

// firstBelow returns the first line of which anything shows below y on the
// page, the last one when there is none, -1 without lines.
func (p *Prose) firstBelow(y float32) int {
	lines := p.doc.lines
	i := sort.Search(len(lines), func(i int) bool { return endMargin+p.doc.bottom(&lines[i]) > y })
	return min(i, len(lines)-1)
}

// scrollToY moves the view so that y of the page is on top, if it reaches.
func (p *Prose) scrollToY(y float32) {
	y = p.clampY(y)
	if y == p.scroll.Offset.Y {
		return
	}
	p.scroll.ScrollToOffset(fyne.NewPos(0, y))
	p.scrolled(fyne.NewPos(0, y))
}

// TopOffset returns the offset of the line on top, 0 at the very top.
func (p *Prose) TopOffset() int { return p.anchor }

// ScrollToOffset puts the line that holds an offset on top, or as near to it as
// the end of the text lets it. Before the widget has a size it is remembered.
func (p *Prose) ScrollToOffset(offset int) {
	p.goal = nil
	offset = runeStart(p.doc.text, offset)
	p.anchor, p.within = offset, 0
	p.scrollToY(p.anchorY())
	p.anchor, p.within = offset, 0
}

// ScrollTo brings [start, end) into view, a third from the top unless it is
// there already, and lights it up for a moment.
func (p *Prose) ScrollTo(start, end int) {
	if p.size.Width <= 0 {
		p.goal = &goal{start, end}
		return
	}
	start, end = runeStart(p.doc.text, start), runeStart(p.doc.text, max(start, end))
	i, k := p.doc.lineOf(start), p.doc.lineOf(max(start, end-1))
	if i < 0 {
		return
	}
	first, last := &p.doc.lines[i], &p.doc.lines[k]
	top, view := p.scroll.Offset.Y, p.scroll.Size().Height
	if endMargin+first.y < top || endMargin+p.doc.bottom(last) > top+view {
		p.scrollToY(endMargin + first.y - round(view/3))
	}
	p.startFlash(start, end)
}

// AtEnd reports whether the last line is in view.
func (p *Prose) AtEnd() bool {
	return p.scroll.Offset.Y+p.scroll.Size().Height >= p.page.height-1
}

// PageDown moves on by a screen; the last line that was in full view comes to
// the top. It reports false when the end is in view already.
func (p *Prose) PageDown() bool {
	if p.AtEnd() {
		return false
	}
	top, view := p.scroll.Offset.Y, p.scroll.Size().Height
	next := top + view
	if i := p.firstBelow(next) - 1; i >= 0 {
		if y := endMargin + p.doc.lines[i].y; y > top+view/3 {
			next = y
		}
	}
	p.scrollToY(next)
	return true
}

// PageUp moves back by a screen; the line on top comes to the bottom.
func (p *Prose) PageUp() {
	top, view := p.scroll.Offset.Y, p.scroll.Size().Height
	next := top - view
	if i := p.firstBelow(top); i >= 0 {
		l := &p.doc.lines[i]
		if y := endMargin + p.doc.bottom(l) - view; y < top-view/3 {
			next = y
		}
	}
	if i := p.firstBelow(next); i > 0 && next > 0 {
		next = endMargin + p.doc.lines[i].y
	}
	p.scrollToY(next)
}

// Top moves to the beginning.
func (p *Prose) Top() { p.scrollToY(0) }

// Bottom moves to the end.
func (p *Prose) Bottom() { p.scrollToY(p.page.height) }

// scrollLines moves by lines of body text, down when n is positive.
func (p *Prose) scrollLines(n float32) {
	p.scrollToY(p.scroll.Offset.Y + n*p.doc.typo.pitch(Body))
}

// Extent returns how far up and down the lines of [start, end) reach on the
// canvas, cut to what is in view. Before the widget has lines both are its top.
func (p *Prose) Extent(start, end int) (top, bottom float32) {
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(p).Y
	first, last := p.doc.lineOf(runeStart(p.doc.text, start)), p.doc.lineOf(runeStart(p.doc.text, end))
	if first < 0 || last < 0 {
		return origin, origin
	}
	inView := func(y float32) float32 {
		return origin + max(0, min(endMargin+y-p.scroll.Offset.Y, p.Size().Height))
	}
	return inView(p.doc.lines[first].y), inView(p.doc.bottom(&p.doc.lines[last]))
}
