package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// mentionRow is a line of a list of mentions: an article with its source, or a
// mention with the words around.
type mentionRow struct {
	widget.BaseWidget
	about string // of an article, "" for a mention
	title *canvas.Text
	full  string
	aside *canvas.Text
	words *litText
}

func newMentionRow() *mentionRow {
	r := &mentionRow{title: canvas.NewText("", nil), aside: canvas.NewText("", nil), words: newLitText(titleSize)}
	r.title.TextSize, r.aside.TextSize = titleSize, smallSize
	r.title.TextStyle.Bold = true
	r.ExtendBaseWidget(r)
	return r
}

func (r *mentionRow) setArticle(g app.MentionGroup) {
	r.full, r.about = g.Title, aboutLine(g.Source, g.Published)
	if r.full == "" {
		r.full = lang.L("Without a title")
	}
	r.words.Hide()
	r.title.Show()
	r.aside.Show()
	r.Refresh()
}

// beforeMention is how many bytes before a mention are shown: what follows is
// to be seen too.
const beforeMention = 36

func (r *mentionRow) setMention(m app.MentionLine) {
	before := oneLine(m.Before)
	if len(before) > beforeMention {
		cutAt := strings.IndexByte(before[len(before)-beforeMention:], ' ')
		before = "…" + before[len(before)-beforeMention+max(0, cutAt):]
	}
	if before != "" && strings.HasSuffix(m.Before, " ") {
		before += " "
	}
	after := oneLine(m.After)
	if strings.HasPrefix(m.After, " ") {
		after = " " + after
	}
	text := strings.ToValidUTF8(before, "") + m.Text
	lit := news.Span{Start: len(text) - len(m.Text), End: len(text)}
	r.words.set(text+after, []news.Span{lit}, theme.ColorNameForeground)
	r.words.Show()
	r.title.Hide()
	r.aside.Hide()
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *mentionRow) CreateRenderer() fyne.WidgetRenderer { return mentionRowRenderer{r} }

type mentionRowRenderer struct{ *mentionRow }

func (r mentionRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.title, r.aside, r.words}
}
func (r mentionRowRenderer) Destroy() {}

func (r mentionRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(160, lineHeight(titleSize)+rowGap)
}

func (r mentionRowRenderer) Refresh() {
	r.title.Color, r.aside.Color = colour(theme.ColorNameForeground), colour(colourQuiet)
	r.Layout(r.Size())
	canvas.Refresh(r.mentionRow)
}

func (r mentionRowRenderer) Layout(size fyne.Size) {
	y := float32(rowGap) / 2
	right := size.Width - rowMargin
	r.aside.Text = ellipsis(r.about, size.Width/2, smallSize, r.aside.TextStyle)
	aside := fyne.MeasureText(r.aside.Text, smallSize, r.aside.TextStyle).Width
	r.aside.Move(fyne.NewPos(right-aside, y+2))
	r.title.Text = ellipsis(r.full, right-aside-rowMargin-12, titleSize, r.title.TextStyle)
	r.title.Move(fyne.NewPos(rowMargin, y))
	r.words.Resize(fyne.NewSize(right-rowMargin-12, lineHeight(titleSize)))
	r.words.Move(fyne.NewPos(rowMargin+12, y))
}
