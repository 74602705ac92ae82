package prose

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

var (
	_ fyne.Focusable    = (*Prose)(nil)
	_ fyne.Shortcutable = (*Prose)(nil)
	_ desktop.Keyable   = (*Prose)(nil)
)

// focus asks for the keyboard.
func (p *Prose) focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p); c != nil && c.Focused() != fyne.Focusable(p) {
		c.Focus(p)
	}
}

// FocusGained is for Fyne. Text has no caret that would have to be shown.
func (p *Prose) FocusGained() {}

// FocusLost is for Fyne.
func (p *Prose) FocusLost() { p.shift = false }

// KeyDown watches the shift keys.
func (p *Prose) KeyDown(ev *fyne.KeyEvent) {
	if isShift(ev) {
		p.shift = true
	}
}

// KeyUp ends a selection by keys when shift is let go.
func (p *Prose) KeyUp(ev *fyne.KeyEvent) {
	if !isShift(ev) {
		return
	}
	p.shift = false
	if p.selection.typed {
		p.selection.typed = false
		p.selected(p.endOfSelection())
	}
}

func isShift(ev *fyne.KeyEvent) bool {
	return ev.Name == desktop.KeyShiftLeft || ev.Name == desktop.KeyShiftRight
}

// TypedKey scrolls, and extends a selection while shift is held. Other keys go
// to OnTypedKey.
func (p *Prose) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeyEscape && p.dropHandle() {
		return
	}
	if p.selectionKey(ev.Name) || p.scrollKey(ev.Name) {
		return
	}
	if p.OnTypedKey != nil {
		p.OnTypedKey(ev)
	}
}

func (p *Prose) scrollKey(name fyne.KeyName) bool {
	switch name {
	case fyne.KeyDown:
		p.scrollLines(1)
	case fyne.KeyUp:
		p.scrollLines(-1)
	case fyne.KeyPageDown:
		p.PageDown()
	case fyne.KeyPageUp:
		p.PageUp()
	case fyne.KeyHome:
		p.Top()
	case fyne.KeyEnd:
		p.Bottom()
	default:
		return false
	}
	return true
}

// selectionKey handles the keys that work on a selection: Escape ends it, and
// with Shift others extend it.
func (p *Prose) selectionKey(name fyne.KeyName) bool {
	if _, _, ok := p.Selection(); !ok && !p.selection.typed {
		return false
	}
	if name == fyne.KeyEscape {
		p.ClearSelection()
		return true
	}
	return p.heldShift() && p.Extend(name, fyne.KeyModifierShift)
}

// TypedRune goes to OnTypedRune; without one, a space turns the page.
func (p *Prose) TypedRune(r rune) {
	switch {
	case p.OnTypedRune != nil:
		p.OnTypedRune(r)
	case r == ' ':
		p.PageDown()
	}
}

// TypedShortcut selects all, copies and extends the selection. Other shortcuts go to OnShortcut, or
// to the canvas: the focused widget is the only one that Fyne asks.
func (p *Prose) TypedShortcut(s fyne.Shortcut) {
	_, _, ok := p.Selection()
	switch s := s.(type) {
	case *fyne.ShortcutSelectAll:
		p.selectAll()
		return
	case *fyne.ShortcutCopy:
		if ok && s.Clipboard != nil {
			s.Clipboard.SetContent(p.SelectedText())
			return
		}
	case *desktop.CustomShortcut:
		if p.Extend(s.KeyName, s.Modifier) {
			return
		}
	}
	if p.OnShortcut != nil {
		p.OnShortcut(s)
		return
	}
	passOn(s, fyne.CurrentApp().Driver().CanvasForObject(p))
}

// passOn gives a shortcut to the canvas, which every driver's canvas can take
// although fyne.Canvas does not say so.
func passOn(s fyne.Shortcut, c fyne.Canvas) {
	if handler, ok := c.(fyne.Shortcutable); ok {
		handler.TypedShortcut(s)
	}
}
