package views

import (
	"crypto/rand"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

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

// askForPassage says why there is nothing to mark.
func (w *window) askForPassage() {
	if w.hasSelection() {
		w.toast.Say(lang.L("Only the text of an article can be marked, not its title or source."), "", nil)
		return
	}
	w.toast.Say(lang.L("Select some text first, or press ] to light the sentence of a number."), "", nil)
}

// highlight marks the target, or recolours the chosen highlight when nothing
// else is meant.
func (w *window) highlight(c news.Colour) {
	w.prefs.setLastColour(string(c))
	w.markOr(news.Filled, c, lang.L("colour"), func(h *news.Highlight) { h.Colour = c })
}

// underline draws a line below the target, or turns the chosen highlight from
// a background into a line and back.
func (w *window) underline() {
	w.markOr(news.Underlined, news.Colour(w.prefs.lastColour()), lang.L("underline"), func(h *news.Highlight) {
		if h.Style == news.Underlined {
			h.Style = news.Filled
		} else {
			h.Style = news.Underlined
		}
	})
}

// markOr marks the target in a style and colour, or alters the highlight that
// is chosen or stands just there.
func (w *window) markOr(style news.Style, c news.Colour, what string, alter func(*news.Highlight)) {
	_, selected := w.reader.Selection()
	if !selected && w.mark != "" {
		w.change(w.mark, what, alter)
		return
	}
	s, ok := w.target()
	if !ok {
		w.askForPassage()
		return
	}
	if id := w.markOn(s); id != "" {
		w.chooseMark(id)
		w.change(id, what, alter)
		return
	}
	if h, ok := w.newHighlight(s, c); ok {
		h.Style = style
		w.addMark(h)
	}
}

// addMark adds a highlight of the open article and chooses it.
func (w *window) addMark(h news.Highlight) {
	w.mark = h.ID
	w.edit(lang.L("highlight"), func(m *news.Marks) { m.Highlights = append(m.Highlights, h) })
	w.reader.text.ClearSelection()
	w.side.SelectIndex(tabNotes)
}

// meantMark is the highlight that a command means, "" for none: the chosen one,
// but not one without a place while a passage is selected.
func (w *window) meantMark() string {
	if _, selected := w.reader.Selection(); selected && w.marks.FindOrphan(w.mark) >= 0 {
		return ""
	}
	return w.mark
}

// chooseMark chooses a highlight: its row is lit and its ends can be drawn. ""
// chooses none.
func (w *window) chooseMark(id string) {
	w.mark = id
	w.notes.Choose(id)
	if i := w.marks.Find(id); i >= 0 {
		w.reader.ShowHandles(id, w.marks.Highlights[i].Span)
	} else {
		w.reader.HideHandles()
	}
}

// redraw gives a highlight the passage that its ends were drawn to.
func (w *window) redraw(id string, s news.Span) {
	body := w.article.Body
	w.change(id, lang.L("ends of a highlight"), func(h *news.Highlight) {
		if moved, ok := h.Anchored(body, s); ok {
			moved.Was = "" // these words are the reader's choice
			*h = moved
		}
	})
}

// stretch moves an end of the chosen highlight by a word.
func (w *window) stretch(end bool, step int) {
	i := w.marks.Find(w.mark)
	if i < 0 {
		w.toast.Say(lang.L("Click a highlight first."), "", nil)
		return
	}
	s := w.marks.Highlights[i].Span
	if end {
		s.End = wordEdge(w.article.Body, s.End, step, true)
	} else {
		s.Start = wordEdge(w.article.Body, s.Start, step, false)
	}
	if s.Start < s.End {
		w.redraw(w.mark, s)
	}
}

// wordEdge returns where the next or the last word ends, or begins, seen from
// an offset of text.
func wordEdge(text string, at, step int, end bool) int {
	isWord := func(i int) bool { return i >= 0 && i < len(text) && text[i] > ' ' }
	edge := func(i int) bool {
		if end {
			return isWord(i-1) && !isWord(i)
		}
		return isWord(i) && !isWord(i-1)
	}
	for i := at + step; i >= 0 && i <= len(text); i += step {
		if edge(i) {
			return i
		}
	}
	return at
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

// deleteMark deletes the chosen highlight, or the notes chosen on their screen; the toast and Undo bring it back.
func (w *window) deleteMark() {
	if w.screens.shown == noting {
		w.deleteNotes(w.journal.meant())
		return
	}
	id := w.mark
	if w.marks.Highlight(id) == nil {
		w.toast.Say(lang.L("Click a highlight first: Delete removes it."), "", nil)
		return
	}
	w.mark = ""
	w.edit(lang.L("deletion"), func(m *news.Marks) { m.Delete(id) })
	w.toast.Say(lang.L("The highlight is deleted."), lang.L("Undo"), w.undo)
}

// tapMark chooses the highlight that was clicked and offers what can be done
// with it.
func (w *window) tapMark(id string, pos fyne.Position) {
	w.chooseMark(id)
	w.side.SelectIndex(tabNotes)
	w.showPalette(pos, true)
}

// offerMark offers the colours beside a new selection. A note without a place
// stays chosen: the selection may be where it is to be put.
func (w *window) offerMark(_ news.Span, pos fyne.Position) {
	if w.marks.FindOrphan(w.mark) < 0 {
		w.chooseMark("")
	}
	w.showPalette(pos, false)
}

// placeOrphan puts the chosen highlight, whose words are no longer in the text,
// on the selected passage.
func (w *window) placeOrphan() {
	i := w.marks.FindOrphan(w.mark)
	s, ok := w.reader.Selection()
	if i < 0 || !ok {
		w.toast.Say(lang.L("Choose a note that has lost its place, and select the passage that it is about."), "", nil)
		return
	}
	h, ok := w.marks.Orphans[i].Anchored(w.article.Body, trim(w.article.Body, s))
	if !ok {
		return
	}
	w.edit(lang.L("place of a highlight"), func(m *news.Marks) {
		m.Delete(h.ID)
		m.Highlights = append(m.Highlights, h)
	})
	w.reader.text.ClearSelection()
}
