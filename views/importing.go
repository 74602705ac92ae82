package views

import (
	"bytes"
	"context"
	"io"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/cli"
)

// dropped imports the files and folders that were dropped on the window.
func (w *window) dropped(uris []fyne.URI) {
	var paths []string
	for _, u := range uris {
		if u.Scheme() == "file" {
			paths = append(paths, u.Path())
		}
	}
	if len(paths) == 0 {
		w.toast.Say(lang.L("Only files and folders of this computer can be dropped here."), "", nil)
		return
	}
	w.importPaths(paths)
}

func (w *window) chooseFiles() {
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil {
			w.fail(lang.L("The file could not be opened."), err)
			return
		}
		if r == nil {
			return
		}
		defer r.Close()
		w.importPaths([]string{w.chosenFile(r.URI())})
	}, w.win)
	w.askForFiles(d)
}

func (w *window) chooseFolder() {
	d := dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err != nil {
			w.fail(lang.L("The folder could not be opened."), err)
			return
		}
		if u != nil {
			w.importPaths([]string{w.chosenFile(u)})
		}
	}, w.win)
	w.askForFiles(d)
}

// dialogSize is the size of dialogs that hold lists: most of the window.
func (w *window) dialogSize() fyne.Size {
	size := w.win.Canvas().Size()
	return fyne.NewSize(min(size.Width*0.9, 900), min(size.Height*0.85, 640))
}

// paste imports the text on the clipboard.
func (w *window) paste() {
	text := fyne.CurrentApp().Clipboard().Content()
	if text == "" {
		w.toast.Say(lang.L("There is no text on the clipboard."), "", nil)
		return
	}
	w.importSources(func() []app.Source {
		return []app.Source{{Name: lang.L("pasted text"), Open: func() (io.ReadCloser, error) {
			return io.NopCloser(bytes.NewBufferString(text)), nil
		}}}
	})
}

func (w *window) importPaths(paths []string) {
	w.importSources(func() []app.Source { return app.Files(paths) })
}

// importSources imports with a progress bar that can stop it. list runs off
// the UI thread too: a folder may be large.
func (w *window) importSources(list func() []app.Source) {
	var cancel context.CancelFunc
	stop := func() {
		cancel()
		w.toast.Progress(lang.L("Stopping…"), 0, "", nil)
	}
	w.toast.Progress(lang.L("Importing…"), 0, lang.L("Stop"), stop)
	cancel = w.work.run(func(ctx context.Context) {
		shown := -1
		report, err := w.lib.Import(ctx, list(), func(p app.Progress) {
			if percent := int(p.Share * 100); percent != shown || len(p.Added) > 0 {
				shown = percent
				w.work.onUI(func() {
					if ctx.Err() == nil { // else it is stopping
						w.toast.Progress(importWords(p), p.Share, lang.L("Stop"), stop)
					}
				})
			}
		})
		w.work.onUI(func() { w.imported(report, err) })
	})
}

// importWords says how far an import is: in files, or in articles when there
// is one file of many.
func importWords(p app.Progress) string {
	if p.Sources > 1 {
		return lang.L("Importing {{.Done}} of {{.All}}…", map[string]any{"Done": p.Done, "All": p.Sources})
	}
	return lang.N("Importing, {{.N}} articles so far…", p.Kept, counted(p.Kept))
}

// imported tells what came of an import and opens its first article.
func (w *window) imported(r app.Report, err error) {
	if len(r.Updated) > 0 {
		id := r.Updated[0].ID
		w.toast.Say(cli.Summary(r)+updatedWords(r.Updated), lang.L("What changed…"), func() {
			w.showScreen(reading)
			w.openThen(id, w.showEditions)
		})
	} else {
		w.toast.Say(cli.Summary(r), "", nil)
	}
	if err != nil {
		w.fail(lang.L("Not everything could be kept in the library."), err)
	}
	if len(r.Failures) > 0 {
		w.showFailures(r.Failures)
	}
	ids := slices.Clone(r.Added)
	for _, u := range r.Updated {
		ids = append(ids, u.ID)
	}
	if ids = slices.Concat(ids, r.Earlier, r.Known); len(ids) > 0 && w.editor == nil {
		w.open(ids[0]) // never from under a note that is being written
	}
}

// updatedWords says what new texts have done to the notes in them.
func updatedWords(updates []app.Update) string {
	orphans := 0
	for _, u := range updates {
		orphans += u.Orphans
	}
	if orphans == 0 {
		return ""
	}
	return " " + lang.N("{{.N}} notes have lost their place and are kept.", orphans, counted(orphans))
}

// mostFailures is how many failures are shown one by one: nobody reads on.
const mostFailures = 200

// showFailures lists what could not be read, each with its whole reason. The
// words can be copied.
func (w *window) showFailures(failures []app.Failure) {
	rows := container.NewVBox()
	for _, f := range failures[:min(len(failures), mostFailures)] {
		words := widget.NewRichText(
			&widget.TextSegment{Text: f.Name, Style: widget.RichTextStyle{TextStyle: fyne.TextStyle{Bold: true}}},
			&widget.TextSegment{Text: f.Reason, Style: widget.RichTextStyleParagraph})
		words.Wrapping = fyne.TextWrapBreak // a path has no spaces
		rows.Add(words)
	}
	if more := len(failures) - mostFailures; more > 0 {
		rows.Add(widget.NewLabel(lang.N("and {{.N}} more", more, counted(more))))
	}
	heading := widget.NewLabel(lang.N("{{.N}} inputs could not be read; everything else was imported.", len(failures), counted(len(failures))))
	heading.Wrapping = fyne.TextWrapWord
	copied := widget.NewButton(lang.L("Copy"), func() { w.copyFailures(failures) })
	foot := container.NewHBox(copied)
	d := dialog.NewCustom(lang.L("Not imported"), lang.L("Close"), container.NewBorder(heading, foot, nil, nil, container.NewVScroll(rows)), w.win)
	d.Resize(fyne.NewSize(680, 420))
	d.Show()
}

// copyFailures puts all failures on the clipboard, one a line.
func (w *window) copyFailures(failures []app.Failure) {
	lines := make([]string, len(failures))
	for i, f := range failures {
		lines[i] = f.String()
	}
	fyne.CurrentApp().Clipboard().SetContent(strings.Join(lines, "\n"))
	w.toast.Say(lang.L("Copied."), "", nil)
}
