package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// CreateRenderer implements fyne.Widget.
func (r *factRow) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{r.back, r.edge, r.value, r.aside, r.of, r.told, r.straight, r.elsewhere, r.more}
	for _, t := range []*tag{r.status, r.fits, r.verdict} {
		objects = append(objects, t.objects()...)
	}
	for _, q := range r.quoted {
		objects = append(objects, q)
	}
	return &factRowRenderer{r, objects}
}

type factRowRenderer struct {
	*factRow
	objects []fyne.CanvasObject
}

func (r *factRowRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *factRowRenderer) Destroy()                     {}

func lineHeight(size float32) float32 {
	return fyne.MeasureText("Ág", size, fyne.TextStyle{}).Height
}

// taggedHeight is the height of a line with a tag in it.
func taggedHeight() float32 { return max(lineHeight(smallSize), badgeHeight()+2) }

func headingHeight() float32 { return factMargin + lineHeight(smallSize) + rowGap }

// MinSize is the same for all facts; what a fact lacks, its sentence gets.
func (r *factRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(120, 2*factMargin+lineHeight(valueSize)+(linesBelow-2)*lineHeight(smallSize)+2*taggedHeight())
}

func (r *factRowRenderer) Refresh() {
	r.paint()
	r.Layout(r.Size())
	for _, o := range r.objects {
		o.Refresh()
	}
}

func (r *factRowRenderer) paint() {
	ink, link := colour(theme.ColorNameForeground), colour(theme.ColorNamePrimary)
	r.back.FillColor = colour(theme.ColorNameHover)
	if r.shown.lit {
		r.back.FillColor = colour(colourLit)
	}
	r.edge.FillColor = colour(figureLine(r.shown.fact.Kind))
	showIf(r.back, r.shown.lit || r.hovered)
	showIf(r.edge, r.heading == "")
	showIf(r.more, r.heading == "" && (r.shown.lit || r.hovered))
	r.value.Color, r.aside.Color, r.of.Color, r.straight.Color = ink, ink, ink, ink
	r.told.Color, r.elsewhere.Color = link, link
	for _, q := range r.quoted {
		q.Color = colour(colourQuiet)
		if r.shown.lit {
			q.Color = ink // quiet letters are too faint on the tint
		}
	}
}

func (r *factRowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	for _, t := range append([]*canvas.Text{r.aside, r.of, r.told, r.straight, r.elsewhere}, r.quoted[:]...) {
		t.Text = ""
		t.Resize(fyne.Size{})
	}
	for _, t := range []*tag{r.status, r.fits, r.verdict} {
		t.set("", statusLook)
	}
	if r.heading != "" {
		r.value.TextSize = smallSize
		r.value.Color = colour(figureLine(r.shown.fact.Kind))
		r.value.Text = strings.ToUpper(r.heading)
		if r.count > 1 {
			r.value.Text += numbers.Sprintf("  %d", r.count)
		}
		r.value.Move(fyne.NewPos(factMargin, factMargin))
		return
	}
	r.layoutFact(size)
}

func (r *factRowRenderer) layoutFact(size fyne.Size) {
	x, y := float32(factIndent+factMargin), float32(factMargin)
	width := size.Width - x - factMargin
	r.more.Resize(fyne.NewSquareSize(moreWidth))
	r.more.Move(fyne.NewPos(size.Width-factMargin-moreWidth+4, y))
	r.layoutValue(x, y, width-moreWidth)
	y += lineHeight(valueSize)
	room := linesBelow
	for _, line := range []func(x, y, width float32) float32{r.layoutSaid, r.layoutStraight, r.layoutElsewhere} {
		if height := line(x, y, width); height > 0 {
			y += height
			room--
		}
	}
	number := r.shown.fact.Number.Shift(-r.shown.fact.Sentence.Start)
	sentence := strings.ReplaceAll(r.shown.fact.Sentence.Of(r.shown.text), "\n", " ")
	for i, line := range breakLines(excerpt(sentence, number, width, room), width, smallSize, r.quoted[0].TextStyle, room) {
		r.quoted[i].Text = line
		r.quoted[i].Move(fyne.NewPos(x, y))
		y += lineHeight(smallSize)
	}
	r.edge.Move(fyne.NewPos(factMargin, factMargin))
	r.edge.Resize(fyne.NewSize(3, y-factMargin))
}
