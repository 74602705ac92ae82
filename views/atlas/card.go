package atlas

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// A card tells what the spot under the mouse is.
type card struct {
	ring          *canvas.Circle // around the spot
	back          *canvas.Rectangle
	name, caption *canvas.Text
}

func newCard() *card {
	c := &card{
		ring: canvas.NewCircle(nil), back: canvas.NewRectangle(nil),
		name: canvas.NewText("", nil), caption: canvas.NewText("", nil),
	}
	c.ring.StrokeWidth = 1.5
	c.back.StrokeWidth, c.back.CornerRadius = 1, 6
	c.name.TextSize, c.caption.TextSize = 13, 12
	c.name.TextStyle.Bold = true
	return c
}

func (c *card) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{c.ring, c.back, c.name, c.caption}
}

// showCard shows the card of the spot that is pointed at, or none.
func (a *Atlas) showCard() {
	i := a.markOf(a.pointed)
	for _, o := range a.card.objects() {
		if i < 0 {
			o.Hide()
		} else {
			o.Show()
		}
	}
	if i < 0 {
		return
	}
	m := a.marks[i]
	s := a.spots[m.spot]
	caption := ""
	if a.Caption != nil {
		caption = a.Caption(s.Point, m.more)
	}
	a.card.set(a, s.Name, caption)
	a.card.place(a.camera.size, m.at, s.radius)
	a.repaint()
}

func (c *card) set(a *Atlas, name, caption string) {
	c.name.Text, c.caption.Text = name, caption
	c.name.Color, c.caption.Color = a.colour(theme.ColorNameForeground), a.colour(theme.ColorNamePlaceHolder)
	c.ring.StrokeColor = a.colour(theme.ColorNameForeground)
	c.back.FillColor, c.back.StrokeColor = a.colour(theme.ColorNameOverlayBackground), a.colour(theme.ColorNameInputBorder)
	for _, o := range c.objects() {
		o.Refresh()
	}
}

// place puts the card below the spot or, where there is no room, above it.
func (c *card) place(room, at vec, radius float64) {
	const pad = 8
	r := float32(radius) + 2
	c.ring.Move(position(at).SubtractXY(r, r))
	c.ring.Resize(fyne.NewSquareSize(2 * r))
	name, caption := c.name.MinSize(), fyne.NewSize(0, 0)
	if c.caption.Text != "" {
		caption = c.caption.MinSize()
	}
	size := fyne.NewSize(max(name.Width, caption.Width)+2*pad, name.Height+caption.Height+pad)
	x := max(4, min(float32(at.x)-size.Width/2, float32(room.x)-size.Width-4))
	y := float32(at.y) + r + 6
	if y+size.Height > float32(room.y) {
		y = float32(at.y) - r - 6 - size.Height
	}
	c.back.Move(fyne.NewPos(x, y))
	c.back.Resize(size)
	c.name.Move(fyne.NewPos(x+pad, y+pad/2))
	c.caption.Move(fyne.NewPos(x+pad, y+pad/2+name.Height))
}
