package views

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

// lit are the watch words that are lit in the open article, each as often as
// it stands there.
func (w *window) lit() []string {
	var out []string
	for _, h := range w.reader.watched {
		text := w.article.Body
		if h.inTitle {
			text = w.article.Title
		}
		out = append(out, h.Of(text))
	}
	return out
}

func TestWWatchesForTheSelectionInAllArticles(t *testing.T) {
	w := newTestWindow(t)
	if len(w.lit()) != 0 {
		t.Fatalf("lit is %q", w.lit())
	}
	w.selectWords(t, "Thursday")
	w.press('w')
	if got := w.lit(); len(got) != 1 || got[0] != "Thursday" {
		t.Errorf("lit is %q", got)
	}
	w.watchWord("ban*")
	w.watchWord("MONDAY")
	w.watchWord("banks")
	w.openTitled(t, floodTitle)
	if got := strings.Join(w.lit(), " "); got != "banks" {
		t.Errorf("lit in the other article is %q", got)
	}
	w.undo()
	w.undo()
	w.undo()
	if got := w.lit(); len(got) != 0 {
		t.Errorf("after undo lit is %q", got)
	}
	w.openTitled(t, quakeTitle)
	if got := w.lit(); len(got) != 1 {
		t.Errorf("the first word is lit %d times", len(got))
	}
}

func TestEachWatchWordHasAColourOfItsOwnAndIsThereOnce(t *testing.T) {
	w := newTestWindow(t)
	for _, word := range []string{"quake", "town", "Quake", "ministry"} {
		w.watchWord(word)
	}
	words := w.lib.WatchWords()
	if len(words) != 3 || words[0].Colour == words[1].Colour || words[1].Colour == words[2].Colour || words[0].Colour == words[2].Colour {
		t.Fatalf("watched is %+v", words)
	}
	colours := map[string]news.Colour{}
	for i, h := range w.reader.watched {
		colours[strings.ToLower(w.lit()[i])] = h.colour
	}
	if colours["quake"] != words[0].Colour || colours["ministry"] != words[2].Colour {
		t.Errorf("lit are %v, chosen %+v", colours, words)
	}
}

func TestAWatchWordThatIsSwitchedOffIsLitAgainByItsCommand(t *testing.T) {
	w := newTestWindow(t)
	w.watchWord("quake")
	w.showWatchWords()
	w.watchSheet.alter(0, func(x *news.WatchWord) { x.Off = true })
	if len(w.lit()) != 0 {
		t.Errorf("switched off it is lit: %q", w.lit())
	}
	w.watchWord("quake")
	if len(w.lit()) == 0 || len(w.lib.WatchWords()) != 1 {
		t.Errorf("lit %q, watched %+v", w.lit(), w.lib.WatchWords())
	}
}

func TestTheSheetOfWatchWordsAddsCountsRecoloursAndRemoves(t *testing.T) {
	w := newTestWindow(t)
	w.showWatchWords()
	s := w.watchSheet
	if !s.empty.content.Visible() || w.win.Canvas().Focused() != s.field {
		t.Errorf("empty: %v, the focus is on %T", s.empty.content.Visible(), w.win.Canvas().Focused())
	}
	for _, typed := range []string{"  the   hill ", "MARN", "the hill", " "} {
		s.field.SetText("")
		test.Type(s.field, typed)
		typeKey(s.field, fyne.KeyReturn)
	}
	if len(s.words) != 2 || s.words[0].Phrase != "the hill" || s.field.Text == "MARN" || s.empty.content.Visible() {
		t.Fatalf("watched is %+v", s.words)
	}
	if len(s.counts) != 2 || s.counts[0] != 1 {
		t.Errorf("they stand in %v articles", s.counts)
	}
	r := newWatchRow(s)
	r.set(0)
	if !r.on.Checked || r.phrase.Text != "the hill" || !strings.Contains(r.count.Text, "1") {
		t.Errorf("the row says %q, %q", r.phrase.Text, r.count.Text)
	}
	r.colour.SetSelectedIndex(3)
	if got := w.lib.WatchWords()[0].Colour; got != news.Colours[3] {
		t.Errorf("its colour is %s", got)
	}
	if len(w.reader.watched) != 1 || w.reader.watched[0].colour != news.Colours[3] {
		t.Errorf("it is lit as %+v", w.reader.watched)
	}
	test.Tap(r.away)
	if len(s.words) != 1 || s.words[0].Phrase != "MARN" || len(w.reader.watched) != 0 {
		t.Errorf("watched is %+v", s.words)
	}
	w.undo()
	if len(s.words) != 2 || len(w.reader.watched) != 1 {
		t.Errorf("after undo watched is %+v", s.words)
	}
	typeKey(s.rows, fyne.KeyEscape)
	if s.open() {
		t.Error("Esc leaves the sheet open")
	}
}

func TestWatchWordsOfAnyLengthAreListed(t *testing.T) {
	newTestApp(t, light)
	s := newWatchSheet()
	for _, phrase := range []string{"", "é", strings.Repeat("é", 30), strings.Repeat("long ", 400)} {
		s.Show([]news.WatchWord{{Phrase: phrase, Colour: "red"}}, nil)
		r := newWatchRow(s)
		r.set(0)
		if r.count.Text != "…" {
			t.Errorf("before it is counted it says %q", r.count.Text)
		}
	}
}
