package views

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/resources"
)

const (
	titleSize  = 14
	smallSize  = 12
	badgeSize  = 11
	rowGap     = 4
	rowMargin  = 10
	dotWidth   = 14
	titleLines = 2
)

// row is one article in the list.
type row struct {
	widget.BaseWidget
	card app.Card
	open bool

	back   *canvas.Rectangle // behind the open article
	edge   *canvas.Rectangle // bar at its left
	dot    *canvas.Circle    // unread
	titles [titleLines]*canvas.Text
	star   *widget.Icon
	about  *canvas.Text
	badges []*badge
}

const starSize = 14 // px

// starIcon is a picture: no font of Fyne's has the sign.
var starIcon = theme.NewPrimaryThemedResource(fyne.NewStaticResource("star.svg", resources.Star))

func newRow() *row {
	r := &row{
		back: canvas.NewRectangle(nil), edge: canvas.NewRectangle(nil), dot: canvas.NewCircle(nil),
		star: widget.NewIcon(starIcon), about: canvas.NewText("", nil),
	}
	for i := range r.titles {
		r.titles[i] = canvas.NewText("", nil)
		r.titles[i].TextSize = titleSize
	}
	r.about.TextSize = smallSize
	for range 3 {
		r.badges = append(r.badges, newBadge())
	}
	r.ExtendBaseWidget(r)
	return r
}

// set shows a card. It writes every part.
func (r *row) set(c app.Card, open bool) {
	r.card, r.open = c, open
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *row) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{r.back, r.edge, r.dot, r.star, r.about}
	for _, t := range r.titles {
		objects = append(objects, t)
	}
	for _, b := range r.badges {
		objects = append(objects, b.box, b.text)
	}
	return &rowRenderer{r, objects}
}

type rowRenderer struct {
	*row
	objects []fyne.CanvasObject
}

func (r *rowRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *rowRenderer) Destroy()                     {}

// MinSize is the same for all rows: a list of rows of one height scrolls
// through 100,000 without measuring them.
func (r *rowRenderer) MinSize() fyne.Size {
	line := fyne.MeasureText("Ág", titleSize, fyne.TextStyle{Bold: true}).Height
	small := fyne.MeasureText("Ág", smallSize, fyne.TextStyle{}).Height
	return fyne.NewSize(120, rowMargin*2+line*titleLines+small+badgeHeight()+2*rowGap)
}

func (r *rowRenderer) Refresh() {
	r.paint()
	r.Layout(r.Size())
	for _, o := range r.objects {
		o.Refresh()
	}
}

func (r *rowRenderer) paint() {
	ink := colour(theme.ColorNameForeground)
	quiet := colour(colourQuiet)
	r.back.FillColor = colour(colourPaper)
	r.edge.FillColor = colour(theme.ColorNamePrimary)
	r.dot.FillColor = colour(theme.ColorNamePrimary)
	showIf(r.back, r.open)
	showIf(r.edge, r.open)
	showIf(r.dot, !r.card.Marks.Read)
	showIf(r.star, r.card.Marks.Starred)
	for _, t := range r.titles {
		t.Color = ink
		t.TextStyle.Bold = !r.card.Marks.Read
	}
	r.about.Color = quiet
}

func (r *rowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.edge.Resize(fyne.NewSize(3, size.Height))
	left, y := float32(dotWidth+4), float32(rowMargin)
	width := size.Width - left - rowMargin - 14

	style := r.titles[0].TextStyle
	title := r.card.Title
	if title == "" {
		title = r.card.Origin
	}
	lines := breakLines(title, width, titleSize, style, titleLines)
	height := fyne.MeasureText("Ág", titleSize, style).Height
	r.dot.Resize(fyne.NewSize(7, 7))
	r.dot.Move(fyne.NewPos(7, y+height/2-3.5))
	r.star.Resize(fyne.NewSquareSize(starSize))
	r.star.Move(fyne.NewPos(size.Width-rowMargin-starSize+1, y+2))
	for i, t := range r.titles {
		t.Text = ""
		if i < len(lines) {
			t.Text = lines[i]
		}
		t.Move(fyne.NewPos(left, y))
		if i == 0 || t.Text != "" {
			y += height
		}
	}
	y += rowGap / 2
	r.about.Text = fittingAboutLine(r.card.Source, r.card.Published, width)
	r.about.Move(fyne.NewPos(left, y))
	if r.about.Text != "" {
		y += fyne.MeasureText("Ág", smallSize, fyne.TextStyle{}).Height + rowGap
	}
	r.layoutBadges(left, y, size.Width-left-rowMargin)
}

