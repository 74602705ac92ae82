package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// claimDetail shows every statement of one claim with its sentence, and the
// values over time where there are three dates or more.
type claimDetail struct {
	OnOpen func(article string, f news.Fact)

	content    *fyne.Container
	heading    *claimHeading
	plot       *valuePlot
	plotBox    fyne.CanvasObject
	quotes     *keyList
	claim      news.Claim
	chosen     int // index of the cell, -1 for none
	milesFirst bool
}

const plotWidth = 280

func newClaimDetail(keys *paneKeys, milesFirst bool) *claimDetail {
	d := &claimDetail{heading: newClaimHeading(), plot: newValuePlot(), chosen: -1, milesFirst: milesFirst}
	d.quotes = newKeyList(
		func() int { return len(d.claim.Cells) },
		func() fyne.CanvasObject { return newQuoteRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(d.claim.Cells) {
				o.(*quoteRow).set(d.claim.Cells[i], i == d.chosen)
			}
		})
	d.quotes.HideSeparators = true
	d.quotes.OnTypedKey, d.quotes.OnTypedRune = keys.key, keys.rune
	d.quotes.OnSelected = func(i widget.ListItemID) {
		d.quotes.UnselectAll()
		if i < len(d.claim.Cells) {
			d.OnOpen(d.claim.Cells[i].Article, d.claim.Cells[i].Fact)
		}
	}
	d.plotBox = wide(plotWidth, container.NewPadded(d.plot))
	d.content = container.NewBorder(d.heading, nil, d.plotBox, nil, d.quotes)
	d.Clear()
	return d
}

// Show shows a claim; its sentences may still be missing.
func (d *claimDetail) Show(c news.Claim) {
	d.claim, d.chosen = c, -1
	d.quotes.ScrollTo(0)
	d.Refresh()
}

// Clear shows that no claim is chosen.
func (d *claimDetail) Clear() {
	d.claim, d.chosen = news.Claim{}, -1
	d.Refresh()
}

// Choose marks the statement of a cell and brings it into sight.
func (d *claimDetail) Choose(cell int) {
	d.chosen = cell
	if cell >= 0 {
		d.quotes.ScrollTo(cell)
	}
	d.quotes.Refresh()
}

// Refresh draws everything anew.
func (d *claimDetail) Refresh() {
	d.heading.set(d.claim)
	points := plotPoints(d.claim.Cells)
	plotted := worthPlotting(points)
	if plotted != d.plotBox.Visible() {
		showIf(d.plotBox, plotted)
		d.content.Refresh() // gives the quotes its room, or takes it
	}
	if plotted {
		f := frameOf(points)
		value := func(v float64) string {
			return inOneUnit(news.Fact{Kind: d.claim.Kind, Unit: d.claim.Unit, Value: &v}, d.milesFirst)
		}
		first, last := d.claim.Cells[0], d.claim.Cells[len(d.claim.Cells)-1]
		d.plot.label(value(f.highest), value(f.lowest), shortDate(first.Published), shortDate(last.Published))
		d.plot.set(points)
	}
	d.quotes.Refresh()
}

// claimHeading names a claim and says what its verdict means.
type claimHeading struct {
	widget.BaseWidget
	claim   news.Claim
	back    *canvas.Rectangle
	title   *canvas.Text
	verdict *tag
	meaning *canvas.Text
}

func newClaimHeading() *claimHeading {
	h := &claimHeading{back: canvas.NewRectangle(nil), title: canvas.NewText("", nil), verdict: newTag(), meaning: canvas.NewText("", nil)}
	h.title.TextSize, h.title.TextStyle.Bold = titleSize, true
	h.meaning.TextSize = smallSize
	h.ExtendBaseWidget(h)
	return h
}

func (h *claimHeading) set(c news.Claim) {
	h.claim = c
	showIf(h, c.ID != "")
	h.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (h *claimHeading) CreateRenderer() fyne.WidgetRenderer { return &claimHeadingRenderer{h} }

type claimHeadingRenderer struct{ *claimHeading }

func (r *claimHeadingRenderer) Objects() []fyne.CanvasObject {
	return append([]fyne.CanvasObject{r.back, r.title, r.meaning}, r.verdict.objects()...)
}
func (r *claimHeadingRenderer) Destroy() {}

func (r *claimHeadingRenderer) MinSize() fyne.Size {
	return fyne.NewSize(200, lineHeight(titleSize)+2*rowGap)
}

func (r *claimHeadingRenderer) Refresh() {
	r.Layout(r.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
}

// Layout puts the verdict behind the title, and its meaning where it fits.
func (r *claimHeadingRenderer) Layout(size fyne.Size) {
	r.back.FillColor = colour(theme.ColorNameButton)
	r.back.Resize(size)
	r.title.Color, r.meaning.Color = colour(theme.ColorNameForeground), colour(colourQuiet)
	r.verdict.setVerdict(r.claim.Verdict)
	title := kindName(r.claim.Kind) + " · " + claimTitle(r.claim)
	r.title.Text = ellipsis(title, size.Width-r.verdict.width()-4*rowMargin, titleSize, r.title.TextStyle)
	x := float32(rowMargin)
	r.title.Move(fyne.NewPos(x, rowGap))
	x += fyne.MeasureText(r.title.Text, titleSize, r.title.TextStyle).Width + rowMargin
	r.verdict.place(x, rowGap+(lineHeight(titleSize)-badgeHeight())/2)
	x += r.verdict.width() + rowMargin
	r.meaning.Text = ellipsis(claimMeaning(r.claim), size.Width-x-rowMargin, smallSize, r.meaning.TextStyle)
	r.meaning.Move(fyne.NewPos(x, rowGap+2))
}
