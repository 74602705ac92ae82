package views

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
)

// claimHead is the words at the left of a row.
type claimHead struct {
	back    *canvas.Rectangle // hides the cells that pass behind it
	edge    *canvas.Rectangle // of the chosen row
	kind    *canvas.Text
	verdict *tag
	title   [titleLines]*canvas.Text
	span    *canvas.Text // least and most
	latest  *canvas.Text
	sources *canvas.Text
}

func newClaimHead() claimHead {
	h := claimHead{
		back: canvas.NewRectangle(nil), edge: canvas.NewRectangle(nil), kind: canvas.NewText("", nil), verdict: newTag(),
		span: canvas.NewText("", nil), latest: canvas.NewText("", nil), sources: canvas.NewText("", nil),
	}
	h.kind.TextSize, h.kind.TextStyle.Bold = badgeSize, true
	for i := range h.title {
		h.title[i] = canvas.NewText("", nil)
		h.title[i].TextSize, h.title[i].TextStyle.Bold = titleSize, true
	}
	for _, t := range []*canvas.Text{h.span, h.latest, h.sources} {
		t.TextSize = smallSize
	}
	return h
}

func (h *claimHead) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{h.back, h.edge, h.kind, h.title[0], h.title[1], h.span, h.latest, h.sources}
	return append(out, h.verdict.objects()...)
}

func (h *claimHead) draw(c news.Claim, milesFirst, chosen bool, size fyne.Size) {
	h.paint(chosen, size)
	const x = rowMargin + 2
	y, width := float32(claimMargin+cellPadding), size.Width-x-rowMargin
	h.verdict.setVerdict(c.Verdict)
	h.verdict.place(x+width-h.verdict.width(), y)
	h.kind.Text = ellipsis(strings.ToUpper(kindName(c.Kind)), width-h.verdict.width()-8, badgeSize, h.kind.TextStyle)
	h.kind.Move(fyne.NewPos(x, y+1))
	y += badgeHeight() + 2

	latest := claimLatest(c, milesFirst)
	lines := titleLines
	if latest != "" || c.Period != "" {
		lines-- // the room is needed below
	}
	title := breakLines(claimTitle(c), width, titleSize, h.title[0].TextStyle, lines)
	for i, t := range h.title {
		t.Text = ""
		if i < len(title) {
			t.Text = title[i]
			t.Move(fyne.NewPos(x, y))
			y += lineHeight(titleSize)
		}
	}
	line := func(t *canvas.Text, words string) {
		t.Text = ellipsis(words, width, smallSize, t.TextStyle)
		t.Move(fyne.NewPos(x, y))
		if words != "" {
			y += lineHeight(smallSize)
		}
	}
	line(h.span, claimRange(c, milesFirst))
	line(h.latest, joined(c.Period, latest))
	sources, short := claimSources(c)
	if textWidth(sources) > width {
		sources = short
	}
	line(h.sources, sources)
}

func (h *claimHead) paint(chosen bool, size fyne.Size) {
	ink, quiet := colour(theme.ColorNameForeground), colour(colourQuiet)
	h.back.Resize(size)
	h.back.FillColor = rowColour(chosen)
	h.edge.FillColor = colour(theme.ColorNamePrimary)
	h.edge.Resize(fyne.NewSize(3, size.Height))
	showIf(h.edge, chosen)
	h.kind.Color, h.title[0].Color, h.title[1].Color = colour(colourFigure), ink, ink
	h.span.Color, h.latest.Color, h.sources.Color = ink, quiet, quiet
}

// joined puts what there is on one line.
func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " · " + b
}

// rowColour is behind a row.
func rowColour(chosen bool) color.Color {
	if chosen {
		return colour(theme.ColorNameButton)
	}
	return colour(theme.ColorNameBackground)
}
