package views

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

func TestAfterTheFindBarIsClosedTheKeysAreTheWindowsAgain(t *testing.T) {
	w := newTestWindow(t)
	top := w.reader.content.Position().Y
	w.openFind()
	test.Type(w.find.entry, "Sarapur")
	w.find.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if f := w.win.Canvas().Focused(); f != nil {
		t.Errorf("the focus is on %T", f)
	}
	if y := w.reader.content.Position().Y; y != top {
		t.Errorf("the text stands at %v, before at %v", y, top)
	}
}

func TestTheFirstArticleOpensEvenBeforeTheListShowsIt(t *testing.T) {
	w := newTestWindow(t)
	w.clear()
	w.list.Show(nil, byDate)
	w.openFirst()
	w.showsTitle(t, quakeTitle)
}

func TestTheHoverCardStandsBelowTheName(t *testing.T) {
	w := newTestWindow(t)
	at := w.win.Canvas().Size()
	pos := fyne.NewPos(at.Width*0.4, 120)
	for range 2 { // the first time, and after it was hidden
		w.reader.card.Show(news.Entity{Name: "Sarapur", Kind: news.Place, Mentions: 1}, pos)
		back := w.reader.card.back
		got := fyne.CurrentApp().Driver().AbsolutePositionForObject(back)
		if got.X != pos.X || got.Y < pos.Y || got.Y > pos.Y+40 {
			t.Errorf("the card of a name at %v is at %v", pos, got)
		}
		w.reader.card.Hide()
	}
}

func TestAFocusedControlLeavesTheKeysToTheWindow(t *testing.T) {
	w := newTestWindow(t)
	c := w.win.Canvas()
	for name, control := range map[string]fyne.Focusable{
		"a choice": w.list.sorting, "a button": w.notes.export, "a switch": newKeyCheck(w.names.keys, "People"),
	} {
		w.openTitled(t, quakeTitle)
		c.Focus(control)
		control.TypedRune('j')
		if w.article.Title != floodTitle {
			t.Errorf("%s swallows j", name)
		}
		control.TypedRune(' ')
		if w.article.Title != floodTitle {
			t.Errorf("Space on %s turns the page too", name)
		}
	}
	check := newKeyCheck(w.names.keys, "People")
	check.TypedRune(' ')
	if !check.Checked {
		t.Error("Space does not tick a switch")
	}
}

func TestAChoiceFromThePopUpGivesTheFocusBack(t *testing.T) {
	w := newTestWindow(t)
	c := w.win.Canvas()
	c.Focus(w.list.narrow)
	w.list.narrow.SetSelected(w.list.narrow.Options[1])
	if c.Focused() != nil {
		t.Errorf("the focus is on %T", c.Focused())
	}
	c.Focus(w.list.sorting)
	w.list.sorting.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	if c.Focused() != w.list.sorting || w.list.sorted != byTitle {
		t.Errorf("after Right the focus is on %T and the list sorted by %s", c.Focused(), w.list.sorted)
	}
}
