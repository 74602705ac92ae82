package views

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

func TestALongNoteOnTheArticleLeavesRoomForTheHighlights(t *testing.T) {
	w := newTestWindow(t)
	w.selectWords(t, "hill town")
	w.press('h')
	before := w.win.Content().MinSize()
	for _, note := range []string{strings.Repeat("word after word ", 1300), strings.Repeat("a line\n", 500), strings.Repeat("unbroken", 3000)} {
		w.edit("test", func(m *news.Marks) { m.Note = note })
		if now := w.win.Content().MinSize(); now.Height > 500 || now.Width > before.Width {
			t.Errorf("a note of %d bytes makes the window %v, from %v", len(note), now, before)
		}
		w.win.Resize(fyne.NewSize(1000, 700))
		if room := w.notes.rows.Size().Height; room < 200 {
			t.Errorf("a note of %d bytes leaves %v to the highlights", len(note), room)
		}
		if !strings.HasPrefix(w.notes.whole.Text, note[:40]) {
			t.Errorf("it says %.60q", w.notes.whole.Text)
		}
	}
}

func TestAShortNoteOnTheArticleStandsWhole(t *testing.T) {
	w := newTestWindow(t)
	w.edit("test", func(m *news.Marks) { m.Note = "one\ntwo\nthree" })
	if whole, seen := w.notes.whole.MinSize().Height, w.notes.around.Size().Height; seen < whole {
		t.Errorf("of %v %v is seen", whole, seen)
	}
	w.edit("test", func(m *news.Marks) { m.Note = "" })
	if w.notes.around.Visible() {
		t.Error("an empty note takes room")
	}
}

func TestTheNoteOnTheArticleIsSeenWhenItIsWritten(t *testing.T) {
	w := newTestWindow(t)
	w.side.SelectIndex(tabNumbers)
	w.noteArticle()
	test.Type(w.editor.entry, "Ask again.")
	w.editor.save()
	if w.side.SelectedIndex() != tabNotes {
		t.Error("the pane of notes is not shown")
	}
}
