package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// marksOf returns the marks of the one article of a library.
func marksOf(lib *app.Library) news.Marks {
	for _, c := range lib.Cards() {
		return c.Marks
	}
	return news.Marks{}
}

func TestAPersonMarksAReportReadsItsNewVersionAndSortsAllNotes(t *testing.T) {
	d := newDesk(t)
	path := filepath.Join(t.TempDir(), "flood.txt")
	write := func(text string) {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(reports["flood.txt"])
	w := d.open(path)
	d.titled(floodTitle)

	// The sentences of two numbers: one filled, one underlined; a note on the whole.
	d.do("key", "bracketright", "h", "Escape")
	d.until("a highlight", func() bool { return d.kept(func(l *app.Library) bool { return len(marksOf(l).Highlights) == 1 }) })
	d.do("key", "bracketright", "bracketright", "u")
	d.until("an underline", func() bool {
		return d.kept(func(l *app.Library) bool {
			h := marksOf(l).Highlights
			return len(h) == 2 && h[1].Style == news.Underlined
		})
	})
	d.do("key", "Escape", "ctrl+shift+a")
	d.do("type", "compare with Monday")
	d.do("key", "ctrl+Return")
	d.until("the note on the article", func() bool {
		return d.kept(func(l *app.Library) bool { return marksOf(l).Note == "compare with Monday" })
	})

	// A new version: one figure has changed, the other sentence is gone.
	text := strings.Replace(reports["flood.txt"], "More than 12,000", "Nearly 15,500", 1)
	at, end := strings.Index(text, "Rescuers in"), strings.Index(text, "Officials in")
	write(text[:at] + text[end:])
	d.newsglass(path)
	d.until("the marks in the new version", func() bool {
		return d.kept(func(l *app.Library) bool {
			m := marksOf(l)
			return l.Len() == 1 && len(m.Highlights) == 1 && strings.HasPrefix(m.Highlights[0].Quote, "Nearly 15,500") && len(m.Orphans) == 1
		})
	})

	// All notes on their screen: chosen together, deleted, brought back.
	d.do("key", "ctrl+5")
	d.until("all notes are deleted", func() bool {
		d.do("key", "ctrl+a", "Delete") // again where it came before the list was filled
		return d.kept(func(l *app.Library) bool { return !marksOf(l).Noted() })
	})
	for back := 0; back < 3; { // one step, where the list was filled
		d.do("key", "ctrl+z")
		before := back
		d.until("notes are back", func() bool {
			return d.kept(func(l *app.Library) bool {
				m := marksOf(l)
				back = len(m.Highlights) + len(m.Orphans) + min(1, len(m.Note))
				return back > before
			})
		})
	}
	d.quit(w)

	// The next start has them all.
	w = d.open()
	d.titled(floodTitle)
	if !d.kept(func(l *app.Library) bool {
		m := marksOf(l)
		return len(m.Highlights) == 1 && len(m.Orphans) == 1 && m.Note != ""
	}) {
		t.Error("not all notes are there after a restart")
	}
	d.quit(w)
}
