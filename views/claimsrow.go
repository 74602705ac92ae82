package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// claimRow is one quantity: what it is, and beside it what each article says
// of it in the order of date. Only the cells in sight are drawn.
type claimRow struct {
	widget.BaseWidget
	pane    *claimsPane
	id      int
	view    *claimView
	chosen  bool
	cell    int // the chosen cell, -1 for none
	hovered int // the cell below the mouse, -1 for none

	head  claimHead
	cells []*claimCell // a pool; as many as fit
	first int          // the cell that the first of the pool shows
	plot  *valuePlot
	back  *canvas.Rectangle
	left  sideArrow
	right sideArrow
	bar   *canvas.Rectangle // how much of the row is in sight
}

func newClaimRow(p *claimsPane) *claimRow {
	r := &claimRow{
		pane: p, view: &claimView{state: &rowState{}}, cell: -1, hovered: -1,
		head: newClaimHead(), plot: newValuePlot(), back: canvas.NewRectangle(nil),
		left: newSideArrow("‹"), right: newSideArrow("›"), bar: canvas.NewRectangle(nil),
	}
	r.bar.CornerRadius = 1.5
	r.ExtendBaseWidget(r)
	return r
}

// set shows a claim. cell is the chosen one where the row is the chosen row.
func (r *claimRow) set(id int, v *claimView, chosen bool, cell int) {
	if r.id != id || r.view.claim.ID != v.claim.ID {
		r.hovered = -1
	}
	r.id, r.view, r.chosen, r.cell = id, v, chosen, cell
	r.Refresh()
}

// at returns the cell at a position of the row, -1 where there is none.
// folds is true on the line of the cell that opens what is folded.
func (r *claimRow) at(pos fyne.Position) (cell int, folds bool) {
	x := pos.X - headWidth(r.Size().Width) + r.view.state.offset - cellGap
	y := pos.Y - claimMargin
	slot := int(x / cellStep)
	if pos.X < headWidth(r.Size().Width) || x < 0 || x-float32(slot)*cellStep > cellWidth || y < 0 || y > cellHeight() {
		return -1, false
	}
	cell = slot - r.view.firstSlot()
	if cell < 0 || cell >= len(r.view.cells) {
		return -1, false
	}
	drawn := cell - r.first
	folds = r.view.cells[cell].folded > 0 && drawn >= 0 && drawn < len(r.cells) && pos.Y >= r.cells[drawn].same.Position().Y
	return cell, folds
}

// Tapped implements fyne.Tappable.
func (r *claimRow) Tapped(e *fyne.PointEvent) {
	r.pane.Focus() // a click takes the focus off the rows
	page := stripWidth(r.Size().Width) - cellStep
	switch cell, folds := r.at(e.Position); {
	case r.left.has(e.Position):
		r.pane.shift(r.id, -max(cellStep, page))
	case r.right.has(e.Position):
		r.pane.shift(r.id, max(cellStep, page))
	case cell < 0:
		r.pane.choose(r.id, -1)
	case folds:
		r.pane.choose(r.id, cell)
		r.pane.fold()
	default:
		r.pane.choose(r.id, cell)
		r.pane.openCell()
	}
}

// MouseIn implements desktop.Hoverable.
func (r *claimRow) MouseIn(e *desktop.MouseEvent) { r.MouseMoved(e) }

// MouseMoved implements desktop.Hoverable.
func (r *claimRow) MouseMoved(e *desktop.MouseEvent) {
	cell, _ := r.at(e.Position)
	if r.left.has(e.Position) || r.right.has(e.Position) {
		cell = -1
	}
	if cell != r.hovered {
		r.hovered = cell
		r.Refresh()
	}
}

// MouseOut implements desktop.Hoverable.
func (r *claimRow) MouseOut() {
	if r.hovered >= 0 {
		r.hovered = -1
		r.Refresh()
	}
}

// Cursor implements desktop.Cursorable.
func (r *claimRow) Cursor() desktop.Cursor {
	if r.hovered >= 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}
