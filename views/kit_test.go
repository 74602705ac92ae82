package views

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/resources"
)

// atOnce runs all work at once on the goroutine of the test. Short waits are
// over at once, long ones never end.
func atOnce() *background {
	b := newBackground()
	b.spawn = func(work func()) { work() }
	b.do = func(f func()) { f() }
	b.wait = func(_ context.Context, d time.Duration) bool { return d < time.Second }
	return b
}

func TestMain(m *testing.M) {
	if err := lang.AddTranslationsFS(resources.Translations, "translations"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// newTestApp is an app with our theme.
func newTestApp(t testing.TB, v variant) fyne.App {
	t.Helper()
	a := test.NewTempApp(t)
	a.Settings().SetTheme(newsTheme{v})
	return a
}

const flood = `Thousands leave as the Marn breaks its banks

By Ada Quill

Published: 3 March 2021

More than 12,000 people have fled the valley of the Marn since Monday, the Red Cross said.

Rescuers in Oberfeld, 40 miles north of Graustadt, pulled 31 survivors from the roofs of their houses. Graustadt is dry.
`

const quake = `Night in the open after a quake in Sarapur

Published: 5 March 2021

At least 85 people were killed when an earthquake struck the hill town of Sarapur on Thursday, the interior ministry said.
`

// newTestWindow is a window on a library of two articles: the quake, which is
// the newer and stands first, and the flood.
func newTestWindow(t *testing.T) *window {
	t.Helper()
	a := newTestApp(t, light)
	a.Preferences().SetString("theme", string(light))
	dir := t.TempDir()
	lib, err := app.Open(filepath.Join(dir, "library"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lib.Close() })
	w := newWindow(a, lib, atOnce())
	var paths []string
	for name, content := range map[string]string{"flood.txt": flood, "quake.txt": quake} {
		paths = append(paths, filepath.Join(dir, name))
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	w.importPaths(paths)
	if err := lib.Index(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	w.win.Resize(fyne.NewSize(1200, 800))
	w.openTitled(t, quakeTitle)
	return w
}

const (
	floodTitle = "Thousands leave as the Marn breaks its banks"
	quakeTitle = "Night in the open after a quake in Sarapur"
)

func (w *window) openTitled(t *testing.T, title string) {
	t.Helper()
	for _, c := range w.lib.Cards() {
		if c.Title == title {
			w.open(c.ID)
		}
	}
	w.showsTitle(t, title)
}

func (w *window) showsTitle(t *testing.T, title string) {
	t.Helper()
	if w.article.Title != title || w.win.Title() != title+" – "+appName {
		t.Fatalf("open is %q in a window called %q, want %q", w.article.Title, w.win.Title(), title)
	}
}

// press gives the window a single key.
func (w *window) press(keys ...rune) {
	for _, r := range keys {
		w.win.Canvas().OnTypedRune()(r)
	}
}
