package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// mapRow is a line of the list beside the map: a place, or an article that
// names it, with the number of mentions.
type mapRow struct {
	widget.BaseWidget
	name  string
	about string
	count int

	title  *canvas.Text
	number *canvas.Text
	below  *canvas.Text
}

func newMapRow() *mapRow {
	r := &mapRow{title: canvas.NewText("", nil), number: canvas.NewText("", nil), below: canvas.NewText("", nil)}
	r.title.TextSize, r.number.TextSize, r.below.TextSize = titleSize, smallSize, smallSize
	r.ExtendBaseWidget(r)
	return r
}

func (r *mapRow) set(name, about string, count int) {
	r.name, r.about, r.count = name, about, count
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *mapRow) CreateRenderer() fyne.WidgetRenderer { return mapRowRenderer{r} }

type mapRowRenderer struct{ *mapRow }

func (r mapRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.title, r.number, r.below}
}
func (r mapRowRenderer) Destroy() {}

func (r mapRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(120, 2*rowGap+lineHeight(titleSize)+lineHeight(smallSize))
}

func (r mapRowRenderer) Refresh() {
	r.title.Color = colour(theme.ColorNameForeground)
	r.number.Color, r.below.Color = colour(colourQuiet), colour(colourQuiet)
	r.Layout(r.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
}

func (r mapRowRenderer) Layout(size fyne.Size) {
	r.number.Text = numbers.Sprintf("%d", r.count)
	counted := fyne.MeasureText(r.number.Text, smallSize, r.number.TextStyle).Width
	r.number.Move(fyne.NewPos(size.Width-rowMargin-counted, rowGap+2))
	r.title.Text = ellipsis(r.name, size.Width-2*rowMargin-counted-8, titleSize, r.title.TextStyle)
	r.title.Move(fyne.NewPos(rowMargin, rowGap))
	r.below.Text = ellipsis(r.about, size.Width-2*rowMargin, smallSize, r.below.TextStyle)
	r.below.Move(fyne.NewPos(rowMargin, rowGap+lineHeight(titleSize)))
}
