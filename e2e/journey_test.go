package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The reports are ours; the places and people are made up.
var reports = map[string]string{
	"flood.txt": `Thousands leave as the Marn breaks its banks

By Ada Quill

Published: 3 March 2021

More than 12,000 people have fled the valley of the Marn since Monday, the Red Cross said.

Rescuers in Oberfeld, 40 miles north of Graustadt, pulled 31 survivors from the roofs of their houses. Officials in the valley said that the water was still rising and that the next two days would decide how many more would have to leave.
`,
	"quake.txt": `Night in the open after a quake in Sarapur

Published: 5 March 2021

At least 85 people were killed when an earthquake struck the hill town of Sarapur on Thursday, the interior ministry said.

Families spent the night in the football stadium, wrapped in blankets that the army had brought. The road from the coast was open again by dawn.
`,
	"talks.txt": `Envoys meet in Lindholm over the captives

Published: 7 March 2021

Envoys of both sides met in Lindholm on Sunday to speak about 48 hostages who are held in the old consulate.

Nothing was signed. A spokeswoman said that the talks would go on for three days, and that neither side had asked for money.
`,
}

const (
	floodTitle = "Thousands leave as the Marn breaks its banks"
	quakeTitle = "Night in the open after a quake in Sarapur"
	talksTitle = "Envoys meet in Lindholm over the captives"
)

func writeReports(t *testing.T) []string {
	dir := t.TempDir()
	var paths []string
	for _, name := range []string{"talks.txt", "quake.txt", "flood.txt"} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(reports[name]), 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

// note is what the test reads of an exported highlight.
type note struct {
	Article string `json:"-"`
	Quote   string `json:"quote"`
	Note    string `json:"note"`
	Colour  string `json:"colour"`
}

// notes asks for all notes on the command line; a running window answers.
func (d *desk) notes() []note {
	var out struct {
		Articles []struct {
			Title string `json:"title"`
			Marks struct {
				Highlights []note `json:"highlights"`
			} `json:"marks"`
		} `json:"articles"`
	}
	if json.Unmarshal([]byte(d.newsglass("export", "--format", "json")), &out) != nil {
		return nil
	}
	var notes []note
	for _, a := range out.Articles {
		for _, h := range a.Marks.Highlights {
			h.Article = a.Title
			notes = append(notes, h)
		}
	}
	return notes
}

func (d *desk) noted(what string, fits func(note) bool) {
	d.t.Helper()
	d.until(what, func() bool {
		for _, n := range d.notes() {
			if fits(n) {
				return true
			}
		}
		return false
	})
}

func TestAPersonImportsReadsSearchesMarksExportsAndFindsItAllAgain(t *testing.T) {
	d := newDesk(t)
	w := d.open(writeReports(t)...)
	d.titled(talksTitle) // the first of the files opens

	// j and k walk through the list, the newest first.
	d.walk("j", quakeTitle)
	d.walk("j", floodTitle)
	d.walk("k", quakeTitle)

	// A misspelt word finds its article.
	d.do("key", "slash")
	d.do("type", "Obberfeld survivers")
	d.do("key", "Return")
	d.titled(floodTitle)

	// The keyboard marks the sentence of a number and writes a note.
	d.do("key", "Escape")
	d.do("key", "bracketright", "h")
	d.noted("the first sentence is marked", func(n note) bool {
		return n.Article == floodTitle && strings.HasPrefix(n.Quote, "More than 12,000 people") && strings.HasSuffix(n.Quote, "Red Cross said.")
	})
	d.do("key", "a")
	d.do("type", "ask the Red Cross")
	d.do("key", "ctrl+Return")
	d.noted("the note is kept", func(n note) bool { return n.Note == "ask the Red Cross" })

	// The mouse selects a word; a key colours it.
	d.do("key", "Escape", "Escape")
	d.do("mousemove", "420", "300", "click", "--repeat", "2", "--delay", "40", "1")
	d.do("key", "4")
	d.noted("a word is marked in blue", func(n note) bool { return n.Colour == "blue" && n.Quote != "" && !strings.Contains(n.Quote, " ") })

	// Undo takes it back, redo does it again.
	d.do("key", "ctrl+z")
	d.until("undo", func() bool { return len(d.notes()) == 1 })
	d.do("key", "ctrl+shift+z")
	d.until("redo", func() bool { return len(d.notes()) == 2 })

	// Export as Markdown.
	file := filepath.Join(t.TempDir(), "notes.md")
	d.do("key", "Escape", "ctrl+e")
	d.do("key", "ctrl+a")
	d.do("type", file)
	d.do("key", "Return")
	d.until("the exported file", func() bool {
		text, err := os.ReadFile(file)
		return err == nil && strings.Contains(string(text), "ask the Red Cross") && strings.Contains(string(text), "12,000 people")
	})
	before := d.notes()
	d.quit(w)

	// The next start has it all, opens what was read last, and the search finds the note.
	w = d.open()
	if after := d.notes(); len(after) != len(before) || len(after) != 2 {
		t.Errorf("before the restart %v, after it %v", before, after)
	}
	d.titled(floodTitle)
	d.walk("k", quakeTitle)
	d.do("key", "slash")
	d.do("type", "ask redd cross")
	d.do("key", "Return")
	d.titled(floodTitle)
	d.quit(w)
}

func TestASecondStartHandsItsFilesToTheFirst(t *testing.T) {
	d := newDesk(t)
	paths := writeReports(t)
	w := d.open(paths[0])
	d.titled(talksTitle)
	d.newsglass(paths[1])
	d.titled(quakeTitle)
	d.quit(w)
}

func TestKeysWorkAfterTheFindBarAndTab(t *testing.T) {
	d := newDesk(t)
	w := d.open(writeReports(t)...)
	d.titled(talksTitle)
	d.do("key", "ctrl+f")
	d.do("type", "sides")
	d.do("key", "Escape")
	d.walk("j", quakeTitle)
	d.do("key", "Tab", "Tab", "Tab")
	d.walk("j", floodTitle)
	d.quit(w)
}
