package atlas

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
)

var (
	_ fyne.Focusable  = (*Atlas)(nil)
	_ fyne.Tabbable   = (*Atlas)(nil)
	_ desktop.Keyable = (*Atlas)(nil)
)

// keyPan is how far an arrow key moves the map, in pixels.
const keyPan = 80

var pans = map[fyne.KeyName]vec{
	fyne.KeyLeft: {keyPan, 0}, fyne.KeyRight: {-keyPan, 0},
	fyne.KeyUp: {0, keyPan}, fyne.KeyDown: {0, -keyPan},
}

// TypedKey implements fyne.Focusable: the arrows move the map, Home fits it,
// Tab walks the points, Enter chooses one.
func (a *Atlas) TypedKey(e *fyne.KeyEvent) {
	by, isPan := pans[e.Name]
	switch {
	case isPan:
		a.pan(by)
	case e.Name == fyne.KeyHome:
		a.Fit()
	case e.Name == fyne.KeyTab:
		a.walk()
	case (e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter) && a.pointed >= 0:
		a.pick(a.pointed)
	case a.OnTypedKey != nil:
		a.OnTypedKey(e)
	}
}

// TypedRune implements fyne.Focusable: + and - zoom, 0 fits.
func (a *Atlas) TypedRune(r rune) {
	switch {
	case r == '+' || r == '=':
		a.ZoomIn()
	case r == '-':
		a.ZoomOut()
	case r == '0':
		a.Fit()
	case a.OnTypedRune != nil:
		a.OnTypedRune(r)
	}
}

// AcceptsTab implements fyne.Tabbable: Tab belongs to the map while there is a
// point to go to, the most mentioned first. Behind the last one, and with
// Shift before the first, it leaves the map as usual.
func (a *Atlas) AcceptsTab() bool {
	next := a.next()
	return next >= 0 && next < len(a.spots)
}

func (a *Atlas) next() int {
	if a.shift {
		return a.pointed - 1
	}
	return a.pointed + 1
}

// walk goes to the next point and brings it into view.
func (a *Atlas) walk() {
	if !a.AcceptsTab() {
		return
	}
	a.pointed = a.next()
	a.show() // it may have been one that another stood for
	a.reveal(a.pointed)
}

// KeyDown implements desktop.Keyable.
func (a *Atlas) KeyDown(e *fyne.KeyEvent) { a.hold(e.Name, true) }

// KeyUp implements desktop.Keyable.
func (a *Atlas) KeyUp(e *fyne.KeyEvent) { a.hold(e.Name, false) }

func (a *Atlas) hold(key fyne.KeyName, down bool) {
	if key == desktop.KeyShiftLeft || key == desktop.KeyShiftRight {
		a.shift = down
	}
}

// FocusGained implements fyne.Focusable.
func (a *Atlas) FocusGained() {
	a.frame.StrokeColor = a.colour(theme.ColorNameFocus)
	a.frame.Show()
	a.repaint()
}

// FocusLost implements fyne.Focusable.
func (a *Atlas) FocusLost() {
	a.shift = false
	a.point(-1)
	a.frame.Hide()
}
