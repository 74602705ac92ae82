package app

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

const flood = `Thousands leave as the Marn breaks its banks

By Ada Quill

Published: 3 March 2021

More than 12,000 people have fled the valley of the Marn since Monday, the Red Cross said.

Rescuers in Oberfeld, 40 miles north of Graustadt, pulled 31 survivors from the roofs of their houses.
`

const quake = `Night in the open after a quake in Sarapur

At least 85 people were killed when an earthquake struck the hill town of Sarapur on Thursday, the interior ministry said.
`

func open(t *testing.T, dir string) *Library {
	t.Helper()
	l, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func text(name, content string) Source {
	return Source{Name: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(content)), nil }}
}

func importAll(t *testing.T, l *Library, sources ...Source) Report {
	t.Helper()
	r, err := l.Import(t.Context(), sources, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAnImportedArticleIsThereAfterReopening(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	r := importAll(t, l, text("flood.txt", flood))
	if len(r.Added) != 1 {
		t.Fatalf("report %+v", r)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, dir)
	a, reading, err := l.Article(r.Added[0])
	if err != nil || !strings.Contains(a.Body, "12,000 people") || a.Published != "2021-03-03" || a.Byline != "Ada Quill" {
		t.Errorf("got %+v, %v", a, err)
	}
	if len(reading.Facts) == 0 || len(reading.Mentions) == 0 {
		t.Errorf("the reading is empty: %+v", reading)
	}
	cards := l.Cards()
	if len(cards) != 1 || cards[0].Title != a.Title || len(cards[0].Badges) == 0 || cards[0].Badges[0].Wording != "More than 12,000" {
		t.Errorf("cards %+v", cards)
	}
}

func TestTheSameArticleTwiceIsOne(t *testing.T) {
	l := open(t, t.TempDir())
	importAll(t, l, text("flood.txt", flood))
	r := importAll(t, l, text("again.txt", strings.ReplaceAll(flood, "\n", "\r\n")), text("twice.txt", flood))
	if len(r.Added) != 0 || len(r.Known) != 2 || l.Len() != 1 {
		t.Errorf("report %+v with %d articles", r, l.Len())
	}
}

func TestWhatCannotBeReadIsReportedByNameAndTheRestGoesOn(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	paths := []string{
		write("empty.txt", ""),
		write("picture.txt", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"),
		write("lines.jsonl", `{"text":"The dam holds.\n\nIt held 40 days, officials said."}`+"\n{broken\n"+`{"text":"The dam broke.\n\nIt killed 12 people, officials said."}`+"\n"),
		filepath.Join(dir, "nowhere.txt"),
		write("good.txt", quake),
	}
	l := open(t, t.TempDir())
	r := importAll(t, l, Files(paths)...)
	if len(r.Added) != 3 || l.Len() != 3 {
		t.Errorf("added %d, want the good file and the two good lines", len(r.Added))
	}
	var failed []string
	for _, f := range r.Failures {
		if f.Reason == "" {
			t.Errorf("%s fails without a reason", f.Name)
		}
		failed = append(failed, filepath.Base(f.Name))
	}
	if want := []string{"empty.txt", "picture.txt", "lines.jsonl", "nowhere.txt"}; !slices.Equal(failed, want) {
		t.Errorf("failed %v, want %v", failed, want)
	}
	if !strings.Contains(r.Failures[2].Reason, "line 2") {
		t.Errorf("the broken line is reported as %q", r.Failures[2].Reason)
	}
}

func TestAFolderStandsForTheReadableFilesInIt(t *testing.T) {
	dir := t.TempDir()
	for name, content := range map[string]string{"a.txt": flood, "deep/b.md": quake, "c.exe": "MZ", "d.png": "no"} {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(content), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	if r := importAll(t, open(t, t.TempDir()), Files([]string{dir})...); len(r.Added) != 2 || len(r.Failures) != 0 {
		t.Errorf("report %+v", r)
	}
}

func TestACancelledImportKeepsWhatItHas(t *testing.T) {
	l := open(t, t.TempDir())
	ctx, cancel := context.WithCancel(t.Context())
	var sources []Source
	for i := range 3 * batchSize {
		sources = append(sources, text(fmt.Sprintf("%d.txt", i), fmt.Sprintf("Report %d\n\nAt least %d people were killed, police said.\n", i, i+2)))
	}
	r, err := l.Import(ctx, sources, func(p Progress) {
		if len(p.Added) > 0 {
			cancel()
		}
	})
	if err != nil || !r.Stopped || len(r.Added) != batchSize || l.Len() != batchSize {
		t.Errorf("stopped %v after %d of %d, %v", r.Stopped, len(r.Added), len(sources), err)
	}
}

func TestTheSearchFindsMisspeltWordsAndNotes(t *testing.T) {
	l := open(t, t.TempDir())
	r := importAll(t, l, text("flood.txt", flood), text("quake.txt", quake))
	if err := l.Index(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	mark(t, l, r.Added[0], "12,000 people", "ask the engineers")
	for query, want := range map[string]string{
		"Obberfeld": r.Added[0], "earthquak Sarapur": r.Added[1], "enginers": r.Added[0], "ada quill flood": "",
	} {
		hits := l.Search(t.Context(), query, 10)
		switch {
		case want == "" && len(hits) > 0:
			t.Errorf("%q finds %+v", query, hits[0])
		case want != "" && (len(hits) == 0 || hits[0].ID != want):
			t.Errorf("%q finds %+v", query, hits)
		}
	}
}

// mark highlights a quote of an article.
func mark(t *testing.T, l *Library, id, quote, note string) news.Highlight {
	t.Helper()
	a, _, err := l.Article(id)
	if err != nil {
		t.Fatal(err)
	}
	at := strings.Index(a.Body, quote)
	h, ok := news.NewHighlight("h"+quote, a.Body, news.Span{Start: at, End: at + len(quote)}, "yellow", time.Date(2021, 3, 4, 5, 6, 7, 0, time.UTC))
	if !ok {
		t.Fatalf("%q is not in the body", quote)
	}
	h.Note = note
	if err := l.Edit(id, "note", func(m *news.Marks) { m.Highlights = append(m.Highlights, h) }); err != nil {
		t.Fatal(err)
	}
	return h
}

func TestMarksSurviveTheRemovalOfTheirArticle(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	id := importAll(t, l, text("flood.txt", flood)).Added[0]
	mark(t, l, id, "12,000 people", "check")
	removed, err := l.Remove(id)
	if err != nil || len(removed) != 1 || l.Len() != 0 {
		t.Fatalf("removed %v, %v", removed, err)
	}
	var b bytes.Buffer
	if err := l.Export(t.Context(), &b, "json", export.Options{}); err != nil || !strings.Contains(b.String(), "12,000 people") {
		t.Errorf("the notes of a removed article are not exported: %v", err)
	}
	if err := l.PutBack(removed); err != nil {
		t.Fatal(err)
	}
	if m := l.Marks(id); len(m.Highlights) != 1 || l.Len() != 1 {
		t.Errorf("after putting back: %+v", m)
	}
}

func TestUndoAndRedoGoThroughEveryKindOfStep(t *testing.T) {
	l := open(t, t.TempDir())
	id := importAll(t, l, text("flood.txt", flood)).Added[0]
	mark(t, l, id, "12,000 people", "check")
	edits := []func(*news.Marks){
		func(m *news.Marks) { m.Starred = true },
		func(m *news.Marks) { m.Tags = []string{"flood"} },
		func(m *news.Marks) { m.Highlights[0].Colour = "red" },
		func(m *news.Marks) { m.Read = true },
		func(m *news.Marks) { m.Highlights = nil },
	}
	states := []news.Marks{{Article: id}, l.Marks(id)}
	for _, e := range edits {
		if err := l.Edit(id, "step", e); err != nil {
			t.Fatal(err)
		}
		states = append(states, l.Marks(id))
	}
	for i := len(states) - 2; i >= 0; i-- {
		if _, _, ok, err := l.Undo(); !ok || err != nil || !equal(l.Marks(id), states[i]) {
			t.Fatalf("undo to state %d: %v, %v, %+v", i, ok, err, l.Marks(id))
		}
	}
	if _, _, ok, _ := l.Undo(); ok {
		t.Error("there is something to undo before the first step")
	}
	for i := 1; i < len(states); i++ {
		if _, _, ok, err := l.Redo(); !ok || err != nil || !equal(l.Marks(id), states[i]) {
			t.Fatalf("redo to state %d: %v, %v, %+v", i, ok, err, l.Marks(id))
		}
	}
}

func TestOpeningAnArticleIsNoStepAndUndoDoesNotCloseIt(t *testing.T) {
	l := open(t, t.TempDir())
	id := importAll(t, l, text("flood.txt", flood)).Added[0]
	if err := l.Edit(id, "star", func(m *news.Marks) { m.Starred = true }); err != nil {
		t.Fatal(err)
	}
	if err := l.Visit(id); err != nil {
		t.Fatal(err)
	}
	what, _, ok, err := l.Undo()
	if m := l.Marks(id); what != "star" || !ok || err != nil || m.Starred || !m.Read {
		t.Errorf("undo of %q: %+v, %v", what, m, err)
	}
}

func TestThereIsNothingToExportWithoutHighlights(t *testing.T) {
	l := open(t, t.TempDir())
	importAll(t, l, text("flood.txt", flood))
	var b bytes.Buffer
	if err := l.Export(t.Context(), &b, "markdown", export.Options{}); !errors.Is(err, export.ErrNothing) || b.Len() > 0 {
		t.Errorf("got %v and %d bytes", err, b.Len())
	}
}

func TestTheSamplesComeOnceAndGoInOneStep(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	if !l.FirstRun() {
		t.Error("a new library has been used")
	}
	if err := l.AddSamples(); err != nil || l.Len() != 5 {
		t.Fatalf("%d samples, %v", l.Len(), err)
	}
	marked := l.Cards()[0].ID
	if err := l.Edit(marked, "star", func(m *news.Marks) { m.Starred = true }); err != nil {
		t.Fatal(err)
	}
	removed, kept, err := l.RemoveSamples()
	if err != nil || len(removed) != 4 || kept != 1 || l.Len() != 1 {
		t.Fatalf("removed %d, kept %d, %v", len(removed), kept, err)
	}
	if _, err := l.Remove(marked); err != nil {
		t.Fatal(err)
	}
	if l.FirstRun() {
		t.Error("the samples would come back")
	}
}

func TestASecondOpeningSaysWhoHoldsTheLibrary(t *testing.T) {
	dir := t.TempDir()
	open(t, dir)
	_, err := Open(dir)
	var locked *store.LockedError
	if !errors.As(err, &locked) || !strings.Contains(err.Error(), fmt.Sprint(os.Getpid())) {
		t.Errorf("got %v", err)
	}
}

func TestABackupRestoresTheWholeLibrary(t *testing.T) {
	l := open(t, t.TempDir())
	id := importAll(t, l, text("flood.txt", flood)).Added[0]
	mark(t, l, id, "12,000 people", "check")
	path := filepath.Join(t.TempDir(), "copy.newsglass")
	if err := l.Backup(path); err != nil {
		t.Fatal(err)
	}
	if err := l.Backup(path); err == nil {
		t.Error("a backup overwrote another")
	}
	elsewhere := t.TempDir()
	other := open(t, elsewhere)
	importAll(t, other, text("quake.txt", quake))
	if err := Restore(elsewhere, path); err == nil {
		t.Error("restored over an open library")
	}
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	if err := Restore(elsewhere, path); err != nil {
		t.Fatal(err)
	}
	other = open(t, elsewhere)
	if m := other.Marks(id); len(m.Highlights) != 1 || m.Highlights[0].Note != "check" || other.Len() != 1 {
		t.Errorf("restored %+v with %d articles", m, other.Len())
	}
	kept, err := filepath.Glob(filepath.Join(elsewhere, "*before-restore*"))
	if err != nil || len(kept) != 1 {
		t.Errorf("the library from before is kept as %v, %v", kept, err)
	}
}

func TestEverySpanOfAReadingSlicesItsText(t *testing.T) {
	samples, err := Samples()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range samples {
		r := Read(a)
		for _, f := range r.Facts {
			text := a.Body
			if f.InTitle {
				text = a.Title
			}
			if f.Number.Of(text) != f.Surface || !strings.Contains(f.Sentence.Of(text), f.Surface) {
				t.Errorf("%s: %q stands at %q in %q", a.Title, f.Surface, f.Number.Of(text), f.Sentence.Of(text))
			}
		}
		for _, m := range r.Mentions {
			if !m.InTitle && m.Of(a.Body) == "" || m.InTitle && m.Of(a.Title) == "" {
				t.Errorf("%s: a mention outside of the text: %+v", a.Title, m)
			}
		}
	}
}
