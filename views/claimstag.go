package views

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
)

// tagLook is how a tag is drawn. Colour is never the only sign: each verdict
// has a sign and a shape of its own.
type tagLook struct {
	sign       string
	fill, line fyne.ThemeColorName
	corner     float32 // radius
}

var (
	verdictLooks = map[news.Verdict]tagLook{
		news.Differ: {"×", "newsglass.differ.fill", "newsglass.differ.line", 0},
		news.Agree:  {"=", "newsglass.agree.fill", "newsglass.agree.line", 9},
		news.Scope:  {"~", "newsglass.scope.fill", "newsglass.scope.line", 4},
		news.Single: {"1", "", "newsglass.single.line", 9},
	}
	statusLook = tagLook{"", "", "newsglass.single.line", 4}
)

// tag is a word or two in a frame, with a sign before it.
type tag struct {
	box  *canvas.Rectangle
	sign *canvas.Text
	text *canvas.Text
}

const tagPadding = 6

func newTag() *tag {
	t := &tag{canvas.NewRectangle(nil), canvas.NewText("", nil), canvas.NewText("", nil)}
	t.box.StrokeWidth = 1
	t.sign.TextSize, t.text.TextSize = badgeSize, badgeSize
	t.sign.TextStyle.Bold = true
	return t
}

func (t *tag) objects() []fyne.CanvasObject { return []fyne.CanvasObject{t.box, t.sign, t.text} }

// set writes a tag; without words it is not shown.
func (t *tag) set(words string, l tagLook) {
	t.text.Text, t.sign.Text = words, l.sign
	t.box.CornerRadius = l.corner
	t.box.FillColor = color.Transparent
	if l.fill != "" {
		t.box.FillColor = colour(l.fill)
	}
	t.box.StrokeColor, t.sign.Color = colour(l.line), colour(l.line)
	t.text.Color = colour(theme.ColorNameForeground)
	for _, o := range t.objects() {
		showIf(o, words != "")
	}
}

// setVerdict writes a verdict.
func (t *tag) setVerdict(v news.Verdict) { t.set(verdictName(v), verdictLooks[v]) }

// width is 0 for a tag that is not shown.
func (t *tag) width() float32 {
	if t.text.Text == "" {
		return 0
	}
	return t.signWidth() + fyne.MeasureText(t.text.Text, badgeSize, t.text.TextStyle).Width + 2*tagPadding
}

func (t *tag) signWidth() float32 {
	if t.sign.Text == "" {
		return 0
	}
	return fyne.MeasureText(t.sign.Text, badgeSize, t.sign.TextStyle).Width + 4
}

func (t *tag) place(x, y float32) {
	t.box.Move(fyne.NewPos(x, y))
	t.box.Resize(fyne.NewSize(t.width(), badgeHeight()))
	t.sign.Move(fyne.NewPos(x+tagPadding, y+1))
	t.text.Move(fyne.NewPos(x+tagPadding+t.signWidth(), y+1))
}
