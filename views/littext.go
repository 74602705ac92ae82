package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// litText is one line of text in which some letters are bold, in the primary
// colour and underlined.
type litText struct {
	widget.BaseWidget
	size  float32
	text  string
	lit   []news.Span
	plain fyne.ThemeColorName
}

func newLitText(size float32) *litText {
	t := &litText{size: size, plain: theme.ColorNameForeground}
	t.ExtendBaseWidget(t)
	return t
}

// set shows a text. The spans lie in order and do not overlap; those that do
// not fit in the text are ignored.
func (t *litText) set(text string, lit []news.Span, plain fyne.ThemeColorName) {
	t.text, t.lit, t.plain = text, lit, plain
	t.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (t *litText) CreateRenderer() fyne.WidgetRenderer { return laidOut(t, &litTextRenderer{text: t}) }

type litTextRenderer struct {
	text *litText
	runs []fyne.CanvasObject
}

func (r *litTextRenderer) Objects() []fyne.CanvasObject { return r.runs }
func (r *litTextRenderer) Destroy()                     {}

func (r *litTextRenderer) MinSize() fyne.Size {
	return fyne.NewSize(40, lineHeight(r.text.size))
}

func (r *litTextRenderer) Refresh() {
	r.Layout(r.text.Size())
	canvas.Refresh(r.text)
}

// Layout makes a run for each stretch of one look, until the width is full.
func (r *litTextRenderer) Layout(size fyne.Size) {
	r.runs = nil
	x, at := float32(0), 0
	add := func(s string, lit bool) {
		if s == "" || x >= size.Width {
			return
		}
		run := canvas.NewText("", colour(r.text.plain))
		run.TextSize = r.text.size
		if lit {
			run.TextStyle.Bold = true
			run.Color = colour(theme.ColorNamePrimary)
		}
		run.Text = ellipsis(s, size.Width-x, r.text.size, run.TextStyle)
		run.Move(fyne.NewPos(x, 0))
		width := fyne.MeasureText(run.Text, r.text.size, run.TextStyle).Width
		r.runs = append(r.runs, run)
		if lit {
			under := canvas.NewRectangle(run.Color)
			under.Resize(fyne.NewSize(width, 1.5))
			under.Move(fyne.NewPos(x, lineHeight(r.text.size)-2))
			r.runs = append(r.runs, under)
		}
		x += width
		if run.Text != s {
			x = size.Width // what follows the … is not shown
		}
	}
	for _, s := range r.text.lit {
		if s.Start < at || s.End > len(r.text.text) {
			continue
		}
		add(r.text.text[at:s.Start], false)
		add(s.Of(r.text.text), true)
		at = s.End
	}
	add(r.text.text[at:], false)
}
