package prose

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// decorate draws fills, lines, flash and selection of the line.
func (v *lineView) decorate(p *Prose) {
	for z := range v.rects {
		v.rects[z].reset()
	}
	v.rows.reset()
	end := v.line.end
	p.layers.each(v.line.start, end, func(d *Decoration) { v.drawDecoration(p, d) })
	v.drawFlash(p)
	v.drawSelection(p)
	v.drawHeld(p)
	for z := range v.rects {
		v.rects[z].done()
	}
	v.rows.done()
}

func (v *lineView) resetRects() {
	for z := range v.rects {
		v.rects[z].reset()
		v.rects[z].done()
	}
	v.rows.reset()
	v.rows.done()
}

// band is the height that fills take: that of the text and a little more, but
// no more than the line's, so that fills of two lines never overlap.
func (v *lineView) band(p *Prose) (y, h float32) {
	pitch := p.doc.pitch(&v.line)
	h = min(pitch, round(p.doc.widths.of(p.doc.typo.face(p.doc.blocks[v.line.block].style)).height)+2)
	return v.y + round((pitch-h)/2), h
}

// fillPad is how far a fill reaches beyond the text on either side, px.
const fillPad = 1

func (v *lineView) drawDecoration(p *Prose, d *Decoration) {
	parts := p.doc.intervals(&v.line, v.pieces, d.Start, d.End)
	if len(parts) == 0 {
		return
	}
	y, h := v.band(p)
	x0 := p.left()
	for _, iv := range parts {
		if d.Fill != "" {
			v.rect(fillDepth, x0+iv.x0-fillPad, y, iv.x1-iv.x0+2*fillPad, h, p.colour(d.Fill))
		}
		v.drawLine(p, d, x0+iv.x0, x0+iv.x1)
	}
	if d.Strong && d.End <= v.line.end {
		v.drawDot(p, d, parts, y)
	}
}

// drawDot puts a dot at the upper corner where the decoration ends.
func (v *lineView) drawDot(p *Prose, d *Decoration, parts []interval, y float32) {
	x := parts[len(parts)-1].x1
	if p.doc.blocks[v.line.block].rtl {
		x = parts[0].x0
	}
	side := max(5, round(p.doc.typo.size*0.36))
	dot := v.rect(lineDepth, p.left()+x-side/2, y-side/3, side, side, p.lineColour(d))
	dot.CornerRadius = side / 2
}

func (v *lineView) drawSelection(p *Prose) {
	if start, end, ok := p.Selection(); ok {
		v.shade(p, start, end)
	}
}

// shade lays the colour of a selection under [start, end).
func (v *lineView) shade(p *Prose, start, end int) {
	if start >= v.line.end && start > v.line.start || end < v.line.start {
		return
	}
	y, h := v.line.y+endMargin, p.doc.pitch(&v.line)
	c := p.colour(theme.ColorNameSelection)
	for _, iv := range p.doc.intervals(&v.line, v.pieces, start, end) {
		v.rect(selectionDepth, p.left()+iv.x0, y, iv.x1-iv.x0, h, c)
	}
}

// rect hands out a rectangle without border or corners.
func (v *lineView) rect(z depth, x, y, w, h float32, fill color.NRGBA) *canvas.Rectangle {
	r := v.rects[z].next(func() *canvas.Rectangle { return canvas.NewRectangle(fill) })
	r.Move(fyne.NewPos(x, y))
	r.Resize(fyne.NewSize(w, h))
	if r.FillColor != color.Color(fill) || r.StrokeWidth != 0 || r.CornerRadius != 0 {
		r.FillColor, r.StrokeWidth, r.StrokeColor, r.CornerRadius = fill, 0, nil, 0
		r.Refresh()
	}
	return r
}
