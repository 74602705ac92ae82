package views

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
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

// saver is the sheet by which something is saved to a file, or copied.
type saver struct {
	window  *window
	heading string
	formats []export.Format
	title   func() string                                               // names the file
	make    func(ctx context.Context, w io.Writer, format string) error // off the UI thread
	nothing error                                                       // of make, when there is nothing to save
	empty   string                                                      // what is said then
	rows    []*widget.FormItem                                          // between format and file

	// A larger sheet shows something beside the rows, and has buttons of its
	// own; changed, which may be nil, is called when another format is chosen.
	beside  fyne.CanvasObject
	buttons []fyne.CanvasObject
	changed func()

	format *keySelect
	path   *keyEntry
	copied *keyButton
	saved  *keyButton
	keys   *paneKeys
	popup  *widget.PopUp
}

// Show opens the sheet with the name of the file ready to be typed over.
func (s *saver) Show() {
	s.window.closePopup()
	s.build()
	s.open()
}

func (s *saver) open() {
	s.popup.Show()
	s.window.win.Canvas().Focus(s.path)
	s.path.TypedShortcut(&fyne.ShortcutSelectAll{})
}

func (s *saver) build() {
	s.keys = sheetKeys(s.save, s.close)
	s.path = newKeyEntry(s.keys)
	s.copied = s.button(lang.L("Copy"), s.copy)
	s.saved = s.button(lang.L("Save"), s.save)
	s.saved.Importance = widget.HighImportance
	s.format = newKeySelect(s.keys, formatNames(s.formats))
	s.format.SetSelectedIndex(0)
	s.path.SetText(s.suggestion())
	s.format.OnChanged = func(string) { s.reformat() }
	s.path.OnChanged = s.follow
	s.offerCopy()
	s.popup = widget.NewModalPopUp(container.NewPadded(s.layOut()), s.window.win.Canvas())
}

// layOut puts the parts of the sheet together: below each other, or the rows
// beside what is shown there.
func (s *saver) layOut() fyne.CanvasObject {
	heading := widget.NewLabel(s.heading)
	heading.TextStyle.Bold = true
	browse := s.button(lang.L("Browse…"), s.browse)
	rows := append([]*widget.FormItem{widget.NewFormItem(lang.L("Format"), s.format)}, s.rows...)
	file := widget.NewFormItem(lang.L("File"), container.NewBorder(nil, nil, nil, browse, s.path))
	foot := container.NewHBox(append(s.buttons, layout.NewSpacer(), s.button(lang.L("Cancel"), s.close), s.copied, s.saved)...)
	frame := canvas.NewRectangle(nil)
	room := s.window.win.Canvas().Size()
	if s.beside == nil {
		frame.SetMinSize(fyne.NewSize(min(600, room.Width*0.9), 1))
		return container.NewVBox(frame, heading, widget.NewForm(append(rows, file)...), foot)
	}
	frame.SetMinSize(fyne.NewSize(min(1000, room.Width*0.92), min(620, room.Height*0.86)))
	return container.NewStack(frame, container.NewBorder(heading, container.NewVBox(widget.NewForm(file), foot),
		container.NewVBox(widget.NewForm(rows...)), nil, s.beside))
}

func (s *saver) button(name string, do func()) *keyButton {
	return newKeyButton(sheetKeys(do, s.close), name, nil, do)
}

func formatNames(formats []export.Format) []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.Name)
	}
	return names
}

// SetFormats offers other formats. The one chosen stays so, if it is among
// them.
func (s *saver) SetFormats(formats []export.Format) {
	held := s.chosen().ID
	s.formats = formats
	s.format.SetOptions(formatNames(formats))
	at := slices.IndexFunc(formats, func(f export.Format) bool { return f.ID == held })
	s.format.SetSelectedIndex(max(0, at))
}

func (s *saver) close() { s.popup.Hide() }

func (s *saver) chosen() export.Format { return s.formats[max(0, s.format.SelectedIndex())] }

// reformat adapts the sheet to the format chosen.
func (s *saver) reformat() {
	path := s.path.Text
	s.path.SetText(strings.TrimSuffix(path, filepath.Ext(path)) + s.chosen().Extension)
	s.offerCopy()
	if s.changed != nil {
		s.changed()
	}
}

// follow chooses the format that the ending of a typed path belongs to.
func (s *saver) follow(path string) {
	has := func(f export.Format) bool { return strings.EqualFold(f.Extension, filepath.Ext(path)) }
	if i := slices.IndexFunc(s.formats, has); i >= 0 && !has(s.chosen()) {
		s.format.SetSelectedIndex(i)
	}
}

// offerCopy offers to copy what is text.
func (s *saver) offerCopy() {
	if s.chosen().Text() {
		s.copied.Enable()
	} else {
		s.copied.Disable()
	}
}

// rename proposes a file for the title as it is now.
func (s *saver) rename() { s.path.SetText(s.suggestion()) }

// suggestion is a file in the person's documents, or home, that says what it
// holds.
func (s *saver) suggestion() string {
	dir, err := os.UserHomeDir()
	if err != nil {
		dir = "."
	}
	if docs := filepath.Join(dir, "Documents"); isDir(docs) {
		dir = docs
	}
	return filepath.Join(dir, export.FileName(s.title(), s.chosen().Extension))
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// write makes the export off the UI thread and hands it over.
func (s *saver) write(then func([]byte)) {
	w, format := s.window, s.chosen().ID
	w.work.afterwards(func(ctx context.Context) { // after the edits that are under way
		var b bytes.Buffer
		err := s.make(ctx, &b, format)
		w.work.onUI(func() {
			switch {
			case errors.Is(err, s.nothing):
				dialog.ShowInformation(lang.L("Nothing to export"), s.empty, w.win)
			case err != nil:
				w.fail(lang.L("Nothing was exported."), err)
			default:
				then(b.Bytes())
			}
		})
	})
}

func (s *saver) copy() {
	s.close()
	s.write(func(data []byte) {
		fyne.CurrentApp().Clipboard().SetContent(string(data))
		s.window.toast.Say(lang.L("It is on the clipboard."), "", nil)
	})
}

// save writes the file, after asking when there is one already.
func (s *saver) save() {
	path := s.path.Text
	if path == "" {
		return
	}
	if isDir(path) {
		path = filepath.Join(path, filepath.Base(s.suggestion()))
	}
	if _, err := os.Lstat(path); err == nil {
		dialog.ShowConfirm(lang.L("Replace the file?"), lang.L("{{.Path}} is there already. Replace it?", map[string]any{"Path": path}),
			func(yes bool) {
				if yes {
					s.saveTo(path)
				}
			}, s.window.win)
		return
	}
	s.saveTo(path)
}

func (s *saver) saveTo(path string) {
	w := s.window
	s.close()
	s.write(func(data []byte) {
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
func (s *saver) browse() {
	d := dialog.NewFileSave(func(u fyne.URIWriteCloser, err error) {
		if err != nil {
			s.window.fail(lang.L("The file could not be chosen."), err)
			return
		}
		if u != nil {
			path := u.URI().Path()
			u.Close()
			s.path.SetText(path)
			s.saveTo(path) // the dialog has asked about replacing it
		}
	}, s.window.win)
	d.SetFileName(filepath.Base(s.path.Text))
	if dir, err := storage.ListerForURI(storage.NewFileURI(filepath.Dir(s.path.Text))); err == nil {
		d.SetLocation(dir)
	}
	s.window.showFiles(d)
}
