package views

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
)

const (
	cardWidth   = 280
	cardPadding = 8
)

// hoverCard tells what a name is. It is drawn within the pane: a PopUp would
// take the mouse away from the text.
type hoverCard struct {
	layer *fyne.Container
	under fyne.CanvasObject // what the layer covers
	back  *canvas.Rectangle
	lines [3]*canvas.Text
}

func newHoverCard(under fyne.CanvasObject) *hoverCard {
	c := &hoverCard{under: under, back: canvas.NewRectangle(nil)}
	c.back.CornerRadius = 6
	c.back.StrokeWidth = 1
	objects := []fyne.CanvasObject{c.back}
	for i := range c.lines {
		c.lines[i] = canvas.NewText("", nil)
		c.lines[i].TextSize = smallSize
		objects = append(objects, c.lines[i])
	}
	c.lines[0].TextStyle.Bold = true
	c.layer = container.NewWithoutLayout(objects...)
	c.layer.Hide()
	return c
}

// Show shows an entity below a position of the window.
func (c *hoverCard) Show(e news.Entity, pos fyne.Position) {
	c.layer.Show()
	// What has not been painted for a while has neither a position nor a canvas
	// that could be told to paint it: that is asked of what lies below.
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(c.under)
	at := pos.Subtract(origin).AddXY(0, 22)
	others := slices.DeleteFunc(slices.Clone(e.Spellings), func(s string) bool { return s == e.Name })
	words := []string{
		e.Name,
		entityWord(e.Kind) + " · " + lang.N("{{.N}} mentions here", e.Mentions, counted(e.Mentions)),
		strings.Join(others, ", "),
	}
	c.back.FillColor = colour(theme.ColorNameOverlayBackground)
	c.back.StrokeColor = colour(looks[e.Kind].line)
	height := float32(cardPadding)
	at.X = max(0, min(at.X, c.layer.Size().Width-cardWidth-4))
	for i, line := range c.lines {
		line.Color = colour(theme.ColorNameForeground)
		line.Text = ellipsis(words[i], cardWidth-2*cardPadding, smallSize, line.TextStyle)
		line.Move(at.AddXY(cardPadding, height))
		if line.Text != "" {
			height += lineHeight(smallSize)
		}
		line.Refresh()
	}
	height += cardPadding
	if at.Y+height > c.layer.Size().Height { // no room below: above the line
		up := height + 30
		for _, line := range c.lines {
			line.Move(line.Position().SubtractXY(0, up))
		}
		at.Y -= up
	}
	c.back.Move(at)
	c.back.Resize(fyne.NewSize(cardWidth, height))
	c.layer.Refresh()
	c.under.Refresh()
}

// Hide takes the card away.
func (c *hoverCard) Hide() {
	if c.layer.Visible() {
		c.layer.Hide()
	}
}
