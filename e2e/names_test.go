package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// Two reports that share the name of a town. The one that is named most stands
// in the older report only, so that a key that comes too early leads nowhere.
var tidings = []struct{ file, text string }{
	{"envoys.txt", `Envoys leave Baghdad after a night of talks

Source: Valley Herald

Published: 5 March 2021

Envoys left Baghdad on Friday after a night of talks. The road from Mosul to Baghdad was open, and those who had come to Baghdad by bus were told that they could go home.
`},
	{"market.txt", `Traders open their shops again

Source: Coast Times

Published: 6 March 2021

Traders opened their shops on Saturday for the first time in a month, and by noon there was hardly bread or tea to be had along the street behind the station. Most of the customers had come on foot from the villages, some of them with children who had never seen so many people in one place.

The town was quiet otherwise. Guards at the bridge to Mosul waved the buses through, and nobody asked for papers.
`},
}

const (
	envoysTitle = "Envoys leave Baghdad after a night of talks"
	marketTitle = "Traders open their shops again"
)

// kept opens a copy of the library: what is on disk while the window is open.
// A copy that cannot be made answers nothing.
func (d *desk) kept(holds func(*app.Library) bool) bool {
	d.t.Helper()
	d.copies++
	folder := filepath.Join(d.t.TempDir(), fmt.Sprint("copy", d.copies))
	d.newsglass("backup", folder+".backup")
	if _, err := os.Stat(folder + ".backup"); err != nil {
		return false
	}
	if err := app.Restore(folder, folder+".backup"); err != nil {
		d.t.Fatal(err)
	}
	lib, err := app.Open(folder)
	if err != nil {
		d.t.Fatal(err)
	}
	defer lib.Close()
	return holds(lib)
}

// named counts the articles of a library that name something.
func named(t *testing.T, lib *app.Library, name string) (articles int) {
	t.Helper()
	for _, c := range lib.Cards() {
		_, r, err := lib.Article(c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if slices.ContainsFunc(r.Entities, func(e news.Entity) bool { return e.Name == name }) {
			articles++
		}
	}
	return articles
}

func TestAPersonFindsANameCorrectsItAndWatchesForAWord(t *testing.T) {
	d := newDesk(t)
	dir := t.TempDir()
	var paths []string
	for _, r := range tidings {
		path := filepath.Join(dir, r.file)
		if err := os.WriteFile(path, []byte(r.text), 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	w := d.open(paths...)
	d.titled(envoysTitle)

	// The names of all articles: a misspelt one leads to its newest mention.
	d.until("the newest article that names Mosul", func() bool {
		d.do("key", "ctrl+4")
		d.do("key", "ctrl+a")
		d.do("type", "Mossul")
		d.do("key", "Return")
		return d.title() == marketTitle+" – Newsglass"
	})

	// Shift+Right goes on to the other article that names it, and back.
	d.walk("shift+Right", envoysTitle)
	d.walk("shift+Left", marketTitle)

	// x: it is no name, in all articles; undo and redo.
	removed := func(lib *app.Library) bool {
		rules := lib.NameRules()
		return len(rules) == 1 && rules[0].Action == news.NotName && rules[0].Name == "Mosul" && named(t, lib, "Mosul") == 0 && named(t, lib, "Baghdad") == 1
	}
	d.do("key", "x")
	d.until("Mosul is no name", func() bool { return d.kept(removed) })
	d.do("key", "ctrl+z")
	d.until("undo", func() bool {
		return d.kept(func(lib *app.Library) bool { return len(lib.NameRules()) == 0 && named(t, lib, "Mosul") == 2 })
	})
	d.do("key", "ctrl+shift+z")
	d.until("redo", func() bool { return d.kept(removed) })

	// The mouse selects a word; w watches for it.
	var word string
	watched := func(lib *app.Library) bool {
		words := lib.WatchWords()
		if len(words) != 1 || strings.Contains(words[0].Phrase, " ") {
			return false
		}
		word = words[0].Phrase
		return len(lib.Watch(tidings[1].text)) > 0
	}
	d.do("key", "Escape", "Escape")
	d.do("mousemove", "420", "300", "click", "--repeat", "2", "--delay", "40", "1")
	d.do("key", "w")
	d.until("a word is watched", func() bool { return d.kept(watched) })
	d.quit(w)

	// The rules and the words are there after a restart.
	before := word
	w = d.open()
	d.until("the rule and the word after a restart", func() bool {
		return d.kept(func(lib *app.Library) bool { return removed(lib) && watched(lib) && word == before })
	})
	d.titled(marketTitle)
	d.until("the newest article that names Baghdad", func() bool {
		d.do("key", "ctrl+4")
		d.do("key", "ctrl+a")
		d.do("type", "Bagdad")
		d.do("key", "Return")
		return d.title() == envoysTitle+" – Newsglass"
	})
	d.quit(w)
}
