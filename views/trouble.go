package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"
)

// troubleContent says why a library cannot be opened.
func troubleContent(err error, close func()) fyne.CanvasObject {
	heading := widget.NewLabel(lang.L("The library could not be opened"))
	heading.TextStyle.Bold = true
	words := widget.NewLabel(sentence(err))
	words.Wrapping = fyne.TextWrapWord
	words.Selectable = true
	ok := widget.NewButton(lang.L("Close"), close)
	ok.Importance = widget.HighImportance
	return container.NewPadded(container.NewBorder(heading, container.NewHBox(layout.NewSpacer(), ok), nil, nil,
		container.NewVScroll(words)))
}

// closeByKey lets the keys that close other windows close one without a menu.
func closeByKey(win fyne.Window) {
	win.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) {
		switch e.Name {
		case fyne.KeyEscape, fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
			win.Close()
		}
	})
	for _, k := range []fyne.KeyName{fyne.KeyQ, fyne.KeyW} {
		win.Canvas().AddShortcut(ctrl(k).shortcut, func(fyne.Shortcut) { win.Close() })
	}
}
