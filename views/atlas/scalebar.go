package atlas

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

const (
	scaleMargin = 14  // pixels from the corner of the map
	scaleTick   = 6   // height of the ends of the bar
	scaleMost   = 130 // its greatest length
	scaleRoom   = scaleMost + 2*scaleMargin
)

// A scaleBar shows a length in the middle of the map.
type scaleBar struct{ bar, start, end *canvas.Rectangle }

func newScaleBar() *scaleBar {
	return &scaleBar{canvas.NewRectangle(nil), canvas.NewRectangle(nil), canvas.NewRectangle(nil)}
}

func (s *scaleBar) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{s.bar, s.start, s.end}
}

func (s *scaleBar) show(a *Atlas) {
	const thick = 1.5
	_, pixels := a.camera.scaleBar(a.unit, scaleMost)
	length, foot := float32(pixels), float32(a.camera.size.y)-scaleMargin
	s.bar.Move(fyne.NewPos(scaleMargin, foot-thick))
	s.bar.Resize(fyne.NewSize(length, thick))
	s.start.Move(fyne.NewPos(scaleMargin, foot-scaleTick))
	s.end.Move(fyne.NewPos(scaleMargin+length-thick, foot-scaleTick))
	for _, tick := range []*canvas.Rectangle{s.start, s.end} {
		tick.Resize(fyne.NewSize(thick, scaleTick))
	}
	for _, part := range []*canvas.Rectangle{s.bar, s.start, s.end} {
		part.FillColor = a.colour(ColourName)
		part.Refresh()
	}
}

// scaleWish is the length over the bar.
func (a *Atlas) scaleWish() wish {
	length, _ := a.camera.scaleBar(a.unit, scaleMost)
	w := a.wish(a.unit.say(length), scaleLabel)
	w.at = []vec{{scaleMargin, a.camera.size.y - scaleMargin - scaleTick - w.size.y}}
	return w
}
