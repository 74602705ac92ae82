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

const statedLines = 2

// quoteRow shows one statement of a claim with its sentence.
type quoteRow struct {
	widget.BaseWidget
	cell   news.Cell
	chosen bool

	back    *canvas.Rectangle
	edge    *canvas.Rectangle
	wording *canvas.Text
	status  *tag
	who     *canvas.Text
	about   *canvas.Text
	quote   [statedLines]*canvas.Text
}

func newQuoteRow() *quoteRow {
	r := &quoteRow{
		back: canvas.NewRectangle(nil), edge: canvas.NewRectangle(nil), status: newTag(),
		wording: canvas.NewText("", nil), who: canvas.NewText("", nil), about: canvas.NewText("", nil),
	}
	r.wording.TextSize, r.wording.TextStyle.Bold = titleSize, true
	r.who.TextSize, r.about.TextSize = smallSize, smallSize
	for i := range r.quote {
		r.quote[i] = canvas.NewText("", nil)
		r.quote[i].TextSize, r.quote[i].TextStyle.Italic = smallSize, true
	}
	r.back.CornerRadius = 4
	r.ExtendBaseWidget(r)
	return r
}

func (r *quoteRow) set(c news.Cell, chosen bool) {
	r.cell, r.chosen = c, chosen
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *quoteRow) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{r.back, r.edge, r.wording, r.who, r.about, r.quote[0], r.quote[1]}
	return &quoteRowRenderer{r, append(objects, r.status.objects()...)}
}

type quoteRowRenderer struct {
	*quoteRow
	objects []fyne.CanvasObject
}

func (r *quoteRowRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *quoteRowRenderer) Destroy()                     {}

func (r *quoteRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(200, 2*rowGap+lineHeight(titleSize)+statedLines*lineHeight(smallSize))
}

func (r *quoteRowRenderer) Refresh() {
	ink, quiet := colour(theme.ColorNameForeground), colour(colourQuiet)
	r.back.FillColor, r.edge.FillColor = colour(colourPaper), colour(theme.ColorNamePrimary)
	showIf(r.back, r.chosen)
	showIf(r.edge, r.chosen)
	r.wording.Color, r.who.Color, r.about.Color = ink, ink, quiet
	for _, q := range r.quote {
		q.Color = quiet
	}
	r.Layout(r.Size())
	for _, o := range r.objects {
		o.Refresh()
	}
}

func (r *quoteRowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.edge.Resize(fyne.NewSize(3, size.Height))
	x, y := float32(rowMargin), float32(rowGap)
	right := size.Width - rowMargin
	r.about.Text = fittingAboutDay(carrier(r.cell), r.cell.Published, (right-x)*0.45)
	right -= textWidth(r.about.Text)
	r.about.Move(fyne.NewPos(right, y+2))
	right -= rowMargin

	r.wording.Text = ellipsis(r.cell.Fact.Wording, right-x, titleSize, r.wording.TextStyle)
	r.wording.Move(fyne.NewPos(x, y))
	at := x + fyne.MeasureText(r.wording.Text, titleSize, r.wording.TextStyle).Width + 8
	r.status.set(standing(r.cell.Fact), statusLook)
	r.status.place(at, y+1)
	if w := r.status.width(); w > 0 {
		at += w + 8
	}
	r.who.Text = ""
	if right-at > 40 {
		r.who.Text = ellipsis(saidBy(r.cell.Fact), right-at, smallSize, r.who.TextStyle)
	}
	r.who.Move(fyne.NewPos(at, y+2))
	r.layoutQuote(x, y+lineHeight(titleSize), size.Width-x-rowMargin)
}

func (r *quoteRowRenderer) layoutQuote(x, y, width float32) {
	text := lang.L("Looking up the sentence…")
	if r.cell.Quote != "" {
		number := r.cell.Fact.Number.Shift(-r.cell.Fact.Sentence.Start)
		text = excerpt(strings.ReplaceAll(r.cell.Quote, "\n", " "), number, width, statedLines)
	}
	lines := breakLines(text, width, smallSize, r.quote[0].TextStyle, statedLines)
	for i, q := range r.quote {
		q.Text = ""
		if i < len(lines) {
			q.Text = lines[i]
		}
		q.Move(fyne.NewPos(x, y+float32(i)*lineHeight(smallSize)))
	}
}
