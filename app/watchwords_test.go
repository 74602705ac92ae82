package app

import (
	"slices"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestWatchWordsAreKeptAndUndone(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	importAll(t, l, text("a.txt", flood), text("b.txt", quake))
	words := []news.WatchWord{{Phrase: "houses", Colour: "red"}, {Phrase: "killed", Colour: "blue", Off: true}, {Phrase: "volcano", Colour: "green"}}
	if err := l.SetWatchWords(words); err != nil {
		t.Fatal(err)
	}
	if hits := l.Watch("Houses, killed"); len(hits) != 1 || hits[0].Word != 0 {
		t.Errorf("hits %+v", hits)
	}
	counts, err := l.WatchCounts(t.Context(), nil)
	if err != nil || !slices.Equal(counts, []int{1, 1, 0}) {
		t.Errorf("counts %v, %v", counts, err)
	}
	l.Close()
	l = open(t, dir)
	if !slices.Equal(l.WatchWords(), words) || len(l.Watch("houses")) != 1 {
		t.Errorf("after reopening: %+v", l.WatchWords())
	}
	if err := l.SetWatchWords(words[:1]); err != nil {
		t.Fatal(err)
	}
	if _, _, ok, err := l.Undo(); !ok || err != nil || len(l.WatchWords()) != 3 {
		t.Errorf("undone: %v, %v, %+v", ok, err, l.WatchWords())
	}
}
