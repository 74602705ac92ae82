package views

import (
	"crypto/rand"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// edit changes the marks of the open article as one step for Undo.
func (w *window) edit(what string, change func(*news.Marks)) {
	w.editOf(w.article.ID, what, change, func() {})
}

// editOf changes the marks of an article, which need not be the open one: what
// is written in the editor belongs to the article it was begun on. The window
// shows the change at once; the disk follows, or failed is called on the UI
// thread. change is called for both.
func (w *window) editOf(article, what string, change func(*news.Marks), failed func()) {
	if article == "" {
		return
	}
	w.removed = nil
	if article == w.article.ID {
		change(&w.marks)
		w.showMarks()
	}
	w.pending++
	w.work.inOrder(func() {
		err := w.lib.Edit(article, what, change)
		w.work.onUI(func() {
			w.pending--
			w.adoptMarks()
			if err != nil {
				failed()
				w.fail(lang.L("The change could not be kept."), err)
			}
		})
	})
}

// adoptMarks shows the marks as the library has them, once it has them all.
func (w *window) adoptMarks() {
	if w.pending == 0 && w.article.ID != "" {
		w.marks = w.lib.Marks(w.article.ID)
		w.showMarks()
	}
}

func (w *window) showMarks() {
	w.adoptCorrections()
	w.reader.ShowMarks(w.marks)
	w.notes.Show(w.marks)
}

// target is the passage that a mark is wanted for: the selection, or the lit
// sentence of a fact.
func (w *window) target() (news.Span, bool) {
	if s, ok := w.reader.Selection(); ok {
		return s, true
	}
	if w.fact >= 0 && !w.reading.Facts[w.fact].InTitle {
		return w.reading.Facts[w.fact].Sentence, true
	}
	return news.Span{}, false
}

// highlight marks the target, or recolours the chosen highlight when nothing
// else is meant.
func (w *window) highlight(c news.Colour) {
	w.prefs.setLastColour(string(c))
	_, selected := w.reader.Selection()
	if !selected && w.mark != "" {
		w.change(w.mark, lang.L("colour"), func(h *news.Highlight) { h.Colour = c })
		return
	}
	s, ok := w.target()
	if !ok {
		w.toast.Say(lang.L("Select some text first, or press ] to light the sentence of a number."), "", nil)
		return
	}
	if id := w.markOn(s); id != "" {
		w.mark = id
		w.change(id, lang.L("colour"), func(h *news.Highlight) { h.Colour = c })
		return
	}
	h, ok := w.newHighlight(s, c)
	if !ok {
		return
	}
	w.edit(lang.L("highlight"), func(m *news.Marks) { m.Highlights = append(m.Highlights, h) })
	w.mark = h.ID
	w.reader.text.ClearSelection()
	w.side.SelectIndex(tabNotes)
}

// markOn returns the ID of the highlight that covers just a passage, "" where
// there is none: a second one on it would hide the first.
func (w *window) markOn(s news.Span) string {
	s = trim(w.article.Body, s)
	for _, h := range w.marks.Highlights {
		if h.Span == s {
			return h.ID
		}
	}
	return ""
}

func (w *window) newHighlight(s news.Span, c news.Colour) (news.Highlight, bool) {
	return news.NewHighlight(rand.Text(), w.article.Body, trim(w.article.Body, s), c, time.Now())
}

// trim leaves out the spaces at the ends of a selection.
func trim(text string, s news.Span) news.Span {
	inside := s.Of(text)
	s.Start += len(inside) - len(strings.TrimLeft(inside, " \n\t"))
	s.End -= len(inside) - len(strings.TrimRight(inside, " \n\t"))
	return s
}

// change alters one highlight of the open article.
func (w *window) change(id, what string, alter func(*news.Highlight)) {
	w.edit(what, altered(id, alter))
}

// altered is the change of the marks that alters one highlight.
func altered(id string, alter func(*news.Highlight)) func(*news.Marks) {
	now := time.Now().UTC()
	return func(m *news.Marks) {
		if i := m.Find(id); i >= 0 {
			alter(&m.Highlights[i])
			m.Highlights[i].Modified = now
		}
	}
}

// deleteMark deletes the chosen highlight; the toast and Undo bring it back.
func (w *window) deleteMark() {
	id := w.mark
	if w.marks.Find(id) < 0 {
		w.toast.Say(lang.L("Click a highlight first: Delete removes it."), "", nil)
		return
	}
	w.edit(lang.L("deletion"), func(m *news.Marks) {
		if i := m.Find(id); i >= 0 {
			m.Highlights = slices.Delete(m.Highlights, i, i+1)
		}
	})
	w.mark = ""
	w.toast.Say(lang.L("The highlight is deleted."), lang.L("Undo"), w.undo)
}

// star and read switch what they name; s and m.
func (w *window) star() {
	w.edit(lang.L("star"), func(m *news.Marks) { m.Starred = !m.Starred })
}

func (w *window) toggleRead() {
	w.edit(lang.L("read mark"), func(m *news.Marks) { m.Read = !m.Read })
}

// undo takes back what was done last: a removal, or a change of the marks.
func (w *window) undo() {
	if len(w.removed) > 0 {
		w.putBack()
		return
	}
	w.travel(w.lib.Undo, lang.L("Undone"), lang.L("There is nothing to undo."))
}

func (w *window) redo() {
	w.travel(w.lib.Redo, lang.L("Done again"), lang.L("There is nothing to do again."))
}

func (w *window) travel(step func() (string, string, bool, error), did, nothing string) {
	w.keep(lang.L("The change could not be kept."), func() error {
		what, _, ok, err := step()
		w.work.onUI(func() {
			switch {
			case err != nil: // told by keep
			case !ok:
				w.toast.Say(nothing, "", nil)
			default:
				w.toast.Say(did+": "+what, "", nil)
			}
		})
		return err
	})
}

// tapMark chooses the highlight that was clicked and offers what can be done
// with it.
func (w *window) tapMark(id string, pos fyne.Position) {
	w.mark = id
	w.notes.Choose(id)
	w.side.SelectIndex(tabNotes)
	w.showPalette(pos, true)
}

// offerMark offers the colours beside a new selection.
func (w *window) offerMark(_ news.Span, pos fyne.Position) {
	w.mark = ""
	w.showPalette(pos, false)
}

// copySelection puts the selected text on the clipboard.
func (w *window) copySelection() {
	text := w.reader.text.SelectedText()
	if text == "" {
		w.toast.Say(lang.L("Select some text first."), "", nil)
		return
	}
	w.copyText(text)
}

func (w *window) copyText(text string) {
	fyne.CurrentApp().Clipboard().SetContent(text)
	w.toast.Say(lang.L("Copied."), "", nil)
}

// typing reports whether a text field has the focus: single keys are dead then.
func (w *window) typing() bool {
	switch w.win.Canvas().Focused().(type) {
	case *widget.Entry, *finderEntry, *editorEntry, *findEntry, *keyEntry, *placeEntry, *filterEntry:
		return true
	}
	return false
}
