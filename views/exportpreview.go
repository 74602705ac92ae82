package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/views/prose"
)

// What a preview shows of a file at most: a look is enough, and a line may be
// as long as a file.
const (
	previewLines = 200
	previewBytes = 48 << 10
)

// filePreview shows how a file will look, as text.
type filePreview struct {
	content *fyne.Container
	text    *prose.Prose
	says    *widget.Label // instead of a text
	foot    *widget.Label
	paper   *previewPaper
}

func newFilePreview() *filePreview {
	p := &filePreview{text: prose.New(), says: widget.NewLabel(""), foot: widget.NewLabel(""), paper: newPreviewPaper()}
	p.says.Wrapping = fyne.TextWrapWord
	p.says.Importance = widget.LowImportance
	p.foot.SizeName, p.foot.Importance = theme.SizeNameCaptionText, widget.LowImportance
	p.text.SetTypography(previewType, 1.4, 0)
	p.content = container.NewBorder(nil, p.foot, nil, nil, container.NewStack(p.paper, container.NewPadded(p.text), p.says))
	return p
}

// previewType is the size of its letters.
const previewType = 12.5

// Show shows the beginning of a file; more says that there is more of it.
func (p *filePreview) Show(text string, more bool) {
	short := cut(text, previewBytes)
	p.text.SetText(short, nil)
	p.says.SetText("")
	if more || len(short) < len(text) {
		p.foot.SetText(lang.L("The beginning of the file"))
	} else {
		p.foot.SetText(lang.L("The whole file"))
	}
}

// Say tells why there is nothing to show.
func (p *filePreview) Say(words string) {
	p.text.SetText("", nil)
	p.says.SetText(words)
	p.foot.SetText("")
}

// previewPaper is the sheet of paper behind it, in the colours of the theme.
type previewPaper struct {
	widget.BaseWidget
	sheet *canvas.Rectangle
}

func newPreviewPaper() *previewPaper {
	p := &previewPaper{sheet: canvas.NewRectangle(nil)}
	p.sheet.CornerRadius, p.sheet.StrokeWidth = 6, 1
	p.ExtendBaseWidget(p)
	p.Refresh()
	return p
}

// Refresh takes over the colours.
func (p *previewPaper) Refresh() {
	p.sheet.FillColor, p.sheet.StrokeColor = colour(colourPaper), colour(theme.ColorNameInputBorder)
	p.sheet.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (p *previewPaper) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(p.sheet)
}
