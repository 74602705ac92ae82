package views

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// findBar finds words in the open article.
type findBar struct {
	OnClose func()

	content *fyne.Container
	entry   *findEntry
	count   *widget.Label
	reader  *reader
	work    *background
	cancel  context.CancelFunc
	hits    []news.Span // in the body
	at      int
}

func newFindBar(r *reader, work *background) *findBar {
	b := &findBar{reader: r, work: work, cancel: func() {}, count: widget.NewLabel(""), OnClose: func() {}}
	b.entry = &findEntry{bar: b}
	b.entry.ExtendBaseWidget(b.entry)
	b.entry.SetPlaceHolder(lang.L("Find in this article"))
	b.entry.OnChanged = b.look
	b.count.Importance = widget.LowImportance
	buttons := container.NewHBox(b.count,
		widget.NewButtonWithIcon("", theme.MoveUpIcon(), func() { b.Step(-1) }),
		widget.NewButtonWithIcon("", theme.MoveDownIcon(), func() { b.Step(1) }),
		widget.NewButtonWithIcon("", theme.CancelIcon(), b.Close))
	b.content = container.NewBorder(nil, nil, nil, buttons, b.entry)
	b.content.Hide()
	return b
}

// Open shows the bar with its words selected.
func (b *findBar) Open(c fyne.Canvas) {
	b.content.Show()
	c.Focus(b.entry)
	b.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	if b.entry.Text != "" {
		b.look(b.entry.Text)
	}
}

// Close hides the bar and its hits.
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

// look finds words, in a text of several parts off the UI thread: going
// through 50 MB takes half a second for each letter typed.
func (b *findBar) look(words string) {
	b.cancel()
	body := b.reader.article.Body
	if partsOf(body) == 1 {
		b.found(occurrences(context.Background(), body, words))
		return
	}
	b.count.SetText(lang.L("Searching…"))
	b.cancel = b.work.later(typingPause, func() {
		b.cancel = b.work.run(func(ctx context.Context) {
			hits := occurrences(ctx, body, words)
			b.work.onUI(func() {
				if b.content.Visible() && words == b.entry.Text && body == b.reader.article.Body {
					b.found(hits)
				}
			})
		})
	})
}

func (b *findBar) found(hits []news.Span) {
	b.hits, b.at = hits, 0
	b.show()
}

// Step goes to the next or previous hit, around the ends.
func (b *findBar) Step(step int) {
	if len(b.hits) > 0 {
		b.at = (b.at + step + len(b.hits)) % len(b.hits)
	}
	b.show()
}

func (b *findBar) show() {
	if len(b.hits) == 0 {
		b.reader.Unlight()
		b.count.SetText("")
		if b.entry.Text != "" {
			b.count.SetText(lang.L("Not in this article"))
		}
		return
	}
	b.count.SetText(lang.L("{{.At}} of {{.N}}", map[string]any{"At": b.at + 1, "N": len(b.hits)}))
	b.reader.ShowHits(b.hits, false, b.hits[b.at])
}

// occurrences finds words in text whatever the case of the letters and the
// curl of the quotes. Spans are of text. It returns early when ctx ends.
func occurrences(ctx context.Context, text, words string) []news.Span {
	needle := []rune(strings.Map(foldRune, words))
	if len(needle) == 0 {
		return nil
	}
	var hits []news.Span
	const stretch = 1 << 16 // bytes between two looks at ctx
	for at, next := 0, stretch; at < len(text); {
		if at >= next {
			if ctx.Err() != nil {
				return nil
			}
			next = at + stretch
		}
		if end, ok := matchAt(text, at, needle); ok {
			hits = append(hits, news.Span{Start: at, End: end})
			at = end
			continue
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return hits
}

func matchAt(text string, at int, needle []rune) (end int, ok bool) {
	for _, want := range needle {
		r, size := utf8.DecodeRuneInString(text[at:])
		if size == 0 || foldRune(r) != want {
			return 0, false
		}
		at += size
	}
	return at, true
}

func foldRune(r rune) rune {
	switch r {
	case '‘', '’', '‚', '′':
		return '\''
	case '“', '”', '„', '″':
		return '"'
	case '\u00a0', '\n':
		return ' '
	}
	return unicode.ToLower(r)
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
