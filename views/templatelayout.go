package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/export"
)

// build makes the parts of the sheet and puts them together: the templates,
// the one being written, what it makes.
func (s *templateSheet) build() {
	keys := sheetKeys(func() { s.keep(func() {}) }, s.close)
	s.buildFields(keys)
	s.buildRows(keys)
	button := func(name string, do func()) *keyButton { return newKeyButton(sheetKeys(do, s.close), name, nil, do) }
	s.save = button(lang.L("Save"), func() { s.keep(func() {}) })
	s.save.Importance = widget.HighImportance
	s.revert = button(lang.L("Revert"), func() { s.write(s.was, s.begun) })
	s.remove = button(lang.L("Delete"), s.takeAway)
	s.undo = button(lang.L("Undo"), s.bringBack)
	s.undo.Hide()
	heading := widget.NewLabel(lang.L("Export templates"))
	heading.TextStyle.Bold = true
	about := widget.NewLabel(lang.L("A template is a text of Go's text/template. Begin with a copy of one that is here; the guide tells what it may say."))
	about.Wrapping, about.SizeName, about.Importance = fyne.TextWrapWord, theme.SizeNameCaptionText, widget.LowImportance
	guide := button(lang.L("Guide"), s.showGuide)
	guide.Importance = widget.LowImportance
	foot := container.NewHBox(s.remove, s.undo, layout.NewSpacer(), guide, s.revert, button(lang.L("Close"), s.close), s.save)
	frame := canvas.NewRectangle(nil)
	room := s.window.win.Canvas().Size()
	frame.SetMinSize(fyne.NewSize(min(1100, room.Width*0.94), min(680, room.Height*0.9)))
	s.popup = widget.NewModalPopUp(container.NewStack(frame, container.NewPadded(container.NewBorder(
		container.NewVBox(heading, about), foot, s.shelf(), nil,
		container.NewGridWithColumns(2, s.fields(), s.preview.content)))), s.window.win.Canvas())
}

func (s *templateSheet) buildFields(keys *paneKeys) {
	s.name, s.extension, s.text = newKeyEntry(keys), newKeyEntry(keys), newKeyEntry(keys)
	s.text.MultiLine = true
	s.text.TextStyle.Monospace = true
	s.text.Wrapping = fyne.TextWrapOff
	for _, field := range []*keyEntry{s.name, s.extension, s.text} {
		field.OnChanged = func(string) { s.edited() }
	}
}

func (s *templateSheet) buildRows(keys *paneKeys) {
	s.rows = newKeyList(
		func() int { return len(s.held) },
		func() fyne.CanvasObject {
			l := widget.NewLabel("")
			l.Truncation = fyne.TextTruncateEllipsis
			return l
		},
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(s.held) {
				o.(*widget.Label).SetText(s.held[i].Name)
			}
		})
	s.rows.OnTypedKey = func(e *fyne.KeyEvent) {
		if by, ok := rowsBy(e.Name, 10, len(s.held)); ok && len(s.held) > 0 {
			s.rows.Select(min(max(0, s.at()+by), len(s.held)-1))
			return
		}
		keys.key(e)
	}
	s.rows.OnSelected = func(i widget.ListItemID) {
		if i < len(s.held) && s.held[i].Name != s.was {
			chosen := s.held[i]
			s.leave(func() { s.write(chosen.Name, chosen) })
		}
	}
	var names []string
	for _, t := range export.Shipped() {
		names = append(names, t.Name)
	}
	s.from = newKeySelect(keys, names)
	s.from.PlaceHolder = lang.L("New from…")
	s.from.OnChanged = func(string) {
		i := s.from.SelectedIndex()
		if i < 0 {
			return
		}
		s.from.ClearSelected()
		s.leave(func() { s.begin(export.Shipped()[i]) })
	}
}

// shelf is the list of the templates, with the choice to begin one.
func (s *templateSheet) shelf() fyne.CanvasObject {
	size := canvas.NewRectangle(nil)
	size.SetMinSize(fyne.NewSize(180, 1))
	return container.NewStack(size, container.NewBorder(nil, s.from, nil, nil, s.rows))
}

// fields is where a template is written.
func (s *templateSheet) fields() fyne.CanvasObject {
	ending := container.NewHBox(widget.NewLabel(lang.L("Ending")), wide(70, s.extension))
	name := container.NewBorder(nil, nil, widget.NewLabel(lang.L("Name")), ending, s.name)
	return container.NewBorder(name, s.trouble, nil, nil, s.text)
}
