package views

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// colourToggles choose among the colours of highlights. None chosen stands for
// all.
type colourToggles struct {
	OnChanged func()

	content *fyne.Container
	discs   []*colourToggle
	says    *widget.Label
	names   map[news.Colour]string
}

func newColourToggles(k *paneKeys, names map[news.Colour]string) *colourToggles {
	t := &colourToggles{OnChanged: func() {}, says: widget.NewLabel(""), names: names}
	row := container.NewHBox()
	for _, c := range news.Colours {
		d := newColourToggle(k, c, t.toggled)
		t.discs = append(t.discs, d)
		row.Add(d)
	}
	t.says.SizeName = theme.SizeNameCaptionText
	t.says.Truncation = fyne.TextTruncateEllipsis
	t.content = container.NewVBox(row, t.says)
	t.tell()
	return t
}

// On returns the colours chosen, nil for all.
func (t *colourToggles) On() []news.Colour {
	var on []news.Colour
	for _, d := range t.discs {
		if d.on {
			on = append(on, d.colour)
		}
	}
	return on
}

func (t *colourToggles) toggled() {
	t.tell()
	t.OnChanged()
}

// tell names the colours chosen: colour is never the only sign.
func (t *colourToggles) tell() {
	var names []string
	for _, c := range t.On() {
		names = append(names, colourCalled(c, t.names))
	}
	if len(names) == 0 {
		names = []string{lang.L("All colours")}
	}
	t.says.SetText(strings.Join(names, ", "))
}

// colourToggle is a disc in a highlight colour that is chosen or not. It bears
// the number of its key; what is chosen has a ring.
type colourToggle struct {
	widget.BaseWidget
	colour  news.Colour
	keys    *paneKeys
	toggled func()
	on      bool
	focused bool

	disc   *canvas.Circle
	ring   *canvas.Circle
	number *canvas.Text
}

func newColourToggle(k *paneKeys, c news.Colour, toggled func()) *colourToggle {
	t := &colourToggle{colour: c, keys: k, toggled: toggled, disc: canvas.NewCircle(nil), ring: canvas.NewCircle(nil), number: canvas.NewText(colourKey(c), nil)}
	t.number.TextSize = smallSize
	t.ExtendBaseWidget(t)
	return t
}

func (t *colourToggle) toggle() {
	t.on = !t.on
	t.Refresh()
	t.toggled()
}

// Tapped implements fyne.Tappable.
func (t *colourToggle) Tapped(*fyne.PointEvent) { t.toggle() }

// Cursor implements desktop.Cursorable.
func (t *colourToggle) Cursor() desktop.Cursor { return desktop.PointerCursor }

// FocusGained implements fyne.Focusable.
func (t *colourToggle) FocusGained() { t.focused = true; t.Refresh() }

// FocusLost implements fyne.Focusable.
func (t *colourToggle) FocusLost() { t.focused = false; t.Refresh() }

// TypedKey implements fyne.Focusable.
func (t *colourToggle) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeySpace {
		t.toggle()
		return
	}
	t.keys.key(e)
}

// TypedRune implements fyne.Focusable.
func (t *colourToggle) TypedRune(r rune) { t.keys.rune(r) }

// CreateRenderer implements fyne.Widget.
func (t *colourToggle) CreateRenderer() fyne.WidgetRenderer {
	size := canvas.NewRectangle(nil)
	size.SetMinSize(fyne.NewSize(26, 26))
	return &colourToggleRenderer{t, []fyne.CanvasObject{size, t.ring, t.disc, t.number}}
}

type colourToggleRenderer struct {
	*colourToggle
	objects []fyne.CanvasObject
}

func (r *colourToggleRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *colourToggleRenderer) Destroy()                     {}
func (r *colourToggleRenderer) MinSize() fyne.Size           { return fyne.NewSize(26, 26) }

func (r *colourToggleRenderer) Layout(size fyne.Size) {
	r.ring.Resize(size)
	r.disc.Resize(size.SubtractWidthHeight(6, 6))
	r.disc.Move(fyne.NewPos(3, 3))
	number := r.number.MinSize()
	r.number.Move(fyne.NewPos((size.Width-number.Width)/2, (size.Height-number.Height)/2))
	r.number.Resize(number)
	r.Refresh()
}

func (r *colourToggleRenderer) Refresh() {
	r.disc.FillColor, r.disc.StrokeColor, r.disc.StrokeWidth = colour(markColour(r.colour)), colour(theme.ColorNameInputBorder), 1
	r.number.Color = colour(theme.ColorNameForeground)
	r.number.TextStyle.Bold = r.on
	r.ring.FillColor, r.ring.StrokeColor, r.ring.StrokeWidth = color.Transparent, colour(theme.ColorNameForeground), 0
	if r.on || r.focused {
		r.ring.StrokeWidth = 2
	}
	if r.focused {
		r.ring.StrokeColor = colour(theme.ColorNamePrimary)
	}
	for _, o := range r.objects {
		o.Refresh()
	}
}
