package views

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
)

// journalRow is one note of the screen of all: a box to tick, and the note
// under the title of its article.
type journalRow struct {
	widget.BaseWidget
	pane  *journalPane
	index int
	back  *canvas.Rectangle
	box   *widget.Icon
	note  *noteRow
}

func newJournalRow(p *journalPane) *journalRow {
	r := &journalRow{pane: p, back: canvas.NewRectangle(color.Transparent), box: widget.NewIcon(theme.CheckButtonIcon()), note: newNoteRow(true)}
	r.ExtendBaseWidget(r)
	return r
}

func (r *journalRow) set(index int, n app.Note) {
	r.index = index
	icon := theme.CheckButtonIcon()
	if r.pane.ticked[keyOf(n)] {
		icon = theme.CheckButtonCheckedIcon()
	}
	r.box.SetResource(icon)
	title := titleOf(n)
	if date := humanDate(n.Published); date != "" {
		title = date + " · " + title
	}
	looks := noteLooks{Highlight: n.Highlight, title: title, orphan: n.Orphan, chosen: keyOf(n) == r.pane.chosen}
	if !n.Whole() {
		looks.colour = colourCalled(n.Colour, r.pane.names)
	} else {
		looks.colour = lang.L("on the whole article")
	}
	r.note.set(looks)
	r.back.FillColor = color.Transparent
	if looks.chosen {
		r.back.FillColor = colour(colourPaper)
	}
	r.back.Refresh()
}

func titleOf(n app.Note) string {
	if n.Title == "" {
		return lang.L("An article that is no longer here")
	}
	return oneLine(n.Title)
}

// boxWidth is the strip at the left edge in which a click ticks the note.
const boxWidth = 32

// Tapped chooses the note, or ticks it: by its box, and with Ctrl anywhere.
func (r *journalRow) Tapped(e *fyne.PointEvent) {
	if r.index >= len(r.pane.notes) {
		return
	}
	if e.Position.X < boxWidth || ctrlHeld() {
		r.pane.tick(keyOf(r.pane.notes[r.index]))
		return
	}
	r.pane.clicked(r.index)
}

func ctrlHeld() bool {
	d, ok := fyne.CurrentApp().Driver().(desktop.Driver)
	return ok && d.CurrentKeyModifiers()&fyne.KeyModifierShortcutDefault != 0
}

// CreateRenderer implements fyne.Widget.
func (r *journalRow) CreateRenderer() fyne.WidgetRenderer {
	strip := canvas.NewRectangle(color.Transparent)
	strip.SetMinSize(fyne.NewSize(boxWidth, 1))
	return widget.NewSimpleRenderer(container.NewStack(r.back,
		container.NewBorder(nil, nil, container.NewStack(strip, container.NewCenter(r.box)), nil, r.note)))
}
