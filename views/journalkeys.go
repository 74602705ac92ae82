package views

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app"
)

// key serves the keys of the rows; the others are the window's.
func (p *journalPane) key(e *fyne.KeyEvent) {
	page := max(1, int(p.rows.Size().Height/p.rowStep())-1)
	if by, ok := rowsBy(e.Name, page, len(p.notes)); ok {
		p.step(by)
		return
	}
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		if n, ok := p.note(); ok {
			p.OnOpen(keyOf(n))
		}
	case fyne.KeyDelete:
		if keys := p.meant(); len(keys) > 0 {
			p.OnDelete(keys)
		}
	case fyne.KeyEscape:
		p.peel(e)
	default:
		p.OnTypedKey(e)
	}
}

// peel takes off one layer: the ticks, the words, then it is the window's turn.
func (p *journalPane) peel(e *fyne.KeyEvent) {
	c := fyne.CurrentApp().Driver().CanvasForObject(p.rows)
	switch {
	case len(p.ticked) > 0:
		p.untickAll()
	case p.filter.Text != "":
		p.filter.SetText("")
	case p.article != "":
		p.Only("", "")
	case c != nil && c.Focused() == p.filter:
		c.Focus(p.rows)
	default:
		p.OnTypedKey(e)
	}
}

// rune ticks the chosen note with a space, and puts what else is typed beside
// the filter into it.
func (p *journalPane) rune(r rune) {
	if r == ' ' {
		p.tick(p.chosen)
		return
	}
	p.FocusFilter()
	p.filter.TypedRune(r)
}

// FocusFilter gives the filter the keys.
func (p *journalPane) FocusFilter() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.filter); c != nil {
		c.Focus(p.filter)
	}
}

func (p *journalPane) rowStep() float32 {
	return p.rows.CreateItem().MinSize().Height + theme.Padding()
}

// find returns the row of a note, -1 where it is not listed.
func (p *journalPane) find(k noteKey) int {
	return slices.IndexFunc(p.notes, func(n app.Note) bool { return keyOf(n) == k })
}

// note is the chosen note.
func (p *journalPane) note() (app.Note, bool) {
	if i := p.find(p.chosen); i >= 0 {
		return p.notes[i], true
	}
	return app.Note{}, false
}

// step chooses the row that many places on, the last where there are fewer.
func (p *journalPane) step(by int) {
	if len(p.notes) > 0 {
		p.choose(min(max(0, p.find(p.chosen)+by), len(p.notes)-1))
	}
}

// choose chooses the note of a row.
func (p *journalPane) choose(row int) {
	if row < 0 || row >= len(p.notes) {
		return
	}
	p.chosen = keyOf(p.notes[row])
	p.rows.ScrollTo(row)
	p.rows.Refresh()
	p.showDetail()
}

// clicked chooses the note of a row; a second click soon after opens its
// article. Fyne's own double taps would delay every single one.
func (p *journalPane) clicked(row int) {
	now := p.now()
	again := p.clickedAt == row && now.Sub(p.clickedWhen) < 400*time.Millisecond
	p.clickedAt, p.clickedWhen = row, now
	p.choose(row)
	if again {
		p.OnOpen(p.chosen)
	}
}

func (p *journalPane) showDetail() {
	n, ok := p.note()
	p.detail.Show(n, ok)
}

// tick adds a note to those that something is done with, or takes it out.
func (p *journalPane) tick(k noteKey) {
	if p.ticked[k] {
		delete(p.ticked, k)
	} else if p.find(k) >= 0 {
		p.ticked[k] = true
	}
	p.say()
	p.rows.Refresh()
}

// TickAll ticks all notes that are listed.
func (p *journalPane) TickAll() {
	for _, n := range p.notes {
		p.ticked[keyOf(n)] = true
	}
	p.say()
	p.rows.Refresh()
}

// untickAll ticks none.
func (p *journalPane) untickAll() {
	p.ticked = map[noteKey]bool{}
	p.say()
	p.rows.Refresh()
}

// meant are the notes that something is to be done with, in their order: the
// ticked ones, or else the chosen one.
func (p *journalPane) meant() []noteKey {
	var keys []noteKey
	for _, n := range p.notes {
		if p.ticked[keyOf(n)] {
			keys = append(keys, keyOf(n))
		}
	}
	if len(keys) == 0 && p.find(p.chosen) >= 0 {
		keys = []noteKey{p.chosen}
	}
	return keys
}
