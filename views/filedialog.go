package views

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"
)

// showFiles shows a dialog of files over most of the window. It has no size
// before it is shown: Fyne 2.8.1 panics when it is given one.
func (w *window) showFiles(d *dialog.FileDialog) {
	d.Show()
	d.Resize(w.dialogSize())
}

// askForFiles shows a dialog that begins where a file was chosen last. A folder
// that is gone is left out.
func (w *window) askForFiles(d *dialog.FileDialog) {
	if dir, err := storage.ListerForURI(storage.NewFileURI(w.prefs.folder())); err == nil && w.prefs.folder() != "" {
		d.SetLocation(dir)
	}
	w.showFiles(d)
}

// chosenFile is the path of what was chosen in a dialog; the next one begins
// there.
func (w *window) chosenFile(u fyne.URI) string {
	w.prefs.setFolder(filepath.Dir(u.Path()))
	return u.Path()
}
