package views

import (
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

const (
	headerWide   = 264 // of the words at the left of a row
	headerNarrow = 216 // in a narrow window
	narrowRow    = 820
	arrowWidth   = 26
	claimMargin  = 6
)

// claimView is what a row shows of a claim, worked out once.
type claimView struct {
	claim  news.Claim
	cells  []shownCell
	points []plotPoint // empty when there are too few dates for a plot
	state  *rowState
}

// rowState is what the person did to a row.
type rowState struct {
	offset float32      // how far it is scrolled sideways
	opened map[int]bool // folded cells that are open, by their index in the claim
}

// unfolded returns where a statement of an article stands in the row, and
// opens what it is folded behind; 0 where the row does not hold it.
func (v *claimView) unfolded(article string, f news.Fact) int {
	wanted := func(c news.Cell) bool {
		return c.Article == article && c.Fact.Number == f.Number && c.Fact.InTitle == f.InTitle
	}
	cell := slices.IndexFunc(v.claim.Cells, wanted)
	if cell < 0 {
		return 0
	}
	for _, s := range v.cells {
		if s.folded > 0 && s.index != cell && statementOf(*s.Cell) == statementOf(v.claim.Cells[cell]) {
			v.state.opened[s.index] = true
		}
	}
	v.cells = foldCells(v.claim.Cells, v.state.opened)
	return max(0, slices.IndexFunc(v.cells, func(s shownCell) bool { return s.index == cell }))
}

// headWidth is the width of the words at the left.
func headWidth(row float32) float32 {
	if row < narrowRow {
		return headerNarrow
	}
	return headerWide
}

// stripWidth is the width in which the cells scroll.
func stripWidth(row float32) float32 { return max(cellWidth, row-headWidth(row)) }

const cellStep = cellWidth + cellGap

// slots is how many places the strip has: the plot takes the first.
func (v *claimView) slots() int { return len(v.cells) + v.firstSlot() }

// firstSlot is the slot of the first cell.
func (v *claimView) firstSlot() int {
	if len(v.points) > 0 {
		return 1
	}
	return 0
}

// furthest is how far a row can be scrolled sideways.
func (v *claimView) furthest(row float32) float32 {
	return max(0, float32(v.slots())*cellStep+cellGap-stripWidth(row))
}

// shift scrolls a row sideways, within its bounds.
func (v *claimView) shift(by, row float32) {
	v.state.offset = min(max(0, v.state.offset+by), v.furthest(row))
}

// bringIn scrolls so that a cell is in sight whole.
func (v *claimView) bringIn(cell int, row float32) {
	left := float32(cell+v.firstSlot()) * cellStep
	if left < v.state.offset+arrowWidth {
		v.state.offset = left - arrowWidth
	}
	if right := left + cellStep + arrowWidth; right > v.state.offset+stripWidth(row) {
		v.state.offset = right - stripWidth(row)
	}
	v.shift(0, row)
}
