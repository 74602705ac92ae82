package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// notesPane lists the highlights of the open article with their notes.
type notesPane struct {
	OnOpen     func(id string) // stand at the highlight
	OnExport   func()
	OnTypedKey func(*fyne.KeyEvent)
	OnRune     func(rune)

	content fyne.CanvasObject
	list    *fyne.Container
	rows    *keyList
	empty   *emptyState
	tags    *widget.Label
	export  *keyButton
	keys    *paneKeys
	marks   news.Marks
	chosen  string
}

func newNotesPane() *notesPane {
	p := &notesPane{keys: &paneKeys{}, empty: newEmptyState(), list: container.NewStack(), tags: widget.NewLabel("")}
	p.tags.Wrapping = fyne.TextWrapWord
	p.export = newKeyButton(p.keys, lang.L("Export these notes…"), theme.DocumentSaveIcon(), func() { p.OnExport() })
	p.export.Importance = widget.LowImportance
	p.rows = newKeyList(
		func() int { return len(p.marks.Highlights) },
		func() fyne.CanvasObject { return newNoteRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(p.marks.Highlights) {
				h := p.marks.Highlights[i]
				o.(*noteRow).set(h, h.ID == p.chosen)
			}
		})
	p.rows.OnSelected = func(i widget.ListItemID) {
		p.rows.UnselectAll()
		if i < len(p.marks.Highlights) {
			p.OnOpen(p.marks.Highlights[i].ID)
		}
	}
	p.rows.OnTypedKey = func(e *fyne.KeyEvent) { p.OnTypedKey(e) }
	p.rows.OnTypedRune = func(r rune) { p.OnRune(r) }
	p.content = container.NewBorder(p.tags, p.export, nil, nil, container.NewStack(p.rows, p.empty.content))
	return p
}

// Show lists the marks of an article.
func (p *notesPane) Show(m news.Marks) {
	p.marks = m
	if m.Find(p.chosen) < 0 {
		p.chosen = ""
	}
	p.tags.SetText(hashed(m.Tags))
	showIf(p.tags, len(m.Tags) > 0)
	showIf(p.export, len(m.Highlights) > 0)
	if len(m.Highlights) == 0 {
		p.empty.Show(lang.L("No notes yet"), lang.L("Select some text and choose a colour, or press H to mark the lit sentence and A to write a note."))
	} else {
		p.empty.Hide()
	}
	p.rows.Refresh()
}

// Choose marks the row of a highlight and brings it into view.
func (p *notesPane) Choose(id string) {
	p.chosen = id
	p.rows.Refresh()
	if i := p.marks.Find(id); i >= 0 {
		p.rows.ScrollTo(i)
	}
}

func hashed(tags []string) string {
	if len(tags) == 0 {
		return ""
	}
	return "#" + strings.Join(tags, "  #")
}

const quoteLines, noteLines = 2, 3

// noteRow shows one highlight: its colour, the quote, the note, its tags.
type noteRow struct {
	widget.BaseWidget
	mark   news.Highlight
	chosen bool

	back  *canvas.Rectangle
	edge  *canvas.Rectangle
	lines [quoteLines + noteLines + 1]*canvas.Text
}

func newNoteRow() *noteRow {
	r := &noteRow{back: canvas.NewRectangle(nil), edge: canvas.NewRectangle(nil)}
	for i := range r.lines {
		r.lines[i] = canvas.NewText("", nil)
		r.lines[i].TextSize = smallSize
	}
	r.edge.CornerRadius = 2
	r.ExtendBaseWidget(r)
	return r
}

func (r *noteRow) set(h news.Highlight, chosen bool) {
	r.mark, r.chosen = h, chosen
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
	return fyne.NewSize(120, 2*factMargin+float32(len(r.lines))*lineHeight(smallSize))
}

func (r *noteRowRenderer) Refresh() {
	r.back.FillColor = colour(colourPaper)
	showIf(r.back, r.chosen)
	r.edge.FillColor = colour(markColour(r.mark.Colour))
	r.Layout(r.Size())
	for _, o := range r.objects {
		o.Refresh()
	}
}

func (r *noteRowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.edge.Move(fyne.NewPos(factMargin, factMargin))
	width := size.Width - factMargin*3 - 6
	plain, bold := fyne.TextStyle{Italic: true}, fyne.TextStyle{}
	y, next := float32(factMargin), 0
	put := func(text string, style fyne.TextStyle, name fyne.ThemeColorName) {
		line := r.lines[next]
		line.Text, line.TextStyle, line.Color = text, style, colour(name)
		line.Move(fyne.NewPos(factMargin*2+6, y))
		y += lineHeight(smallSize)
		next++
	}
	for _, line := range breakLines("“"+r.mark.Quote+"”", width, smallSize, plain, quoteLines) {
		put(line, plain, colourQuiet)
	}
	for _, line := range breakLines(r.mark.Note, width, smallSize, bold, noteLines) {
		put(line, bold, theme.ColorNameForeground)
	}
	foot := colourName(r.mark.Colour)
	if tags := hashed(r.mark.Tags); tags != "" {
		foot += "  " + tags
	}
	put(ellipsis(foot, width, smallSize, fyne.TextStyle{}), fyne.TextStyle{}, colourQuiet)
	r.edge.Resize(fyne.NewSize(6, y-factMargin))
	for _, line := range r.lines[next:] {
		line.Text = ""
	}
}
