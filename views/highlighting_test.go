package views

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

func (w *window) only(t *testing.T) news.Highlight {
	t.Helper()
	h := w.lib.Marks(w.article.ID).Highlights
	if len(h) != 1 {
		t.Fatalf("%d highlights", len(h))
	}
	return h[0]
}

func TestASelectionIsUnderlinedAndTurnedIntoABackgroundAndBack(t *testing.T) {
	w := newTestWindow(t)
	w.selectWords(t, "the interior ministry")
	w.press('u')
	if h := w.only(t); h.Style != news.Underlined || h.Quote != "the interior ministry" {
		t.Errorf("made %+v", h)
	}
	w.press('u')
	if h := w.only(t); h.Style != news.Filled {
		t.Errorf("pressed again: %q", h.Style)
	}
	w.press('u', '3')
	if h := w.only(t); h.Style != news.Underlined || h.Colour != "green" {
		t.Errorf("and green: %+v", h)
	}
}

func TestTheEndsOfAHighlightAreMovedByWords(t *testing.T) {
	w := newTestWindow(t)
	w.selectWords(t, "the hill town")
	w.press('h')
	for _, step := range []struct {
		key  rune
		want string
	}{{'>', "the hill town of"}, {'{', "struck the hill town of"}, {'<', "struck the hill town"}, {'}', "the hill town"}, {'}', "hill town"}} {
		w.press(step.key)
		if h := w.only(t); h.Quote != step.want || h.Span.Of(w.article.Body) != step.want || h.Was != "" {
			t.Errorf("%c: %q, was %q", step.key, h.Quote, h.Was)
		}
	}
	for range 3 {
		w.press('}') // the last word stays
	}
	if h := w.only(t); h.Quote != "town" {
		t.Errorf("at last %q", h.Quote)
	}
	w.undo()
	if h := w.only(t); h.Quote != "hill town" {
		t.Errorf("undone %q", h.Quote)
	}
}

func TestTheHandlesOfAChosenHighlightMoveIt(t *testing.T) {
	w := newTestWindow(t)
	w.selectWords(t, "hill town")
	w.press('h')
	h := w.only(t)
	w.openMark(h.ID)
	if w.reader.handled.id != h.ID {
		t.Fatal("it has no handles")
	}
	w.reader.OnEdges(h.ID, news.Span{Start: h.Start - len("the "), End: h.End})
	if got := w.only(t); got.Quote != "the hill town" || got.ID != h.ID || w.reader.handled.span != got.Span {
		t.Errorf("%+v, handles at %v", got, w.reader.handled.span)
	}
	w.escape()
	if w.reader.handled.id != "" {
		t.Error("Escape leaves the handles")
	}
}

func TestAPassageIsTaggedInOneGo(t *testing.T) {
	w := newTestWindow(t)
	w.selectWords(t, "hill town")
	w.press('t')
	test.Type(w.editor.entry, "places")
	w.editor.save()
	if h := w.only(t); h.Quote != "hill town" || len(h.Tags) != 1 || h.Tags[0] != "places" {
		t.Errorf("got %+v", h)
	}
	if m := w.lib.Marks(w.article.ID); len(m.Tags) > 0 {
		t.Errorf("the article has tags %q", m.Tags)
	}
}

func TestAnArticleHasANoteOfItsOwn(t *testing.T) {
	w := newTestWindow(t)
	w.noteArticle()
	test.Type(w.editor.entry, "Ask the ministry.")
	w.editor.save()
	if m := w.lib.Marks(w.article.ID); m.Note != "Ask the ministry." || m.NoteModified.IsZero() || w.notes.whole.Text != m.Note || !w.notes.whole.Visible() {
		t.Errorf("%+v; the pane says %q", m, w.notes.whole.Text)
	}
	w.undo()
	if m := w.lib.Marks(w.article.ID); m.Note != "" || w.notes.whole.Visible() {
		t.Errorf("undone: %+v", m)
	}
}

func TestAPassageIsCopiedWithItsSource(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.selectWords(t, "Graustadt is dry.")
	w.copyCited()
	want := "“Graustadt is dry.” — Ada Quill, “Thousands leave as the Marn breaks its banks”, 3 March 2021"
	if got := fyne.CurrentApp().Clipboard().Content(); got != want {
		t.Errorf("got %s", got)
	}
}

func TestUndoSaysWhichArticleItChanged(t *testing.T) {
	w := newTestWindow(t)
	w.press('s')
	w.openTitled(t, floodTitle)
	w.undo()
	if want := "Undone: star in “" + quakeTitle + "”"; w.toast.words.Text != want {
		t.Errorf("it says %q", w.toast.words.Text)
	}
	test.Tap(w.toast.button)
	w.showsTitle(t, quakeTitle)
}

