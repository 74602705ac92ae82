package views

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
)

// notedWindow is a window on the quake with two highlights and a note, and the
// flood with one highlight. It returns the IDs of both.
func notedWindow(t *testing.T) (w *window, quakeID, floodID string) {
	t.Helper()
	w = newTestWindow(t)
	quakeID = w.article.ID
	for _, c := range w.lib.Cards() {
		if c.Title == floodTitle {
			floodID = c.ID
		}
	}
	mark := func(article, id, quote string, c news.Colour, minutes int) {
		t.Helper()
		a, _, err := w.lib.Article(article)
		if err != nil {
			t.Fatal(err)
		}
		at := strings.Index(a.Body, quote)
		h, ok := news.NewHighlight(id, a.Body, news.Span{Start: at, End: at + len(quote)}, c, time.Unix(int64(60*minutes), 0))
		if !ok {
			t.Fatalf("%q is not in the text", quote)
		}
		h.Tags = []string{string(c) + " tag"}
		if err := w.lib.Edit(article, "highlight", func(m *news.Marks) { m.Highlights = append(m.Highlights, h) }); err != nil {
			t.Fatal(err)
		}
	}
	mark(quakeID, "q1", "85 people", "red", 2)
	mark(quakeID, "q2", "hill town", "blue", 1)
	mark(floodID, "f1", "12,000 people", "red", 0)
	if err := w.lib.Edit(quakeID, "note", func(m *news.Marks) { m.Note = "to be checked" }); err != nil {
		t.Fatal(err)
	}
	return w, quakeID, floodID
}

// says reports which of some words are in the preview, in their order there.
func (s *notesSheet) says(words ...string) string {
	text := s.preview.text.Text()
	var found []string
	for len(words) > 0 {
		first, at := -1, len(text)
		for i, word := range words {
			if p := strings.Index(text, word); p >= 0 && p < at {
				first, at = i, p
			}
		}
		if first < 0 {
			break
		}
		found = append(found, words[first])
		words = append(append([]string{}, words[:first]...), words[first+1:]...)
	}
	return strings.Join(found, ", ")
}

func (s *notesSheet) saysQuotes() string {
	return s.says("> 85 people", "> hill town", "> 12,000 people", "to be checked")
}

func TestTheExportSheetShowsWhatItWillSave(t *testing.T) {
	w, _, _ := notedWindow(t)
	s := w.notesSaver(w.article.ID, nil)
	s.Show()
	steps := []struct {
		name string
		do   func()
		want string
	}{
		{"this article", func() {}, "to be checked, > 85 people, > hill town"},
		{"by time", func() { s.order.SetSelected(s.byTime) }, "to be checked, > hill town, > 85 people"},
		{"all articles", func() { s.scope.SetSelected(s.wantAll) }, "> 12,000 people, to be checked, > hill town, > 85 people"},
		{"red ones", func() { test.Tap(s.colours.discs[1]) }, "> 12,000 people, to be checked, > 85 people"},
		{"red and blue ones", func() { s.colours.discs[3].TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace}) }, "> 12,000 people, to be checked, > hill town, > 85 people"},
		{"with a tag", func() { s.tag.SetSelected("blue tag") }, "to be checked, > hill town"},
		{"of this article, by the text", func() { s.scope.SetSelected(s.wantOne); s.order.SetSelected(s.inText) }, "to be checked, > hill town"},
	}
	for _, step := range steps {
		step.do()
		if got := s.saysQuotes(); got != step.want {
			t.Errorf("%s: it shows %s", step.name, got)
		}
		path := filepath.Join(t.TempDir(), "notes.md")
		s.path.SetText(path)
		s.save()
		data, err := os.ReadFile(path)
		if err != nil || string(data) != s.preview.text.Text() && !strings.Contains(string(data), "exported:") {
			t.Errorf("%s: saved %q, %v", step.name, data, err)
		}
		if n := strings.Count(string(data), "\n> "); n != strings.Count(step.want, ">") {
			t.Errorf("%s: %d quotes were saved", step.name, n)
		}
		s.popup.Show()
	}
}

func TestAChoiceThatLeavesNothingCannotBeSaved(t *testing.T) {
	w, _, _ := notedWindow(t)
	s := w.notesSaver(w.article.ID, nil)
	s.Show()
	test.Tap(s.colours.discs[0])
	if !s.saved.Disabled() || !s.copied.Disabled() || s.preview.says.Text != s.empty || s.preview.text.Text() != "" {
		t.Errorf("it shows %q, %q", s.preview.says.Text, s.preview.text.Text())
	}
	if s.colours.says.Text != "Yellow" {
		t.Errorf("the colours are %q", s.colours.says.Text)
	}
	test.Tap(s.colours.discs[0])
	if s.saved.Disabled() || s.copied.Disabled() || s.colours.says.Text != "All colours" {
		t.Error("with all colours there is something again")
	}
}

