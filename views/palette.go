package views

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// markBar floats beside a selection or a highlight. It is drawn within the
// pane, not as a PopUp: that would take the mouse away from the text, whose ends
// of a highlight are to be drawn while the palette is open, and its keys.
type markBar struct {
	layer *fyne.Container // over the text
	shown bool
}

func newMarkBar() *markBar { return &markBar{layer: container.NewWithoutLayout()} }

// barGap is the room between the bar and the words that it is about: there are
// the knobs of a highlight.
const barGap = 14

// show puts the content around x, below the words that reach from top to
// bottom, or above them where there is no room. All are px of the layer.
func (p *markBar) show(content fyne.CanvasObject, x, top, bottom float32) {
	box := newMarkBox(content)
	size, room := box.MinSize(), p.layer.Size()
	y := bottom + barGap
	if y+size.Height > room.Height {
		y = top - barGap - size.Height
	}
	box.Resize(size)
	box.Move(fyne.NewPos(max(4, min(x-size.Width/2, room.Width-size.Width-4)), max(4, y)))
	p.layer.Objects = []fyne.CanvasObject{box}
	p.shown = true
	p.layer.Refresh()
}

// hide takes the palette away and reports whether it was there.
func (p *markBar) hide() bool {
	was := p.shown
	if was {
		p.layer.Objects, p.shown = nil, false
		p.layer.Refresh()
	}
	return was
}

// markBox is the ground of a bar. It takes the mouse, so that a click
// between two buttons is none on the text below.
type markBox struct {
	widget.BaseWidget
	content fyne.CanvasObject
}

var (
	_ desktop.Mouseable = (*markBox)(nil)
	_ desktop.Hoverable = (*markBox)(nil)
	_ fyne.Draggable    = (*markBox)(nil)
)

func newMarkBox(content fyne.CanvasObject) *markBox {
	b := &markBox{content: content}
	b.ExtendBaseWidget(b)
	return b
}

// The mouse does nothing here.
func (*markBox) MouseDown(*desktop.MouseEvent)  {}
func (*markBox) MouseUp(*desktop.MouseEvent)    {}
func (*markBox) MouseIn(*desktop.MouseEvent)    {}
func (*markBox) MouseMoved(*desktop.MouseEvent) {}
func (*markBox) MouseOut()                      {}
func (*markBox) Dragged(*fyne.DragEvent)        {}
func (*markBox) DragEnd()                       {}

// CreateRenderer implements fyne.Widget.
func (b *markBox) CreateRenderer() fyne.WidgetRenderer {
	ground := canvas.NewRectangle(colour(theme.ColorNameOverlayBackground))
	ground.CornerRadius, ground.StrokeWidth = 6, 1
	ground.StrokeColor = colour(theme.ColorNameInputBorder)
	return widget.NewSimpleRenderer(container.NewStack(ground, container.NewPadded(b.content)))
}

// showPalette shows the eight colours and what else can be done with a
// selection or, when it is marked already, with its highlight.
func (w *window) showPalette(pos fyne.Position, marked bool) {
	do := func(f func()) func() {
		return func() {
			w.hidePalette()
			f()
		}
	}
	colours := container.NewHBox()
	h := w.marks.Highlight(w.mark)
	for _, c := range news.Colours {
		b := newColourButton(c, do(func() { w.highlight(c) }))
		b.ringed = marked && h != nil && h.Colour == c
		colours.Add(b)
	}
	button := func(label string, icon fyne.Resource, f func()) *widget.Button {
		b := widget.NewButtonWithIcon(label, icon, do(f))
		b.Importance = widget.LowImportance
		return b
	}
	row := container.NewHBox(
		button(lang.L("Underline"), nil, w.underline),
		button(lang.L("Note"), theme.DocumentCreateIcon(), w.note),
		button(lang.L("Tag"), nil, w.tag),
		button(lang.L("Cite"), theme.ContentCopyIcon(), w.copyCited))
	if marked {
		row.Add(button(lang.L("Delete"), theme.DeleteIcon(), w.deleteMark))
	}
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(w.reader.content)
	top, bottom := w.reader.extent(w.passage(marked))
	w.palette.show(container.NewVBox(container.NewCenter(colours), row), pos.X-origin.X, top-origin.Y, bottom-origin.Y)
}

// passage is what the palette is about: the chosen highlight, or the selection.
func (w *window) passage(marked bool) news.Span {
	if h := w.marks.Highlight(w.mark); marked && h != nil {
		return h.Span
	}
	s, _ := w.reader.Selection()
	return s
}

// hidePalette closes the palette. Its keys work while it is open: one press
// makes the mark, as one click does.
func (w *window) hidePalette() bool { return w.palette.hide() }

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
	b := &colourButton{colour: c, tapped: tapped, disc: canvas.NewCircle(nil), number: canvas.NewText(colourKey(c), nil)}
	b.number.TextSize = smallSize
	b.number.Alignment = fyne.TextAlignCenter
	b.ExtendBaseWidget(b)
	return b
}

// colourKey is the key of a colour, 1 to 8: colour is not the only sign.
func colourKey(c news.Colour) string {
	return numbers.Sprintf("%d", slices.Index(news.Colours, c)+1)
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
