package views

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/export"
)

// exporter is the sheet that saves or copies notes.
type exporter struct {
	window *window
	format *widget.Select
	scope  *widget.RadioGroup
	path   *pathEntry
	popup  *widget.PopUp
	one    string // the article that "this article" means, "" for none
	title  string // its title
}

// exportNotes opens the sheet for the notes of one article or of all.
func (w *window) exportNotes(article string) {
	if len(w.lib.Marked()) == 0 {
		dialog.ShowInformation(lang.L("Nothing to export"),
			lang.L("No passage is highlighted yet. Select some text, choose a colour, and it can be exported."), w.win)
		return
	}
	e := &exporter{window: w, one: article, title: w.article.Title}
	if len(w.marks.Highlights) == 0 {
		e.one = ""
	}
	e.build()
	e.popup.Show()
	w.win.Canvas().Focus(e.path)
	e.path.TypedShortcut(&fyne.ShortcutSelectAll{})
}

func (e *exporter) build() {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	e.path = &pathEntry{exporter: e}
	e.path.ExtendBaseWidget(e.path)
	e.scope = widget.NewRadioGroup([]string{lang.L("This article"), lang.L("All articles")}, nil)
	e.scope.Horizontal, e.scope.Required = true, true
	if e.one == "" {
		e.scope.Disable()
		e.scope.Selected = lang.L("All articles")
	} else {
		e.scope.Selected = lang.L("This article")
	}
	e.format = widget.NewSelect(names, nil)
	e.format.SetSelectedIndex(0)
	e.path.SetText(e.suggestion())
	e.format.OnChanged = func(string) { e.path.SetText(e.renamed()) }
	e.scope.OnChanged = func(string) { e.path.SetText(e.suggestion()) }

	heading := widget.NewLabel(lang.L("Export notes"))
	heading.TextStyle.Bold = true
	save := widget.NewButton(lang.L("Save"), e.save)
	save.Importance = widget.HighImportance
	browse := widget.NewButton(lang.L("Browse…"), e.browse)
	frame := canvas.NewRectangle(nil)
	frame.SetMinSize(fyne.NewSize(min(600, e.window.win.Canvas().Size().Width*0.9), 1))
	e.popup = widget.NewModalPopUp(container.NewPadded(container.NewVBox(frame, heading,
		widget.NewForm(
			widget.NewFormItem(lang.L("Format"), e.format),
			widget.NewFormItem(lang.L("Notes of"), e.scope),
			widget.NewFormItem(lang.L("File"), container.NewBorder(nil, nil, nil, browse, e.path))),
		container.NewHBox(layout.NewSpacer(),
			widget.NewButton(lang.L("Cancel"), e.close),
			widget.NewButton(lang.L("Copy"), e.copy), save))), e.window.win.Canvas())
}

func (e *exporter) close() { e.popup.Hide() }

func (e *exporter) chosen() export.Format { return export.Formats()[e.format.SelectedIndex()] }

// articles returns the IDs that are meant, none for all.
func (e *exporter) articles() []string {
	if e.scope.Selected == lang.L("This article") {
		return []string{e.one}
	}
	return nil
}

// suggestion is a file in the person's documents, or home, that says what it
// holds.
func (e *exporter) suggestion() string {
	title := lang.L("Newsglass notes")
	if len(e.articles()) == 1 {
		title = e.title
	}
	dir, err := os.UserHomeDir()
	if err != nil {
		dir = "."
	}
	if docs := filepath.Join(dir, "Documents"); isDir(docs) {
		dir = docs
	}
	return filepath.Join(dir, export.FileName(title, e.chosen().Extension))
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// renamed is the path in the field with the extension of the format.
func (e *exporter) renamed() string {
	path := e.path.Text
	return strings.TrimSuffix(path, filepath.Ext(path)) + "." + strings.TrimPrefix(e.chosen().Extension, ".")
}

// write makes the export off the UI thread and hands it over.
func (e *exporter) write(then func([]byte)) {
	w, format, ids := e.window, e.chosen().ID, e.articles()
	w.work.inOrder(func() { // after the edits that are under way
		var b bytes.Buffer
		err := w.lib.Export(&b, format, ids...)
		w.work.onUI(func() {
			switch {
			case errors.Is(err, export.ErrNothing):
				dialog.ShowInformation(lang.L("Nothing to export"), lang.L("No passage is highlighted here."), w.win)
			case err != nil:
				w.fail(lang.L("The notes could not be exported."), err)
			default:
				then(b.Bytes())
			}
		})
	})
}

func (e *exporter) copy() {
	e.close()
	e.write(func(data []byte) {
		fyne.CurrentApp().Clipboard().SetContent(string(data))
		e.window.toast.Say(lang.L("The notes are on the clipboard."), "", nil)
	})
}

// save writes the file, after asking when there is one already.
func (e *exporter) save() {
	path := e.path.Text
	if path == "" {
		return
	}
	if isDir(path) {
		path = filepath.Join(path, filepath.Base(e.suggestion()))
	}
	if _, err := os.Lstat(path); err == nil {
		dialog.ShowConfirm(lang.L("Replace the file?"), lang.L("{{.Path}} is there already. Replace it?", map[string]any{"Path": path}),
			func(yes bool) {
				if yes {
					e.saveTo(path)
				}
			}, e.window.win)
		return
	}
	e.saveTo(path)
}

func (e *exporter) saveTo(path string) {
	w := e.window
	e.close()
	e.write(func(data []byte) {
		w.work.run(func(context.Context) {
			err := app.WriteFile(path, data)
			w.work.onUI(func() {
				if err != nil {
					w.fail(lang.L("{{.Path}} could not be written.", map[string]any{"Path": path}), err)
					return
				}
				w.toast.Say(lang.L("Saved to {{.Path}}.", map[string]any{"Path": path}), "", nil)
			})
		})
	})
}

// browse picks the file in a dialog.
func (e *exporter) browse() {
	d := dialog.NewFileSave(func(u fyne.URIWriteCloser, err error) {
		if err != nil {
			e.window.fail(lang.L("The file could not be chosen."), err)
			return
		}
		if u != nil {
			path := u.URI().Path()
			u.Close()
			e.path.SetText(path)
			e.saveTo(path) // the dialog has asked about replacing it
		}
	}, e.window.win)
	d.SetFileName(filepath.Base(e.path.Text))
	if dir, err := storage.ListerForURI(storage.NewFileURI(filepath.Dir(e.path.Text))); err == nil {
		d.SetLocation(dir)
	}
	d.Resize(e.window.dialogSize())
	d.Show()
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

// pathEntry is the field for the file; Enter saves, Esc closes.
type pathEntry struct {
	widget.Entry
	exporter *exporter
}

// TypedKey implements fyne.Focusable.
func (e *pathEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		e.exporter.save()
	case fyne.KeyEscape:
		e.exporter.close()
	default:
		e.Entry.TypedKey(k)
	}
}
