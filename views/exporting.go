package views

import (
	"context"
	"io"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/export"
)

// exportNotes opens the sheet that saves the notes of one article or of all.
func (w *window) exportNotes(article string) {
	if len(w.lib.Marked()) == 0 {
		dialog.ShowInformation(lang.L("Nothing to export"),
			lang.L("No passage is highlighted yet. Select some text, choose a colour, and it can be exported."), w.win)
		return
	}
	if len(w.marks.Highlights) == 0 {
		article = ""
	}
	w.notesSaver(article).Show()
}

// notesSaver saves the notes of an article, or of all when it is "" or the
// person says so.
func (w *window) notesSaver(article string) *saver {
	one, all := lang.L("This article"), lang.L("All articles")
	title := w.article.Title
	scope := widget.NewRadioGroup([]string{one, all}, nil)
	scope.Horizontal, scope.Required = true, true
	scope.Selected = one
	if article == "" {
		scope.Selected = all
		scope.Disable()
	}
	ids := func() []string {
		if scope.Selected == one {
			return []string{article}
		}
		return nil
	}
	s := &saver{
		window: w, heading: lang.L("Export notes"), formats: export.Formats(),
		nothing: export.ErrNothing, empty: lang.L("No passage is highlighted here."),
		rows: []*widget.FormItem{widget.NewFormItem(lang.L("Notes of"), scope)},
		title: func() string {
			if len(ids()) == 1 {
				return title
			}
			return lang.L("Newsglass notes")
		},
	}
	wanted := ids()
	s.make = func(ctx context.Context, out io.Writer, format string) error {
		return w.lib.Export(ctx, out, format, export.Options{}, wanted...)
	}
	scope.OnChanged = func(string) {
		wanted = ids()
		s.rename()
	}
	return s
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
		w.work.inOrder(func() {
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
	d.Resize(w.dialogSize())
	d.Show()
}
