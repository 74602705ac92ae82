package views

import (
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2/storage"
)

func TestEveryDialogOfFilesOpensAndFitsTheWindow(t *testing.T) {
	w := newNotedWindow(t)
	saver := w.notesSaver("", nil)
	saver.Show()
	for _, d := range []struct {
		name string
		open func()
	}{
		{"Import Files", w.chooseFiles}, {"Import Folder", w.chooseFolder}, {"Import Notes", w.chooseNotes}, {"Back Up Library", w.backup},
		{"Export Name Rules", w.exportRules}, {"Import Name Rules", w.importRules}, {"Browse, in the export sheet", saver.browse},
	} {
		before := len(w.win.Canvas().Overlays().List())
		d.open()
		all := w.win.Canvas().Overlays().List()
		if len(all) != before+1 {
			t.Errorf("%s shows nothing", d.name)
			continue
		}
		top := all[len(all)-1]
		if size, window := top.MinSize(), w.win.Canvas().Size(); size.Width > window.Width || size.Height > window.Height {
			t.Errorf("%s takes %v of %v", d.name, size, window)
		}
		w.win.Canvas().Overlays().Remove(top)
	}
}

func TestADialogOfFilesBeginsWhereAFileWasChosenLast(t *testing.T) {
	w := newTestWindow(t)
	dir := filepath.Join(t.TempDir(), "Aleppo & Ärzte")
	for _, exists := range []bool{false, true} {
		if exists {
			if err := os.Mkdir(dir, 0o755); err != nil {
				t.Fatal(err)
			}
		}
		path := filepath.Join(dir, "report 1.txt")
		if got := w.chosenFile(storage.NewFileURI(path)); got != path || w.prefs.folder() != dir {
			t.Errorf("chosen is %q, in %q", got, w.prefs.folder())
		}
		w.chooseFiles()
		w.backup()
		for range 2 {
			top := w.win.Canvas().Overlays().Top()
			if top == nil {
				t.Fatalf("no dialog opens; the folder exists: %v", exists)
			}
			w.win.Canvas().Overlays().Remove(top)
		}
	}
}