func TestEveryFormatIsPreviewedAndNamed(t *testing.T) {
	w, _, _ := notedWindow(t)
	s := w.notesSaver(w.article.ID, nil)
	s.Show()
	for i, f := range export.Formats() {
		s.format.SetSelectedIndex(i)
		if filepath.Ext(s.path.Text) != f.Extension || s.copied.Disabled() == f.Text() {
			t.Errorf("%s: %s, copy is offered: %v", f.ID, s.path.Text, !s.copied.Disabled())
		}
		if !strings.Contains(s.preview.text.Text(), "85 people") || strings.Contains(s.preview.text.Text(), "{{range") {
			t.Errorf("%s shows %q", f.ID, s.preview.text.Text())
		}
	}
	if base := filepath.Base(s.path.Text); !strings.HasPrefix(base, quakeTitle) {
		t.Errorf("the file is called %q", base)
	}
	s.scope.SetSelected(s.wantAll)
	if base := filepath.Base(s.path.Text); !strings.HasPrefix(base, "Newsglass notes.") {
		t.Errorf("the file is called %q", base)
	}
}

func TestNotesThatWereChosenElsewhereAreExported(t *testing.T) {
	w, quakeID, floodID := notedWindow(t)
	s := w.notesSaver(w.article.ID, map[string][]string{quakeID: {"q2", ""}, floodID: {"f1"}})
	s.Show()
	if s.scope.Options[0] != "3 chosen notes" || s.saysQuotes() != "> 12,000 people, to be checked, > hill town" {
		t.Errorf("%v shows %s", s.scope.Options, s.saysQuotes())
	}
	w.exportChosen(map[string][]string{floodID: {"f1"}})
	if w.win.Canvas().Overlays().Top() == nil {
		t.Error("no sheet opens")
	}
}

func TestTheExportSheetCallsColoursWhatTheReaderCallsThem(t *testing.T) {
	w, _, _ := notedWindow(t)
	if err := w.lib.NameColours(map[news.Colour]string{"red": "casualties"}); err != nil {
		t.Fatal(err)
	}
	s := w.notesSaver(w.article.ID, nil)
	s.Show()
	test.Tap(s.colours.discs[1])
	if s.colours.says.Text != "casualties" || !strings.Contains(s.preview.text.Text(), "Casualties (red)") {
		t.Errorf("%q: %s", s.colours.says.Text, s.preview.text.Text())
	}
}

func TestNotesAreImportedAndUndone(t *testing.T) {
	w, quakeID, _ := notedWindow(t)
	s := w.notesSaver("", nil)
	s.Show()
	path := filepath.Join(t.TempDir(), "notes.json")
	s.path.SetText(path)
	s.save()
	forget := func(m *news.Marks) { m.Highlights, m.Note = nil, "" }
	if err := w.lib.Edit(quakeID, "deletion", forget); err != nil {
		t.Fatal(err)
	}
	w.importNotes(path)
	if m := w.lib.Marks(quakeID); len(m.Highlights) != 2 || m.Note != "to be checked" || len(w.marks.Highlights) != 2 {
		t.Errorf("imported %+v", m)
	}
	if got := w.toast.words.Text; got != "2 highlights added, 1 already here" {
		t.Errorf("it says %q", got)
	}
	test.Tap(w.toast.button)
	if m := w.lib.Marks(quakeID); len(m.Highlights) != 0 {
		t.Errorf("undone: %+v", m)
	}
	if err := os.WriteFile(path, []byte("no notes"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.importNotes(path)
	if w.win.Canvas().Overlays().Top() == nil {
		t.Error("nobody says that the file holds no notes")
	}
}

func TestTheExportSheetFitsTheSmallestWindow(t *testing.T) {
	w, quakeID, _ := notedWindow(t)
	w.win.Resize(fyne.NewSize(1000, 700))
	s := w.notesSaver(w.article.ID, map[string][]string{quakeID: {"q2"}})
	s.Show()
	sheet := newTemplateSheet(w)
	for name, size := range map[string]fyne.Size{"export": s.popup.Content.MinSize(), "templates": sheet.popup.Content.MinSize()} {
		if size.Width > 980 || size.Height > 680 {
			t.Errorf("%s is %v", name, size)
		}
	}
}

func TestColourTogglesShowWhatIsChosen(t *testing.T) {
	draws(t, "colourtoggles", fyne.NewSize(280, 80), func() fyne.CanvasObject {
		c := newColourToggles(&paneKeys{}, map[news.Colour]string{"red": "casualties"})
		c.discs[1].toggle()
		c.discs[4].toggle()
		c.discs[4].FocusGained()
		return container.NewStack(c.content)
	})
}
