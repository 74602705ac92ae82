package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

const (
	valueSize     = 16
	sentenceLines = 3
	factMargin    = 8
	factIndent    = 12
)

// factRow shows one fact, or the heading of a kind.
type factRow struct {
	widget.BaseWidget
	heading  string
	count    int
	fact     news.Fact
	both     string // the length in both units
	sentence string
	number   news.Span // in sentence
	lit      bool

	back   *canvas.Rectangle
	edge   *canvas.Rectangle
	value  *canvas.Text // the wording, or the heading
	aside  *canvas.Text // the length in both units
	of     *canvas.Text
	quoted [sentenceLines]*canvas.Text
}

func newFactRow() *factRow {
	r := &factRow{
		back: canvas.NewRectangle(nil), edge: canvas.NewRectangle(nil),
		value: canvas.NewText("", nil), aside: canvas.NewText("", nil), of: canvas.NewText("", nil),
	}
	r.value.TextStyle.Bold = true
	r.aside.TextSize, r.of.TextSize = smallSize, smallSize
	for i := range r.quoted {
		r.quoted[i] = canvas.NewText("", nil)
		r.quoted[i].TextSize = smallSize
		r.quoted[i].TextStyle.Italic = true
	}
	r.back.CornerRadius = 4
	r.ExtendBaseWidget(r)
	return r
}

func (r *factRow) setHeading(name string, count int) {
	r.heading, r.count, r.lit = name, count, false
	r.fact, r.both, r.sentence = news.Fact{}, "", ""
	r.Refresh()
}

func (r *factRow) setFact(f news.Fact, text, both string, lit bool) {
	r.heading, r.fact, r.both, r.lit = "", f, both, lit
	r.sentence = f.Sentence.Of(text)
	r.number = f.Number.Shift(-f.Sentence.Start)
	r.Refresh()
}

// said is the second line: what was counted or measured, how exactly, and who
// says so.
func (r *factRow) said() string {
	var parts []string
	f := r.fact
	if f.Kind == news.Distance && f.RelativeTo != "" {
		parts = append(parts, way(f))
	} else if what := countedWhere(f); what != "" {
		parts = append(parts, what)
	}
	if h := hedge(f.Approx); h != "" {
		parts = append(parts, "("+h+")")
	}
	if f.AttributedTo != "" {
		parts = append(parts, "— "+f.AttributedTo)
	}
	return strings.Join(parts, " ")
}

// countedWhere says what was counted and where: "people, Mosul".
func countedWhere(f news.Fact) string {
	if f.Of == "" || f.Place == "" || strings.Contains(f.Of, f.Place) {
		if f.Of == "" {
			return f.Place
		}
		return f.Of
	}
	return f.Of + ", " + f.Place
}

// way says what lies at a distance, in which direction, and from where:
// "Kirkuk, north of Baghdad".
func way(f news.Fact) string {
	to := lang.L("from {{.Place}}", map[string]any{"Place": f.RelativeTo})
	if f.Direction != "" {
		to = lang.L("{{.Direction}} of {{.Place}}", map[string]any{"Direction": f.Direction, "Place": f.RelativeTo})
	}
	if f.Of == "" {
		return to
	}
	return f.Of + ", " + to
}

// CreateRenderer implements fyne.Widget.
func (r *factRow) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{r.back, r.edge, r.value, r.aside, r.of}
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

func headingHeight() float32 { return factMargin + lineHeight(smallSize) + rowGap }

func (r *factRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(120, 2*factMargin+lineHeight(valueSize)+(1+sentenceLines)*lineHeight(smallSize))
}

func (r *factRowRenderer) Refresh() {
	r.back.FillColor = colour(colourLit)
	r.edge.FillColor = colour(colourFigure)
	showIf(r.back, r.lit)
	showIf(r.edge, r.heading == "")
	r.value.Color = colour(theme.ColorNameForeground)
	r.aside.Color = colour(theme.ColorNameForeground)
	r.of.Color = colour(theme.ColorNameForeground)
	for _, q := range r.quoted {
		q.Color = colour(colourQuiet)
	}
	r.Layout(r.Size())
	for _, o := range r.objects {
		o.Refresh()
	}
}

func (r *factRowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	for _, t := range append([]*canvas.Text{r.aside, r.of}, r.quoted[:]...) {
		t.Text = ""
	}
	if r.heading != "" {
		r.value.TextSize = smallSize
		r.value.Color = colour(colourFigure)
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
	r.edge.Move(fyne.NewPos(factMargin, y))
	r.value.TextSize = valueSize
	r.value.Text = ellipsis(r.fact.Wording, width, valueSize, r.value.TextStyle)
	r.value.Move(fyne.NewPos(x, y))
	used := fyne.MeasureText(r.value.Text, valueSize, r.value.TextStyle).Width
	if aside := fyne.MeasureText(r.both, smallSize, r.aside.TextStyle).Width; used+aside+12 <= width {
		r.aside.Text = r.both
		r.aside.Move(fyne.NewPos(size.Width-factMargin-aside, y+lineHeight(valueSize)-lineHeight(smallSize)-2))
	}
	y += lineHeight(valueSize)
	if said := r.said(); said != "" {
		r.of.Text = ellipsis(said, width, smallSize, r.of.TextStyle)
		r.of.Move(fyne.NewPos(x, y))
		y += lineHeight(smallSize)
	}
	for i, line := range breakLines(r.excerpt(width), width, smallSize, r.quoted[0].TextStyle, sentenceLines) {
		r.quoted[i].Text = line
		r.quoted[i].Move(fyne.NewPos(x, y))
		y += lineHeight(smallSize)
	}
	r.edge.Resize(fyne.NewSize(3, y-factMargin))
}

// excerpt is the sentence; where that is longer than its lines it starts
// shortly before the number, which must be seen.
func (r *factRowRenderer) excerpt(width float32) string {
	perLine := int(width / (smallSize * 0.48)) // the average letter is about half as wide as high
	if len(r.sentence) <= perLine*sentenceLines || r.number.End <= perLine*(sentenceLines-1) {
		return r.sentence
	}
	from := cut(r.sentence, max(0, r.number.Start-perLine))
	if space := strings.IndexByte(r.sentence[len(from):], ' '); space >= 0 && len(from)+space < r.number.Start {
		return "…" + r.sentence[len(from)+space+1:]
	}
	return "…" + r.sentence[len(from):]
}
