package views

import (
	"slices"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// The tabs of the side pane.
const (
	tabNumbers = iota
	tabNames
	tabNotes
)

// openFact lights a fact in the text and in the panel.
func (w *window) openFact(i int) {
	if i < 0 || i >= len(w.reading.Facts) {
		return
	}
	w.fact = i
	w.chooseMark("") // what was chosen last is meant
	w.reader.LightFact(i)
	w.facts.Light(i)
	w.side.SelectIndex(tabNumbers)
}

// stepFact goes to the next or previous fact in the order of the text.
func (w *window) stepFact(step int) {
	order := w.facts.Order()
	if len(order) == 0 {
		return
	}
	at := slices.Index(order, w.fact)
	switch {
	case at < 0 && step > 0:
		at = 0
	case at < 0:
		at = len(order) - 1
	default:
		at = (at + step + len(order)) % len(order)
	}
	w.openFact(order[at])
}

// chooseEntity opens the panel at an entity; Shift+Right and Left then go
// through its mentions.
func (w *window) chooseEntity(id string, panel bool) {
	w.entity, w.mention, w.abroad = id, -1, ""
	w.names.Choose(id)
	w.countOthers(id)
	if panel {
		w.side.SelectIndex(tabNames)
	}
}

// nextMentionOf stands at the next mention of an entity.
func (w *window) nextMentionOf(id string) {
	if w.entity != id {
		w.chooseEntity(id, true)
	}
	w.stepMention(1)
}

// stepMention goes to the next or previous mention of the chosen entity.
func (w *window) stepMention(step int) {
	mentions := w.mentions()
	if len(mentions) == 0 {
		w.toast.Say(lang.L("Click a name first: Shift+Right goes to its next mention."), "", nil)
		return
	}
	at := w.mention + step
	if w.mention < 0 && step < 0 {
		at = len(mentions) - 1
	}
	if w.abroad != "" && (at < 0 || at >= len(mentions)) {
		w.goAbroad(step)
		return
	}
	w.mention = (at + len(mentions)) % len(mentions)
	m := mentions[w.mention]
	w.reader.ShowHits([]news.Span{m.Span}, m.InTitle, m.Span)
}

func (w *window) switchKind(k news.EntityKind, on bool) {
	w.prefs.setKindHidden(string(k), !on)
	w.reader.paintEntities()
}

// openMark stands at a highlight and chooses it.
func (w *window) openMark(id string) {
	w.chooseMark(id)
	w.side.SelectIndex(tabNotes)
	if i := w.marks.Find(id); i >= 0 { // an orphan stands nowhere
		w.reader.Stand(w.marks.Highlights[i].Span, false)
	}
}

// nextArticle and its kin walk through the list.
func (w *window) nextArticle()     { w.readArticle(w.list.Neighbour(1)) }
func (w *window) previousArticle() { w.readArticle(w.list.Neighbour(-1)) }

// readArticle opens an article that was asked for, to be read.
func (w *window) readArticle(id string) {
	if id != "" {
		w.showScreen(reading)
		w.open(id)
	}
}

func (w *window) nextUnread() {
	id := w.list.NextUnread()
	if id == "" {
		w.toast.Say(lang.L("Everything here is read."), "", nil)
		return
	}
	w.readArticle(id)
}

// pageOrNext pages through the article; at its end it opens the next unread.
func (w *window) pageOrNext() {
	if w.screens.shown != reading {
		w.showScreen(reading)
		return
	}
	if w.article.ID == "" || !w.reader.PageDown() {
		w.nextUnread()
	}
}

// escape peels off one layer: the screen before the article, the toast, the find bar, the selection, the lit
// sentence.
func (w *window) escape() {
	switch {
	case w.screens.shown != reading:
		w.showScreen(reading)
	case w.find.content.Visible():
		w.find.Close()
	case w.hasSelection():
		w.reader.text.ClearSelection()
	case w.fact >= 0 || w.mark != "" || w.entity != "":
		w.fact, w.entity = -1, ""
		w.reader.Unlight()
		w.facts.Light(-1)
		w.names.Choose("")
		w.chooseMark("")
	default:
		w.toast.Hide()
		w.reader.Unlight()
	}
}

func (w *window) hasSelection() bool {
	_, _, ok := w.reader.text.Selection()
	return ok
}
