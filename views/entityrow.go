package views

import (
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
)

const (
	sparkWidth   = 72
	sparkHeight  = 16
	sparkParts   = 18
	entitySwatch = 12
)

// entityRow shows an entity of the library: its name, in how many articles it
// stands, and when; below them its other spellings and its dates.
type entityRow struct {
	widget.BaseWidget
	pane   *entitiesPane
	index  int
	entity app.EntitySummary
	chosen bool
	target bool // another row is about to be dropped on it

	back, frame  *canvas.Rectangle
	swatch       *canvas.Rectangle
	name, count  *canvas.Text
	below, dates *canvas.Text
	spark        *sparkline
}

func newEntityRow(p *entitiesPane) *entityRow {
	r := &entityRow{
		pane: p, back: canvas.NewRectangle(nil), frame: canvas.NewRectangle(nil), swatch: canvas.NewRectangle(nil),
		name: canvas.NewText("", nil), count: canvas.NewText("", nil), below: canvas.NewText("", nil), dates: canvas.NewText("", nil),
		spark: newSparkline(fyne.NewSize(sparkWidth, sparkHeight)),
	}
	r.name.TextSize = titleSize
	for _, t := range []*canvas.Text{r.count, r.below, r.dates} {
		t.TextSize = smallSize
	}
	r.swatch.StrokeWidth, r.swatch.CornerRadius = 2, 3
	r.frame.StrokeWidth, r.frame.CornerRadius = 2, 4
	r.ExtendBaseWidget(r)
	return r
}

func (r *entityRow) set(index int, e app.EntitySummary, chosen, target bool, counts []int) {
	r.index, r.entity, r.chosen, r.target = index, e, chosen, target
	r.spark.set(counts)
	r.Refresh()
}

// TappedSecondary implements fyne.SecondaryTappable.
func (r *entityRow) TappedSecondary(e *fyne.PointEvent) {
	r.pane.choose(r.index)
	r.pane.OnMenu(r.entity, e.AbsolutePosition)
}

// Tapped implements fyne.Tappable: a row that can be dragged takes its taps
// itself.
func (r *entityRow) Tapped(*fyne.PointEvent) { r.pane.choose(r.index) }

// Dragged implements fyne.Draggable.
func (r *entityRow) Dragged(e *fyne.DragEvent) { r.pane.dragging(r.index, e.AbsolutePosition) }

// DragEnd implements fyne.Draggable.
func (r *entityRow) DragEnd() { r.pane.dropped() }

// CreateRenderer implements fyne.Widget.
func (r *entityRow) CreateRenderer() fyne.WidgetRenderer { return entityRowRenderer{r} }

type entityRowRenderer struct{ *entityRow }

func (r entityRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.frame, r.swatch, r.name, r.count, r.below, r.dates, r.spark}
}
func (r entityRowRenderer) Destroy() {}

func (r entityRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(180, 2*rowGap+lineHeight(titleSize)+lineHeight(smallSize))
}

func (r entityRowRenderer) Refresh() {
	look := looks[r.entity.Kind]
	r.back.FillColor = colour(theme.ColorNameSelection)
	r.frame.StrokeColor = colour(theme.ColorNamePrimary)
	showIf(r.back, r.chosen)
	showIf(r.frame, r.target)
	r.swatch.FillColor, r.swatch.StrokeColor = colour(look.fill), colour(look.line)
	r.name.Color = colour(theme.ColorNameForeground)
	r.name.TextStyle.Bold = r.chosen
	for _, t := range []*canvas.Text{r.count, r.below, r.dates} {
		if t.Color = colour(colourQuiet); r.chosen {
			t.Color = colour(theme.ColorNameForeground)
		}
	}
	r.Layout(r.Size())
	for _, o := range r.Objects() {
		if o != r.spark {
			o.Refresh()
		}
	}
}

func (r entityRowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.frame.Resize(size)
	r.swatch.Resize(fyne.NewSize(entitySwatch, entitySwatch))
	r.swatch.Move(fyne.NewPos(factMargin, rowGap+(lineHeight(titleSize)-entitySwatch)/2))
	x, y := float32(factMargin+entitySwatch+8), rowGap+lineHeight(titleSize)
	right := size.Width - factMargin
	r.spark.Resize(fyne.NewSize(sparkWidth, sparkHeight))
	r.spark.Move(fyne.NewPos(right-sparkWidth, rowGap+(lineHeight(titleSize)-sparkHeight)/2))
	r.count.Text = inArticles(r.entity)
	counted := fyne.MeasureText(r.count.Text, smallSize, r.count.TextStyle).Width
	r.count.Move(fyne.NewPos(right-sparkWidth-10-counted, rowGap+2))
	r.name.Text = ellipsis(r.entity.Name, right-sparkWidth-20-counted-x, titleSize, r.name.TextStyle)
	r.name.Move(fyne.NewPos(x, rowGap))
	r.dates.Text = span(r.entity.First, r.entity.Last)
	dated := fyne.MeasureText(r.dates.Text, smallSize, r.dates.TextStyle).Width
	r.dates.Move(fyne.NewPos(right-dated, y))
	r.below.Text = ellipsis(spellingsLine(r.entity), right-dated-12-x, smallSize, r.below.TextStyle)
	r.below.Move(fyne.NewPos(x, y))
}

// inArticles says how often an entity stands in how many articles: "42 in 12".
func inArticles(e app.EntitySummary) string {
	return lang.L("{{.Mentions}} in {{.Articles}}", map[string]any{
		"Mentions": numbers.Sprintf("%d", e.Mentions), "Articles": numbers.Sprintf("%d", e.Articles),
	})
}

// spellingsLine is the kind of an entity and its other spellings.
func spellingsLine(e app.EntitySummary) string {
	line := entityWord(e.Kind)
	if others := otherSpellings(e); others != "" {
		line += " · " + others
	}
	return line
}

// otherSpellings lists how else an entity is written.
func otherSpellings(e app.EntitySummary) string {
	others := slices.DeleteFunc(slices.Clone(e.Spellings), func(s string) bool { return s == e.Name })
	return strings.Join(others, ", ")
}

// span writes the time from one ISO 8601 date to another, what they share once:
// "12 – 13 June 2014".
func span(first, last string) string {
	if first == last || last == "" {
		return humanDate(first)
	}
	from, err := time.Parse(time.DateOnly, first)
	to, errTo := time.Parse(time.DateOnly, last)
	layout := "2 January 2006"
	switch {
	case err != nil || errTo != nil:
		return first + " – " + last
	case from.Year() == to.Year() && from.Month() == to.Month():
		layout = "2"
	case from.Year() == to.Year():
		layout = "2 January"
	}
	return from.Format(layout) + " – " + to.Format("2 January 2006")
}
