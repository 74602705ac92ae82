package views

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

const (
	plotInset = 8 // room around the points
	dotSize   = 6
	tickSize  = 7 // of the tick that says "at least" or "at most"
	plotStep  = 4 // points nearer than this are one column
)

// valuePlot draws values over time: a dot for each statement, a bar for a
// range, a tick up for "at least" and down for "at most", a hollow dot for
// what is denied or a forecast, and a line through the latest of each date.
type valuePlot struct {
	widget.BaseWidget
	points []plotPoint
	// top and bottom label the highest and the lowest value, first and last
	// the dates; without them the picture takes all the room.
	top, bottom, first, last string
}

func newValuePlot() *valuePlot {
	p := &valuePlot{}
	p.ExtendBaseWidget(p)
	return p
}

// set shows points, which are in the order of date.
func (p *valuePlot) set(points []plotPoint) {
	p.points = points
	p.Refresh()
}

// label writes the ends of the axes.
func (p *valuePlot) label(top, bottom, first, last string) {
	p.top, p.bottom, p.first, p.last = top, bottom, first, last
}

// CreateRenderer implements fyne.Widget.
func (p *valuePlot) CreateRenderer() fyne.WidgetRenderer { return laidOut(p, &plotRenderer{plot: p}) }

type plotRenderer struct {
	plot    *valuePlot
	objects []fyne.CanvasObject

	frame   plotFrame
	at      fyne.Position // of the picture in the widget
	size    fyne.Size
	ink     color.Color
	surface color.Color
}

func (r *plotRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *plotRenderer) Destroy()                     {}
func (r *plotRenderer) MinSize() fyne.Size           { return fyne.NewSize(80, 40) }

func (r *plotRenderer) Refresh() {
	r.Layout(r.plot.Size())
	canvas.Refresh(r.plot)
}

// Layout draws everything anew.
func (r *plotRenderer) Layout(size fyne.Size) {
	r.objects = nil
	if len(r.plot.points) == 0 || size.Width < 3*plotInset || size.Height < 3*plotInset {
		return
	}
	r.ink, r.surface = colour(colourFigure), colour(colourPaper)
	r.frame = frameOf(r.plot.points)
	r.at, r.size = fyne.NewPos(plotInset, plotInset), size.SubtractWidthHeight(2*plotInset, 2*plotInset)
	r.labels(size)
	r.axis()
	columns := plotColumns(r.plot.points, r.frame, plotStep/r.size.Width)
	r.line(columns)
	for _, c := range columns {
		for _, p := range c.dots {
			r.dot(p)
		}
	}
}

// labels writes the ends of the axes and takes their room from the picture.
func (r *plotRenderer) labels(size fyne.Size) {
	p := r.plot
	if p.top == "" {
		return
	}
	const gap = 8
	width := max(textWidth(p.top), textWidth(p.bottom)) + gap
	height := lineHeight(smallSize)
	r.at.X += width
	r.size = r.size.SubtractWidthHeight(width, height)
	r.write(p.top, r.at.X-gap-textWidth(p.top), r.at.Y-height/2)
	r.write(p.bottom, r.at.X-gap-textWidth(p.bottom), r.at.Y+r.size.Height-height/2)
	r.write(p.first, r.at.X, size.Height-height)
	r.write(p.last, size.Width-textWidth(p.last), size.Height-height)
}

func textWidth(s string) float32 { return fyne.MeasureText(s, smallSize, fyne.TextStyle{}).Width }

func (r *plotRenderer) write(s string, x, y float32) {
	t := canvas.NewText(s, colour(colourQuiet))
	t.TextSize = smallSize
	t.Move(fyne.NewPos(x, y))
	r.objects = append(r.objects, t)
}

// axis draws the highest and the lowest value as hairlines.
func (r *plotRenderer) axis() {
	for _, y := range []float32{0, 1} {
		r.stroke(r.point(0, y), r.point(1, y), 1, colour(theme.ColorNameInputBorder))
	}
}

// point is where a share of the width and the height is in the widget.
func (r *plotRenderer) point(x, y float32) fyne.Position {
	return r.at.AddXY(x*r.size.Width, y*r.size.Height)
}

func (r *plotRenderer) stroke(from, to fyne.Position, width float32, ink color.Color) {
	l := canvas.NewLine(ink)
	l.StrokeWidth = width
	l.Position1, l.Position2 = from, to
	r.objects = append(r.objects, l)
}

// line joins the latest firm statements.
func (r *plotRenderer) line(columns []plotColumn) {
	var from *fyne.Position
	for _, c := range columns {
		if !c.firm {
			continue
		}
		to := r.point(c.x, c.latest)
		if from != nil {
			r.stroke(*from, to, 1.5, r.ink)
		}
		from = &to
	}
}

func (r *plotRenderer) dot(p plotPoint) {
	x := r.frame.x(p.day)
	middle := r.point(x, r.frame.y(p.middle()))
	switch {
	case p.low != p.high:
		r.stroke(r.point(x, r.frame.y(p.high)), r.point(x, r.frame.y(p.low)), 3, r.ink)
	case p.approx == news.AtLeast:
		r.stroke(middle, middle.AddXY(0, -tickSize), 1.5, r.ink)
	case p.approx == news.AtMost:
		r.stroke(middle, middle.AddXY(0, tickSize), 1.5, r.ink)
	}
	d := canvas.NewCircle(r.ink)
	if !p.firm {
		d.FillColor = r.surface
	}
	d.StrokeColor, d.StrokeWidth = r.ink, 1.5
	d.Resize(fyne.NewSquareSize(dotSize))
	d.Move(middle.SubtractXY(dotSize/2, dotSize/2))
	r.objects = append(r.objects, d)
}
