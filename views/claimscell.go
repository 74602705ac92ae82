package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
)

const (
	cellWidth   = 208
	cellGap     = 8
	cellPadding = 8
	cellLines   = 4 // below the wording
)

// claimCell draws one statement of a row: the wording, its value, who says
// so, source and date, and how many carry the same.
type claimCell struct {
	box     *canvas.Rectangle
	bond    *canvas.Rectangle // joins a cell to the one before, which carries the same
	wording *canvas.Text
	strike  *canvas.Line // through what is denied
	status  *tag
	value   *canvas.Text
	who     *canvas.Text
	about   *canvas.Text // source and date, or the source alone
	date    *canvas.Text // where it has a line of its own
	same    *canvas.Text
}

func newClaimCell() *claimCell {
	c := &claimCell{
		box: canvas.NewRectangle(nil), bond: canvas.NewRectangle(nil), strike: canvas.NewLine(nil), status: newTag(),
		wording: canvas.NewText("", nil), value: canvas.NewText("", nil), who: canvas.NewText("", nil),
		about: canvas.NewText("", nil), date: canvas.NewText("", nil), same: canvas.NewText("", nil),
	}
	c.box.CornerRadius = 6
	c.wording.TextSize, c.wording.TextStyle.Bold = valueSize, true
	for _, t := range []*canvas.Text{c.value, c.who, c.about, c.date, c.same} {
		t.TextSize = smallSize
	}
	c.strike.StrokeWidth = 1.5
	return c
}

func (c *claimCell) objects() []fyne.CanvasObject {
	return append([]fyne.CanvasObject{c.bond, c.box, c.wording, c.strike, c.value, c.who, c.about, c.date, c.same}, c.status.objects()...)
}

func cellHeight() float32 {
	return 2*cellPadding + lineHeight(valueSize) + cellLines*lineHeight(smallSize)
}

// hide takes a cell away that has nothing to show.
func (c *claimCell) hide() {
	for _, o := range c.objects() {
		o.Hide()
	}
}

// draw shows a cell at a place of the row. chosen and hovered frame it.
func (c *claimCell) draw(s shownCell, milesFirst, chosen, hovered bool, at fyne.Position) {
	for _, o := range c.objects() {
		o.Show()
	}
	c.paint(s, chosen, hovered)
	c.box.Move(at)
	c.box.Resize(fyne.NewSize(cellWidth, cellHeight()))
	c.bond.Move(at.AddXY(-cellGap-1, cellPadding))
	c.bond.Resize(fyne.NewSize(cellGap+2, 4))
	showIf(c.bond, s.behind)

	const width = cellWidth - 2*cellPadding
	x, y := at.X+cellPadding, at.Y+cellPadding
	c.wording.Text = ellipsis(s.Fact.Wording, width, valueSize, c.wording.TextStyle)
	c.wording.Move(fyne.NewPos(x, y))
	c.drawStrike(s.Fact.Status == news.Denied, x, y)
	y += lineHeight(valueSize)
	y += c.drawValue(s, milesFirst, x, y, width)
	line := func(t *canvas.Text, words string) {
		t.Text = ellipsis(words, width, smallSize, t.TextStyle)
		t.Move(fyne.NewPos(x, y))
		if words != "" {
			y += lineHeight(smallSize)
		}
	}
	line(c.who, saidBy(s.Fact))
	source, date := c.origin(s, y-at.Y, width)
	line(c.about, source)
	line(c.date, date)
	line(c.same, sameWords(s))
}

// origin is source and date on one line, or on two where they need it and the
// cell has room for them. used is the height that is taken.
func (c *claimCell) origin(s shownCell, used, width float32) (source, date string) {
	from := carrier(*s.Cell)
	line := joined(from, shortDate(s.Published))
	free := (cellHeight() - cellPadding - used) / lineHeight(smallSize)
	if s.folded > 0 || s.behind {
		free--
	}
	if from != "" && textWidth(line) > width && free >= 2 {
		return ellipsis(from, width, smallSize, c.about.TextStyle), shortDate(s.Published)
	}
	return fittingAboutDay(from, s.Published, width), ""
}

func (c *claimCell) paint(s shownCell, chosen, hovered bool) {
	ink, quiet := colour(theme.ColorNameForeground), colour(colourQuiet)
	c.box.FillColor = colour(colourPaper)
	c.box.StrokeColor, c.box.StrokeWidth = colour(theme.ColorNameSeparator), 1
	switch {
	case chosen:
		c.box.StrokeColor, c.box.StrokeWidth = colour(theme.ColorNamePrimary), 2
	case hovered:
		c.box.StrokeColor = colour(theme.ColorNamePrimary)
	}
	c.bond.FillColor = colour(theme.ColorNameInputBorder)
	c.wording.Color, c.value.Color, c.who.Color = ink, ink, ink
	c.wording.TextStyle.Italic = s.Value == nil
	c.strike.StrokeColor = ink
	c.about.Color, c.date.Color = quiet, quiet
	c.same.Color = colour(theme.ColorNamePrimary)
	if s.behind {
		c.same.Color = quiet
	}
}

func (c *claimCell) drawStrike(denied bool, x, y float32) {
	width := fyne.MeasureText(c.wording.Text, valueSize, c.wording.TextStyle).Width
	middle := y + lineHeight(valueSize)/2 + 1
	c.strike.Position1, c.strike.Position2 = fyne.NewPos(x, middle), fyne.NewPos(x+width, middle)
	showIf(c.strike, denied)
}

// drawValue writes the status, the value in digits or other units, and the
// hedge. It returns the height taken.
func (c *claimCell) drawValue(s shownCell, milesFirst bool, x, y, width float32) float32 {
	c.status.set(standing(s.Fact), statusLook)
	c.status.place(x, y+1)
	taken := c.status.width()
	if taken > 0 {
		taken += 6
	}
	words := cellValue(s.Fact, milesFirst)
	c.value.Text = ellipsis(words, width-taken, smallSize, c.value.TextStyle)
	c.value.Move(fyne.NewPos(x+taken, y+1))
	switch {
	case taken > 0:
		return badgeHeight() + 3
	case words != "":
		return lineHeight(smallSize) + 1
	}
	return 0
}
