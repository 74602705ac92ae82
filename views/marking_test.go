package views

import (
	"testing"

	"fyne.io/fyne/v2/test"
)

func TestEachLitSentenceGetsAMarkOfItsOwn(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.press(']', 'h', ']', 'h')
	if got := w.lib.Marks(w.article.ID).Highlights; len(got) != 2 {
		t.Fatalf("marked %+v", got)
	}
	w.press('[', '5') // back at the first, which is marked already
	got := w.lib.Marks(w.article.ID).Highlights
	if len(got) != 2 || got[0].Colour != "purple" || got[1].Colour == "purple" {
		t.Errorf("marked %+v", got)
	}
}

func TestANoteOnAMarkedSentenceIsTheNoteOfThatMark(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.press(']', 'h', ']', '[', 'a')
	test.Type(w.editor.entry, "ask")
	w.editor.save()
	if got := w.lib.Marks(w.article.ID).Highlights; len(got) != 1 || got[0].Note != "ask" {
		t.Errorf("marked %+v", got)
	}
}
