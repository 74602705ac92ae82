package prose

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A Tick marks a place of the whole text on the ruler beside the scroll bar.
type Tick struct {
	Offset int
	Colour fyne.ThemeColorName
	Lane   int // from 0, the leftmost: what is to be told apart without its colour; at most 3
}

const (
	lanes     = 4
	laneWidth = 4 // px, 1 of them a gap
	tickSize  = 3 // px, height of a tick
	tickReach = 6 // px from a tick that still mean it
)

var (
	_ desktop.Mouseable  = (*ruler)(nil)
	_ desktop.Cursorable = (*ruler)(nil)
	_ fyne.Draggable     = (*ruler)(nil)
)

// ruler shows where things stand in the whole text. It is one image, however
// many ticks it has.
type ruler struct {
	widget.BaseWidget
	p      *Prose
	ticks  []Tick
	lanes  int // 0: there are no ticks
	strip  *canvas.Raster
	placed []placedTick // by tick, for the size and theme of now
}

type placedTick struct {
	y   float32 // px from the top of the ruler, of the tick's middle
	ink color.NRGBA
}

func newRuler(p *Prose) *ruler {
	r := &ruler{p: p}
	r.strip = canvas.NewRaster(nil)
	r.ExtendBaseWidget(r)
	return r
}

// SetTicks shows marks on a ruler at the right edge, at the height that their
// offsets have in the whole text. A click on the ruler goes there. Offsets
// outside the text are moved into it. Without ticks there is no ruler; SetText
// removes them.
func (p *Prose) SetTicks(ticks []Tick) {
	p.ruler.set(ticks)
	p.arrange()
	p.ruler.place()
}

func (r *ruler) set(ticks []Tick) {
	r.ticks, r.placed, r.lanes = make([]Tick, 0, len(ticks)), nil, 0
	for _, t := range ticks {
		t.Offset, t.Lane = runeStart(r.p.doc.text, t.Offset), max(0, min(t.Lane, lanes-1))
		r.lanes = max(r.lanes, t.Lane+1)
		r.ticks = append(r.ticks, t)
	}
}

// width is the room that the ruler takes, px.
func (r *ruler) width() float32 { return float32(r.lanes * laneWidth) }

// place finds the heights and colours of the ticks and paints them anew.
func (r *ruler) place() {
	if r.lanes == 0 {
		r.p.page.nudge.Refresh()
		return
	}
	r.placed = r.placed[:0:0] // the one before may still be painted from
	for _, t := range r.ticks {
		r.placed = append(r.placed, placedTick{r.height(t.Offset), r.p.colour(t.Colour)})
	}
	ticks, placed, n := r.ticks, r.placed, r.lanes
	high := r.Size().Height
	r.strip.Generator = func(w, h int) image.Image { return paintTicks(ticks, placed, n, w, h, high) }
	r.strip.Refresh()
	r.p.page.nudge.Refresh() // a ruler that has just come has no canvas yet to be painted on
}

// height is where the line of an offset is on the ruler.
func (r *ruler) height(offset int) float32 {
	i := r.p.doc.lineOf(offset)
	if i < 0 {
		return 0
	}
	l := &r.p.doc.lines[i]
	return (endMargin + l.y + r.p.doc.pitch(l)/2) * r.scale()
}

// scale is the height on the ruler of 1 px of the text. A text that is not
// higher than the view has its ticks beside its lines.
func (r *ruler) scale() float32 {
	view := r.p.scroll.Size().Height
	return view / max(r.p.page.height, view, 1)
}

// paintTicks paints a ruler of w times h pixels that is high px high.
func paintTicks(ticks []Tick, placed []placedTick, lanes, w, h int, high float32) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, max(0, w), max(0, h)))
	if lanes == 0 || high <= 0 {
		return img
	}
	pixels := float32(h) / high
	wide := float32(w) / float32(lanes)
	for i, t := range ticks {
		x0, x1 := round(float32(t.Lane)*wide), round(float32(t.Lane+1)*wide-pixels)
		y0 := round((placed[i].y - tickSize/2.0) * pixels)
		for y := y0; y < y0+max(1, round(tickSize*pixels)); y++ {
			for x := x0; x < x1; x++ {
				img.SetNRGBA(int(x), int(y), placed[i].ink)
			}
		}
	}
	return img
}

// tickAt returns the index of the tick at a point of the ruler, -1 where there
// is none near.
func (r *ruler) tickAt(pos fyne.Position) int {
	best, nearest := -1, float64(tickReach)
	for i, t := range r.placed {
		far := math.Abs(float64(t.y - pos.Y))
		if lane := int(pos.X / laneWidth); lane != r.ticks[i].Lane {
			far += tickSize // the tick that is pointed at wins
		}
		if far < nearest {
			best, nearest = i, far
		}
	}
	return best
}

// goTo goes to the tick at a point of the ruler, or to that part of the text
// where there is none.
func (r *ruler) goTo(pos fyne.Position) {
	p, best := r.p, r.tickAt(pos)
	if best < 0 {
		p.scrollToY(pos.Y/r.scale() - p.scroll.Size().Height/2)
		return
	}
	start := r.ticks[best].Offset
	end := start
	if b := p.doc.blockOf(start); b != nil {
		_, end = p.doc.wordAt(b, start)
	}
	p.ScrollTo(start, end)
}

// MouseDown goes to what is under the mouse.
func (r *ruler) MouseDown(ev *desktop.MouseEvent) {
	if ev.Button == desktop.MouseButtonPrimary {
		r.goTo(ev.Position)
	}
}

// MouseUp is for Fyne.
func (r *ruler) MouseUp(*desktop.MouseEvent) {}

// Dragged follows the mouse.
func (r *ruler) Dragged(ev *fyne.DragEvent) { r.goTo(ev.Position) }

// DragEnd is for Fyne.
func (r *ruler) DragEnd() {}

// Cursor is a hand.
func (r *ruler) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer is for Fyne.
func (r *ruler) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.strip) }
