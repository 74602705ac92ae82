package atlas

import (
	"math"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

var (
	_ fyne.Tappable      = (*Atlas)(nil)
	_ fyne.Draggable     = (*Atlas)(nil)
	_ fyne.Scrollable    = (*Atlas)(nil)
	_ desktop.Hoverable  = (*Atlas)(nil)
	_ desktop.Cursorable = (*Atlas)(nil)
)

func vecOf(p fyne.Position) vec { return vec{float64(p.X), float64(p.Y)} }

// Dragged implements fyne.Draggable: it pulls the map.
func (a *Atlas) Dragged(e *fyne.DragEvent) {
	a.pointed = -1
	a.pan(vec{float64(e.Dragged.DX), float64(e.Dragged.DY)})
}

// DragEnd implements fyne.Draggable.
func (a *Atlas) DragEnd() {}

// Scrolled implements fyne.Scrollable: the wheel zooms, and what is under the
// mouse stays there. A notch is a factor of 1.2; a touchpad sends parts of it.
func (a *Atlas) Scrolled(e *fyne.ScrollEvent) {
	const notch = 25 // of Fyne on Linux and Windows
	steps := max(-3, min(3, float64(e.Scrolled.DY)/notch))
	a.zoom(math.Pow(1.2, steps), vecOf(e.Position))
}

// doubleClick is the longest time between its two clicks.
const doubleClick = 400 * time.Millisecond

// Tapped implements fyne.Tappable: a click chooses a point, a double click
// beside the points comes closer. Counting clicks here, and not by
// fyne.DoubleTappable, keeps the single one from waiting for a second.
func (a *Atlas) Tapped(e *fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(a); c != nil {
		c.Focus(a)
	}
	at := vecOf(e.Position)
	if i := hit(a.marks, a.spots, at); i >= 0 {
		a.pick(a.marks[i].spot)
		return
	}
	now := a.now()
	if now.Sub(a.tapped) <= doubleClick && vecOf(a.tapAt).minus(at).length() <= 4 {
		a.tapped = time.Time{}
		a.zoom(2, at)
		return
	}
	a.tapped, a.tapAt = now, e.Position
}

func (a *Atlas) pick(spot int) {
	id := a.spots[spot].ID
	a.Choose(id)
	if a.OnPoint != nil {
		a.OnPoint(id)
	}
}

// MouseIn implements desktop.Hoverable.
func (a *Atlas) MouseIn(e *desktop.MouseEvent) { a.MouseMoved(e) }

// MouseMoved implements desktop.Hoverable.
func (a *Atlas) MouseMoved(e *desktop.MouseEvent) {
	spot := -1
	if i := hit(a.marks, a.spots, vecOf(e.Position)); i >= 0 {
		spot = a.marks[i].spot
	}
	a.point(spot)
}

// MouseOut implements desktop.Hoverable.
func (a *Atlas) MouseOut() { a.point(-1) }

func (a *Atlas) point(spot int) {
	if spot != a.pointed {
		a.pointed = spot
		a.showCard()
	}
}

// Cursor implements desktop.Cursorable.
func (a *Atlas) Cursor() desktop.Cursor {
	if a.pointed >= 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}
