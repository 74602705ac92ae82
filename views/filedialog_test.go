package views

import "testing"

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
