package views

import (
	"slices"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

const quoteLines, noteLines = 2, 3

// titledLess is how many lines less a titled row has: many are to be seen at
// once, and the chosen note is shown whole beside them.
const titledLess = 1

// noteLooks is what a row of notes shows.
type noteLooks struct {
	news.Highlight
	colour string // what it is called
	title  string // of its article, for a titled row
	orphan bool   // its words are no longer in the text
	chosen bool
}

// noteRow shows one highlight: its colour, the quote, the note, its tags.
type noteRow struct {
	widget.BaseWidget
	noteLooks
	titled bool // the first line is the article's

	back  *canvas.Rectangle
	edge  *canvas.Rectangle
	lines [quoteLines + noteLines + 1]*canvas.Text
}

// newNoteRow makes a row; one that is titled gives a line of its note to the
// title of the article.
func newNoteRow(titled bool) *noteRow {
	r := &noteRow{titled: titled, back: canvas.NewRectangle(nil), edge: canvas.NewRectangle(nil)}
	for i := range r.lines {
		r.lines[i] = canvas.NewText("", nil)
		r.lines[i].TextSize = smallSize
	}
	r.edge.CornerRadius, r.edge.StrokeWidth = 2, 1
	r.ExtendBaseWidget(r)
	return r
}

func (r *noteRow) set(l noteLooks) {
	r.noteLooks = l
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *noteRow) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{r.back, r.edge}
	for _, l := range r.lines {
		objects = append(objects, l)
	}
	return &noteRowRenderer{r, objects}
}

type noteRowRenderer struct {
	*noteRow
	objects []fyne.CanvasObject
}

func (r *noteRowRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *noteRowRenderer) Destroy()                     {}

func (r *noteRowRenderer) MinSize() fyne.Size {
	lines := len(r.lines)
	if r.titled {
		lines -= titledLess
	}
	return fyne.NewSize(120, 2*factMargin+float32(lines)*lineHeight(smallSize))
}

func (r *noteRowRenderer) Refresh() {
	r.back.FillColor = colour(colourPaper)
	showIf(r.back, r.chosen)
	r.edge.FillColor, r.edge.StrokeColor = colour(markColour(r.Colour)), colour(markLine(r.Colour)) // in the dark, a background is hardly seen on the row
	r.Layout(r.Size())
	for _, o := range r.objects {
		o.Refresh()
	}
}

func (r *noteRowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.edge.Move(fyne.NewPos(factMargin, factMargin))
	width := size.Width - factMargin*3 - 6
	plain, upright, heading := fyne.TextStyle{Italic: true}, fyne.TextStyle{}, fyne.TextStyle{Bold: true}
	y, next := float32(factMargin), 0
	put := func(text string, style fyne.TextStyle, name fyne.ThemeColorName) {
		line := r.lines[next]
		line.Text, line.TextStyle, line.Color = text, style, colour(name)
		line.Move(fyne.NewPos(factMargin*2+6, y))
		y += lineHeight(smallSize)
		next++
	}
	notes := noteLines
	if r.titled {
		put(ellipsis(r.title, width, smallSize, heading), heading, theme.ColorNameForeground)
		notes = noteLines - titledLess - 1
	}
	quote := r.Quote
	if !speech(quote) {
		quote = quoted(quote)
	}
	if r.orphan {
		quote = lang.L("No longer in the text") + ": " + quote
	}
	for _, line := range breakLines(quote, width, smallSize, plain, quoteLines) {
		put(line, plain, colourQuiet)
	}
	for _, line := range breakLines(r.Highlight.Note, width, smallSize, upright, notes) {
		put(line, upright, theme.ColorNameForeground)
	}
	put(ellipsis(r.lastLine(), width, smallSize, fyne.TextStyle{}), fyne.TextStyle{}, colourQuiet)
	r.edge.Resize(fyne.NewSize(6, y-factMargin))
	for _, line := range r.lines[next:] {
		line.Text = ""
	}
}

// lastLine says what the highlight is called, how it has changed, and its tags.
func (r *noteRow) lastLine() string {
	parts := []string{r.colour}
	if r.Style == news.Underlined {
		parts[0] = lang.L("{{.Colour}} line", map[string]any{"Colour": r.colour})
	}
	if r.Was != "" {
		parts = append(parts, lang.L("was {{.Quote}}", map[string]any{"Quote": quoted(differing(r.Was, r.Quote))}))
	}
	return strings.Join(slices.DeleteFunc(append(parts, hashed(r.Tags)), func(s string) bool { return s == "" }), "  ")
}

// speech reports whether a text brings the quotation mark that it begins with.
func speech(s string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return strings.ContainsRune("\"“„«»", first)
}

// besides is how many of the words that two texts share are shown on either
// side of where they differ.
const besides = 2

// differing is the part of a text in which it differs from another, in words.
func differing(text, from string) string {
	words, others := strings.Fields(text), strings.Fields(from)
	start, end := 0, 0 // the words that both begin with, and end with
	for start < min(len(words), len(others)) && words[start] == others[start] {
		start++
	}
	for end < min(len(words), len(others))-start && words[len(words)-1-end] == others[len(others)-1-end] {
		end++
	}
	before, after := "", ""
	if start > besides+1 {
		before, words = "…", words[start-besides:]
	}
	if end > besides+1 {
		after, words = "…", words[:len(words)-end+besides]
	}
	return before + strings.Join(words, " ") + after
}
