package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// key serves the keys of the rows: up and down, sideways through the cells,
// Enter opens. The others are the window's.
func (p *claimsPane) key(e *fyne.KeyEvent) {
	page := max(1, int(p.rows.Size().Height/p.rowStep())-1)
	if by, ok := rowsBy(e.Name, page, len(p.claims)); ok {
		p.step(by)
		return
	}
	switch e.Name {
	case fyne.KeyLeft:
		p.sideways(-1)
	case fyne.KeyRight:
		p.sideways(1)
	case fyne.KeyReturn, fyne.KeyEnter:
		p.openCell()
	default:
		p.OnTypedKey(e)
	}
}

// rune opens and closes what is folded with Space; other signs are the
// window's.
func (p *claimsPane) rune(r rune) {
	if r == ' ' {
		p.fold()
		return
	}
	p.OnRune(r)
}

// rowStep is the height of a row with the gap that the list leaves below it.
func (p *claimsPane) rowStep() float32 { return 2*claimMargin + cellHeight() + theme.Padding() }

// step chooses the row that many places on, the last where there are fewer.
func (p *claimsPane) step(by int) {
	if len(p.claims) == 0 {
		return
	}
	p.choose(min(max(0, p.chosen+by), len(p.claims)-1), 0)
}

// sideways chooses the next or previous cell of the chosen row.
func (p *claimsPane) sideways(by int) {
	if p.chosen < 0 {
		return
	}
	v := p.view(p.chosen)
	p.choose(p.chosen, min(max(0, p.cell+by), len(v.cells)-1))
}

// choose chooses a row, and a cell in it or none (-1), and brings both into
// sight.
func (p *claimsPane) choose(row, cell int) {
	p.pick(row, cell)
	if p.cell >= 0 {
		p.view(row).bringIn(p.cell, p.rows.Size().Width)
	}
	p.rows.ScrollTo(row)
}

// pick chooses a row and a cell where they are.
func (p *claimsPane) pick(row, cell int) {
	another := row != p.chosen
	p.chosen = row
	v := p.view(row)
	p.cell = min(cell, len(v.cells)-1)
	if another {
		p.detail.Show(v.claim)
		p.OnDetail(v.claim)
	}
	p.detail.Choose(p.cellIndex())
	p.rows.Refresh()
}

// cellIndex is the index of the chosen cell in its claim, -1 for none.
func (p *claimsPane) cellIndex() int {
	if p.chosen < 0 || p.cell < 0 {
		return -1
	}
	return p.view(p.chosen).cells[p.cell].index
}

// openCell goes to the article of the chosen cell.
func (p *claimsPane) openCell() {
	if p.chosen < 0 || p.cell < 0 {
		return
	}
	c := p.view(p.chosen).cells[p.cell]
	p.OnOpen(c.Article, c.Fact)
}

// fold opens or closes what stands folded behind the chosen cell.
func (p *claimsPane) fold() {
	if p.chosen < 0 || p.cell < 0 {
		return
	}
	v := p.view(p.chosen)
	s := v.cells[p.cell]
	if s.folded == 0 {
		return
	}
	v.state.opened[s.index] = !s.opened
	v.cells = foldCells(v.claim.Cells, v.state.opened)
	p.rows.RefreshItem(p.chosen)
}

// shift scrolls a row sideways.
func (p *claimsPane) shift(row int, by float32) {
	p.view(row).shift(by, p.rows.Size().Width)
	p.rows.RefreshItem(row)
}
