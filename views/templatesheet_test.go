package views

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/export"
)

// templatesOf opens the sheet of the templates from that of the export.
func templatesOf(t *testing.T, w *window) (*notesSheet, *templateSheet) {
	t.Helper()
	s := w.notesSaver(w.article.ID, nil)
	s.Show()
	s.editTemplates()
	return s, w.templates
}

func TestATemplateIsBegunAsACopyTriedAndKept(t *testing.T) {
	w, _, _ := notedWindow(t)
	_, s := templatesOf(t, w)
	if s.name.Text != "My Quotes only" || s.extension.Text != ".txt" || !strings.Contains(s.preview.text.Text(), "“85 people”") {
		t.Fatalf("%q%s shows %q", s.name.Text, s.extension.Text, s.preview.text.Text())
	}
	s.text.SetText("{{range .Articles}}{{len .Entries}} in {{.Heading}};{{end}}")
	if got := s.preview.text.Text(); got != "1 in "+floodTitle+";2 in "+quakeTitle+";" {
		t.Errorf("it shows %q", got)
	}
	s.name.SetText("Count")
	test.Tap(s.save)
	if held := w.lib.Templates(); len(held) != 1 || held[0].Name != "Count" || len(s.held) != 1 {
		t.Fatalf("kept %+v", held)
	}
	s.name.SetText("Counted")
	test.Tap(s.save)
	if held := w.lib.Templates(); len(held) != 1 || held[0].Name != "Counted" {
		t.Errorf("renamed %+v", held)
	}
}

func TestAMistakeIsToldWithItsLineAndNotKept(t *testing.T) {
	w, _, _ := notedWindow(t)
	_, s := templatesOf(t, w)
	s.text.SetText("a\nb {{.Nothing}}")
	if !strings.HasPrefix(s.trouble.Text, "Line 2: ") || !s.trouble.Visible() {
		t.Errorf("it says %q", s.trouble.Text)
	}
	s.text.SetText("a\nb\n{{range}}")
	test.Tap(s.save)
	if !strings.HasPrefix(s.trouble.Text, "Line 3: ") || len(w.lib.Templates()) > 0 {
		t.Errorf("it says %q", s.trouble.Text)
	}
	s.close()
	if !s.popup.Visible() {
		t.Error("what was written is lost")
	}
	test.Tap(s.revert)
	if s.trouble.Visible() || s.changed() {
		t.Errorf("reverted it says %q", s.trouble.Text)
	}
	s.close()
	if s.popup.Visible() {
		t.Error("the sheet stays")
	}
}

func TestWhatIsWrittenIsKeptWhenAnotherTemplateIsChosen(t *testing.T) {
	w, _, _ := notedWindow(t)
	for _, name := range []string{"A", "B"} {
		if err := w.lib.PutTemplate("", export.Template{Name: name, Extension: ".txt", Text: name}); err != nil {
			t.Fatal(err)
		}
	}
	_, s := templatesOf(t, w)
	if s.was != "A" || s.preview.text.Text() != "A" {
		t.Fatalf("%q is open and shows %q", s.was, s.preview.text.Text())
	}
	s.text.SetText("A, but longer")
	s.rows.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	if s.was != "B" || s.text.Text != "B" || w.lib.Templates()[0].Text != "A, but longer" {
		t.Errorf("%q is open; kept is %+v", s.was, w.lib.Templates())
	}
	s.from.SetSelected("Markdown")
	if s.was != "" || s.name.Text != "My Markdown" || s.extension.Text != ".md" || s.from.Selected != "" {
		t.Errorf("begun is %q%s", s.name.Text, s.extension.Text)
	}
}

func TestWhatIsWrittenOutlivesEscAndTheClosingOfTheWindow(t *testing.T) {
	w, _, _ := notedWindow(t)
	export, s := templatesOf(t, w)
	w.win.Canvas().Unfocus()
	s.text.SetText("{{")
	w.closePopup()
	if !s.open() || s.trouble.Text == "" {
		t.Error("a template with a mistake is gone")
	}
	s.text.SetText("written")
	w.closePopup()
	if held := w.lib.Templates(); s.open() || len(held) != 1 || held[0].Text != "written" || !export.popup.Visible() {
		t.Errorf("kept %+v", held)
	}
	export.editTemplates()
	w.templates.text.SetText("{{ again")
	w.close()
	if !w.templates.open() {
		t.Fatal("the window closes over a template that cannot be kept")
	}
	w.templates.text.SetText("written again")
	w.close()
	if held := w.lib.Templates(); held[0].Text != "written again" {
		t.Errorf("kept %+v", held)
	}
}

func TestADeletedTemplateComesBack(t *testing.T) {
	w, _, _ := notedWindow(t)
	if err := w.lib.PutTemplate("", export.Template{Name: "A", Extension: ".txt", Text: "x"}); err != nil {
		t.Fatal(err)
	}
	_, s := templatesOf(t, w)
	test.Tap(s.remove)
	if len(w.lib.Templates()) != 0 || !s.undo.Visible() || s.was != "" {
		t.Fatalf("%+v, undo is offered: %v", w.lib.Templates(), s.undo.Visible())
	}
	test.Tap(s.undo)
	if held := w.lib.Templates(); len(held) != 1 || s.was != "A" || s.undo.Visible() {
		t.Errorf("%+v", held)
	}
}

func TestATemplateIsAmongTheFormatsOnceItIsMade(t *testing.T) {
	w, _, _ := notedWindow(t)
	s := w.notesSaver(w.article.ID, nil)
	s.Show()
	s.format.SetSelectedIndex(3)
	before := len(s.formats)
	s.editTemplates()
	if s.popup.Visible() {
		t.Error("two sheets lie over each other")
	}
	if err := w.lib.PutTemplate("", export.Template{Name: "Mine", Extension: ".log", Text: "{{(index .Articles 0).Heading}}"}); err != nil {
		t.Fatal(err)
	}
	w.templates.close()
	if !s.popup.Visible() || len(s.formats) != before+1 || s.format.SelectedIndex() != 3 {
		t.Fatalf("%d formats, number %d chosen", len(s.formats), s.format.SelectedIndex())
	}
	s.format.SetSelectedIndex(before)
	if s.preview.text.Text() != quakeTitle || !strings.HasSuffix(s.path.Text, ".log") {
		t.Errorf("%s shows %q", s.path.Text, s.preview.text.Text())
	}
}
