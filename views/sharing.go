package views

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

// sharedBar stands below the text of an article whose passages other articles
// carry too: then the reports are not independent.
type sharedBar struct {
	OnMark func([]news.Span) // marks passages of the body; none takes them off
	OnOpen func(article string)

	content  *fyne.Container
	words    *widget.Label
	mark     *keyCheck
	open     *keyButton
	keys     *paneKeys
	carriers []app.Carrier
}

func newSharedBar() *sharedBar {
	b := &sharedBar{keys: &paneKeys{}, words: widget.NewLabel("")}
	b.words.Wrapping = fyne.TextWrapWord
	b.words.SizeName = theme.SizeNameCaptionText
	b.mark = newKeyCheck(b.keys, lang.L("Mark the passages"))
	b.mark.OnChanged = func(bool) { b.paint() }
	b.open = newKeyButton(b.keys, lang.L("Go there"), theme.MenuDropDownIcon(), b.offer)
	b.open.Importance, b.open.IconPlacement = widget.LowImportance, widget.ButtonIconTrailingText
	b.content = container.NewBorder(widget.NewSeparator(), nil, nil, container.NewHBox(b.mark, b.open), b.words)
	b.content.Hide()
	return b
}

// Show tells who carries passages of the open article; nobody hides the bar.
func (b *sharedBar) Show(carriers []app.Carrier) {
	b.carriers = carriers
	b.paint()
	if len(carriers) == 0 {
		b.content.Hide()
		return
	}
	b.words.SetText(carriedBy(carriers))
	b.content.Show()
}

// carriedBy says who carries the text, and how much of it.
func carriedBy(carriers []app.Carrier) string {
	if len(carriers) == 1 {
		c := carriers[0]
		return lang.N("{{.N}} passages stand in {{.Where}} too: not an independent source", len(c.Passages),
			map[string]any{"N": len(c.Passages), "Where": outletOf(c)})
	}
	seen := map[string]bool{}
	var outlets []string
	for _, c := range carriers {
		if o := outletOf(c); !seen[o] {
			seen[o] = true
			outlets = append(outlets, o)
		}
	}
	return lang.N("{{.N}} other articles carry passages of this text: {{.Where}}", len(carriers),
		map[string]any{"N": len(carriers), "Where": strings.Join(outlets, ", ")})
}

func outletOf(c app.Carrier) string {
	if c.Source != "" {
		return c.Source
	}
	return "“" + c.Title + "”"
}

func (b *sharedBar) paint() {
	var spans []news.Span
	if b.mark.Checked {
		for _, c := range b.carriers {
			spans = append(spans, c.Passages...)
		}
	}
	b.OnMark(spans)
}

// offer lists the articles to go to.
func (b *sharedBar) offer() {
	c := fyne.CurrentApp().Driver().CanvasForObject(b.open)
	if c == nil {
		return
	}
	var items []*fyne.MenuItem
	for _, carrier := range b.carriers {
		name := carrier.Title + "  ·  " + aboutLine(carrier.Source, carrier.Published)
		items = append(items, fyne.NewMenuItem(name, func() { b.OnOpen(carrier.ID) }))
	}
	menu := fyne.NewMenu("", items...)
	widget.ShowPopUpMenuAtRelativePosition(menu, c, fyne.NewPos(0, -widget.NewMenu(menu).MinSize().Height), b.open)
}

// ShowShared tints passages of the body that other articles carry too.
func (r *reader) ShowShared(passages []news.Span) {
	r.shared = passages
	r.paintShared()
}

func (r *reader) paintShared() {
	var d []prose.Decoration
	for _, s := range r.shared {
		d = r.paint(d, s, false, prose.Decoration{Fill: colourShared})
	}
	r.text.SetLayer(layerShared, d)
}

// findCarriers looks for the articles that carry text of the open one.
func (w *window) findCarriers() {
	w.shared.Show(nil)
	id := w.article.ID
	if id == "" {
		w.carrierTurn.drop()
		return
	}
	w.carrierTurn.take(w.work, func(ctx context.Context, show func(func())) {
		if w.lib.Prepare(ctx, nil) != nil && ctx.Err() != nil {
			return
		}
		carriers, err := w.lib.Carriers(ctx, id)
		if err == nil {
			show(func() { w.shared.Show(carriers) })
		}
	})
}
