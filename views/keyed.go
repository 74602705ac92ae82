package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// paneKeys serve the keys that a control of a pane has no use for while it
// has the focus: Tab or a click on it must not make the window's keys dead.
type paneKeys struct {
	OnTypedKey  func(*fyne.KeyEvent)
	OnTypedRune func(rune)
}

func (k *paneKeys) key(e *fyne.KeyEvent) {
	if k.OnTypedKey != nil {
		k.OnTypedKey(e)
	}
}

// rune passes a sign on, but for the space: that presses the control.
func (k *paneKeys) rune(r rune) {
	if k.OnTypedRune != nil && r != ' ' {
		k.OnTypedRune(r)
	}
}

// sheetKeys are the keys of what lies over the window: Esc closes it wherever
// its focus is, and Enter, where it has one, does what it is for.
func sheetKeys(enter, esc func()) *paneKeys {
	return &paneKeys{OnTypedKey: func(e *fyne.KeyEvent) {
		switch e.Name {
		case fyne.KeyReturn, fyne.KeyEnter:
			enter()
		case fyne.KeyEscape:
			esc()
		}
	}}
}

// rowsBy is how many rows on a key leads in a list of n rows, of which page are
// in sight; ok is false for a key that leads nowhere.
func rowsBy(k fyne.KeyName, page, n int) (by int, ok bool) {
	switch k {
	case fyne.KeyUp:
		return -1, true
	case fyne.KeyDown:
		return 1, true
	case fyne.KeyPageUp:
		return -page, true
	case fyne.KeyPageDown:
		return page, true
	case fyne.KeyHome:
		return -n, true
	case fyne.KeyEnd:
		return n, true
	}
	return 0, false
}

// keyButton is a button that leaves all keys but Space to the window.
type keyButton struct {
	widget.Button
	keys *paneKeys
}

func newKeyButton(k *paneKeys, label string, icon fyne.Resource, tapped func()) *keyButton {
	b := &keyButton{keys: k}
	b.Text, b.Icon, b.OnTapped = label, icon, tapped
	b.ExtendBaseWidget(b)
	return b
}

// TypedKey implements fyne.Focusable.
func (b *keyButton) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeySpace {
		b.Button.TypedKey(e)
		return
	}
	b.keys.key(e)
}

// TypedRune implements fyne.Focusable.
func (b *keyButton) TypedRune(r rune) { b.keys.rune(r) }

// keySelect is a choice that leaves all keys but Space and the arrows to the
// window.
type keySelect struct {
	widget.Select
	keys     *paneKeys
	stepping bool // by Left or Right
}

func newKeySelect(k *paneKeys, options []string) *keySelect {
	s := &keySelect{keys: k}
	s.Options = options
	s.ExtendBaseWidget(s)
	return s
}

// TypedKey implements fyne.Focusable.
func (s *keySelect) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeySpace, fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight:
		s.stepping = true
		s.Select.TypedKey(e)
		s.stepping = false
	default:
		s.keys.key(e)
	}
}

// release gives the focus back after a choice from the pop-up, so that Space
// pages again. Left and Right keep it: the next step may follow.
func (s *keySelect) release() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(s); c != nil && !s.stepping && c.Focused() == s {
		c.Unfocus()
	}
}

// TypedRune implements fyne.Focusable.
func (s *keySelect) TypedRune(r rune) { s.keys.rune(r) }

// keyCheck is a switch that leaves all keys but Space to the window.
type keyCheck struct {
	widget.Check
	keys *paneKeys
}

func newKeyCheck(k *paneKeys, label string) *keyCheck {
	c := &keyCheck{keys: k}
	c.Text = label
	c.ExtendBaseWidget(c)
	return c
}

// Tapped implements fyne.Tappable. A click does not keep the focus.
func (c *keyCheck) Tapped(e *fyne.PointEvent) {
	c.Check.Tapped(e)
	if canvas := fyne.CurrentApp().Driver().CanvasForObject(c); canvas != nil {
		canvas.Unfocus()
	}
}

// TypedKey implements fyne.Focusable.
func (c *keyCheck) TypedKey(e *fyne.KeyEvent) { c.keys.key(e) }

// TypedRune implements fyne.Focusable.
func (c *keyCheck) TypedRune(r rune) {
	if r == ' ' {
		c.Check.TypedRune(r)
		return
	}
	c.keys.rune(r)
}
