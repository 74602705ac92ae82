package views

import (
	"cmp"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

const (
	valueSize  = 16
	linesBelow = 4 // below the wording: who, straight line, elsewhere, and the sentence in what is left
	factMargin = 8
	factIndent = 12
	moreWidth  = 20
)

// shownFact is what a row tells of a fact.
type shownFact struct {
	index      int // in the pane
	fact       news.Fact
	text       string // that the spans of the fact are in
	straight   straightLine
	claim      news.Claim // what all articles state
	article    string     // ID of this one
	milesFirst bool
	lit        bool
}

// factRow shows one fact, or the heading of a kind.
type factRow struct {
	widget.BaseWidget
	pane    *factsPane
	heading string
	count   int
	shown   shownFact
	hovered bool

	back      *canvas.Rectangle
	edge      *canvas.Rectangle
	value     *canvas.Text // the wording, or the heading
	aside     *canvas.Text // the value in other units or in digits
	more      *widget.Icon // opens the menu
	status    *tag
	of        *canvas.Text
	told      *canvas.Text
	straight  *canvas.Text
	fits      *tag
	elsewhere *canvas.Text
	verdict   *tag
	quoted    [linesBelow]*canvas.Text
}

func newFactRow(p *factsPane) *factRow {
	r := &factRow{
		pane: p, back: canvas.NewRectangle(nil), edge: canvas.NewRectangle(nil), more: widget.NewIcon(theme.MoreHorizontalIcon()),
		value: canvas.NewText("", nil), aside: canvas.NewText("", nil), of: canvas.NewText("", nil), told: canvas.NewText("", nil),
		straight: canvas.NewText("", nil), elsewhere: canvas.NewText("", nil), status: newTag(), fits: newTag(), verdict: newTag(),
	}
	r.value.TextStyle.Bold = true
	for _, t := range []*canvas.Text{r.aside, r.of, r.told, r.straight, r.elsewhere} {
		t.TextSize = smallSize
	}
	for i := range r.quoted {
		r.quoted[i] = canvas.NewText("", nil)
		r.quoted[i].TextSize, r.quoted[i].TextStyle.Italic = smallSize, true
	}
	r.back.CornerRadius = 4
	r.ExtendBaseWidget(r)
	return r
}

func (r *factRow) setHeading(k news.FactKind, count int) {
	r.heading, r.count, r.shown = kindName(k), count, shownFact{index: -1, fact: news.Fact{Kind: k}}
	r.Refresh()
}

func (r *factRow) setFact(s shownFact) {
	if s.index != r.shown.index {
		r.hovered = false
	}
	r.heading, r.shown = "", s
	r.Refresh()
}

// Tapped implements fyne.Tappable.
func (r *factRow) Tapped(e *fyne.PointEvent) {
	switch i := r.shown.index; {
	case r.heading != "":
	case within(r.more, e.Position):
		r.pane.showMenu(i, e.AbsolutePosition)
	case within(r.told, e.Position):
		r.pane.stepTelling(i)
	case within(r.elsewhere, e.Position):
		r.pane.OnCompare(i)
	default:
		r.pane.OnOpen(i)
	}
}

// TappedSecondary implements fyne.SecondaryTappable.
func (r *factRow) TappedSecondary(e *fyne.PointEvent) {
	if r.heading == "" {
		r.pane.showMenu(r.shown.index, e.AbsolutePosition)
	}
}

// MouseIn implements desktop.Hoverable.
func (r *factRow) MouseIn(*desktop.MouseEvent) { r.hover(true) }

// MouseMoved implements desktop.Hoverable.
func (r *factRow) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (r *factRow) MouseOut() { r.hover(false) }

func (r *factRow) hover(on bool) {
	r.hovered = on
	r.Refresh()
}

// within reports whether a position lies on an object that is shown. Texts
// are as wide as they were laid out.
func within(o fyne.CanvasObject, pos fyne.Position) bool {
	at, size := o.Position(), o.Size()
	return o.Visible() && size.Width > 0 && pos.X >= at.X && pos.X < at.X+size.Width && pos.Y >= at.Y && pos.Y < at.Y+size.Height
}

// said is the second line: what was counted or measured, how exactly, and who
// says so.
func said(f news.Fact) string {
	var parts []string
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

// countedWhere says what was counted and where: "houses, Mosul". A kind that
// counts people by itself needs no more than the place.
func countedWhere(f news.Fact) string {
	of := f.Of
	if of == "people" && f.Place != "" && f.Kind != news.OtherCount {
		of = ""
	}
	if of == "" || f.Place == "" || strings.Contains(of, f.Place) {
		return cmp.Or(of, f.Place)
	}
	return of + ", " + f.Place
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
