package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// busyBar is a thin line that grows with the share of the work that is done.
// Its room stays when there is nothing to do: nothing below it moves.
type busyBar struct {
	widget.BaseWidget
	share float64 // from 0 to 1
	busy  bool
	line  *canvas.Rectangle
}

const (
	busyHeight = 3
	leastShown = 0.02 // a share of the width that says that work has begun
)

func newBusyBar() *busyBar {
	b := &busyBar{line: canvas.NewRectangle(nil)}
	b.ExtendBaseWidget(b)
	return b
}

// set shows a share of the work.
func (b *busyBar) set(busy bool, share float64) {
	b.busy, b.share = busy, min(max(share, leastShown), 1)
	b.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (b *busyBar) CreateRenderer() fyne.WidgetRenderer { return &busyRenderer{b} }

type busyRenderer struct{ *busyBar }

func (r *busyRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.line} }
func (r *busyRenderer) Destroy()                     {}
func (r *busyRenderer) MinSize() fyne.Size           { return fyne.NewSize(busyHeight, busyHeight) }

func (r *busyRenderer) Layout(size fyne.Size) {
	r.line.Resize(fyne.NewSize(size.Width*float32(r.share), busyHeight))
}

func (r *busyRenderer) Refresh() {
	r.line.FillColor = colour(theme.ColorNamePrimary)
	showIf(r.line, r.busy)
	r.Layout(r.Size())
	r.line.Refresh()
}
