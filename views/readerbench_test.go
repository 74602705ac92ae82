package views

import (
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app"
)

// longestSeed is the longest of the shared reports.
func longestSeed(b *testing.B) (path string) {
	paths, _ := filepath.Glob("../../shared/seeds/*.txt")
	longest := int64(0)
	for _, p := range paths {
		if info, err := os.Stat(p); err == nil && info.Size() > longest {
			path, longest = p, info.Size()
		}
	}
	if path == "" {
		b.Skip("../shared/seeds is absent")
	}
	return path
}

// onUIOnly runs the work off the UI thread with the clock stopped: what is
// measured is what the UI thread does.
func onUIOnly(b *testing.B) *background {
	work, away := atOnce(), false
	work.spawn = func(f func()) {
		before := away
		away = true
		b.StopTimer()
		f()
		if away = before; !away {
			b.StartTimer()
		}
	}
	work.do = func(f func()) {
		if !away {
			f()
			return
		}
		away = false
		b.StartTimer()
		f()
		b.StopTimer()
		away = true
	}
	return work
}

// BenchmarkOpenFromTheList is a click on the list up to the drawn text: what
// the UI thread does in the handler. The words are met for the first time, in a
// size of their own; the letters are painted by the driver, frame by frame.
func BenchmarkOpenFromTheList(b *testing.B) {
	path := longestSeed(b)
	a := newTestApp(b, light)
	lib, err := app.Open(filepath.Join(b.TempDir(), "library"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { lib.Close() })
	w := newWindow(a, lib, atOnce())
	w.importPaths([]string{path})
	w.win.Resize(fyne.NewSize(1400, 900))
	id := lib.Cards()[0].ID
	for _, words := range []string{"known", "new"} {
		b.Run(words, func(b *testing.B) {
			w.work = onUIOnly(b)
			for i := 0; b.Loop(); i++ {
				b.StopTimer()
				w.clear()
				if words == "new" {
					w.prefs.setTypeSize(usualType + float32(i%1000)/1000)
					w.applyType()
				}
				b.StartTimer()
				w.readArticle(id)
			}
		})
	}
	w.work = atOnce()
}
