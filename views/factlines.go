package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// layoutValue writes the wording, the value in other units or digits, and
// what is to be known of it: its status, or that the reader corrected it.
func (r *factRowRenderer) layoutValue(x, y, width float32) {
	f := r.shown.fact
	r.status.set(standing(f), statusLook)
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

// layoutSaid writes who says so and how often the article tells it.
func (r *factRowRenderer) layoutSaid(x, y, width float32) (height float32) {
	if n := tellings(r.shown.fact); n > 1 {
		r.told.Text = lang.N("told {{.N}} times", n, counted(n))
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
