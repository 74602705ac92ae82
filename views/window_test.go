package views

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

func TestAnOpenedArticleFillsAllPanesAndIsRead(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	if !strings.Contains(w.reader.text.Text(), "12,000 people") {
		t.Errorf("the reader shows %q", w.reader.text.Text())
	}
	if len(w.facts.lines) == 0 || len(w.names.entities) == 0 {
		t.Errorf("%d lines of facts, %d names", len(w.facts.lines), len(w.names.entities))
	}
	if c, _ := w.lib.Card(w.article.ID); !c.Marks.Read {
		t.Error("the article is not marked as read")
	}
}

func TestSingleKeysWalkThroughTheList(t *testing.T) {
	w := newTestWindow(t)
	for _, step := range []struct {
		key  rune
		want string
	}{{'j', floodTitle}, {'j', floodTitle}, {'k', quakeTitle}, {'j', floodTitle}, {'p', quakeTitle}} {
		w.press(step.key)
		w.showsTitle(t, step.want)
	}
}

func TestNSkipsWhatIsRead(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.press('m') // unread again
	w.openTitled(t, quakeTitle)
	w.press('n')
	w.showsTitle(t, floodTitle)
}

func TestSpacePagesAndThenOpensTheNextUnread(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.press('m')
	w.openTitled(t, quakeTitle)
	w.press(' ') // a short article is at its end already
	w.showsTitle(t, floodTitle)
}

func TestSingleKeysAreDeadWhileTyping(t *testing.T) {
	w := newTestWindow(t)
	w.press('/')
	entry, ok := w.win.Canvas().Focused().(*finderEntry)
	if !ok {
		t.Fatalf("the focus is on %T", w.win.Canvas().Focused())
	}
	test.Type(entry, "jjs")
	w.showsTitle(t, quakeTitle)
	if entry.Text != "jjs" || w.marks.Starred {
		t.Errorf("typed %q, starred %v", entry.Text, w.marks.Starred)
	}
}

func TestAMisspeltSearchOpensAtItsHit(t *testing.T) {
	w := newTestWindow(t)
	w.press('/')
	test.Type(w.finder.entry, "Obberfeld survivers")
	if len(w.finder.results) != 1 || len(w.finder.results[0].belit) == 0 {
		t.Fatalf("found %+v", w.finder.results)
	}
	w.finder.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	w.showsTitle(t, floodTitle)
	if w.finder.popup.Visible() {
		t.Error("the finder is still open")
	}
}

func TestGoToAnythingFindsArticlesNamesTagsAndCommands(t *testing.T) {
	w := newTestWindow(t)
	w.edit("tags", func(m *news.Marks) { m.Tags = []string{"aftershock"} })
	for query, want := range map[string]string{"mrnbanks": floodTitle, "grastdt": "Graustadt", "aftsh": "aftershock", "nextnum": "Next Number"} {
		results := pick(t.Context(), query, w.anything())
		if len(results) == 0 || results[0].title != want || len(results[0].lit) == 0 {
			t.Errorf("%q finds %+v, want %s", query, results, want)
		}
	}
}

func TestBracketsGoThroughTheNumbersInTheOrderOfTheText(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	var seen []string
	for range w.reading.Facts {
		w.press(']')
		seen = append(seen, w.reading.Facts[w.fact].Surface)
	}
	if got := strings.Join(seen, " "); got != "12,000 40 miles 31" {
		t.Errorf("went through %s", got)
	}
	w.press('[')
	if got := w.reading.Facts[w.fact].Surface; got != "40 miles" {
		t.Errorf("back at %s", got)
	}
}

func TestHMarksTheLitSentenceAndAGivesItANote(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.press(']', 'h')
	h := w.lib.Marks(w.article.ID).Highlights
	if len(h) != 1 || !strings.HasPrefix(h[0].Quote, "More than 12,000") || h[0].Colour != "yellow" {
		t.Fatalf("marked %+v", h)
	}
	w.press('a')
	test.Type(w.editor.entry, "ask the mayor")
	w.editor.save()
	if h = w.lib.Marks(w.article.ID).Highlights; len(h) != 1 || h[0].Note != "ask the mayor" {
		t.Errorf("noted %+v", h)
	}
}

func TestEscapeKeepsAHalfWrittenNoteAndCancelDoesNot(t *testing.T) {
	w := newTestWindow(t)
	w.press(']', 'a')
	test.Type(w.editor.entry, "half a no")
	w.editor.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if h := w.lib.Marks(w.article.ID).Highlights; len(h) != 1 || h[0].Note != "half a no" {
		t.Fatalf("after Esc %+v", h)
	}
	w.press('a')
	test.Type(w.editor.entry, "te")
	w.editor.close()
	if h := w.lib.Marks(w.article.ID).Highlights; h[0].Note != "half a no" {
		t.Errorf("after Cancel %+v", h)
	}
}

