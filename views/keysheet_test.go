package views

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
)

func TestTheKeysAreListedMenuByMenu(t *testing.T) {
	w := newTestWindow(t)
	groups := w.keyGroups()
	var names []string
	of := map[string]string{}
	n := 0
	for _, g := range groups {
		names = append(names, g.name)
		for _, k := range g.keys {
			of[g.name+" "+k[0]] = k[1]
			n++
		}
	}
	if !slices.Equal(names[:7], []string{"File", "Edit", "View", "Go", "Mark", "Names", "Help"}) {
		t.Errorf("the groups are %q", names)
	}
	for key, want := range map[string]string{"File Ctrl+E": "Export Notes…", "Go J": "Next Article", "Mark Ctrl+Shift+C": "Copy with Citation", "View Shift+F9": "Side Panel", "In the text Space": "Page down, then next unread"} {
		if of[key] != want {
			t.Errorf("%s: %q", key, of[key])
		}
	}
	if n < 50 {
		t.Errorf("there are only %d keys", n)
	}
}

func TestTheKeysStandInColumnsOfAboutOneHeight(t *testing.T) {
	w := newTestWindow(t)
	for _, n := range []int{1, 2, 3, 4, 20} {
		columns := keyColumns(w.keyGroups(), n).(*fyne.Container)
		if got := len(columns.Objects); got > n || got < min(n, 3) {
			t.Errorf("%d columns: there are %d", n, got)
		}
		tables := 0
		for _, c := range columns.Objects {
			tables += len(c.(*fyne.Container).Objects)
		}
		if tables != len(w.keyGroups()) {
			t.Errorf("%d columns: %d of %d groups", n, tables, len(w.keyGroups()))
		}
	}
	three := keyColumns(w.keyGroups(), 3)
	if size := three.MinSize(); size.Width > 860 {
		t.Errorf("three columns are %v: they do not fit a window of 1000x700", size)
	}
}
