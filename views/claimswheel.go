package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// claimsWheel lies over the rows and takes nothing but the wheel: up and down
// is the list's, sideways that of the row below the mouse. The rows cannot
// take it themselves: Fyne clips what is Scrollable to itself alone, and they
// would show and be clicked beyond the list.
type claimsWheel struct {
	widget.BaseWidget
	pane *claimsPane
}

func newClaimsWheel(p *claimsPane) *claimsWheel {
	w := &claimsWheel{pane: p}
	w.ExtendBaseWidget(w)
	return w
}

// Scrolled implements fyne.Scrollable.
func (w *claimsWheel) Scrolled(e *fyne.ScrollEvent) {
	rows := w.pane.rows
	if e.Scrolled.DX == 0 {
		rows.ScrollToOffset(rows.GetScrollOffset() - e.Scrolled.DY)
		return
	}
	row := int((rows.GetScrollOffset() + e.Position.Y) / w.pane.rowStep())
	if row >= 0 && row < len(w.pane.claims) {
		w.pane.shift(row, -e.Scrolled.DX)
	}
}

// CreateRenderer implements fyne.Widget. There is nothing to draw.
func (w *claimsWheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewText("", nil))
}
