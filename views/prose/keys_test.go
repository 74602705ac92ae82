package prose

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func key(p *Prose, names ...fyne.KeyName) {
	for _, name := range names {
		p.TypedKey(&fyne.KeyEvent{Name: name})
	}
}

func TestTypingThatIsNotUsedIsForwarded(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	var heard []string
	p.OnTypedKey = func(ev *fyne.KeyEvent) { heard = append(heard, string(ev.Name)) }
	p.OnTypedRune = func(r rune) { heard = append(heard, string(r)) }
	p.OnShortcut = func(s fyne.Shortcut) { heard = append(heard, s.ShortcutName()) }
	typed(p, 0, fyne.KeyLeft, fyne.KeyRight)
	key(p, fyne.KeyDown, fyne.KeyPageDown, fyne.KeyEscape, fyne.KeyF3)
	p.TypedRune(' ')
	p.TypedRune('ж')
	p.TypedShortcut(&fyne.ShortcutUndo{})
	p.TypedShortcut(&fyne.ShortcutCopy{Clipboard: test.NewClipboard()})
	p.SetSelection(0, 5)
	key(p, fyne.KeyEscape, fyne.KeyEscape)
	want := []string{"Left", "Right", "Escape", "F3", " ", "ж", "Undo", "Copy", "Escape"}
	if !slices.Equal(heard, want) {
		t.Errorf("heard %q, want %q", heard, want)
	}
}

// driverCanvas takes shortcuts, as the canvases of the drivers do; the test
// driver's hides it.
type driverCanvas struct {
	fyne.Canvas
	fyne.ShortcutHandler
}

func (c *driverCanvas) AddShortcut(s fyne.Shortcut, f func(fyne.Shortcut)) {
	c.ShortcutHandler.AddShortcut(s, f)
}

func (c *driverCanvas) RemoveShortcut(s fyne.Shortcut) { c.ShortcutHandler.RemoveShortcut(s) }

func TestShortcutsThatNobodyKnowsGoToTheCanvas(t *testing.T) {
	heard := 0
	find := &desktop.CustomShortcut{KeyName: fyne.KeyF, Modifier: fyne.KeyModifierControl}
	c := &driverCanvas{}
	c.AddShortcut(find, func(fyne.Shortcut) { heard++ })
	passOn(find, c)
	passOn(find, nil)
	if heard != 1 {
		t.Errorf("the canvas heard %d times", heard)
	}
}

func TestSelectAllAndCopyGiveThePlainText(t *testing.T) {
	p, win := openStory(t, testTheme{})
	m := mouse{p: p}
	m.click(m.pos(at("lower")))
	if win.Canvas().Focused() != fyne.Focusable(p) {
		t.Fatal("a click does not give the focus")
	}
	told := ""
	p.OnSelected = func(start, end int, _ fyne.Position) { told = story[start:end] }
	p.TypedShortcut(&fyne.ShortcutSelectAll{})
	clip := test.NewClipboard()
	p.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clip})
	if clip.Content() != story || told != story {
		t.Errorf("copied %q, told %q", clip.Content(), told)
	}
}
