package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"github.com/newsglass/newsglass/views/prose"
)

// keymap holds the keys that no modifier makes a shortcut: Fyne hands those
// to the menu by itself. They work only while nobody is typing.
type keymap struct {
	runes   map[rune]func()
	keys    map[fyne.KeyName]func()
	shifted map[fyne.KeyName]func()
}

func newKeymap() keymap {
	return keymap{map[rune]func(){}, map[fyne.KeyName]func(){}, map[fyne.KeyName]func(){}}
}

// A keystroke is what stands beside a command in the menu. The menu acts on
// those with Ctrl or Cmd; for the others it only shows them, as Fyne's driver
// makes no shortcut of a key without a modifier or with Shift alone.
type keystroke struct {
	shortcut fyne.Shortcut
	char     rune
	key      fyne.KeyName
	shift    bool
}

// char is a single letter, digit or sign.
func char(r rune, shown fyne.KeyName) keystroke {
	return keystroke{shortcut: &desktop.CustomShortcut{KeyName: shown}, char: r}
}

// plain is a key that types nothing.
func plain(k fyne.KeyName) keystroke {
	return keystroke{shortcut: &desktop.CustomShortcut{KeyName: k}, key: k}
}

// shifted is such a key with Shift.
func shifted(k fyne.KeyName) keystroke {
	return keystroke{
		shortcut: &desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierShift}, key: k, shift: true,
	}
}

// ctrl is a key with Ctrl, or Cmd on a Mac.
func ctrl(k fyne.KeyName) keystroke {
	return keystroke{shortcut: &desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierShortcutDefault}}
}

func ctrlShift(k fyne.KeyName) keystroke {
	return keystroke{shortcut: &desktop.CustomShortcut{
		KeyName: k, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift,
	}}
}

// bind lets a keystroke do something.
func (m keymap) bind(k keystroke, do func()) {
	switch {
	case k.char != 0:
		m.runes[k.char] = do
	case k.key != "" && k.shift:
		m.shifted[k.key] = do
	case k.key != "":
		m.keys[k.key] = do
	}
}

// typedRune serves a typed sign.
func (m keymap) typedRune(r rune) bool {
	do, ok := m.runes[r]
	if ok {
		do()
	}
	return ok
}

// typedKey serves a key that types nothing.
func (m keymap) typedKey(k fyne.KeyName) bool {
	keys := m.keys
	if shiftHeld() {
		keys = m.shifted
	}
	do, ok := keys[k]
	if ok {
		do()
	}
	return ok
}

// shiftHeld reports whether Shift is down. Without a desktop it never is.
func shiftHeld() bool { return keyModifiers()&fyne.KeyModifierShift != 0 }

func keyModifiers() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// listen sends the keys of the canvas and of every pane through the keymap.
func (w *window) listen() {
	onRune := func(r rune) {
		if !w.covered() {
			w.hidePalette()
			w.keys.typedRune(r)
		}
	}
	onKey := func(e *fyne.KeyEvent) {
		if w.covered() || w.hidePalette() && e.Name == fyne.KeyEscape {
			return
		}
		if !w.reader.text.Extend(e.Name, keyModifiers()) { // wherever the focus is
			w.keys.typedKey(e.Name)
		}
	}
	canvas := w.win.Canvas()
	canvas.SetOnTypedRune(func(r rune) {
		if front := w.front(); front != nil && !w.covered() {
			front.rune(r) // which hands on what it has no use for
			return
		}
		onRune(r)
	})
	canvas.SetOnTypedKey(func(e *fyne.KeyEvent) {
		if e.Name == fyne.KeyEscape && w.closePopup() {
			return
		}
		if front := w.front(); front != nil && !w.covered() {
			front.key(e)
			return
		}
		onKey(e)
		if _, bound := w.keys.keys[e.Name]; !bound && !w.covered() && w.screens.shown == reading {
			w.reader.text.TypedKey(e) // arrows, PageUp, Home scroll wherever the focus is
		}
	})
	w.extendByShortcuts(canvas)
	w.reader.text.OnTypedRune, w.reader.text.OnTypedKey = onRune, onKey
	w.list.rows.OnTypedRune, w.list.rows.OnTypedKey = onRune, onKey
	w.facts.OnRune, w.facts.OnTypedKey = onRune, onKey
	w.names.OnRune, w.names.OnTypedKey = onRune, onKey
	w.notes.OnRune, w.notes.OnTypedKey = onRune, onKey
	w.claims.OnRune, w.claims.OnTypedKey = onRune, onKey
	w.places.OnRune, w.places.OnTypedKey = onRune, onKey
	w.entities.OnTypedKey, w.journal.OnTypedKey = onKey, onKey
	for _, keys := range []*paneKeys{w.list.keys, w.names.keys, w.notes.keys, w.shared.keys} {
		keys.OnTypedRune, keys.OnTypedKey = onRune, canvas.OnTypedKey()
	}
}

// A screen with keys of its own takes those that no widget has.
type keyed interface {
	key(*fyne.KeyEvent)
	rune(rune)
}

// front is the screen in front if it has keys of its own.
func (w *window) front() keyed {
	switch w.screens.shown {
	case comparing:
		return w.claims
	case naming:
		return w.entities
	case noting:
		return w.journal
	}
	return nil
}

// extendByShortcuts lets the selection be extended while the palette beside it
// is open: the canvas has the keys then, not the text.
func (w *window) extendByShortcuts(c fyne.Canvas) {
	for _, s := range prose.ExtendingShortcuts() {
		c.AddShortcut(s, func(fyne.Shortcut) {
			if !w.covered() {
				w.hidePalette()
				w.reader.text.Extend(s.KeyName, s.Modifier)
			}
		})
	}
}

// covered reports whether something lies over the window: single keys are
// dead then, as they are while typing.
func (w *window) covered() bool {
	return w.win.Canvas().Overlays().Top() != nil || w.typing()
}

// closePopup closes what lies over the window. What was being written is
// kept.
func (w *window) closePopup() bool {
	if w.editor != nil {
		w.editor.save()
		return true
	}
	overlays := w.win.Canvas().Overlays()
	top := overlays.Top()
	if w.templates.open() && len(overlays.List()) == 1 {
		w.templates.close()
		return true
	}
	if top != nil {
		overlays.Remove(top) // all of ours, and Fyne's dialogs, are made anew each time
	}
	return top != nil
}

// keyName writes a shortcut as people do: "Ctrl+Shift+Z".
func keyName(s fyne.Shortcut) string {
	k, ok := s.(fyne.KeyboardShortcut)
	if !ok {
		return ""
	}
	name := string(k.Key())
	if k.Mod()&fyne.KeyModifierShift != 0 {
		name = "Shift+" + name
	}
	if k.Mod()&fyne.KeyModifierControl != 0 {
		name = "Ctrl+" + name
	}
	if k.Mod()&fyne.KeyModifierSuper != 0 {
		name = "Cmd+" + name
	}
	return name
}
