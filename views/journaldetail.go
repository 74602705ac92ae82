package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

// journalDetail shows one note whole.
type journalDetail struct {
	pane    *journalPane
	content *fyne.Container
	text    *prose.Prose
	paper   *canvas.Rectangle
	bar     *fyne.Container
	colours *fyne.Container
	shown   app.Note
}

func newJournalDetail(p *journalPane) *journalDetail {
	d := &journalDetail{pane: p, text: prose.New(), paper: canvas.NewRectangle(colour(colourPaper))}
	button := func(label string, icon fyne.Resource, do func()) fyne.CanvasObject {
		b := newKeyButton(p.keys, label, icon, do)
		b.Importance = widget.LowImportance
		return b
	}
	one := func() []noteKey { return []noteKey{keyOf(d.shown)} }
	d.bar = container.NewHBox(
		button(lang.L("Open"), theme.NavigateNextIcon(), func() { p.OnOpen(keyOf(d.shown)) }),
		button(lang.L("Note…"), theme.DocumentCreateIcon(), func() { p.OnNote(d.shown) }))
	d.colours = container.NewHBox()
	for _, c := range news.Colours {
		d.colours.Add(newColourButton(c, func() { p.OnColour(one(), c) }))
	}
	d.text.OnTypedKey, d.text.OnTypedRune = p.key, p.rune
	d.content = container.NewBorder(nil, container.NewPadded(container.NewVBox(container.NewHBox(d.colours), d.bar)), nil, nil, container.NewStack(d.paper, d.text))
	return d
}

// Show shows a note; ok false shows none.
func (d *journalDetail) Show(n app.Note, ok bool) {
	d.shown = n
	showIf(d.bar, ok)
	showIf(d.colours, ok && !n.Whole())
	if !ok {
		d.text.SetText("", nil)
		return
	}
	var c pageText
	c.line(prose.Subheading, titleOf(n))
	c.line(prose.Caption, strings.Join(nonEmpty(n.Source, humanDate(n.Published)), " · "))
	if n.Orphan {
		c.line(prose.Caption, lang.L("No longer in the text"))
	}
	if n.Quote != "" {
		look := markLook(n.Highlight)
		look.Start = c.b.Len()
		look.End = look.Start + len(n.Quote)
		c.line(prose.Body, n.Quote)
		c.lit = append(c.lit, look)
	}
	if n.Was != "" {
		c.line(prose.Caption, lang.L("was {{.Quote}}", map[string]any{"Quote": quoted(n.Was)}))
	}
	c.line(prose.Body, n.Highlight.Note)
	c.line(prose.Caption, hashed(n.Tags))
	if !n.Modified.IsZero() {
		c.line(prose.Caption, lang.L("changed on {{.Date}}", map[string]any{"Date": humanDate(n.Modified.Local().Format("2006-01-02"))}))
	}
	c.show(d.text)
}

// refreshPaper takes over the colours of the theme.
func (d *journalDetail) refreshPaper() {
	d.paper.FillColor = colour(colourPaper)
	d.paper.Refresh()
}

func nonEmpty(parts ...string) []string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return out
}
