package app

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
)

// annotated is a library with two articles and five notes.
func annotated(t *testing.T) (l *Library, flood, rail string) {
	t.Helper()
	l, flood = marked(t)
	rail = importText(t, l, "rail.jsonl", `{"title":"Trains late","source":"The Gazette","published":"2026-03-04","text":"Trains were late on the northern line. The railway gave no reason for it, and nobody asked."}`).Added[0]
	annotate(t, l, rail, "northern line")
	change := func(id string, f func(*news.Marks)) {
		if err := l.Edit(id, "change", f); err != nil {
			t.Fatal(err)
		}
	}
	change(flood, func(m *news.Marks) {
		m.Tags, m.Note, m.NoteModified = []string{"river"}, "Compare with Résumé", noon.Add(time.Hour)
		m.Highlights[1].Colour, m.Highlights[1].Tags = "red", []string{"ferry"}
	})
	change(rail, func(m *news.Marks) { m.Highlights[0].Modified = noon.Add(2 * time.Hour) })
	return l, flood, rail
}

func TestNotesAreFound(t *testing.T) {
	l, flood, rail := annotated(t)
	all := []string{"northern line", "whole", "Nearly 500,000 people have left their homes", "Ferries are still running to the island.", "Ilse Brandt"}
	tests := []struct {
		name string
		q    NoteQuery
		want []string
	}{
		{"all, the latest first", NoteQuery{}, all},
		{"by words of the quote and of the note, in any case", NoteQuery{Words: "ILSE about"}, all[4:]},
		{"none by the middle of a word", NoteQuery{Words: "rthern"}, nil},
		{"by words without their accents", NoteQuery{Words: "resume"}, all[1:2]},
		{"by the title", NoteQuery{Words: "trains late"}, all[:1]},
		{"by colour", NoteQuery{Colours: []news.Colour{"red", "blue"}}, all[3:4]},
		{"by a tag of the highlight", NoteQuery{Tag: "ferry"}, all[3:4]},
		{"by a tag of the article", NoteQuery{Tag: "river"}, all[1:]},
		{"by article", NoteQuery{Article: rail}, all[:1]},
		{"by time", NoteQuery{Since: noon.Add(time.Hour)}, all[:2]},
		{"none without a place", NoteQuery{Lost: true}, nil},
		{"none where a word is missing", NoteQuery{Words: "ilse trains"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			notes, err := l.Notes(context.Background(), tt.q)
			var got []string
			for _, n := range notes {
				if n.Whole() {
					got = append(got, "whole")
				} else {
					got = append(got, n.Quote)
				}
			}
			if err != nil || !slices.Equal(got, tt.want) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if lost, err := l.Notes(context.Background(), NoteQuery{Lost: true}); err != nil || len(lost) != 1 || !lost[0].Orphan || lost[0].Article != flood {
		t.Errorf("without a place: %+v, %v", lost, err)
	}
	if _, err := l.Remove(rail); err != nil {
		t.Fatal(err)
	}
	if left, err := l.Notes(context.Background(), NoteQuery{Article: rail}); err != nil || len(left) != 1 || left[0].Title != "" {
		t.Errorf("of a removed article: %+v, %v", left, err)
	}
}

func TestACancelledLookAtTheNotesEnds(t *testing.T) {
	l, _, _ := annotated(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := l.Notes(ctx, NoteQuery{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestAChangeOfManyNotesIsOneStep(t *testing.T) {
	l, flood, rail := annotated(t)
	err := l.EditAll([]string{flood, rail, "unknown"}, "deletion", func(m *news.Marks) { m.Highlights = nil })
	if err != nil || len(l.Marks(flood).Highlights)+len(l.Marks(rail).Highlights) != 0 {
		t.Fatal(err)
	}
	if what, article, ok, err := l.Undo(); what != "deletion" || article != "" || !ok || err != nil {
		t.Errorf("undo: %q %q %v %v", what, article, ok, err)
	}
	if len(l.Marks(flood).Highlights) != 3 || len(l.Marks(rail).Highlights) != 1 {
		t.Error("not all are back")
	}
	if _, _, _, err := l.Redo(); err != nil || len(l.Marks(flood).Highlights) != 0 {
		t.Errorf("redo: %v", err)
	}
}

func TestColoursKeepTheNamesThatTheReaderGaveThem(t *testing.T) {
	l := open(t, t.TempDir())
	if err := l.NameColours(map[news.Colour]string{"yellow": "  casualties "}); err != nil {
		t.Fatal(err)
	}
	if err := l.NameColours(map[news.Colour]string{"red": "to check"}); err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := l.Undo(); err != nil {
		t.Fatal(err)
	}
	again := open(t, closed(t, l))
	if got := fmt.Sprint(again.ColourNames()); got != "map[yellow:casualties]" {
		t.Errorf("got %s", got)
	}
	annotate(t, again, importText(t, again, "flood.jsonl", floodReport("2026-03-02", floodMonday)).Added[0], "Ilse Brandt")
	var out strings.Builder
	if err := again.Export(context.Background(), &out, "markdown", export.Options{}); err != nil || !strings.Contains(out.String(), "Casualties (yellow)") {
		t.Errorf("an export does not name them: %v\n%s", err, out.String())
	}
	if err := again.NameColours(map[news.Colour]string{"yellow": ""}); err != nil || len(again.ColourNames()) != 0 {
		t.Errorf("taken away: %v, %v", again.ColourNames(), err)
	}
}

func BenchmarkNotes(b *testing.B) {
	l := openBench(b, b.TempDir())
	for i := range 2000 {
		m := news.Marks{Article: fmt.Sprint(i)}
		for k := range 10 {
			m.Highlights = append(m.Highlights, news.Highlight{
				ID: fmt.Sprint(i, k), Quote: strings.Repeat("People left their homes in the lower town. ", 1+k%3), Note: "who counted them?",
				Colour: news.Colours[k%8], Modified: noon.Add(time.Duration(i*k) * time.Second),
			})
		}
		l.marks[m.Article] = m
	}
	for b.Loop() {
		if notes, err := l.Notes(context.Background(), NoteQuery{Words: "homes counted"}); err != nil || len(notes) != 20_000 {
			b.Fatal(len(notes), err)
		}
	}
}
