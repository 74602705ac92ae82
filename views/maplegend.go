package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/views/atlas"
)

// mapLegend says what the lines of reported distances mean.
type mapLegend struct {
	content *fyne.Container
	heading *widget.Label
}

func newMapLegend() *mapLegend {
	l := &mapLegend{heading: widget.NewLabel("")}
	l.heading.SizeName = theme.SizeNameCaptionText
	l.heading.Wrapping = fyne.TextWrapWord
	rows := container.NewVBox(l.heading)
	for _, v := range []atlas.Verdict{atlas.Fits, atlas.Longer, atlas.Impossible} {
		rows.Add(newLegendRow(v))
	}
	l.content = container.NewPadded(rows)
	return l
}

// say tells how many of all distances are drawn. Without any it is not shown.
func (l *mapLegend) say(drawn, all int) {
	words := lang.L("Reported distances")
	if drawn < all {
		words = lang.L("{{.Drawn}} of {{.All}} reported distances. Choose a place to see its own.",
			map[string]any{"Drawn": numbers.Sprintf("%d", drawn), "All": numbers.Sprintf("%d", all)})
	}
	l.heading.SetText(words)
	showIf(l.content, all > 0)
}

func verdictWords(v atlas.Verdict) string {
	switch v {
	case atlas.Fits:
		return lang.L("as far as the straight line")
	case atlas.Longer:
		return lang.L("longer: by road?")
	}
	return lang.L("shorter: cannot be right")
}

// legendRow is a line in the colour and dashes of a verdict, and its meaning.
type legendRow struct {
	widget.BaseWidget
	verdict atlas.Verdict
	dashes  []*canvas.Rectangle
	words   *canvas.Text
}

const (
	legendLine  = 32 // length of the line in pixels
	legendWords = rowMargin + legendLine + 8
)

func newLegendRow(v atlas.Verdict) *legendRow {
	r := &legendRow{verdict: v, words: canvas.NewText(verdictWords(v), nil)}
	r.words.TextSize = smallSize
	on, off := v.Dash()
	if off == 0 {
		on = legendLine
	}
	for x := float32(0); x < legendLine; x += on + off {
		d := canvas.NewRectangle(nil)
		d.Move(fyne.NewPos(rowMargin+x, lineHeight(smallSize)/2))
		d.Resize(fyne.NewSize(min(on, legendLine-x), 2))
		r.dashes = append(r.dashes, d)
	}
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements fyne.Widget.
func (r *legendRow) CreateRenderer() fyne.WidgetRenderer {
	renderer := legendRenderer{r}
	renderer.Refresh()
	return renderer
}

type legendRenderer struct{ *legendRow }

func (r legendRenderer) Objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.words}
	for _, d := range r.dashes {
		objects = append(objects, d)
	}
	return objects
}
func (r legendRenderer) Destroy() {}

func (r legendRenderer) MinSize() fyne.Size {
	return fyne.NewSize(legendWords+r.words.MinSize().Width, lineHeight(smallSize))
}

func (r legendRenderer) Refresh() {
	r.words.Color = colour(theme.ColorNameForeground)
	for _, d := range r.dashes {
		d.FillColor = colour(r.verdict.Colour())
	}
	for _, o := range r.Objects() {
		o.Refresh()
	}
}

func (r legendRenderer) Layout(fyne.Size) { r.words.Move(fyne.NewPos(legendWords, 0)) }
