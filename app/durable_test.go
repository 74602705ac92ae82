package app

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// standing reports every highlight of an article that does not stand where it
// says.
func standing(t *testing.T, l *Library, id string) {
	t.Helper()
	a, err := l.textOnDisk(id)
	if err != nil || a.ID == "" {
		t.Fatalf("article %s: %v", id, err)
	}
	for _, h := range l.Marks(id).Highlights {
		if got := h.Span.Of(a.Body); got != h.Quote {
			t.Errorf("the highlight says %q and stands at %q", h.Quote, got)
		}
	}
}

func TestUnreadableMarksAreNotOverwrittenByAnotherText(t *testing.T) {
	l, id := marked(t)
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	damaged := store.NewCollection[string]("marks", 3)
	if err := l.db.Update(func(tx *store.Tx) error { return damaged.Put(tx, id, "no marks at all") }); err != nil {
		t.Fatal(err)
	}
	l = open(t, closed(t, l))
	if err := l.UseEdition(id, id); err == nil || !strings.Contains(err.Error(), "left as they are") {
		t.Errorf("an earlier text was used: %v", err)
	}
	_ = l.db.View(func(tx *store.Tx) error {
		if kept, _, err := damaged.Get(tx, id); err != nil || kept != "no marks at all" {
			t.Errorf("the marks are %q, %v", kept, err)
		}
		return nil
	})
}

func TestPuttingBackDoesNotReplaceATextThatCameSince(t *testing.T) {
	l, id := marked(t)
	removed, err := l.Remove(id)
	if err != nil {
		t.Fatal(err)
	}
	importText(t, l, "monday.jsonl", floodReport("2026-03-02", floodMonday))
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if err := l.PutBack(removed); err != nil {
		t.Fatal(err)
	}
	if a, _, err := l.Article(id); err != nil || a.Body != floodTuesday || l.Len() != 1 {
		t.Errorf("%v: the text in force is %.60q", err, a.Body)
	}
	if got := marksOf(t, l, id); got != tuesdaysMarks {
		t.Errorf("marks %s", got)
	}
}

func TestATextThatWentWithItsArticleComesBackAsOneOfAnotherInForce(t *testing.T) {
	l, id := marked(t)
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if _, err := l.Remove(id); err != nil {
		t.Fatal(err)
	}
	importText(t, l, "monday.jsonl", floodReport("2026-03-02", floodMonday))
	r := importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if a, _, err := l.Article(id); err != nil || a.Body != floodTuesday || l.Len() != 1 {
		t.Errorf("%v: %+v, the text in force is %.60q", err, r, a.Body)
	}
	editions, err := l.Editions(id)
	if err != nil || len(editions) != 1 || editions[0].Text.Body != floodMonday {
		t.Errorf("%v: %d earlier texts", err, len(editions))
	}
}

func TestUndoAfterAnArticleCameBackInAnotherTextStandsInIt(t *testing.T) {
	l, id := marked(t)
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if err := l.Edit(id, "deletion", func(m *news.Marks) { m.Highlights, m.Orphans = nil, nil }); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Remove(id); err != nil {
		t.Fatal(err)
	}
	importText(t, l, "monday.jsonl", floodReport("2026-03-02", floodMonday))
	if _, _, ok, err := l.Undo(); !ok || err != nil {
		t.Fatal(ok, err)
	}
	standing(t, l, id)
	if n := len(l.Marks(id).Highlights); n != 3 {
		t.Errorf("%d highlights", n)
	}
}

func TestAnOrphanIsNotPutOnWordsThatStoodThereBefore(t *testing.T) {
	const second = "Nobody was hurt in the second blast, the police said."
	const again = "The old mill on the river was hit once more. " + second + " The owner of it was asleep in his house."
	first := strings.Replace(again, "second", "first", 1)
	const rest = "The owner of the mill had sold it in the spring to a firm from the coast. The road past it stayed closed until the evening, and two schools sent their pupils home."
	l := open(t, t.TempDir())
	texts := []string{first + " " + rest + " " + again, first + " " + rest, first + " " + rest + " It opens again on Monday."}
	id := importText(t, l, "0.jsonl", floodReport("2026-03-02", texts[0])).Added[0]
	annotate(t, l, id, second)
	for i, text := range texts[1:] {
		importText(t, l, "n.jsonl", floodReport(fmt.Sprintf("2026-03-1%d", i), text))
		if got := marksOf(t, l, id); got != "orphan: "+second {
			t.Errorf("text %d: %s", i+1, got)
		}
	}
	if err := l.UseEdition(id, id); err != nil || marksOf(t, l, id) != second {
		t.Errorf("the first text again: %v, %s", err, marksOf(t, l, id))
	}
}

func TestAnOrphanFindsItsPlaceWhenWhatPartedItsWordsIsTakenOut(t *testing.T) {
	const head = "The mill on the river was hit at dawn, and the owner was asleep. Nobody was hurt in the"
	const tail = "second blast, the police said. The road past it stayed closed until the evening."
	l := open(t, t.TempDir())
	id := importText(t, l, "0.jsonl", floodReport("2026-03-02", head+" "+tail)).Added[0]
	annotate(t, l, id, "Nobody was hurt in the second blast, the police")
	importText(t, l, "1.jsonl", floodReport("2026-03-03", head+strings.Repeat(" 0123456789", 20)+" "+tail))
	if got := marksOf(t, l, id); got != "orphan: Nobody was hurt in the second blast, the police" {
		t.Errorf("parted: %s", got)
	}
	importText(t, l, "2.jsonl", floodReport("2026-03-04", head+" "+tail+" It rained."))
	if got := marksOf(t, l, id); got != "Nobody was hurt in the second blast, the police" {
		t.Errorf("together again: %s", got)
	}
}

