package app

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/anchor"
	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
)

var someDay = time.Date(2026, 3, 1, 12, 0, 0, 123456789, time.UTC)

// carryOver exports all notes of a library and imports them into another.
func carryOver(t *testing.T, from, to *Library, format string) NotesReport {
	t.Helper()
	var file bytes.Buffer
	if err := from.Export(t.Context(), &file, format, export.Options{}); err != nil {
		t.Fatal(err)
	}
	report, err := to.ImportNotes(t.Context(), "notes."+format, &file)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// writings is what a random mark may say.
var writings = []string{"", "who counted?", "“quoted” <b>&amp;", "line\nline\n\n  indented", "مئة", "洪水 😀", "\u2028\x00\x1b", `\"'`, "=1+1", " spaces "}

// randomMarks marks up a text in every way there is, the same way for a seed.
func randomMarks(article, body string, seed uint64) news.Marks {
	r := rand.New(rand.NewPCG(seed, 0))
	pick := func() string { return writings[r.IntN(len(writings))] }
	tags := func() (out []string) {
		for range r.IntN(3) {
			out = append(out, fmt.Sprintf("%s%d", pick(), len(out)))
		}
		return out
	}
	highlight := func(text string) news.Highlight {
		start := r.IntN(len(text))
		h, _ := news.NewHighlight(fmt.Sprintf("%s/%d %s", article, r.Uint64(), pick()), text, news.Span{Start: start, End: min(len(text), start+1+r.IntN(40))},
			news.Colours[r.IntN(len(news.Colours))], someDay.Add(time.Duration(r.Int64N(1e15))))
		h.Note, h.Tags, h.Was, h.Modified = pick(), tags(), pick(), h.Created.Add(time.Duration(r.Int64N(1e12)))
		if r.IntN(2) == 0 {
			h.Style = news.Underlined
		}
		return h
	}
	m := news.Marks{Article: article, Read: r.IntN(2) == 0, Starred: r.IntN(2) == 0, Tags: tags(), Note: pick()}
	if m.Note != "" {
		m.NoteModified = someDay.Add(time.Duration(r.Int64N(1e15)))
	}
	for range 1 + r.IntN(5) {
		m.Highlights = append(m.Highlights, highlight(body))
	}
	for range r.IntN(3) {
		m.Orphans = append(m.Orphans, highlight("A passage that the text has lost: "+strings.Repeat("gone and away, ", 9)))
	}
	for i := range r.IntN(3) {
		value := r.Float64() * 1e6
		m.Corrections = append(m.Corrections, news.Correction{ID: pick() + fmt.Sprint(i), Span: news.Span{Start: 10 * i, End: 10*i + 5}, Quote: pick(), Value: &value, Created: someDay})
	}
	return m
}

func sameMarks(t *testing.T, when string, got, want []news.Marks) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: marks of %d articles, want %d", when, len(got), len(want))
	}
	for i := range got {
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Fatalf("%s: got\n%+v, want\n%+v", when, got[i], want[i])
		}
	}
}

func TestNotesAreTheSameInAnEmptyLibrary(t *testing.T) {
	l := open(t, t.TempDir())
	ids := importAll(t, l, text("flood.txt", flood), text("quake.txt", quake)).Added
	for seed := range uint64(12) {
		for _, id := range append(ids, fmt.Sprintf("removed %d/ü", seed)) {
			a, _, err := l.fromDisk(id)
			if err != nil {
				t.Fatal(err)
			}
			m := randomMarks(id, a.Body+"An article that is gone has some text as well.", seed)
			if a.ID != "" {
				m = randomMarks(id, a.Body, seed)
			}
			if err := l.Edit(id, "note", func(old *news.Marks) { *old = m }); err != nil {
				t.Fatal(err)
			}
		}
		for _, format := range []string{"json", "jsonld"} {
			dir := t.TempDir()
			empty := open(t, dir)
			carryOver(t, l, empty, format)
			sameMarks(t, fmt.Sprintf("seed %d, %s", seed, format), empty.Marked(), l.Marked())
			empty.Close()
			sameMarks(t, fmt.Sprintf("seed %d, %s, opened again", seed, format), open(t, dir).Marked(), l.Marked())
			if r := carryOver(t, l, l, format); r.Added+r.Changed+r.Lost > 0 {
				t.Fatalf("seed %d, %s: the library changes by its own notes: %+v", seed, format, r)
			}
		}
	}
}

