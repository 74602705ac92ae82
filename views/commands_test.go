package views

import (
	"testing"

	"fyne.io/fyne/v2"
)

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

func TestTheNextStartOpensTheArticleThatWasReadLast(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	again := func() *window {
		next := newWindow(fyne.CurrentApp(), w.lib, atOnce())
		next.start(nil)
		return next
	}
	again().showsTitle(t, floodTitle)
	w.removeArticle()
	w.clear()
	w.prefs.setLastArticle("gone")
	again().showsTitle(t, quakeTitle)
}

func TestTheMenuTicksTheThemeInForce(t *testing.T) {
	w := newTestWindow(t)
	for _, v := range []variant{light, dark, sepia, followSystem, light} {
		w.themes[v].Action()
		for of, it := range w.themes {
			if it.Checked != (of == v) {
				t.Errorf("in %s %s is ticked: %v", v, of, it.Checked)
			}
		}
	}
}
