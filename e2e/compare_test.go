package e2e

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Two reports on one quake that do not agree; the figures are made up.
var rivals = map[string]string{
	"herald.txt": `Quake shakes Sarapur

Source: Valley Herald

Published: 5 March 2021

At least 85 people were killed in Sarapur on Thursday, the interior ministry said. Sarapur lies 43 miles from Kathmandu.
`,
	"times.txt": `Sarapur counts its dead

Source: Coast Times

Published: 6 March 2021

The quake killed 240 people in Sarapur, rescuers said. Sarapur lies 43 miles from Kathmandu.
`,
}

// sheet asks for the situation sheet on the command line; a running window
// answers. It returns the records that hold all the words.
func (d *desk) sheet(words ...string) [][]string {
	all, err := csv.NewReader(strings.NewReader(d.newsglass("export", "--format", "sheet-csv"))).ReadAll()
	if err != nil {
		d.t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(record []string) bool {
		line := strings.Join(record, "\t")
		return slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(line, w) })
	})
}

func TestAPersonComparesCorrectsAndSavesTheSheet(t *testing.T) {
	d := newDesk(t)
	dir := t.TempDir()
	for name, text := range rivals {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	w := d.open(filepath.Join(dir, "herald.txt"), filepath.Join(dir, "times.txt"))
	d.titled("Quake shakes Sarapur")
	d.until("the tolls differ", func() bool { return len(d.sheet("killed", "differ")) == 2 })

	// c compares the first number; Right and Enter stand in the other article.
	// Keys that come before the rows are shown are lost, so they come again.
	d.do("key", "bracketright")
	d.until("the other article", func() bool {
		d.do("key", "c")
		d.do("key", "Right")
		d.do("key", "Return")
		return d.title() == "Sarapur counts its dead – Newsglass"
	})

	// The map, and back by Escape: j goes on to the next article.
	d.do("key", "ctrl+3")
	d.do("key", "Escape")
	d.walk("j", "Quake shakes Sarapur")

	// e corrects the number; what is typed replaces it.
	d.do("key", "bracketright", "e")
	d.do("type", "240")
	d.do("key", "Return")
	d.until("the correction is kept and the tolls agree", func() bool { return len(d.sheet("killed", "agree")) == 2 })
	d.do("key", "ctrl+z")
	d.until("undo", func() bool { return len(d.sheet("killed", "differ")) == 2 })
	d.do("key", "ctrl+shift+z")
	d.until("redo", func() bool { return len(d.sheet("killed", "agree")) == 2 })

	// The situation sheet as an Excel workbook.
	file := filepath.Join(dir, "sheet.xlsx")
	d.do("key", "ctrl+2")
	d.do("key", "ctrl+shift+e")
	d.do("key", "ctrl+a")
	d.do("type", file)
	d.do("key", "Return")
	d.until("the saved workbook", func() bool {
		data, err := os.ReadFile(file)
		return err == nil && strings.HasPrefix(string(data), "PK")
	})
	d.quit(w)

	// The correction is there after a restart.
	w = d.open()
	d.until("the correction after a restart", func() bool { return len(d.sheet("killed", "agree")) == 2 })
	d.quit(w)
}