func TestDigitsColourTheSelectionAndRecolourTheChosenMark(t *testing.T) {
	w := newTestWindow(t)
	at := strings.Index(w.reader.text.Text(), "Sarapur on Thursday")
	w.reader.text.SetSelection(at, at+len("Sarapur"))
	w.press('4')
	h := w.lib.Marks(w.article.ID).Highlights
	if len(h) != 1 || h[0].Quote != "Sarapur" || h[0].Colour != "blue" {
		t.Fatalf("marked %+v", h)
	}
	w.press('2')
	if h = w.lib.Marks(w.article.ID).Highlights; len(h) != 1 || h[0].Colour != "red" {
		t.Errorf("recoloured %+v", h)
	}
}

func TestADeletedMarkComesBackFromTheToast(t *testing.T) {
	w := newTestWindow(t)
	w.press(']', 'h')
	w.deleteMark()
	if n := len(w.lib.Marks(w.article.ID).Highlights); n != 0 || !w.toast.box.Visible() {
		t.Fatalf("%d highlights after Delete", n)
	}
	test.Tap(w.toast.button)
	if n := len(w.lib.Marks(w.article.ID).Highlights); n != 1 || len(w.notes.marks.Highlights) != 1 {
		t.Errorf("%d highlights after Undo", n)
	}
}

func TestStarAndTagNarrowTheList(t *testing.T) {
	w := newTestWindow(t)
	w.press('s')
	w.list.Narrow(filter{starred: true})
	if len(w.list.cards) != 1 || w.list.cards[0].Title != quakeTitle {
		t.Errorf("starred are %+v", w.list.cards)
	}
	w.list.Narrow(filter{})
	w.press('t')
	test.Type(w.editor.entry, "hills, #night, hills")
	w.editor.save()
	if m := w.lib.Marks(w.article.ID); strings.Join(m.Tags, "|") != "hills|night" {
		t.Errorf("tags %q", m.Tags)
	}
	w.list.Narrow(filter{tag: "night"})
	if len(w.list.cards) != 1 {
		t.Errorf("tagged are %+v", w.list.cards)
	}
}

func TestMentionsAreGoneThroughInBothDirections(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	for _, e := range w.reading.Entities {
		if e.Name == "Graustadt" {
			w.chooseEntity(e.ID, true)
		}
	}
	w.stepMention(1)
	w.stepMention(1)
	if w.mention != 1 {
		t.Errorf("at mention %d of two", w.mention)
	}
	w.stepMention(1)
	if w.mention != 0 {
		t.Errorf("at mention %d after going around", w.mention)
	}
}

func TestTheFindBarCountsItsHits(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.openFind()
	test.Type(w.find.entry, "GRAUSTADT")
	if len(w.find.hits) != 2 || w.find.count.Text != "1 of 2" {
		t.Errorf("%d hits, %q", len(w.find.hits), w.find.count.Text)
	}
	w.find.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if w.find.count.Text != "2 of 2" {
		t.Errorf("after Enter %q", w.find.count.Text)
	}
}

func TestAnExportIsSavedAndNothingIsNeverSaved(t *testing.T) {
	w := newTestWindow(t)
	w.exportNotes(w.article.ID)
	if w.win.Canvas().Overlays().Top() == nil {
		t.Error("nobody says that there is nothing to export")
	}
	w.closePopup()
	w.press(']', 'h')
	e := w.notesSaver(w.article.ID, nil)
	e.build()
	path := filepath.Join(t.TempDir(), "notes.md")
	e.path.SetText(path)
	e.save()
	if text, err := os.ReadFile(path); err != nil || !strings.Contains(string(text), "85 people") {
		t.Errorf("saved %q, %v", text, err)
	}
}

func TestARemovedArticleComesBackWithItsNotes(t *testing.T) {
	w := newTestWindow(t)
	w.press(']', 'h')
	id := w.article.ID
	w.removeArticle()
	if _, ok := w.lib.Card(id); ok || w.article.ID == id {
		t.Fatal("the article is still there")
	}
	test.Tap(w.toast.button)
	w.open(id)
	w.showsTitle(t, quakeTitle)
	if len(w.marks.Highlights) != 1 {
		t.Errorf("marks %+v", w.marks)
	}
}

func TestTheWindowRemembersHowItStood(t *testing.T) {
	w := newTestWindow(t)
	w.outer.SetOffset(0.31)
	w.setTheme(sepia)
	w.resizeType(3)
	w.toggleSide()
	w.close()
	again := newWindow(fyne.CurrentApp(), w.lib, atOnce())
	if again.outer.Offset != 0.31 || again.prefs.theme() != sepia || again.prefs.typeSize() != usualType+3 || again.inner.Trailing.Visible() {
		t.Errorf("split %v, theme %v, type %v", again.outer.Offset, again.prefs.theme(), again.prefs.typeSize())
	}
}

