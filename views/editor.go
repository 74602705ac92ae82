package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// editing says what is written in an editor.
type editing struct {
	title, quote, hint string
	text               string // as it is kept
	typed              string // what stands in the field at first
	lines              int
	// keep keeps the text; failed brings the editor back with it.
	keep func(text string, failed func())
}

// editor is the small sheet in which a note or tags are written. What was
// typed is kept unless Cancel says otherwise: Esc and closing the window save.
type editor struct {
	window *window
	what   editing
	entry  *editorEntry
	popup  *widget.PopUp
}

func newEditor(w *window, what editing) *editor {
	e := &editor{window: w, what: what}
	e.entry = newEditorEntry(e)
	e.entry.SetText(what.typed)
	e.entry.SetPlaceHolder(what.hint)
	heading := widget.NewLabel(what.title)
	heading.TextStyle.Bold = true
	quote := widget.NewLabel("“" + oneLine(what.quote) + "”")
	quote.Truncation = fyne.TextTruncateEllipsis
	quote.Importance = widget.LowImportance
	save := widget.NewButton(lang.L("Save"), e.save)
	save.Importance = widget.HighImportance
	cancel := widget.NewButton(lang.L("Cancel"), e.close)
	saves := lang.L("Ctrl+Enter saves")
	if what.lines == 1 {
		saves = lang.L("Enter saves")
	}
	keys := widget.NewLabel(saves)
	keys.Importance = widget.LowImportance
	keys.SizeName = theme.SizeNameCaptionText
	frame := canvas.NewRectangle(nil)
	frame.SetMinSize(fyne.NewSize(e.width(), 1))
	content := container.NewVBox(frame, heading, quote, e.entry, container.NewHBox(keys, layout.NewSpacer(), cancel, save))
	e.popup = widget.NewModalPopUp(container.NewPadded(content), w.win.Canvas())
	e.popup.Show()
	w.win.Canvas().Focus(e.entry)
	e.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown}) // to the end of all lines: what is typed goes on from there
	return e
}

// width is that of the sheet.
func (e *editor) width() float32 { return min(520, e.window.win.Canvas().Size().Width*0.9) }

// rows is how many lines of the field are seen at once: as many as the text
// has, no fewer than were asked for and no more than the window has room for.
func (e *editor) rows() int {
	if e.what.lines == 1 {
		return 1
	}
	line := fyne.MeasureText("x", theme.TextSize(), fyne.TextStyle{}).Height + theme.LineSpacing()
	room := int((e.window.win.Canvas().Size().Height - editorFrame) / line)
	of := breakLines(e.what.typed, e.width()-2*theme.InnerPadding(), theme.TextSize(), fyne.TextStyle{}, room)
	return max(2, min(room, max(e.what.lines, len(of)+strings.Count(e.what.typed, "\n")+1)))
}

// editorFrame is the height of what stands around the field, and of what is
// left of the window around the sheet.
const editorFrame = 260

// save keeps what was typed, if it differs, and closes. What cannot be kept
// stands in the editor again.
func (e *editor) save() {
	e.close()
	typed := e.entry.Text
	if typed == e.what.text {
		return
	}
	e.what.keep(typed, func() {
		again := e.what
		again.typed = typed
		e.window.editor = newEditor(e.window, again)
	})
}

func (e *editor) close() {
	e.popup.Hide()
	if e.window.editor == e {
		e.window.editor = nil
	}
}

// editorEntry saves on Ctrl+Enter and Esc; with one line on Enter too.
type editorEntry struct {
	widget.Entry
	editor *editor
}

func newEditorEntry(ed *editor) *editorEntry {
	e := &editorEntry{editor: ed}
	e.MultiLine = ed.what.lines > 1
	if e.MultiLine {
		e.Wrapping = fyne.TextWrapWord
	}
	e.ExtendBaseWidget(e)
	e.SetMinRowsVisible(ed.rows())
	return e
}

// TypedKey implements fyne.Focusable.
func (e *editorEntry) TypedKey(k *fyne.KeyEvent) {
	enter := k.Name == fyne.KeyReturn || k.Name == fyne.KeyEnter
	if k.Name == fyne.KeyEscape || enter && !e.MultiLine {
		e.editor.save()
		return
	}
	e.Entry.TypedKey(k)
}

// TypedShortcut implements fyne.Shortcutable.
func (e *editorEntry) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && (c.KeyName == fyne.KeyReturn || c.KeyName == fyne.KeyEnter) {
		e.editor.save()
		return
	}
	e.Entry.TypedShortcut(s)
}
