package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
)

// CreateRenderer implements fyne.Widget.
func (r *factRow) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{r.back, r.edge, r.value, r.aside, r.of, r.told, r.straight, r.elsewhere, r.more}
	for _, t := range []*tag{r.status, r.fits, r.verdict} {
		objects = append(objects, t.objects()...)
	}
	for _, q := range r.quoted {
		objects = append(objects, q)
	}
	return &factRowRenderer{r, objects}
}

type factRowRenderer struct {
	*factRow
	objects []fyne.CanvasObject
}

func (r *factRowRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *factRowRenderer) Destroy()                     {}

func lineHeight(size float32) float32 {
	return fyne.MeasureText("Ág", size, fyne.TextStyle{}).Height
}

// taggedHeight is the height of a line with a tag in it.
func taggedHeight() float32 { return max(lineHeight(smallSize), badgeHeight()+2) }

func headingHeight() float32 { return factMargin + lineHeight(smallSize) + rowGap }

// MinSize is the same for all facts; what a fact lacks, its sentence gets.
func (r *factRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(120, 2*factMargin+lineHeight(valueSize)+(linesBelow-2)*lineHeight(smallSize)+2*taggedHeight())
}

func (r *factRowRenderer) Refresh() {
	r.paint()
	r.Layout(r.Size())
	for _, o := range r.objects {
		o.Refresh()
	}
}

func (r *factRowRenderer) paint() {
	ink, link := colour(theme.ColorNameForeground), colour(theme.ColorNamePrimary)
	r.back.FillColor = colour(theme.ColorNameHover)
	if r.shown.lit {
		r.back.FillColor = colour(colourLit)
	}
	r.edge.FillColor = colour(colourFigure)
	showIf(r.back, r.shown.lit || r.hovered)
	showIf(r.edge, r.heading == "")
	showIf(r.more, r.heading == "" && (r.shown.lit || r.hovered))
	r.value.Color, r.aside.Color, r.of.Color, r.straight.Color = ink, ink, ink, ink
	r.told.Color, r.elsewhere.Color = link, link
	for _, q := range r.quoted {
		q.Color = colour(colourQuiet)
		if r.shown.lit {
			q.Color = ink // quiet letters are too faint on the tint
		}
	}
}

func (r *factRowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	for _, t := range append([]*canvas.Text{r.aside, r.of, r.told, r.straight, r.elsewhere}, r.quoted[:]...) {
		t.Text = ""
		t.Resize(fyne.Size{})
	}
	for _, t := range []*tag{r.status, r.fits, r.verdict} {
		t.set("", statusLook)
	}
	if r.heading != "" {
		r.value.TextSize = smallSize
		r.value.Color = colour(colourFigure)
		r.value.Text = strings.ToUpper(r.heading)
		if r.count > 1 {
			r.value.Text += numbers.Sprintf("  %d", r.count)
		}
		r.value.Move(fyne.NewPos(factMargin, factMargin))
		return
	}
	r.layoutFact(size)
}

func (r *factRowRenderer) layoutFact(size fyne.Size) {
	x, y := float32(factIndent+factMargin), float32(factMargin)
	width := size.Width - x - factMargin
	r.more.Resize(fyne.NewSquareSize(moreWidth))
	r.more.Move(fyne.NewPos(size.Width-factMargin-moreWidth+4, y))
	r.layoutValue(x, y, width-moreWidth)
	y += lineHeight(valueSize)
	room := linesBelow
	for _, line := range []func(x, y, width float32) float32{r.layoutSaid, r.layoutStraight, r.layoutElsewhere} {
		if height := line(x, y, width); height > 0 {
			y += height
			room--
		}
	}
	number := r.shown.fact.Number.Shift(-r.shown.fact.Sentence.Start)
	sentence := strings.ReplaceAll(r.shown.fact.Sentence.Of(r.shown.text), "\n", " ")
	for i, line := range breakLines(excerpt(sentence, number, width, room), width, smallSize, r.quoted[0].TextStyle, room) {
		r.quoted[i].Text = line
		r.quoted[i].Move(fyne.NewPos(x, y))
		y += lineHeight(smallSize)
	}
	r.edge.Move(fyne.NewPos(factMargin, factMargin))
	r.edge.Resize(fyne.NewSize(3, y-factMargin))
}

