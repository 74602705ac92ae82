package prose

import "fyne.io/fyne/v2"

// selection runs from where it was begun to where it has been drawn to; either
// may come first.
type selection struct {
	from, to int
	typed    bool // changed by keys and not told of yet
	caret    caret
}

// Selection returns what is selected; ok is false when nothing is.
func (p *Prose) Selection() (start, end int, ok bool) {
	s := p.selection
	return min(s.from, s.to), max(s.from, s.to), s.from != s.to
}

// SelectedText returns exactly the bytes that are selected.
func (p *Prose) SelectedText() string {
	start, end, _ := p.Selection()
	return p.doc.text[start:end]
}

// SetSelection selects [start, end). The ends move into the text and to the
// starts of runes; the view stays.
func (p *Prose) SetSelection(start, end int) {
	p.selectRange(runeStart(p.doc.text, start), runeStart(p.doc.text, end))
}

// ClearSelection selects nothing.
func (p *Prose) ClearSelection() { p.selectRange(p.selection.to, p.selection.to) }

func (p *Prose) selectRange(from, to int) {
	if from == p.selection.from && to == p.selection.to {
		return
	}
	p.selection.from, p.selection.to, p.selection.caret = from, to, caret{}
	p.unsettled()
	p.page.redecorate()
}

// unsettled tells the program that what it shows beside the text is to go.
func (p *Prose) unsettled() {
	if p.OnUnsettled != nil {
		p.OnUnsettled()
	}
}

// selected tells the program of a finished selection.
func (p *Prose) selected(pos fyne.Position) {
	start, end, ok := p.Selection()
	if ok && p.OnSelected != nil {
		p.OnSelected(start, end, pos)
	}
}

// selectAll selects the whole text.
func (p *Prose) selectAll() {
	p.selectRange(0, len(p.doc.text))
	p.selected(p.endOfSelection())
}

// endOfSelection is where the selection's end is on the canvas, within the
// widget.
func (p *Prose) endOfSelection() fyne.Position {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(p)
	_, end, _ := p.Selection()
	i := p.doc.lineOf(end)
	if i < 0 {
		return at
	}
	l := &p.doc.lines[i]
	x := p.left() + p.doc.edgeAt(l, p.doc.pieces(l), end, true)
	y := endMargin + p.doc.bottom(l) - p.scroll.Offset.Y
	return at.AddXY(x, max(0, min(y, p.Size().Height)))
}

// reveal scrolls as little as needed to show the line of an offset.
func (p *Prose) reveal(offset int) {
	i := p.doc.lineOf(offset)
	if i < 0 {
		return
	}
	l := &p.doc.lines[i]
	top, view := p.scroll.Offset.Y, p.scroll.Size().Height
	if y := endMargin + l.y; y < top {
		p.scrollToY(y)
	} else if y := endMargin + p.doc.bottom(l); y > top+view {
		p.scrollToY(y - view)
	}
}
