package prose

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

const (
	knobSize  = 11 // px, of the knob
	stemWidth = 2
	knobReach = 9 // px around the middle of the knob that take it
	stemReach = 4 // px beside the stem that take it
)

// knob is where a handle is on the page: a stem at the edge of the text, with
// a knob above it at the start of the stretch and below it at the end.
type knob struct {
	x, top, foot float32 // of the edge
	stem         float32 // x of the stem, which stands outside the stretch
	ball         fyne.Position
}

// knob returns the place of a handle; ok is false when there are no lines.
func (p *Prose) knob(e edge) (k knob, ok bool) {
	at, trailing := p.handles.start, false
	if e == endEdge {
		at, trailing = p.handles.end, true
	}
	i := p.doc.lineOf(at)
	if trailing {
		i = p.doc.lineOf(at - 1)
	}
	if i < 0 {
		return knob{}, false
	}
	l := &p.doc.lines[i]
	k.x = p.left() + p.doc.edgeAt(l, p.doc.pieces(l), at, trailing)
	if k.stem = k.x - stemWidth; trailing != p.doc.blocks[l.block].rtl {
		k.stem = k.x
	}
	k.top, k.foot = endMargin+l.y, endMargin+p.doc.bottom(l)
	k.ball = fyne.NewPos(k.stem+stemWidth/2, k.top)
	if trailing {
		k.ball.Y = k.foot
	}
	return k, true
}

// handleAt returns the handle that a point of the page takes.
func (p *Prose) handleAt(pos fyne.Position) edge {
	if _, _, ok := p.Handles(); !ok {
		return noEdge
	}
	found, nearest := noEdge, math.Inf(1)
	for _, e := range []edge{startEdge, endEdge} {
		k, ok := p.knob(e)
		if !ok || !k.takes(pos) {
			continue
		}
		if far := math.Hypot(float64(pos.X-k.ball.X), float64(pos.Y-k.ball.Y)); far < nearest {
			found, nearest = e, far
		}
	}
	return found
}

func (k knob) takes(pos fyne.Position) bool {
	dx, dy := max(pos.X-k.x, k.x-pos.X), max(pos.Y-k.ball.Y, k.ball.Y-pos.Y)
	return dx <= knobReach && dy <= knobReach || dx <= stemReach && pos.Y >= k.top && pos.Y <= k.foot
}

// knobView draws a handle.
type knobView struct{ stem, ball *canvas.Rectangle }

func newKnobView() knobView {
	v := knobView{canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent)}
	v.ball.CornerRadius, v.ball.StrokeWidth = knobSize/2.0, 1.5
	return v
}

// appendKnobs adds what is drawn of the handles, on top of all else.
func (g *page) appendKnobs(objects []fyne.CanvasObject) []fyne.CanvasObject {
	if _, _, ok := g.p.Handles(); !ok {
		return objects
	}
	ink, ring := g.p.colour(theme.ColorNamePrimary), g.p.colour(theme.ColorNameBackground)
	for i, e := range []edge{startEdge, endEdge} {
		k, ok := g.p.knob(e)
		if !ok {
			continue
		}
		v := g.knobs[i]
		v.stem.FillColor, v.ball.FillColor, v.ball.StrokeColor = ink, ink, ring
		v.stem.Move(fyne.NewPos(round(k.stem), k.top))
		v.stem.Resize(fyne.NewSize(stemWidth, k.foot-k.top))
		v.ball.Move(k.ball.SubtractXY(knobSize/2.0, knobSize/2.0))
		v.ball.Resize(fyne.NewSquareSize(knobSize))
		objects = append(objects, v.stem, v.ball)
	}
	return objects
}
