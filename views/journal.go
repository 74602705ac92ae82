package views

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// A noteKey names a note: the article and the highlight, "" for the note on the
// whole article.
type noteKey struct{ article, highlight string }

func keyOf(n app.Note) noteKey { return noteKey{n.Article, n.Highlight.ID} }

// journalPane is the screen of all notes: they are searched and filtered,
// chosen one by one or many at once, and exported, tagged, deleted.
type journalPane struct {
	OnQuery    func()                            // wants Show
	OnOpen     func(noteKey)                     // stand at it in its article
	OnNote     func(app.Note)                    // write it
	OnTag      func([]noteKey)                   // give them tags
	OnColour   func([]noteKey, news.Colour)      // recolour them
	OnDelete   func([]noteKey)                   // delete them
	OnExport   func(article map[string][]string) // highlight IDs by article; "" is the note on the whole
	OnColours  func()                            // name the colours
	OnTypedKey func(*fyne.KeyEvent)              // keys that the rows have no use for

	content  fyne.CanvasObject
	keys     *paneKeys
	filter   *filterEntry
	colours  []*colourToggle
	tag      *keySelect
	since    *keySelect
	lost     *keyCheck
	only     *keyButton // takes the filter by article away
	count    *widget.Label
	rows     *keyList
	empty    *emptyState
	detail   *journalDetail
	many     []*keyButton // what can be done with the chosen notes
	narrowed *keyButton   // lists those of one article only
	all      *keyButton   // chooses all

	notes   []app.Note
	some    bool // the library has notes, listed or not
	names   map[news.Colour]string
	chosen  noteKey
	ticked  map[noteKey]bool
	article string // the filter by article, "" for all
	now     func() time.Time

	clickedAt   int // the row, and when
	clickedWhen time.Time
}

func newJournalPane() *journalPane {
	p := &journalPane{
		OnQuery: func() {}, OnTypedKey: func(*fyne.KeyEvent) {},
		ticked: map[noteKey]bool{}, now: time.Now, count: widget.NewLabel(""), empty: newEmptyState(),
	}
	p.keys = &paneKeys{OnTypedKey: p.key, OnTypedRune: p.rune}
	p.filter = newFilterEntry(p.key, func(string) { p.OnQuery() })
	p.filter.SetPlaceHolder(lang.L("Words of the quote, the note, a tag or the title"))
	p.rows = newKeyList(
		func() int { return len(p.notes) },
		func() fyne.CanvasObject { return newJournalRow(p) },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(p.notes) {
				o.(*journalRow).set(i, p.notes[i])
			}
		})
	p.rows.OnTypedKey, p.rows.OnTypedRune = p.key, p.rune
	p.detail = newJournalDetail(p)
	p.content = p.layOut()
	return p
}

func (p *journalPane) layOut() fyne.CanvasObject {
	discs := container.NewHBox()
	for _, c := range news.Colours {
		s := newColourToggle(p.keys, c, func() { p.OnQuery() })
		p.colours = append(p.colours, s)
		discs.Add(s)
	}
	choice := func(options ...string) *keySelect {
		s := newKeySelect(p.keys, options)
		s.SetSelectedIndex(0)
		s.OnChanged = func(string) {
			s.release()
			p.OnQuery()
		}
		return s
	}
	p.tag = choice(lang.L("All tags"))
	p.since = choice(lang.L("Any time"), lang.L("Today"), lang.L("Last 7 days"), lang.L("Last 30 days"))
	p.lost = newKeyCheck(p.keys, lang.L("Without a place"))
	p.lost.OnChanged = func(bool) { p.OnQuery() }
	p.only = newKeyButton(p.keys, "", theme.CancelIcon(), func() { p.Only("", "") })
	p.only.Hide()
	names := newKeyButton(p.keys, lang.L("Names of colours…"), nil, func() { p.OnColours() })
	names.Importance = widget.LowImportance
	p.count.Truncation = fyne.TextTruncateEllipsis
	head := container.NewVBox(p.filter,
		container.NewBorder(nil, nil, discs, names),
		container.NewGridWithColumns(3, p.tag, p.since, p.lost), p.only)
	list := container.NewBorder(container.NewPadded(head), container.NewVBox(container.NewBorder(nil, nil, nil, p.narrow(), p.count), p.actions()), nil, nil,
		container.NewStack(p.rows, p.empty.content))
	split := container.NewHSplit(list, p.detail.content)
	split.SetOffset(0.5)
	return split
}

