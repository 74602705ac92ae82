package app

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// put writes a document of a collection into the library in dir, past the
// library: as another version of Newsglass would.
func put[T any](t *testing.T, dir string, c store.Collection[T], id string, doc T) {
	t.Helper()
	db, err := store.Open(filepath.Join(dir, FileName))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Update(func(tx *store.Tx) error { return c.Put(tx, id, doc) }); err != nil {
		t.Fatal(err)
	}
}

func TestMarksOfTheFirstVersionAreWholeAndCanBeChanged(t *testing.T) {
	old, err := os.ReadFile("testdata/marks-v1.json")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	put(t, dir, store.NewCollection[json.RawMessage]("marks", 1), "a1b2c3", json.RawMessage(old))
	l := open(t, dir)
	m := l.Marks("a1b2c3")
	if !m.Read || !m.Starred || len(m.Tags) != 1 || len(m.Highlights) != 1 || m.Highlights[0].Note != "who counted?" {
		t.Fatalf("got %+v", m)
	}
	correct := func(m *news.Marks) {
		m.Corrections = []news.Correction{{ID: "c1", Span: news.Span{Start: 10, End: 16}, Quote: "12,000", NotAFact: true}}
	}
	if err := l.Edit("a1b2c3", "correction", correct); err != nil {
		t.Fatal(err)
	}
	l.Close()
	again := open(t, dir).Marks("a1b2c3")
	if len(again.Highlights) != 1 || len(again.Corrections) != 1 || !again.Corrections[0].NotAFact {
		t.Errorf("after reopening: %+v", again)
	}
}

func TestMarksOfTheSecondVersionAreWholeAndCanBeChanged(t *testing.T) {
	old, err := os.ReadFile("testdata/marks-v2.json")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	put(t, dir, store.NewCollection[json.RawMessage]("marks", 2), "a1b2c3", json.RawMessage(old))
	l := open(t, dir)
	if err := l.Edit("a1b2c3", "note", func(m *news.Marks) { m.Note = "the whole"; m.Highlights[0].Style = news.Underlined }); err != nil {
		t.Fatal(err)
	}
	l.Close()
	m := open(t, dir).Marks("a1b2c3")
	if m.Note != "the whole" || len(m.Highlights) != 1 || m.Highlights[0].Style != news.Underlined || m.Highlights[0].Note != "who counted?" ||
		len(m.Corrections) != 1 || m.Corrections[0].Quote != "12,000" {
		t.Errorf("got %+v", m)
	}
}

func TestMarksOfANewerVersionAreLeftAsTheyAre(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, store.NewCollection[json.RawMessage]("marks", 9), "a1b2c3", json.RawMessage(`{"article":"a1b2c3","future":[1]}`))
	l := open(t, dir)
	if len(l.Warnings()) != 1 || !errors.Is(l.Warnings()[0], store.ErrNewerDocument) {
		t.Errorf("warnings: %v", l.Warnings())
	}
	if err := l.Edit("a1b2c3", "star", func(m *news.Marks) { m.Starred = true }); err == nil {
		t.Error("they were overwritten")
	}
}
