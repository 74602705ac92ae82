package views

import (
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
	w.notes.Show(w.marks, w.lib.ColourNames())
	w.chooseMark(w.mark)
}

// change alters one highlight of the open article.
func (w *window) change(id, what string, alter func(*news.Highlight)) {
	w.edit(what, altered(id, alter))
}

// altered is the change of the marks that alters one highlight.
func altered(id string, alter func(*news.Highlight)) func(*news.Marks) {
	now := time.Now().UTC()
	return func(m *news.Marks) {
		if h := m.Highlight(id); h != nil {
			alter(h)
			h.Modified = now
		}
	}
}

// star and read switch what they name; s and m.
func (w *window) star() {
	w.edit(lang.L("star"), func(m *news.Marks) { m.Starred = !m.Starred })
}

func (w *window) toggleRead() {
	w.edit(lang.L("read mark"), func(m *news.Marks) { m.Read = !m.Read })
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
