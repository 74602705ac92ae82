package views

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

func TestANoteIsWrittenOnWhereItEnds(t *testing.T) {
	w := newTestWindow(t)
	for _, note := range []string{"", "one line", "first\n\nthird", "ends with a line\n", strings.Repeat("long enough to be wrapped ", 40), "مرحبا\nשלום 👨‍👩‍👧"} {
		w.edit("test", func(m *news.Marks) { m.Note = note })
		w.noteArticle()
		test.Type(w.editor.entry, "!")
		if got := w.editor.entry.Text; got != note+"!" {
			t.Errorf("%.40q becomes %.40q … %q", note, got, got[max(0, len(got)-20):])
		}
		w.editor.close()
	}
}

func TestAnEditorGrowsWithItsNoteAndStaysInTheWindow(t *testing.T) {
	w := newTestWindow(t)
	height := func(note string, size fyne.Size) float32 {
		w.win.Resize(size)
		w.edit("test", func(m *news.Marks) { m.Note = note })
		w.noteArticle()
		defer w.editor.close()
		box := w.editor.popup.Content.Size()
		if canvas := w.win.Canvas().Size(); box.Height > canvas.Height || box.Width > canvas.Width {
			t.Errorf("a note of %d bytes takes %v of %v", len(note), box, canvas)
		}
		return box.Height
	}
	long := strings.Repeat("word after word ", 2000)
	short, tall := height("a word", fyne.NewSize(1000, 700)), height(long, fyne.NewSize(1000, 700))
	if tall < short*1.5 {
		t.Errorf("a long note is written in %v, a short one in %v", tall, short)
	}
	height(long, fyne.NewSize(700, 420))
}
