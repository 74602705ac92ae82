package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// sparkline draws how often something happened in equal parts of a time: a bar
// a part, the highest as tall as the line.
type sparkline struct {
	widget.BaseWidget
	min    fyne.Size
	counts []int
	bars   []*canvas.Rectangle
	ground *canvas.Rectangle
}

const sparkGap = 1 // between two bars

func newSparkline(min fyne.Size) *sparkline {
	s := &sparkline{min: min, ground: canvas.NewRectangle(nil)}
	s.ExtendBaseWidget(s)
	return s
}

func (s *sparkline) set(counts []int) {
	s.counts = counts
	s.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (s *sparkline) CreateRenderer() fyne.WidgetRenderer { return sparkRenderer{s} }

type sparkRenderer struct{ *sparkline }

func (r sparkRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ground}
	for _, b := range r.bars {
		out = append(out, b)
	}
	return out
}
func (r sparkRenderer) Destroy()           {}
func (r sparkRenderer) MinSize() fyne.Size { return r.min }

func (r sparkRenderer) Refresh() {
	for len(r.bars) < len(r.counts) {
		r.bars = append(r.bars, canvas.NewRectangle(nil))
	}
	r.ground.FillColor = colour(theme.ColorNameSeparator)
	for _, b := range r.bars {
		b.FillColor = colour(theme.ColorNamePrimary)
	}
	r.Layout(r.Size())
	canvas.Refresh(r.sparkline)
}

// Layout makes the bars stand on whole pixels.
func (r sparkRenderer) Layout(size fyne.Size) {
	most := 0
	for _, n := range r.counts {
		most = max(most, n)
	}
	r.ground.Resize(fyne.NewSize(size.Width, 1))
	r.ground.Move(fyne.NewPos(0, size.Height-1))
	for i, b := range r.bars {
		if i >= len(r.counts) || r.counts[i] == 0 {
			b.Hide()
			continue
		}
		left := float32(int(size.Width * float32(i) / float32(len(r.counts))))
		right := float32(int(size.Width * float32(i+1) / float32(len(r.counts))))
		height := max(2, float32(int(size.Height*float32(r.counts[i])/float32(most))))
		b.Resize(fyne.NewSize(max(1, right-left-sparkGap), height))
		b.Move(fyne.NewPos(left, size.Height-height))
		b.Show()
	}
}