func TestANoteThatLostItsPlaceIsPutOnTheSelection(t *testing.T) {
	w := newTestWindow(t)
	lost := news.Highlight{ID: "lost", Quote: "Forty houses fell.", Colour: "red", Note: "check", Span: news.Span{Start: 3, End: 21}}
	if err := w.lib.Edit(w.article.ID, "test", func(m *news.Marks) { m.Orphans = append(m.Orphans, lost) }); err != nil {
		t.Fatal(err)
	}
	w.notes.rows.OnSelected(0)
	if w.mark != "lost" || !w.notes.lost.Visible() {
		t.Fatalf("chosen is %q", w.mark)
	}
	w.selectWords(t, "hill town")
	w.placeOrphan()
	h := w.only(t)
	if h.ID != "lost" || h.Quote != "hill town" || h.Was != "Forty houses fell." || h.Note != "check" || w.notes.lost.Visible() {
		t.Errorf("got %+v", h)
	}
	if m := w.lib.Marks(w.article.ID); len(m.Orphans) != 0 {
		t.Errorf("still without a place: %+v", m.Orphans)
	}
	w.undo()
	if m := w.lib.Marks(w.article.ID); len(m.Orphans) != 1 || len(m.Highlights) != 0 {
		t.Errorf("undone: %+v", m)
	}
	w.notes.rows.OnSelected(0)
	w.deleteMark()
	if m := w.lib.Marks(w.article.ID); len(m.Orphans) != 0 {
		t.Errorf("deleted: %+v", m)
	}
}

func TestThePaletteStandsBesideASelectionUntilSomethingElseHappens(t *testing.T) {
	w := newTestWindow(t)
	open := func() {
		t.Helper()
		w.selectWords(t, "hill town")
		start, end, _ := w.reader.text.Selection()
		w.reader.text.OnSelected(start, end, fyne.NewPos(600, 300))
		if !w.palette.shown || len(w.palette.layer.Objects) != 1 {
			t.Fatal("it is not shown")
		}
	}
	open()
	w.win.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.palette.shown || !w.hasSelection() {
		t.Error("the first Escape takes the palette away and leaves the selection")
	}
	open()
	w.reader.text.ClearSelection()
	if w.palette.shown {
		t.Error("it stays when the selection goes")
	}
	open()
	w.openTitled(t, floodTitle)
	if w.palette.shown {
		t.Error("it stays when another article is opened")
	}
	w.openTitled(t, quakeTitle)
	open()
	box := w.palette.layer.Objects[0]
	if at := box.Position(); at.X < 0 || at.X+box.Size().Width > w.palette.layer.Size().Width || at.Y < 0 {
		t.Errorf("it stands at %v, of %v, in %v", at, box.Size(), w.palette.layer.Size())
	}
	w.press('2')
	if h := w.only(t); w.palette.shown || h.Colour != "red" {
		t.Errorf("a key makes %+v", h)
	}
	w.tapMark(w.only(t).ID, fyne.NewPos(600, 300))
	if !w.palette.shown || w.reader.handled.id == "" {
		t.Error("a click on a highlight shows no palette, or no handles")
	}
}

func TestANoteWithoutAPlaceStaysChosenWhileItsPassageIsSelected(t *testing.T) {
	w := newTestWindow(t)
	lost := news.Highlight{ID: "lost", Quote: "Forty houses fell.", Colour: "red", Span: news.Span{Start: 3, End: 21}}
	if err := w.lib.Edit(w.article.ID, "test", func(m *news.Marks) { m.Orphans = append(m.Orphans, lost) }); err != nil {
		t.Fatal(err)
	}
	selected := func(words string) {
		t.Helper()
		w.selectWords(t, words)
		start, end, _ := w.reader.text.Selection()
		w.reader.text.OnSelected(start, end, fyne.NewPos(600, 300)) // as the mouse does
	}
	w.notes.rows.OnSelected(0)
	selected("hill town")
	if w.mark != "lost" || !w.notes.lost.Visible() {
		t.Fatalf("chosen is %q", w.mark)
	}
	w.tag() // it is not what a command on the selection means
	test.Type(w.editor.entry, "hills")
	w.editor.save()
	if m := w.lib.Marks(w.article.ID); len(m.Orphans) != 1 || len(m.Orphans[0].Tags) != 0 || len(m.Highlights) != 1 {
		t.Fatalf("tagged: %+v", m)
	}
	w.notes.rows.OnSelected(1)
	selected("hill town")
	w.note() // nor is a second highlight made on the same words
	test.Type(w.editor.entry, "where?")
	w.editor.save()
	if h := w.only(t); h.Note != "where?" || len(h.Tags) != 1 {
		t.Errorf("noted: %+v", h)
	}
	w.notes.rows.OnSelected(1)
	selected("the interior ministry")
	w.placeOrphan()
	if m := w.lib.Marks(w.article.ID); len(m.Orphans) != 0 || len(m.Highlights) != 2 || w.mark != "lost" {
		t.Errorf("placed: %+v", m)
	}
}

func TestASelectionThatCannotBeMarkedIsToldApartFromNone(t *testing.T) {
	w := newTestWindow(t)
	for _, command := range []func(){func() { w.press('h') }, func() { w.press('u') }, func() { w.press('a') }} {
		w.reader.text.ClearSelection()
		command()
		if want := "Select some text first, or press ] to light the sentence of a number."; w.toast.words.Text != want {
			t.Errorf("without a selection it says %q", w.toast.words.Text)
		}
		w.reader.text.SetSelection(0, 5) // of the title
		command()
		if want := "Only the text of an article can be marked, not its title or source."; w.toast.words.Text != want {
			t.Errorf("of the title it says %q", w.toast.words.Text)
		}
	}
}
