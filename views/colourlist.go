package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// showColourNames opens the sheet in which the colours get names: "yellow"
// means casualties.
func (w *window) showColourNames() {
	w.closePopup()
	var popup *widget.PopUp
	var fields []*keyEntry
	save := func() {
		popup.Hide()
		w.nameColours(fields)
	}
	keys := sheetKeys(save, func() { popup.Hide() })
	names := w.lib.ColourNames()
	form := container.New(layout.NewFormLayout())
	for _, c := range news.Colours {
		field := newKeyEntry(keys)
		field.SetText(names[c])
		field.SetPlaceHolder(colourName(c))
		fields = append(fields, field)
		form.Add(newColourButton(c, func() { w.win.Canvas().Focus(field) }))
		form.Add(field)
	}
	heading := widget.NewLabel(lang.L("What the colours mean"))
	heading.TextStyle.Bold = true
	about := widget.NewLabel(lang.L("The names stand in all lists of notes and in what you export. An empty field keeps the usual name."))
	about.Wrapping, about.SizeName = fyne.TextWrapWord, theme.SizeNameCaptionText
	frame := canvas.NewRectangle(nil)
	frame.SetMinSize(fyne.NewSize(420, 1))
	done := newKeyButton(keys, lang.L("Save"), nil, save)
	done.Importance = widget.HighImportance
	popup = widget.NewModalPopUp(container.NewPadded(container.NewVBox(frame, heading, about, form,
		container.NewHBox(layout.NewSpacer(), newKeyButton(sheetKeys(func() { popup.Hide() }, func() { popup.Hide() }), lang.L("Cancel"), nil, func() { popup.Hide() }), done))),
		w.win.Canvas())
	popup.Show()
	w.win.Canvas().Focus(fields[0])
}

// nameColours keeps the names of the colours, in their order.
func (w *window) nameColours(fields []*keyEntry) {
	texts := make([]string, len(fields))
	for i, f := range fields {
		texts[i] = f.Text
	}
	w.keep(lang.L("The names of the colours could not be kept."), func() error {
		names := map[news.Colour]string{}
		for i, c := range news.Colours {
			names[c] = texts[i]
		}
		return w.lib.NameColours(names)
	})
}