func TestANoteThatWasBegunOnAnotherTextIsKeptAtItsWords(t *testing.T) {
	l, id := marked(t)
	before, _, _ := l.Article(id)
	begun := func(words string) news.Highlight {
		at := strings.Index(before.Body, words)
		h, ok := news.NewHighlight("begun on "+words, before.Body, news.Span{Start: at, End: at + len(words)}, "red", noon)
		if !ok {
			t.Fatal(words)
		}
		h.Note = "written meanwhile"
		return h
	}
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	for _, h := range []news.Highlight{begun("gauge at Old Bridge"), begun("Ferries are still running")} {
		if err := l.Edit(id, "note", func(m *news.Marks) { m.Highlights = append(m.Highlights, h) }); err != nil {
			t.Fatal(err)
		}
	}
	standing(t, l, id)
	m := l.Marks(id)
	if m.Find("begun on gauge at Old Bridge") < 0 || m.FindOrphan("begun on Ferries are still running") < 0 {
		t.Errorf("marks %+v", m)
	}
}

func TestAnImportedCorrectionIsOfItsOwnNumberOnly(t *testing.T) {
	first, id := marked(t)
	a, reading, err := first.Article(id)
	if err != nil {
		t.Fatal(err)
	}
	value := 48.0
	c := news.NewCorrection("c", a, reading.Facts[0], noon)
	c.Value = &value
	if err := first.Edit(id, "correction", func(m *news.Marks) { m.Correct(c) }); err != nil {
		t.Fatal(err)
	}
	second, _ := marked(t)
	importText(t, second, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	carryOver(t, first, second, "json")
	if m := second.Marks(id); len(m.Corrections) != 1 || !m.Corrections[0].Lost {
		t.Errorf("corrections %+v", m.Corrections)
	}
}

func TestNotesOnAVersionThatIsKeptHereStandInItsArticle(t *testing.T) {
	first, second := open(t, t.TempDir()), open(t, t.TempDir())
	tuesday := importText(t, first, "tuesday.jsonl", strings.Replace(floodReport("2026-03-03", floodTuesday), "https:", "", 1)).Added[0]
	annotate(t, first, tuesday, "Ilse Brandt")
	id := importText(t, second, "monday.jsonl", floodReport("2026-03-02", floodMonday)).Added[0]
	importText(t, second, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if r := carryOver(t, first, second, "json"); r.Absent > 0 || r.Added != 1 {
		t.Errorf("report %+v", r)
	}
	if got := marksOf(t, second, id); got != "Ilse Brandt" {
		t.Errorf("marks %s", got)
	}
}

func TestNotesThatWaitForATextStandWhenItComesAsANewVersion(t *testing.T) {
	first, second := open(t, t.TempDir()), open(t, t.TempDir())
	tuesday := importText(t, first, "tuesday.jsonl", strings.Replace(floodReport("2026-03-03", floodTuesday), "https:", "", 1)).Added[0]
	annotate(t, first, tuesday, "Ilse Brandt")
	importText(t, second, "monday.jsonl", floodReport("2026-03-02", floodMonday))
	carryOver(t, first, second, "json")
	importText(t, second, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	notes, err := second.Notes(context.Background(), NoteQuery{})
	if err != nil || len(notes) != 1 || notes[0].Title == "" {
		t.Fatalf("%v: notes %+v", err, notes)
	}
	standing(t, second, notes[0].Article)
}

func TestAColumnOfOneTitleIsFoundAgainAfterItsNewestWereRemoved(t *testing.T) {
	l := open(t, t.TempDir())
	column := func(body string) string {
		return floodReport("2026-03-02", body)
	}
	id := importText(t, l, "first.jsonl", column(floodMonday)).Added[0]
	var others []string
	for i := range 2 * mostAlike {
		body := strings.Repeat(string(rune('a'+i))+"lpha beta gamma"+string(rune('a'+i))+" ", 12)
		others = append(others, importText(t, l, "other.jsonl", column(body)).Added...)
	}
	if _, err := l.Remove(others...); err != nil {
		t.Fatal(err)
	}
	if r := importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday)); len(r.Updated) != 1 || r.Updated[0].ID != id {
		t.Errorf("report %+v", r)
	}
}

func TestOfTwoTextsTheLaterIsShownWhateverTheirTimeZones(t *testing.T) {
	tests := []struct {
		first, second string
		older         bool // the second
	}{
		{"2026-03-02T10:30:00+05:00", "2026-03-02T09:30:00Z", false},
		{"2026-03-02T09:30:00Z", "2026-03-02T10:30:00+05:00", true},
		{"2026-03-02T09:30:00Z", "2026-03-02", false},
		{"2026-03-02", "2026-03-01T23:00:00Z", true},
		{"", "2026-03-01", false},
		{"2026-03-01", "", false},
	}
	for _, tt := range tests {
		if got := older(news.Article{Published: tt.second}, news.Article{Published: tt.first}); got != tt.older {
			t.Errorf("%s after %s: %v", tt.second, tt.first, got)
		}
	}
}
