package views

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
)

// exportNotes opens the sheet that saves the notes of one article or of all.
func (w *window) exportNotes(article string) {
	if !w.lib.AnyNoted() {
		dialog.ShowInformation(lang.L("Nothing to export"),
			lang.L("No passage is highlighted yet. Select some text, choose a colour, and it can be exported."), w.win)
		return
	}
	w.notesSaver(article, nil).Show()
}

// exportFromHere opens it for the notes that are meant where the reader is: those
// of the open article, or on the screen of all notes the ticked ones, else all.
func (w *window) exportFromHere() {
	switch only := w.notesToExport(); {
	case only != nil:
		w.exportChosen(only)
	case w.screens.shown == noting:
		w.exportNotes("")
	default:
		w.exportNotes(w.article.ID)
	}
}

// notesToExport are the ticked notes of the screen of all, by article; nil where
// none is, or another screen is in front.
func (w *window) notesToExport() map[string][]string {
	if w.screens.shown != noting || len(w.journal.ticked) == 0 {
		return nil
	}
	return byArticle(w.journal.meant())
}

// exportChosen opens it for some notes: the IDs of highlights by that of their
// article, "" for the note on the article as a whole.
func (w *window) exportChosen(ids map[string][]string) { w.notesSaver(w.article.ID, ids).Show() }

// chooseNotes imports the notes of a file.
func (w *window) chooseNotes() {
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil {
			w.fail(lang.L("The file could not be opened."), err)
			return
		}
		if r != nil {
			path := w.chosenFile(r.URI())
			r.Close()
			w.importNotes(path)
		}
	}, w.win)
	w.askForFiles(d)
}

func (w *window) importNotes(path string) {
	w.removed = nil
	w.work.inOrder(func() {
		report, err := w.readNotes(path)
		w.work.onUI(func() {
			switch {
			case err != nil:
				w.fail(lang.L("The notes could not be imported. Nothing was changed."), err)
			case report.Added+report.Changed == 0:
				w.toast.Say(importedWords(report), "", nil)
			default:
				w.toast.Say(importedWords(report), lang.L("Undo"), w.undo)
			}
		})
	})
}

func (w *window) readNotes(path string) (app.NotesReport, error) {
	f, err := os.Open(path)
	if err != nil {
		return app.NotesReport{}, err
	}
	defer f.Close()
	return w.lib.ImportNotes(w.work.ctx, filepath.Base(path), f)
}

// importedWords says what an import of notes did.
func importedWords(r app.NotesReport) string {
	parts := []string{lang.N("{{.N}} highlights added", r.Added, counted(r.Added))}
	if r.Changed > 0 {
		parts = append(parts, lang.N("{{.N}} brought up to date", r.Changed, counted(r.Changed)))
	}
	if r.Known > 0 {
		parts = append(parts, lang.N("{{.N}} already here", r.Known, counted(r.Known)))
	}
	if r.Lost > 0 {
		parts = append(parts, lang.N("{{.N}} without a place in the text", r.Lost, counted(r.Lost)))
	}
	if r.Absent > 0 {
		parts = append(parts, lang.N("{{.N}} articles are not in the library; their notes are kept", r.Absent, counted(r.Absent)))
	}
	return strings.Join(parts, ", ")
}

// backup writes a copy of the whole library.
func (w *window) backup() {
	d := dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err != nil {
			w.fail(lang.L("The folder could not be opened."), err)
			return
		}
		if u == nil {
			return
		}
		path := filepath.Join(u.Path(), backupName())
		w.toast.Say(lang.L("Backing up…"), "", nil)
		w.work.afterwards(func(context.Context) {
			err := w.lib.Backup(path)
			w.work.onUI(func() {
				if err != nil {
					w.fail(lang.L("The library could not be backed up."), err)
					return
				}
				w.toast.Say(lang.L("Backed up to {{.Path}}.", map[string]any{"Path": path}), "", nil)
			})
		})
	}, w.win)
	w.askForFiles(d)
}
