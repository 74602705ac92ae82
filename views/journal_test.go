package views

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// newNotedWindow is a window on the screen of all notes: two highlights in the
// report on the quake, one in that on the flood, and a note on the whole of it.
func newNotedWindow(t *testing.T) *window {
	t.Helper()
	w := newTestWindow(t)
	for _, words := range []string{"85 people", "the interior ministry"} {
		w.selectWords(t, words)
		w.press('h')
		w.chooseMark("")
	}
	w.openTitled(t, floodTitle)
	w.selectWords(t, "Graustadt is dry.")
	w.press('2')
	w.chooseMark("")
	w.noteArticle()
	test.Type(w.editor.entry, "Ask the Red Cross.")
	w.editor.save()
	w.showScreen(noting)
	return w
}

// listed is what the screen of all notes lists, in order, the ticked ones with
// a star.
func (p *journalPane) listed() string {
	var out []string
	for _, n := range p.notes {
		s := n.Quote
		if n.Whole() {
			s = n.Highlight.Note
		}
		if p.ticked[keyOf(n)] {
			s = "*" + s
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestAllNotesAreListedTheLatestFirstAndFiltered(t *testing.T) {
	w := newNotedWindow(t)
	j := w.journal
	j.now = func() time.Time { return time.Now().Add(24 * time.Hour) }
	const all = "Ask the Red Cross.; Graustadt is dry.; the interior ministry; 85 people"
	if j.listed() != all {
		t.Errorf("listed: %s", j.listed())
	}
	steps := []struct {
		name string
		do   func()
		want string
	}{
		{"words", func() { j.filter.SetText("red CROSS") }, "Ask the Red Cross."},
		{"no words", func() { j.filter.SetText("") }, all},
		{"red", func() { j.colours[1].Tapped(nil) }, "Graustadt is dry."},
		{"red or yellow", func() { j.colours[0].Tapped(nil) }, "Graustadt is dry.; the interior ministry; 85 people"},
		{"any colour", func() { j.colours[0].Tapped(nil); j.colours[1].Tapped(nil) }, all},
		{"of today", func() { j.since.SetSelectedIndex(1) }, ""},
		{"of the last days", func() { j.since.SetSelectedIndex(2) }, all},
		{"without a place", func() { j.lost.SetChecked(true) }, ""},
		{"with one too", func() { j.lost.SetChecked(false) }, all},
		{"of one article", func() { j.Only(w.article.ID, floodTitle) }, "Ask the Red Cross.; Graustadt is dry."},
		{"of all", func() { test.Tap(j.only) }, all},
	}
	for _, s := range steps {
		s.do()
		if j.listed() != s.want {
			t.Errorf("%s: %s", s.name, j.listed())
		}
		if (s.want == "") != j.empty.content.Visible() {
			t.Errorf("%s: whether it is empty is not said", s.name)
		}
	}
}

func TestManyNotesAreTaggedRecolouredAndDeletedInOneStepEach(t *testing.T) {
	w := newNotedWindow(t)
	j := w.journal
	j.TickAll()
	j.tick(j.chosen) // not the note on the whole article
	if want := "Ask the Red Cross.; *Graustadt is dry.; *the interior ministry; *85 people"; j.listed() != want {
		t.Fatalf("ticked: %s", j.listed())
	}
	w.tag()
	test.Type(w.editor.entry, "to check, river")
	w.editor.save()
	for _, n := range j.notes {
		if !n.Whole() && strings.Join(n.Tags, "|") != "to check|river" {
			t.Errorf("%q has the tags %q", n.Quote, n.Tags)
		}
	}
	j.tag.SetSelectedIndex(1)
	if j.tag.Selected != "river" || len(j.notes) != 3 {
		t.Errorf("tagged %s: %s", j.tag.Selected, j.listed())
	}
	j.OnColour(j.meant(), "blue")
	for _, n := range j.notes {
		if n.Colour != "blue" {
			t.Errorf("%q is %s", n.Quote, n.Colour)
		}
	}
	j.key(&fyne.KeyEvent{Name: fyne.KeyDelete})
	if len(j.notes) != 0 || w.toast.words.Text != "3 notes are deleted." {
		t.Errorf("left: %s; the toast says %q", j.listed(), w.toast.words.Text)
	}
	test.Tap(w.toast.button)
	if len(j.notes) != 3 {
		t.Errorf("brought back: %s", j.listed())
	}
}

func TestKeysMoveTickOpenAndPeelOffOneLayerAtATime(t *testing.T) {
	w := newNotedWindow(t)
	j := w.journal
	key := func(k fyne.KeyName) { w.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k}) }
	key(fyne.KeyDown)
	w.win.Canvas().Focused().TypedRune(' ')
	if want := "Ask the Red Cross.; *Graustadt is dry.; the interior ministry; 85 people"; j.listed() != want {
		t.Errorf("ticked: %s", j.listed())
	}
	w.win.Canvas().Focused().TypedRune('d')
	if j.filter.Text != "d" || w.win.Canvas().Focused() != j.filter {
		t.Errorf("typed %q", j.filter.Text)
	}
	key(fyne.KeyEscape)
	if len(j.ticked) != 0 || j.filter.Text != "d" {
		t.Error("the first Escape is to take the ticks away")
	}
	key(fyne.KeyEscape)
	if j.filter.Text != "" {
		t.Error("the second one is to empty the filter")
	}
	key(fyne.KeyEscape)
	if w.win.Canvas().Focused() != j.rows {
		t.Error("the third one is to lead back to the rows")
	}
	key(fyne.KeyEnd)
	key(fyne.KeyReturn)
	w.showsTitle(t, quakeTitle)
	if w.screens.shown != reading || w.marks.Highlight(w.mark) == nil || w.marks.Highlight(w.mark).Quote != "85 people" {
		t.Errorf("Enter leads to %q", w.mark)
	}
}

func TestASecondClickOpensTheArticleAndTheBoxTicks(t *testing.T) {
	w := newNotedWindow(t)
	j := w.journal
	at := time.Now()
	j.now = func() time.Time { return at }
	r := newJournalRow(j)
	r.set(2, j.notes[2])
	click := func(x float32) { r.Tapped(&fyne.PointEvent{Position: fyne.NewPos(x, 10)}) }
	click(10)
	if !j.ticked[keyOf(j.notes[2])] || j.chosen == keyOf(j.notes[2]) {
		t.Error("a click on the box ticks and does no more")
	}
	click(100)
	at = at.Add(time.Second)
	click(100)
	if w.screens.shown != noting || j.chosen != keyOf(j.notes[2]) {
		t.Error("two slow clicks choose")
	}
	click(100)
	w.showsTitle(t, quakeTitle)
}

func TestANoteIsRewrittenFromTheScreenOfAllNotes(t *testing.T) {
	w := newNotedWindow(t)
	j := w.journal
	for row, want := range []string{"Ask the Red Cross. Twice.", "Who says so?"} {
		j.choose(row)
		w.note()
		w.editor.entry.SetText(want)
		w.editor.save()
		if n, _ := j.note(); n.Highlight.Note != want || !strings.Contains(j.detail.text.Text(), want) {
			t.Errorf("note %d is %q, shown %q", row, n.Highlight.Note, j.detail.text.Text())
		}
	}
}

func TestTheSheetOfColoursNamesThemEverywhere(t *testing.T) {
	w := newNotedWindow(t)
	w.showColourNames()
	fields := make([]*keyEntry, len(news.Colours))
	for i := range fields {
		fields[i] = newKeyEntry(nil)
	}
	fields[1].SetText("casualties")
	w.closePopup()
	w.nameColours(fields)
	if w.journal.names["red"] != "casualties" || w.notes.names["red"] != "casualties" {
		t.Errorf("the screen has %v, the pane %v", w.journal.names, w.notes.names)
	}
	w.undo()
	if len(w.journal.names) != 0 {
		t.Errorf("undone: %v", w.journal.names)
	}
}

func TestARowOfTheScreenOfAllNotesLooksAsItShould(t *testing.T) {
	draws(t, "journal-row", fyne.NewSize(420, 130), func() fyne.CanvasObject {
		p := newJournalPane()
		n := app.Note{Article: "a", Title: floodTitle, Published: "2021-03-03", Highlight: news.Highlight{
			ID: "h", Colour: "red", Quote: "Nearly 15,500 people have fled the valley of the Marn since Monday, the Red Cross said.",
			Was: "More than 12,000 people", Note: "Ask how they counted.", Tags: []string{"displaced"},
		}}
		p.names = map[news.Colour]string{"red": "Casualties"}
		p.chosen = keyOf(n)
		p.ticked[keyOf(n)] = true
		r := newJournalRow(p)
		r.set(0, n)
		return r
	})
}

func TestNothingIsOfferedForNoNotes(t *testing.T) {
	w := newNotedWindow(t)
	w.journal.filter.SetText("nothing says this")
	if !w.journal.all.Disabled() {
		t.Error("all of none can be chosen")
	}
	w.journal.filter.SetText("")
	if w.journal.all.Disabled() {
		t.Error("all cannot be chosen")
	}
}

func TestALongTitleInTheFilterByArticleLeavesTheNoteItsRoom(t *testing.T) {
	w := newNotedWindow(t)
	w.win.Resize(fyne.NewSize(1000, 700))
	before := w.journal.detail.content.Size().Width
	for _, title := range []string{floodTitle, strings.Repeat("WIDE TITLE ", 20), strings.Repeat("漢字", 80)} {
		w.journal.Only(w.article.ID, title)
		w.journal.content.Refresh()
		if now := w.journal.detail.content.Size().Width; now < before {
			t.Errorf("%.20s: the note has %v, before it had %v", title, now, before)
		}
	}
}

func TestTheKeyOfTheExportMeansTheTickedNotesWhereAllAreListed(t *testing.T) {
	w := newNotedWindow(t)
	w.journal.TickAll()
	w.journal.tick(w.journal.chosen) // not the note on the whole article
	if got := w.notesToExport(); len(got) != 2 || len(got[w.article.ID]) != 1 {
		t.Errorf("on the screen of all notes: %v", got)
	}
	w.journal.untickAll()
	if got := w.notesToExport(); got != nil {
		t.Errorf("with none ticked: %v", got)
	}
	w.journal.TickAll()
	w.showScreen(reading)
	if got := w.notesToExport(); got != nil {
		t.Errorf("beside an article: %v", got)
	}
}
