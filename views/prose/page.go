package prose

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

var (
	_ desktop.Mouseable      = (*page)(nil)
	_ desktop.Hoverable      = (*page)(nil)
	_ desktop.Cursorable     = (*page)(nil)
	_ fyne.Draggable         = (*page)(nil)
	_ fyne.Tappable          = (*page)(nil)
	_ fyne.SecondaryTappable = (*page)(nil)
)

// page is the whole text, of which the scroll shows a part. Only the lines in
// that part, and one on either side, have views.
type page struct {
	widget.BaseWidget
	p       *Prose
	height  float32
	first   int // index of the line of views[0]
	views   []*lineView
	spare   []*lineView
	objects []fyne.CanvasObject
	nudge   *canvas.Rectangle
	knobs   [2]knobView
}

func newPage(p *Prose) *page {
	g := &page{p: p, nudge: canvas.NewRectangle(color.Transparent), knobs: [2]knobView{newKnobView(), newKnobView()}}
	g.ExtendBaseWidget(g)
	return g
}

// setHeight makes room for the document. The width is the scroll's.
func (g *page) setHeight(h float32) {
	g.height = h
	size := g.p.scroll.Size()
	g.Resize(fyne.NewSize(size.Width, max(h, size.Height)))
}

// forget gives up all views: the lines are others now.
func (g *page) forget() {
	for _, v := range g.views {
		g.release(v)
	}
	g.views = g.views[:0]
	g.collect()
}

// show makes views for the lines that have come into sight and gives up those
// that have left it.
func (g *page) show() {
	from, to := g.inSight()
	if from == g.first && to-from == len(g.views) {
		return
	}
	kept := make([]*lineView, 0, to-from)
	for i := from; i < to; i++ {
		if k := i - g.first; k >= 0 && k < len(g.views) {
			kept = append(kept, g.views[k])
			g.views[k] = nil
		} else {
			kept = append(kept, nil)
		}
	}
	for _, v := range g.views {
		if v != nil {
			g.release(v)
		}
	}
	for k := range kept {
		if kept[k] == nil {
			kept[k] = g.make(from + k)
		}
	}
	g.first, g.views = from, kept
	g.collect()
}

// inSight returns the lines [from, to) that show, and one on either side.
func (g *page) inSight() (from, to int) {
	lines := len(g.p.doc.lines)
	view := g.p.scroll.Size()
	if lines == 0 || view.Height <= 0 {
		return 0, 0
	}
	top := g.p.scroll.Offset.Y
	from = max(0, g.p.firstBelow(top)-1)
	to = min(lines, g.p.doc.lineAt(top+view.Height-endMargin)+2)
	return from, max(from, to)
}

func (g *page) make(i int) *lineView {
	v := &lineView{}
	if n := len(g.spare); n > 0 {
		v, g.spare = g.spare[n-1], g.spare[:n-1]
	}
	v.set(g.p, &g.p.doc.lines[i])
	return v
}

func (g *page) release(v *lineView) {
	v.hide()
	g.spare = append(g.spare, v)
}

// redecorate paints everything but the text anew.
func (g *page) redecorate() {
	for _, v := range g.views {
		v.decorate(g.p)
	}
	g.collect()
}

// recolour paints everything anew in the theme's colours.
func (g *page) recolour() {
	for _, v := range g.views {
		v.colourText(g.p)
		v.decorate(g.p)
	}
	g.collect()
}

// collect puts the objects of all lines into the order of painting, so that no
// line covers its neighbour, and asks for a frame. Refreshing the page itself
// would draw all its texts anew; the nudge is there to be refreshed instead.
func (g *page) collect() {
	g.objects = append(g.objects[:0], g.nudge)
	for z := range depths {
		for _, v := range g.views {
			g.objects = v.append(g.objects, z)
		}
	}
	g.objects = g.appendKnobs(g.objects)
	g.nudge.Refresh()
}

// CreateRenderer is for Fyne.
func (g *page) CreateRenderer() fyne.WidgetRenderer { return pageRenderer{g} }

type pageRenderer struct{ g *page }

func (r pageRenderer) Destroy()                     {}
func (r pageRenderer) Layout(fyne.Size)             {}
func (r pageRenderer) MinSize() fyne.Size           { return fyne.NewSize(0, r.g.height) }
func (r pageRenderer) Objects() []fyne.CanvasObject { return r.g.objects }
func (r pageRenderer) Refresh()                     {}