// layoutBadges shows as many figures as the width holds whole.
func (r *rowRenderer) layoutBadges(x, y, width float32) {
	for i, b := range r.badges {
		shown := false
		if i < len(r.card.Badges) {
			c := r.card.Badges[i]
			b.set(badgeWords(c))
			if w := b.width(); w <= width {
				b.place(x, y)
				x, width, shown = x+w+rowGap, width-w-rowGap, true
			}
		}
		b.show(shown)
	}
}

// badgeWords names a figure in a few words: "48 hostages", "two battalions",
// "Samarra 70 miles".
func badgeWords(b app.Badge) string {
	switch {
	case b.Kind == news.Distance && b.Of != "":
		return b.Of + " " + b.Wording
	case b.Of != "":
		return b.Wording + " " + b.Of
	}
	return strings.TrimSpace(b.Wording + " " + shortKind(b.Kind))
}

// aboutLine joins what is known of an article's origin.
func aboutLine(source, published string) string {
	date := humanDate(published)
	if source == "" || date == "" {
		return source + date
	}
	return source + " · " + date
}

// fittingAboutLine shortens the source rather than the date, by which the list
// is sorted.
func fittingAboutLine(source, published string, width float32) string {
	line := aboutLine(source, published)
	date := humanDate(published)
	if source == "" || date == "" {
		return ellipsis(line, width, smallSize, fyne.TextStyle{})
	}
	date = " · " + date
	left := width - fyne.MeasureText(date, smallSize, fyne.TextStyle{}).Width
	if left < width/4 {
		return ellipsis(line, width, smallSize, fyne.TextStyle{})
	}
	return ellipsis(source, left, smallSize, fyne.TextStyle{}) + date
}

// humanDate writes an ISO 8601 date as "12 June 2014"; what is no such date
// stays as it is.
func humanDate(iso string) string {
	if iso == "" {
		return ""
	}
	if t, err := time.Parse("2006-01-02", iso[:min(10, len(iso))]); err == nil {
		return t.Format("2 January 2006")
	}
	return iso
}

// badge is a figure on a tinted ground.
type badge struct {
	box  *canvas.Rectangle
	text *canvas.Text
}

const badgePadding = 5

func newBadge() *badge {
	b := &badge{canvas.NewRectangle(nil), canvas.NewText("", nil)}
	b.box.CornerRadius = 4
	b.text.TextSize = badgeSize
	return b
}

func badgeHeight() float32 { return fyne.MeasureText("Ág", badgeSize, fyne.TextStyle{}).Height + 2 }

func (b *badge) set(words string) {
	b.text.Text = words
	b.text.Color = colour(theme.ColorNameForeground)
	b.box.FillColor = colour(colourBadge)
}

func (b *badge) width() float32 {
	return fyne.MeasureText(b.text.Text, badgeSize, b.text.TextStyle).Width + 2*badgePadding
}

func (b *badge) place(x, y float32) {
	b.box.Move(fyne.NewPos(x, y))
	b.box.Resize(fyne.NewSize(b.width(), badgeHeight()))
	b.text.Move(fyne.NewPos(x+badgePadding, y+1))
}

func (b *badge) show(shown bool) {
	showIf(b.box, shown)
	showIf(b.text, shown)
}
