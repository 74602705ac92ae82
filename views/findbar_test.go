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

// showLong opens an article that is not in the library.
func (w *window) showLong(body string) {
	w.article = news.Article{ID: "long", Title: "A river in flood", Body: body}
	w.reader.Show(w.article, news.Reading{}, news.Marks{})
}

func TestWordsAreFoundInEveryPartOfALongText(t *testing.T) {
	w := newTestWindow(t)
	w.showLong(strings.Repeat("The river fell by a foot.\n\n", partBytes/10) + "It rose at Graustadt.")
	w.openFind()
	test.Type(w.find.entry, "graustadt")
	if len(w.find.hits) != 1 || w.find.count.Text != "1 of 1" || w.reader.part == 0 {
		t.Errorf("%d hits, %q, part %d", len(w.find.hits), w.find.count.Text, w.reader.part)
	}
	w.find.Close()
	if len(w.find.hits) != 0 {
		t.Error("the hits stay after the bar is closed")
	}
}

func TestFindingBeginsAtWhatIsOnTop(t *testing.T) {
	w := newTestWindow(t)
	w.showLong(strings.Repeat("The river fell by a foot.\n\n", 200))
	line := w.reader.bodyAt + 100*len("The river fell by a foot.\n\n")
	w.reader.text.ScrollToOffset(line)
	w.openFind()
	w.find.entry.SetText("river")
	if w.find.count.Text != "102 of 201" { // the title has it too
		t.Errorf("it stands at %q", w.find.count.Text)
	}
	w.find.entry.SetText("river in flood") // behind it there is none: it goes round
	if w.find.count.Text != "1 of 1" {
		t.Errorf("it stands at %q", w.find.count.Text)
	}
	w.find.entry.SetText("by a foot")
	if w.find.count.Text != "101 of 200" {
		t.Errorf("back from the title it stands at %q and not where it began", w.find.count.Text)
	}
	top := w.reader.text.TopOffset()
	w.find.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.find.content.Visible() || w.reader.text.TopOffset() != top || top == 0 {
		t.Errorf("after Escape the view is at %d, before at %d", w.reader.text.TopOffset(), top)
	}
}

func TestTheSwitchesOfTheFindBarAreRemembered(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.openFind()
	test.Type(w.find.entry, "the")
	all := len(w.find.hits)
	for _, o := range test.LaidOutObjects(w.find.content) {
		if t, ok := o.(*toggle); ok {
			test.Tap(t)
		}
	}
	if n := len(w.find.hits); n == 0 || n >= all || w.prefs.matching() != (matching{true, true}) {
		t.Errorf("%d hits of %d, remembered is %+v", n, all, w.prefs.matching())
	}
	if w.win.Canvas().Focused() != fyne.Focusable(w.find.entry) {
		t.Error("the field has lost the focus")
	}
	if again := newFindBar(w.reader, w.work, w.prefs); again.how != (matching{true, true}) {
		t.Error("the next bar does not know")
	}
}

func TestASwitchSaysWhatItMeans(t *testing.T) {
	newTestApp(t, light)
	said := []string{}
	b := newToggle("W", "Whole words", false, func(words string) { said = append(said, words) }, func(bool) {})
	win := test.NewTempWindow(t, b)
	test.MoveMouse(win.Canvas(), fyne.NewPos(10, 10))
	b.MouseOut()
	if strings.Join(said, "|") != "Whole words|" || b.AccessibilityLabel() != "Whole words" {
		t.Errorf("said %q", said)
	}
}

func TestEnterAndF3GoThroughTheHitsFromTheTextToo(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.openFind()
	test.Type(w.find.entry, "graustadt")
	w.win.Canvas().Focus(w.reader.text)
	for i, key := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyF3, fyne.KeyEnter} {
		w.reader.text.TypedKey(&fyne.KeyEvent{Name: key})
		if want := []string{"2 of 2", "1 of 2", "2 of 2"}[i]; w.find.count.Text != want {
			t.Errorf("after %s it stands at %q, want %q", key, w.find.count.Text, want)
		}
	}
	w.reader.text.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.find.content.Visible() {
		t.Error("Escape in the text does not close the bar")
	}
}

func TestAnArticleOpenedFromTheSearchStandsAtTheHit(t *testing.T) {
	w := newTestWindow(t)
	text := "Report of a long night\n\n" + strings.Repeat("The river fell by a foot.\n\n", 300) + "A heron sat on the weir.\n\n" + strings.Repeat("The river rose by a foot.\n\n", 50) + "The heron left."
	path := filepath.Join(t.TempDir(), "long.txt")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	w.importPaths([]string{path})
	w.openTitled(t, quakeTitle)
	w.searchEverything("")
	test.Type(w.finder.entry, "heron")
	w.finder.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	w.showsTitle(t, "Report of a long night")
	if hit := w.reader.hit; !strings.Contains(hit.Of(w.article.Body), "heron") || w.reader.text.TopOffset() == 0 {
		t.Errorf("it stands at %q, the view is at %d", hit.Of(w.article.Body), w.reader.text.TopOffset())
	}
}

func TestWithoutTheBarF3GoesThroughWhatASearchHasLit(t *testing.T) {
	w := newTestWindow(t)
	w.showLong("A heron sat on the weir. The heron left.")
	hits := occurrences(t.Context(), w.article.Body, "heron")
	w.reader.ShowHits(hits, false, hits[0])
	for _, want := range []int{1, 0, 1} {
		if w.find.Step(1); w.reader.hit.Span != hits[want] {
			t.Errorf("it stands at %v, want %v", w.reader.hit, hits[want])
		}
	}
	w.reader.Unlight()
	w.find.Step(1)
}
