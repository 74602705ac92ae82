package views

import "fyne.io/fyne/v2/dialog"

// showFiles shows a dialog of files over most of the window. It has no size
// before it is shown: Fyne 2.8.1 panics when it is given one.
func (w *window) showFiles(d *dialog.FileDialog) {
	d.Show()
	d.Resize(w.dialogSize())
}