// narrow is the button that lists the notes of the chosen one's article only.
func (p *journalPane) narrow() fyne.CanvasObject {
	p.narrowed = newKeyButton(p.keys, lang.L("Only this article"), nil, func() {
		if n, ok := p.note(); ok {
			p.Only(n.Article, titleOf(n))
		}
	})
	p.narrowed.Importance = widget.LowImportance
	return p.narrowed
}

// actions are the buttons below the list: what is done with the ticked notes,
// or the chosen one where none is ticked.
func (p *journalPane) actions() fyne.CanvasObject {
	row := container.NewHBox()
	add := func(label string, icon fyne.Resource, do func([]noteKey)) {
		b := newKeyButton(p.keys, label, icon, func() {
			if keys := p.meant(); len(keys) > 0 {
				do(keys)
			}
		})
		b.Importance = widget.LowImportance
		p.many = append(p.many, b)
		row.Add(b)
	}
	add(lang.L("Export…"), theme.DocumentSaveIcon(), func(keys []noteKey) { p.OnExport(byArticle(keys)) })
	add(lang.L("Tag…"), nil, func(keys []noteKey) { p.OnTag(keys) })
	add(lang.L("Delete"), theme.DeleteIcon(), func(keys []noteKey) { p.OnDelete(keys) })
	p.all = newKeyButton(p.keys, lang.L("Choose all"), nil, func() {
		if len(p.ticked) == len(p.notes) {
			p.untickAll()
		} else {
			p.TickAll()
		}
	})
	p.all.Importance = widget.LowImportance
	row.Add(p.all)
	return row
}

func byArticle(keys []noteKey) map[string][]string {
	out := map[string][]string{}
	for _, k := range keys {
		out[k.article] = append(out[k.article], k.highlight)
	}
	return out
}

// Show lists notes. some says whether the library has any, tags are those in use, names
// what the colours are called.
func (p *journalPane) Show(notes []app.Note, some bool, tags []string, names map[news.Colour]string) {
	p.notes, p.some, p.names = notes, some, names
	held := map[noteKey]bool{}
	for _, n := range notes {
		held[keyOf(n)] = true
	}
	for k := range p.ticked { // nothing is done to a note that is out of sight
		if !held[k] {
			delete(p.ticked, k)
		}
	}
	p.offerTags(tags)
	if !held[p.chosen] {
		p.chosen = noteKey{}
		if len(notes) > 0 {
			p.chosen = keyOf(notes[0])
		}
	}
	p.say()
	p.rows.Refresh()
	p.showDetail()
}

// say tells how many notes there are and how many are ticked, or why there are
// none.
func (p *journalPane) say() {
	words := lang.N("{{.N}} notes", len(p.notes), counted(len(p.notes)))
	if len(p.ticked) > 0 {
		words += " · " + lang.N("{{.N}} chosen", len(p.ticked), counted(len(p.ticked)))
	}
	p.count.SetText(words)
	for _, b := range append([]*keyButton{p.narrowed, p.all}, p.many...) {
		if len(p.notes) > 0 {
			b.Enable()
		} else {
			b.Disable()
		}
	}
	switch {
	case len(p.notes) > 0:
		p.empty.Hide()
	case !p.some:
		p.empty.Show(lang.L("No notes yet"), lang.L("Open an article, select some text and choose a colour: all notes of all articles are listed here."))
	default:
		p.empty.Show(lang.L("Nothing here"), lang.L("No note fits. Type fewer letters, or switch filters off."))
	}
}
