package views

import (
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app"
)

// TestEveryCommandOfTheMenuCanBeGivenAtAnyTime gives each command with nothing
// there to act on, and with an article, a selection and a highlight: none ends
// the program.
func TestEveryCommandOfTheMenuCanBeGivenAtAnyTime(t *testing.T) {
	for name, prepare := range map[string]func(*testing.T) *window{
		"an empty library":          newEmptyWindow,
		"an article":                newTestWindow,
		"notes on their own screen": newNotedWindow,
		"a selection":               func(t *testing.T) *window { w := newTestWindow(t); w.selectWords(t, "hill town"); return w },
		"a highlight that is chosen": func(t *testing.T) *window {
			w := newTestWindow(t)
			w.selectWords(t, "hill town")
			w.press('h')
			return w
		},
		"the library without article": func(t *testing.T) *window { w := newTestWindow(t); w.clear(); return w },
	} {
		t.Run(name, func(t *testing.T) {
			w := prepare(t)
			items := w.items
			for _, it := range items {
				if it.IsQuit {
					continue
				}
				it.Action()
				for _, o := range w.win.Canvas().Overlays().List() {
					w.win.Canvas().Overlays().Remove(o)
				}
				w.editor = nil
			}
		})
	}
}

// newEmptyWindow is a window on a library without an article.
func newEmptyWindow(t *testing.T) *window {
	a := newTestApp(t, light)
	lib, err := app.Open(filepath.Join(t.TempDir(), "library"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lib.Close() })
	w := newWindow(a, lib, atOnce())
	w.win.Resize(fyne.NewSize(1000, 700))
	return w
}