// layoutValue writes the wording, the value in other units or digits, and
// what is to be known of it: its status, or that the reader corrected it.
func (r *factRowRenderer) layoutValue(x, y, width float32) {
	f := r.shown.fact
	words := statusName(f)
	if f.Corrected {
		words = correctedByYou(f)
	}
	r.status.set(words, statusLook)
	taken := r.status.width()
	r.value.TextSize = valueSize
	wording, beside := f.Wording, converted(f, r.shown.milesFirst)
	if own := ownConversion(f); own != "" {
		wording, beside = wording+" "+beside, ""
	}
	if f.Corrected {
		beside = "" // the tag has it
	}
	r.value.Text = ellipsis(wording, width-taken, valueSize, r.value.TextStyle)
	r.value.Move(fyne.NewPos(x, y))
	at := x + fyne.MeasureText(r.value.Text, valueSize, r.value.TextStyle).Width + 8
	r.status.place(at, y+(lineHeight(valueSize)-badgeHeight())/2)
	if taken > 0 {
		at += taken + 8
	}
	if at+textWidth(beside) <= x+width {
		r.aside.Text = beside
		r.aside.Move(fyne.NewPos(at, y+lineHeight(valueSize)-lineHeight(smallSize)-2))
	}
}

// correctedByYou says that the reader corrected a fact, and the value where
// the wording is another.
func correctedByYou(f news.Fact) string {
	value := plainValue(f)
	if value == "" || strings.Contains(f.Surface, value) || strings.HasPrefix(value, f.Surface) {
		return lang.L("corrected by you")
	}
	return lang.L("corrected by you: {{.Value}}", map[string]any{"Value": value})
}

// layoutSaid writes who says so and how often the article tells it.
func (r *factRowRenderer) layoutSaid(x, y, width float32) (height float32) {
	if n := tellings(r.shown.fact); n > 1 {
		r.told.Text = lang.N("told {{.N}} times", n, map[string]any{"N": n})
		told := textWidth(r.told.Text)
		r.told.Move(fyne.NewPos(x+width-told, y))
		r.told.Resize(fyne.NewSize(told, lineHeight(smallSize)))
		width -= told + 8
	}
	r.of.Text = ellipsis(said(r.shown.fact), width, smallSize, r.of.TextStyle)
	r.of.Move(fyne.NewPos(x, y))
	if r.of.Text == "" && r.told.Text == "" {
		return 0
	}
	return lineHeight(smallSize)
}

// layoutStraight sets a distance against the straight line.
func (r *factRowRenderer) layoutStraight(x, y, width float32) (height float32) {
	line, verdict := r.shown.straight.words(r.shown.milesFirst)
	if r.shown.fact.Kind != news.Distance || line == "" {
		return 0
	}
	r.fits.set(verdict, straightLooks[r.shown.straight.Verdict])
	r.withTag(r.straight, r.fits, line, x, y, width)
	return taggedHeight()
}

// layoutElsewhere says what other articles state.
func (r *factRowRenderer) layoutElsewhere(x, y, width float32) (height float32) {
	line := elsewhereWords(r.shown.claim, r.shown.article, r.shown.milesFirst)
	if line == "" {
		return 0
	}
	r.verdict.setVerdict(r.shown.claim.Verdict)
	r.withTag(r.elsewhere, r.verdict, line, x, y, width)
	return taggedHeight()
}

// withTag writes a line with a tag behind it, which is never cut.
func (r *factRowRenderer) withTag(t *canvas.Text, behind *tag, words string, x, y, width float32) {
	t.Text = ellipsis(words, width-behind.width()-8, smallSize, t.TextStyle)
	t.Move(fyne.NewPos(x, y+1))
	length := textWidth(t.Text) + 8
	behind.place(x+length, y+1)
	t.Resize(fyne.NewSize(length+behind.width(), lineHeight(smallSize))) // the tag is part of what is clicked
}

// excerpt is a sentence for so many lines of a width; where it is longer it
// starts shortly before the number, which must be seen.
func excerpt(sentence string, number news.Span, width float32, lines int) string {
	perLine := max(1, int(width/(smallSize*0.48))) // the average letter is about half as wide as high
	if len(sentence) <= perLine*lines || number.End <= perLine*(lines-1) {
		return sentence
	}
	from := cut(sentence, min(max(0, number.Start-perLine), len(sentence)))
	if space := strings.IndexByte(sentence[len(from):], ' '); space >= 0 && len(from)+space < number.Start {
		return "…" + sentence[len(from)+space+1:]
	}
	return "…" + sentence[len(from):]
}
