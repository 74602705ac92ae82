package views

import "testing"

func TestWhatIsPutBackIsShownAgain(t *testing.T) {
	w := newTestWindow(t)
	w.removeArticle()
	w.showsTitle(t, floodTitle)
	w.undo()
	w.showsTitle(t, quakeTitle)
	w.removeArticle()
	w.removeArticle()
	if w.article.ID != "" {
		t.Fatalf("%q is still open", w.article.Title)
	}
	w.undo()
	w.showsTitle(t, floodTitle)
}
