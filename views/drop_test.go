package views

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"github.com/newsglass/newsglass/views/prose"
)

func TestDroppedFilesAndFoldersAreImported(t *testing.T) {
	w := newTestWindow(t)
	dir := t.TempDir()
	folder := filepath.Join(dir, "a folder with spaces & ümlauts")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	for path, words := range map[string]string{
		filepath.Join(folder, "one.txt"): "The ferry to Lindholm sank\n\nAll 40 people on board were saved.",
		filepath.Join(dir, "two.txt"):    "The bridge at Oberfeld is open\n\nSome 300 cars crossed it.",
	} {
		if err := os.WriteFile(path, []byte(words), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	before := w.lib.Len()
	w.dropped([]fyne.URI{storage.NewFileURI(folder), storage.NewFileURI(filepath.Join(dir, "two.txt"))})
	if got := w.lib.Len() - before; got != 2 {
		t.Errorf("%d articles were added", got)
	}
}

func TestWhatIsNoFileOfThisComputerIsNotImported(t *testing.T) {
	w := newTestWindow(t)
	uri, err := storage.ParseURI("https://example.org/a.txt")
	if err != nil {
		t.Fatal(err)
	}
	before := w.lib.Len()
	w.dropped([]fyne.URI{uri})
	if w.lib.Len() != before || !strings.Contains(w.toast.words.Text, "Only files") {
		t.Errorf("%d articles, the toast says %q", w.lib.Len(), w.toast.words.Text)
	}
}

func TestALongSourceLeavesTheDateInSight(t *testing.T) {
	newTestApp(t, light)
	line := fittingAboutLine(strings.Repeat("The Evening Courier ", 9), "2021-03-05", 240)
	if !strings.HasSuffix(line, "… · 5 March 2021") {
		t.Errorf("the line is %q", line)
	}
}

func TestRemovedLinesAreShownWholeEachAParagraph(t *testing.T) {
	text, paragraphs := removedText([]string{"Share this", strings.Repeat("cookie notice ", 90)})
	if len(paragraphs) != 2 || (prose.Paragraph{Start: 0, End: 10}) != paragraphs[0] || !strings.Contains(text, strings.Repeat("cookie notice ", 80)) {
		t.Errorf("%d paragraphs, %d bytes", len(paragraphs), len(text))
	}
}
