package views

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// findBar finds words in the open article.
type findBar struct {
	OnClose func()

	content *fyne.Container
	entry   *findEntry
	count   *widget.Label
	reader  *reader
	work    *background
	prefs   preferences
	how     matching
	cancel  context.CancelFunc
	hits    []spot
	at      int  // of the hit that is stood at
	from    spot // where looking begins: what was on top, then the hit
}

func newFindBar(r *reader, work *background, p preferences) *findBar {
	b := &findBar{reader: r, work: work, prefs: p, how: p.matching(), cancel: func() {}, count: widget.NewLabel(""), OnClose: func() {}}
	b.entry = &findEntry{bar: b}
	b.entry.ExtendBaseWidget(b.entry)
	b.entry.SetPlaceHolder(lang.L("Find in this article"))
	b.entry.OnChanged = func(string) { b.look() }
	b.count.Importance = widget.LowImportance
	buttons := container.NewHBox(b.count,
		newToggle("Aa", lang.L("Match case"), b.how.sameCase, b.say, func(on bool) { b.match(matching{on, b.how.wholeWords}) }),
		newToggle("W", lang.L("Whole words"), b.how.wholeWords, b.say, func(on bool) { b.match(matching{b.how.sameCase, on}) }),
		widget.NewButtonWithIcon("", theme.MoveUpIcon(), func() { b.Step(-1) }),
		widget.NewButtonWithIcon("", theme.MoveDownIcon(), func() { b.Step(1) }),
		widget.NewButtonWithIcon("", theme.CancelIcon(), b.Close))
	b.content = container.NewBorder(nil, nil, nil, buttons, b.entry)
	b.content.Hide()
	return b
}

// Open shows the bar with its words selected. Looking begins at what is on top
// of the view.
func (b *findBar) Open(c fyne.Canvas) {
	b.content.Show()
	b.from = b.reader.OnTop()
	c.Focus(b.entry)
	b.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	if b.entry.Text != "" {
		b.look()
	}
}

// Close hides the bar and its hits. The view stays.
func (b *findBar) Close() {
	if !b.content.Visible() {
		return
	}
	b.cancel()
	b.content.Hide()
	b.hits = nil
	b.reader.Unlight()
	b.OnClose()
}

// match changes how words are looked for, and remembers it.
func (b *findBar) match(how matching) {
	b.how = how
	b.prefs.setMatching(how)
	if c := fyne.CurrentApp().Driver().CanvasForObject(b.entry); c != nil {
		c.Focus(b.entry)
	}
	b.look()
}

// look finds the words of the field, in a text of several parts off the UI
// thread: going through 50 MB takes half a second for each letter typed.
func (b *findBar) look() {
	b.cancel()
	words, how, article := b.entry.Text, b.how, b.reader.article
	if partsOf(article.Body) == 1 {
		b.found(how.spots(context.Background(), article, words))
		return
	}
	b.count.SetText(lang.L("Searching…"))
	b.cancel = b.work.later(typingPause, func() {
		b.cancel = b.work.run(func(ctx context.Context) {
			hits := how.spots(ctx, article, words)
			b.work.onUI(func() {
				if b.content.Visible() && words == b.entry.Text && how == b.how && article.ID == b.reader.article.ID {
					b.found(hits)
				}
			})
		})
	})
}

// found stands at the first hit from where looking began, or else at the first
// of all.
func (b *findBar) found(hits []spot) {
	b.hits = hits
	b.at = max(0, slices.IndexFunc(hits, func(p spot) bool { return !p.before(b.from) }))
	b.show()
}

// Step goes to the next or previous hit, around the ends. While the bar is
// hidden, the hits are what a search has lit.
func (b *findBar) Step(step int) {
	if !b.content.Visible() {
		b.reader.StepHit(step)
		return
	}
	if len(b.hits) > 0 {
		b.at = (b.at + step + len(b.hits)) % len(b.hits)
		b.from = b.hits[b.at]
	}
	b.show()
}

func (b *findBar) show() {
	b.say("")
	if len(b.hits) == 0 {
		b.reader.Unlight()
		return
	}
	b.reader.ShowSpots(b.hits, b.hits[b.at])
}

// say shows words, or else how many hits there are and which is stood at.
func (b *findBar) say(words string) {
	switch {
	case words != "":
	case len(b.hits) > 0:
		words = lang.L("{{.At}} of {{.N}}", map[string]any{"At": b.at + 1, "N": len(b.hits)})
	case b.entry.Text != "":
		words = lang.L("Not in this article")
	}
	b.count.SetText(words)
}

// findEntry keeps Enter, F3 and Esc for the bar.
type findEntry struct {
	widget.Entry
	bar *findBar
}

// TypedKey implements fyne.Focusable.
func (e *findEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF3:
		if shiftHeld() {
			e.bar.Step(-1)
		} else {
			e.bar.Step(1)
		}
	case fyne.KeyEscape:
		e.bar.Close()
	default:
		e.Entry.TypedKey(k)
	}
}
