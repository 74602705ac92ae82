package views

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app"
)

// updateFlood imports another version of the flood report.
func (w *window) updateFlood(t *testing.T) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "flood.txt")
	text := strings.NewReplacer("More than 12,000", "Nearly 15,500", " Graustadt is dry.", " Trains have stopped.", "3 March", "4 March").Replace(flood)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	w.importPaths([]string{path})
}

func TestANewVersionOfTheOpenReportIsShownWithItsMarks(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	for _, words := range []string{"12,000 people have fled", "Rescuers in Oberfeld", "Graustadt is dry."} {
		w.selectWords(t, words)
		w.press('h')
		w.chooseMark("")
	}
	if w.versions.content.Visible() {
		t.Error("a report of one version says that it has several")
	}
	w.updateFlood(t)
	if !strings.Contains(w.reader.text.Text(), "Nearly 15,500") || !w.versions.content.Visible() {
		t.Errorf("shown is %.300q", w.reader.text.Text())
	}
	if m := w.marks; len(m.Highlights) != 2 || len(m.Orphans) != 1 || m.Orphans[0].Quote != "Graustadt is dry." || w.notes.rows.Length() != 3 {
		t.Errorf("marks %+v", m)
	}
	if want := "1 article with a new text. 1 note has lost its place and is kept."; w.toast.words.Text != want {
		t.Errorf("the toast says %q", w.toast.words.Text)
	}
	test.Tap(w.toast.button)
	if w.win.Canvas().Overlays().Top() == nil {
		t.Error("the sheet of versions does not open")
	}
}

func TestTheSheetOfVersionsTellsWhatChangedAndGoesBack(t *testing.T) {
	w := newTestWindow(t)
	w.openTitled(t, floodTitle)
	w.updateFlood(t)
	editions, err := w.lib.Editions(w.article.ID)
	if err != nil {
		t.Fatal(err)
	}
	s := newEditionSheet(w.work, w.prefs, w.article, editions)
	s.choose(0)
	said := s.changes.text.Text()
	for _, want := range []string{"Displaced: More than 12,000 → Nearly 15,500", "before: More than 12,000 people have fled", "now: Nearly 15,500 people"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
	if got := s.earlier.text.Text(); !strings.Contains(got, "More than 12,000") || !strings.Contains(got, "Graustadt is dry") {
		t.Errorf("the earlier text is %q", got)
	}
	w.useEdition(w.article, editions[0])
	if got := w.reader.text.Text(); !strings.Contains(got, "More than 12,000") {
		t.Errorf("shown is %q", got)
	}
	test.Tap(w.toast.button) // Undo
	if got := w.reader.text.Text(); !strings.Contains(got, "Nearly 15,500") {
		t.Errorf("after Undo %q is shown", got)
	}
	test.Tap(w.toast.button)
	if got := w.reader.text.Text(); !strings.Contains(got, "More than 12,000") {
		t.Errorf("and back again %q is shown", got)
	}
}

func TestVersionsThatStateTheSameNumbersSaySo(t *testing.T) {
	newTestApp(t, light)
	v := newChangesView()
	v.Show(nil)
	if !v.empty.content.Visible() {
		t.Error("it says nothing")
	}
	v.Show([]app.FigureChange{{After: app.Figure{Sentence: "Two men are missing."}}})
	if v.empty.content.Visible() {
		t.Error("it says that nothing has changed")
	}
}

func TestANewVersionOfTheOpenReportDoesNotComeBetweenTheReaderAndAnother(t *testing.T) {
	for _, order := range [][]int{{0, 1}, {1, 0}} {
		w := newTestWindow(t)
		quake, flood := w.article.ID, ""
		for _, c := range w.lib.Cards() {
			if c.Title == floodTitle {
				flood = c.ID
			}
		}
		var waiting []func()
		w.work.spawn = func(f func()) { waiting = append(waiting, f) }
		w.open(flood)
		w.retold(app.Change{Texts: []string{quake}})
		w.work.spawn = func(f func()) { f() }
		for _, i := range order {
			waiting[i]()
		}
		w.showsTitle(t, floodTitle)
	}
}
