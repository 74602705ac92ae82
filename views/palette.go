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

	"github.com/newsglass/newsglass/app/news"
)

// showPalette shows the eight colours and what else can be done with a
// selection or, when it is marked already, with its highlight.
func (w *window) showPalette(pos fyne.Position, marked bool) {
	w.hidePalette()
	do := func(f func()) func() {
		return func() {
			w.hidePalette()
			f()
		}
	}
	colours := container.NewHBox()
	for _, c := range news.Colours {
		colours.Add(newColourButton(c, do(func() { w.highlight(c) })))
	}
	button := func(label string, icon fyne.Resource, f func()) *widget.Button {
		b := widget.NewButtonWithIcon(label, icon, do(f))
		b.Importance = widget.LowImportance
		return b
	}
	line := button(lang.L("Underline"), nil, w.underline)
	note := button(lang.L("Note"), theme.DocumentCreateIcon(), w.note)
	tag := button(lang.L("Tag"), nil, w.tag)
	cite := button(lang.L("Cite"), theme.ContentCopyIcon(), w.copyCited)
	row := container.NewHBox(line, note, tag, cite)
	if marked {
		row.Add(button(lang.L("Delete"), theme.DeleteIcon(), w.deleteMark))
	}
	popup := widget.NewPopUp(container.NewVBox(container.NewCenter(colours), row), w.win.Canvas())
	size, room := popup.MinSize(), w.win.Canvas().Size()
	pos = pos.AddXY(-size.Width/2, 24)
	if pos.Y+size.Height > room.Height {
		pos.Y -= size.Height + 56
	}
	w.palette = popup
	popup.ShowAtPosition(fyne.NewPos(max(4, min(pos.X, room.Width-size.Width-4)), max(4, pos.Y)))
}

// hidePalette closes the palette. Its keys work while it is open: one press
// makes the mark, as one click does.
func (w *window) hidePalette() {
	if w.palette != nil {
		w.palette.Hide()
		w.palette = nil
	}
}

// colourButton is a disc in a highlight colour. Its number is the key that
// does the same, so that colour is not the only sign.
type colourButton struct {
	widget.BaseWidget
	colour news.Colour
	tapped func()
	disc   *canvas.Circle
	number *canvas.Text
	ringed bool
}

func newColourButton(c news.Colour, tapped func()) *colourButton {
	b := &colourButton{colour: c, tapped: tapped, disc: canvas.NewCircle(nil), number: canvas.NewText("", nil)}
	for i, other := range news.Colours {
		if other == c {
			b.number.Text = numbers.Sprintf("%d", i+1)
		}
	}
	b.number.TextSize = smallSize
	b.number.Alignment = fyne.TextAlignCenter
	b.ExtendBaseWidget(b)
	return b
}

// ring draws a ring round the disc, or takes it away.
func (b *colourButton) ring(on bool) {
	b.ringed = on
	b.Refresh()
}

// Tapped implements fyne.Tappable.
func (b *colourButton) Tapped(*fyne.PointEvent) { b.tapped() }

// Cursor implements desktop.Cursorable.
func (b *colourButton) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer implements fyne.Widget.
func (b *colourButton) CreateRenderer() fyne.WidgetRenderer {
	b.paint()
	size := canvas.NewRectangle(color.Transparent)
	size.SetMinSize(fyne.NewSize(26, 26))
	return widget.NewSimpleRenderer(container.NewStack(size, b.disc, container.NewCenter(b.number)))
}

// Refresh takes over the theme's colours.
func (b *colourButton) Refresh() {
	b.paint()
	b.BaseWidget.Refresh()
}

func (b *colourButton) paint() {
	b.disc.FillColor = colour(markColour(b.colour))
	b.number.Color = colour(theme.ColorNameForeground)
	b.disc.StrokeColor, b.disc.StrokeWidth = colour(theme.ColorNameInputBorder), 1
	if b.ringed {
		b.disc.StrokeColor, b.disc.StrokeWidth = colour(theme.ColorNamePrimary), 3
	}
	b.disc.Refresh()
}