// twoDesks are two libraries of the same article, with one highlight in it in
// the first.
func twoDesks(t *testing.T) (first, second *Library, id string) {
	first, second = open(t, t.TempDir()), open(t, t.TempDir())
	id = importAll(t, first, text("flood.txt", flood)).Added[0]
	importAll(t, second, text("flood.txt", flood))
	mark(t, first, id, "12,000 people", "check")
	return first, second, id
}

func TestAHighlightIsReplacedOnlyByOneModifiedLater(t *testing.T) {
	first, second, id := twoDesks(t)
	carryOver(t, first, second, "json")
	rewrite := func(l *Library, note string, later time.Duration) {
		t.Helper()
		err := l.Edit(id, "note", func(m *news.Marks) {
			m.Highlights[0].Note = note
			m.Highlights[0].Modified = m.Highlights[0].Modified.Add(later)
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	rewrite(second, "the newest", 2*time.Hour)
	rewrite(first, "newer", time.Hour)
	if r := carryOver(t, first, second, "json"); r.Known != 1 || r.Changed != 0 || second.Marks(id).Highlights[0].Note != "the newest" {
		t.Errorf("an older one replaced it: %+v", r)
	}
	if r := carryOver(t, second, first, "jsonld"); r.Changed != 1 || first.Marks(id).Highlights[0].Note != "the newest" {
		t.Errorf("a newer one did not: %+v", r)
	}
	if len(first.Marks(id).Highlights) != 1 {
		t.Error("it is there twice")
	}
}

func TestAnImportDropsNothingAndIsOneStep(t *testing.T) {
	first, second, id := twoDesks(t)
	gone := importAll(t, first, text("quake.txt", quake)).Added[0]
	mark(t, first, gone, "85 people", "")
	edit := func(l *Library, note string, tags ...string) {
		t.Helper()
		if err := l.Edit(id, "note", func(m *news.Marks) { m.Note, m.Tags = note, tags }); err != nil {
			t.Fatal(err)
		}
	}
	edit(first, "from the first", "a", "b")
	edit(second, "from the second", "b", "c")
	mark(t, second, id, "31 survivors", "mine")
	before := second.Marked()
	if r := carryOver(t, first, second, "json"); r != (NotesReport{Articles: 2, Absent: 1, Added: 2}) {
		t.Errorf("the report is %+v", r)
	}
	m := second.Marks(id)
	if m.Note != "from the second\n\nfrom the first" || strings.Join(m.Tags, "") != "bca" || len(m.Highlights) != 2 || m.Highlights[0].Start > m.Highlights[1].Start {
		t.Errorf("got %+v", m)
	}
	if len(second.Marks(gone).Highlights) != 1 {
		t.Error("the notes on an article that is not here are lost")
	}
	what, _, ok, err := second.Undo()
	if err != nil || !ok || what != "import of notes" || !reflect.DeepEqual(second.Marked(), before) {
		t.Errorf("undone: %q, %v: %+v", what, err, second.Marked())
	}
	if _, _, _, err := second.Redo(); err != nil || len(second.Marked()) != 2 {
		t.Errorf("done again: %v", err)
	}
	if r := carryOver(t, first, second, "jsonld"); r.Added+r.Changed != 0 || second.CanUndo() != "import of notes" || second.Marks(id).Note != m.Note {
		t.Errorf("twice: %+v", r)
	}
	hits := second.Search(t.Context(), "first", 5)
	if len(hits) != 1 || hits[0].ID != id {
		t.Errorf("the imported note is not found: %+v", hits)
	}
}

func TestAQuoteIsLookedForWhereTheTextHasChanged(t *testing.T) {
	body := "The dam held. Nobody was hurt. Then it rained. Nobody was hurt. The dam held again."
	cases := []struct {
		name   string
		h      news.Highlight
		start  int
		quote  string
		orphan bool
	}{
		{"where it is", news.Highlight{Quote: "it rained", Span: news.Span{Start: 36, End: 45}}, 36, "it rained", false},
		{"moved", news.Highlight{Quote: "it rained", Span: news.Span{Start: 3, End: 12}}, 36, "it rained", false},
		{"twice, told apart by what stands before", news.Highlight{Quote: "Nobody was hurt.", Before: "it rained. "}, 47, "Nobody was hurt.", false},
		{"twice, told apart by what stands behind", news.Highlight{Quote: "Nobody was hurt.", After: " Then it", Span: news.Span{Start: 70, End: 86}}, 14, "Nobody was hurt.", false},
		{"a letter changed", news.Highlight{Quote: "The dam held agaim.", Span: news.Span{Start: 64, End: 83}}, 64, "The dam held again.", false},
		{"gone", news.Highlight{Quote: "The bridge at Oldgate is still open.", Span: news.Span{End: 36}}, 0, "The bridge at Oldgate is still open.", true},
		{"no quote", news.Highlight{}, 0, "", true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := merger{body: body, placer: anchor.NewPlacer("", body), report: &NotesReport{}}
			got, orphan := m.settled(c.h)
			if orphan != c.orphan || got.Start != c.start || got.Quote != c.quote || !orphan && got.Span.Of(body) != got.Quote {
				t.Errorf("got %+v, orphan %v", got, orphan)
			}
			if got.Quote != c.h.Quote && got.Was != c.h.Quote {
				t.Errorf("what was marked is lost: %+v", got)
			}
		})
	}
}

func TestAnnotationsFindTheArticleByItsAddress(t *testing.T) {
	l := open(t, t.TempDir())
	id := importAll(t, l, text("a.jsonl", `{"id":"1","title":"Flood","text":"More than 12,000 people have fled.","url":"https://example.org/flood"}`+"\n")).Added[0]
	file := `[{"id":"http://x/1","type":"Annotation","bodyValue":"who?","target":{"source":"https://example.org/flood#top","selector":{"type":"TextQuoteSelector","exact":"12,000 people"}}},
		{"id":"http://x/2","type":"Annotation","target":{"source":"https://example.org/flood#top","selector":{"type":"TextQuoteSelector","exact":"never said"}}},
		{"id":"http://x/3","type":"Annotation","target":{"source":"https://example.org/other","selector":{"type":"TextQuoteSelector","exact":"elsewhere"}}}]`
	r, err := l.ImportNotes(t.Context(), "others.jsonld", strings.NewReader(file))
	if err != nil || r != (NotesReport{Articles: 2, Absent: 1, Added: 3, Lost: 1}) {
		t.Fatalf("%+v, %v", r, err)
	}
	m := l.Marks(id)
	if len(m.Highlights) != 1 || m.Highlights[0].Note != "who?" || m.Highlights[0].Start != 10 || m.Highlights[0].Before != "More than " || len(m.Orphans) != 1 {
		t.Errorf("got %+v", m)
	}
	if r, err = l.ImportNotes(t.Context(), "others.jsonld", strings.NewReader(file)); err != nil || r.Known != 3 || r.Added != 0 {
		t.Errorf("twice: %+v, %v", r, err)
	}
}

func TestNotesOnArticlesThatAreNotHereGoOnWithWhereTheyComeFrom(t *testing.T) {
	first, _, _ := twoDesks(t)
	second, third := open(t, t.TempDir()), open(t, t.TempDir())
	carryOver(t, first, second, "json")
	carryOver(t, second, third, "jsonld")
	var b bytes.Buffer
	if err := third.Export(t.Context(), &b, "markdown", export.Options{}); err != nil || !strings.Contains(b.String(), "# Thousands leave as the Marn") || !strings.Contains(b.String(), "author: \"Ada Quill\"") {
		t.Errorf("%v: %s", err, b.String())
	}
}

func TestAnImportOfNotesThatFailsChangesNothing(t *testing.T) {
	first, second, _ := twoDesks(t)
	if _, err := second.ImportNotes(t.Context(), "x.json", strings.NewReader("{}")); !errors.Is(err, export.ErrNoNotes) || !strings.Contains(err.Error(), "x.json") {
		t.Errorf("no notes: %v", err)
	}
	var file bytes.Buffer
	if err := first.Export(t.Context(), &file, "json", export.Options{}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := second.ImportNotes(ctx, "x.json", bytes.NewReader(file.Bytes())); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	second.locked[first.Marked()[0].Article] = errors.New("damaged")
	if _, err := second.ImportNotes(t.Context(), "x.json", &file); err == nil || !strings.Contains(err.Error(), "left as they are") {
		t.Errorf("marks that cannot be read: %v", err)
	}
	if len(second.Marked()) > 0 || second.CanUndo() != "" {
		t.Error("something has changed")
	}
}
