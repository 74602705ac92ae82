package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"
)

// emptyState says what is empty and what to do.
type emptyState struct {
	content fyne.CanvasObject
	what    *widget.Label
	todo    *widget.Label
}

func newEmptyState() *emptyState {
	e := &emptyState{what: widget.NewLabel(""), todo: widget.NewLabel("")}
	e.what.TextStyle.Bold = true
	e.what.Alignment = fyne.TextAlignCenter
	e.what.Wrapping = fyne.TextWrapWord
	e.todo.Alignment = fyne.TextAlignCenter
	e.todo.Wrapping = fyne.TextWrapWord
	e.todo.Importance = widget.LowImportance
	e.content = container.NewVBox(layout.NewSpacer(), e.what, e.todo, layout.NewSpacer())
	e.Hide()
	return e
}

// Show shows the two sentences.
func (e *emptyState) Show(what, todo string) {
	e.what.SetText(what)
	e.todo.SetText(todo)
	e.content.Show()
}

// Hide takes them away.
func (e *emptyState) Hide() { e.content.Hide() }
