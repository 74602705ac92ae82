package views

import (
	"reflect"
	"slices"
	"time"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// correct keeps what the reader says about a fact of the open article.
func (w *window) correct(_ int, c news.Correction) {
	w.edit(lang.L("correction"), func(m *news.Marks) { m.Correct(c) })
	if c.NotAFact {
		w.toast.Say(lang.L("It is no longer listed as a number."), lang.L("Undo"), w.undo)
	}
}

// uncorrect takes back what the reader has said about a fact.
func (w *window) uncorrect(i int) {
	if i < 0 || i >= len(w.reading.Facts) {
		return
	}
	none := news.NewCorrection("", w.article, w.reading.Facts[i], time.Now())
	w.edit(lang.L("correction"), func(m *news.Marks) { m.Correct(none) })
}

// uncorrectAll takes back all corrections of the open article: those of
// numbers that are no longer listed cannot be reached one by one.
func (w *window) uncorrectAll() {
	if len(w.marks.Corrections) == 0 {
		w.toast.Say(lang.L("No number of this article has been corrected."), "", nil)
		return
	}
	w.edit(lang.L("corrections"), func(m *news.Marks) { m.Corrections = nil })
	w.toast.Say(lang.L("The numbers stand as they were read."), lang.L("Undo"), w.undo)
}

// adoptCorrections lists the facts as the marks have them.
func (w *window) adoptCorrections() {
	facts := w.marks.Corrected(w.read)
	if w.article.ID == "" || reflect.DeepEqual(facts, w.reading.Facts) {
		return
	}
	lit := w.litNumber()
	w.reading.Facts = facts
	w.fact = -1
	w.reader.ShowFacts(w.reading)
	w.facts.Show(w.article, facts)
	w.weigh()
	i := slices.IndexFunc(facts, func(f news.Fact) bool { return f.Number == lit.Number && f.InTitle == lit.InTitle })
	switch {
	case lit.Surface == "":
	case i < 0: // it is listed no more
		w.reader.Unlight()
	default:
		w.fact = i
		w.facts.Light(i)
	}
}

// litNumber is the lit fact, an empty one when none is.
func (w *window) litNumber() news.Fact {
	if w.fact < 0 || w.fact >= len(w.reading.Facts) {
		return news.Fact{}
	}
	return w.reading.Facts[w.fact]
}

// openTelling stands at one of the places where the article states a fact: 0
// is the fact itself, n its n-th further telling.
func (w *window) openTelling(i, telling int) {
	if i < 0 || i >= len(w.reading.Facts) || telling > len(w.reading.Facts[i].Again) {
		return
	}
	w.openFact(i)
	if telling > 0 {
		t := w.reading.Facts[i].Again[telling-1]
		w.reader.Light(t.Sentence, t.InTitle)
	}
}

// correctLit opens the sheet in which the lit number is corrected.
func (w *window) correctLit() {
	if w.litNumber().Surface == "" {
		w.toast.Say(lang.L("Press ] to light a number first."), "", nil)
		return
	}
	w.facts.correct(w.fact)
}

// compareLit shows the lit number among those of all articles, or just these.
func (w *window) compareLit() {
	if w.litNumber().Surface == "" {
		w.showScreen(comparing)
		return
	}
	w.compareFact(w.fact)
}
