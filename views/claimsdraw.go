package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// CreateRenderer implements fyne.Widget.
func (r *claimRow) CreateRenderer() fyne.WidgetRenderer {
	return laidOut(r, &claimRowRenderer{claimRow: r})
}

type claimRowRenderer struct {
	*claimRow
	objects []fyne.CanvasObject
}

func (r *claimRowRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *claimRowRenderer) Destroy()                     {}

// MinSize is the same for all rows: a list of rows of one height scrolls
// through thousands without measuring them.
func (r *claimRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(headerNarrow+cellWidth, 2*claimMargin+cellHeight())
}

func (r *claimRowRenderer) Refresh() {
	r.Layout(r.Size())
	for _, o := range r.objects {
		o.Refresh()
	}
}

// Layout draws the cells, and over them what they pass behind.
func (r *claimRowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.back.FillColor = rowColour(r.chosen)
	r.view.shift(0, size.Width) // the row may have become wider
	r.fillPool(size.Width)
	r.first = max(0, int(r.view.state.offset/cellStep)-r.view.firstSlot())
	r.drawPlot(size.Width)
	for i, c := range r.cells {
		r.drawCell(c, r.first+i, size.Width)
	}
	r.head.draw(r.view.claim, r.pane.milesFirst, r.chosen, fyne.NewSize(headWidth(size.Width), size.Height))
	r.drawArrows(size)
}

// fillPool makes as many cells as can be in sight at once.
func (r *claimRowRenderer) fillPool(width float32) {
	need := min(int(stripWidth(width)/cellStep)+2, len(r.view.cells))
	if r.objects != nil && need <= len(r.cells) {
		return
	}
	for len(r.cells) < need {
		r.cells = append(r.cells, newClaimCell())
	}
	r.objects = []fyne.CanvasObject{r.back, r.plot}
	for _, c := range r.cells {
		r.objects = append(r.objects, c.objects()...)
	}
	r.objects = append(r.objects, r.head.objects()...)
	r.objects = append(r.objects, r.bar, r.left.back, r.left.sign, r.right.back, r.right.sign)
}

// slotX is where a slot of the strip begins.
func (r *claimRowRenderer) slotX(slot int, width float32) float32 {
	return headWidth(width) + cellGap + float32(slot)*cellStep - r.view.state.offset
}

func (r *claimRowRenderer) drawPlot(width float32) {
	x := r.slotX(0, width)
	shown := len(r.view.points) > 0 && x > headWidth(width)-cellWidth
	showIf(r.plot, shown)
	if !shown {
		return
	}
	r.plot.points = r.view.points
	r.plot.Move(fyne.NewPos(x, claimMargin))
	r.plot.Resize(fyne.NewSize(cellWidth, cellHeight()))
}

func (r *claimRowRenderer) drawCell(c *claimCell, cell int, width float32) {
	x := r.slotX(cell+r.view.firstSlot(), width)
	if cell >= len(r.view.cells) || x >= width {
		c.hide()
		return
	}
	c.draw(r.view.cells[cell], r.pane.milesFirst, r.chosen && cell == r.cell, cell == r.hovered, fyne.NewPos(x, claimMargin))
}

// drawArrows shows that a row goes on to the left or right, and how much of it
// is in sight.
func (r *claimRowRenderer) drawArrows(size fyne.Size) {
	offset, furthest := r.view.state.offset, r.view.furthest(size.Width)
	r.left.draw(offset > 0, r.chosen, headWidth(size.Width), size.Height)
	r.right.draw(offset < furthest, r.chosen, size.Width-arrowWidth, size.Height)
	showIf(r.bar, furthest > 0)
	if furthest <= 0 {
		return
	}
	track := stripWidth(size.Width) - 2*arrowWidth
	whole := furthest + stripWidth(size.Width)
	length := max(24, track*stripWidth(size.Width)/whole)
	r.bar.FillColor = colour(theme.ColorNameScrollBar)
	r.bar.Resize(fyne.NewSize(length, 3))
	r.bar.Move(fyne.NewPos(headWidth(size.Width)+arrowWidth+(track-length)*offset/furthest, size.Height-4))
}

// sideArrow stands where a row goes on.
type sideArrow struct {
	back *canvas.Rectangle
	sign *canvas.Text
}

func newSideArrow(sign string) sideArrow {
	a := sideArrow{canvas.NewRectangle(nil), canvas.NewText(sign, nil)}
	a.sign.TextSize, a.sign.TextStyle.Bold = 20, true
	a.sign.Alignment = fyne.TextAlignCenter
	a.back.Hide()
	return a
}

func (a sideArrow) draw(shown, chosen bool, x, height float32) {
	showIf(a.back, shown)
	showIf(a.sign, shown)
	a.back.FillColor = rowColour(chosen)
	a.sign.Color = colour(theme.ColorNamePrimary)
	a.back.Move(fyne.NewPos(x, 0))
	a.back.Resize(fyne.NewSize(arrowWidth, height))
	line := lineHeight(a.sign.TextSize)
	a.sign.Move(fyne.NewPos(x, (height-line)/2))
	a.sign.Resize(fyne.NewSize(arrowWidth, line))
}

// has reports whether a position lies on an arrow that is shown.
func (a sideArrow) has(pos fyne.Position) bool {
	at, size := a.back.Position(), a.back.Size()
	return a.back.Visible() && pos.X >= at.X && pos.X < at.X+size.Width
}