func TestEveryCommandHasANameAndNoTwoShareAKey(t *testing.T) {
	w := newTestWindow(t)
	keys := map[string]string{}
	for _, it := range w.items {
		if it.Label == "" || it.Action == nil {
			t.Errorf("a command without a name or an action: %+v", it)
		}
		if key := keyName(it.Shortcut); key != "" && keys[key] != "" {
			t.Errorf("%s is %q and %q", key, keys[key], it.Label)
		} else {
			keys[key] = it.Label
		}
	}
}

func TestWhatCannotBeImportedIsListed(t *testing.T) {
	w := newTestWindow(t)
	bad := filepath.Join(t.TempDir(), "empty.txt")
	if err := os.WriteFile(bad, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	w.importPaths([]string{bad})
	if w.win.Canvas().Overlays().Top() == nil {
		t.Error("nobody says that empty.txt could not be read")
	}
}

func TestTheIDIsTheOneOfTheMetadata(t *testing.T) {
	toml, err := os.ReadFile("../FyneApp.toml")
	if err != nil || !strings.Contains(string(toml), `"`+appID+`"`) {
		t.Errorf("FyneApp.toml does not hold %s: %v", appID, err)
	}
}

func TestANoteStaysWithItsArticleWhenAnotherOpensMeanwhile(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	flooded := w.article.ID
	w.press(']', 'a')
	test.Type(w.editor.entry, "ask the mayor")
	w.openTitled(t, quakeTitle) // an import ended, or a second start handed over a file
	w.editor.save()
	if h := w.lib.Marks(flooded).Highlights; len(h) != 1 || h[0].Note != "ask the mayor" {
		t.Errorf("the article that the note was written on has %+v", h)
	}
	if h := w.lib.Marks(w.article.ID).Highlights; len(h) != 0 || len(w.marks.Highlights) != 0 {
		t.Errorf("the article that opened meanwhile has %+v", h)
	}
}

func TestTagsStayWithTheirArticleWhenAnotherOpensMeanwhile(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	flooded := w.article.ID
	w.press('t')
	test.Type(w.editor.entry, "river")
	w.openTitled(t, quakeTitle)
	w.editor.save()
	if got, other := w.lib.Marks(flooded).Tags, w.lib.Marks(w.article.ID).Tags; len(got) != 1 || len(other) != 0 {
		t.Errorf("tags %q, and of the other article %q", got, other)
	}
}

func TestAnImportDoesNotOpenAnArticleUnderANoteBeingWritten(t *testing.T) {
	w := newTestWindow(t)
	w.press(']', 'a')
	path := filepath.Join(t.TempDir(), "ferry.txt")
	if err := os.WriteFile(path, []byte("Ferry runs aground off Calder\n\nAll 85 people aboard were taken off, the coast guard said.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	w.importPaths([]string{path})
	w.showsTitle(t, quakeTitle)
	if w.editor == nil {
		t.Error("the editor is gone")
	}
}

func TestANoteThatCannotBeKeptIsStillInTheEditor(t *testing.T) {
	w := newTestWindow(t)
	w.press(']', 'a')
	test.Type(w.editor.entry, "ask the mayor")
	if err := w.lib.Close(); err != nil { // as good as a full disk: nothing can be written
		t.Fatal(err)
	}
	w.editor.save()
	if w.editor == nil || w.editor.entry.Text != "ask the mayor" {
		t.Error("what was written is lost")
	}
	if len(w.marks.Highlights) != 0 {
		t.Errorf("the window shows %+v as if it were kept", w.marks.Highlights)
	}
}

func TestTheWindowStaysOpenWhenTheNoteBeingWrittenCannotBeKept(t *testing.T) {
	w := newTestWindow(t)
	w.press(']', 'a')
	test.Type(w.editor.entry, "ask the mayor")
	if err := w.lib.Close(); err != nil { // as good as a full disk
		t.Fatal(err)
	}
	w.close()
	if w.work.ctx.Err() != nil || w.editor == nil || w.editor.entry.Text != "ask the mayor" {
		t.Error("the window closed over a note that is nowhere else")
	}
}

func TestClosingTheWindowKeepsTheNoteBeingWritten(t *testing.T) {
	w := newTestWindow(t)
	id := w.article.ID
	w.press(']', 'a')
	test.Type(w.editor.entry, "ask the mayor")
	w.close()
	if h := w.lib.Marks(id).Highlights; w.work.ctx.Err() == nil || len(h) != 1 || h[0].Note != "ask the mayor" {
		t.Errorf("closed with %+v", h)
	}
}
