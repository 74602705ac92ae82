package app

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// floodReport is a report in the form that the importer reads.
func floodReport(published, body string) string {
	return fmt.Sprintf(`{"title":"River breaks its banks at Almery","source":"The Courier","published":%q,"url":"https://courier.example/flood?utm_source=x","text":%q}`, published, body)
}

var noon = time.Date(2026, 3, 3, 12, 0, 0, 0, time.UTC)

const (
	floodMonday = `The river broke its banks on Monday night. Nearly 500,000 people have left their homes in Almery, the mayor said. Ferries are still running to the island.

The gauge at Old Bridge stood at 6.4 metres. Ilse Brandt, who keeps the ferry, said that she had an hour to leave.`
	floodTuesday = `The river broke its banks on Monday night. Some 550,000 people have left their homes in Almery, the mayor said. A second wave is expected.

Soldiers closed the road to the north. The gauge at Old Bridge stood at 6.4 metres. Ilse Brandt, who keeps the ferry, said that she had an hour to leave.`
)

func importText(t *testing.T, l *Library, name, data string) Report {
	t.Helper()
	r, err := l.Import(context.Background(), []Source{{Name: name, Open: func() (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader(data)), nil
	}}}, nil)
	if err != nil || len(r.Failures) > 0 {
		t.Fatalf("import %s: %v, %v", name, err, r.Failures)
	}
	return r
}

// annotate highlights words of an article, with a note.
func annotate(t *testing.T, l *Library, id, words string) {
	t.Helper()
	a, _, err := l.Article(id)
	at := strings.Index(a.Body, words)
	if err != nil || at < 0 {
		t.Fatalf("%q: %v", words, err)
	}
	h, _ := news.NewHighlight("on "+words, a.Body, news.Span{Start: at, End: at + len(words)}, "yellow", noon)
	h.Note = "about " + words
	if err := l.Edit(id, "highlight", func(m *news.Marks) { m.Highlights = append(m.Highlights, h) }); err != nil {
		t.Fatal(err)
	}
}

// marksOf writes what the marks say, in the order of the text.
func marksOf(t *testing.T, l *Library, id string) string {
	t.Helper()
	a, _, err := l.Article(id)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	m := l.Marks(id)
	for _, h := range m.Highlights {
		s := h.Span.Of(a.Body)
		if s != h.Quote {
			t.Errorf("the highlight says %q and stands at %q", h.Quote, s)
		}
		if h.Note == "" {
			t.Errorf("the note at %q is lost", s)
		}
		if h.Was != "" {
			s += " (was " + h.Was + ")"
		}
		out = append(out, s)
	}
	for _, h := range m.Orphans {
		out = append(out, "orphan: "+h.Quote)
	}
	return strings.Join(out, "; ")
}

func marked(t *testing.T) (l *Library, id string) {
	t.Helper()
	l = open(t, t.TempDir())
	id = importText(t, l, "monday.jsonl", floodReport("2026-03-02", floodMonday)).Added[0]
	for _, words := range []string{"Nearly 500,000 people have left their homes", "Ferries are still running to the island.", "Ilse Brandt"} {
		annotate(t, l, id, words)
	}
	return l, id
}

const tuesdaysMarks = "Some 550,000 people have left their homes (was Nearly 500,000 people have left their homes); Ilse Brandt; orphan: Ferries are still running to the island."

func TestANewTextOfAnArticleKeepsItsMarks(t *testing.T) {
	l, id := marked(t)
	r := importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if len(r.Added) != 0 || len(r.Updated) != 1 || r.Updated[0] != (Update{ID: id, Changed: 1, Orphans: 1}) {
		t.Fatalf("report %+v", r)
	}
	if got := marksOf(t, l, id); got != tuesdaysMarks {
		t.Errorf("got %s", got)
	}
	if l.Len() != 1 {
		t.Errorf("%d articles", l.Len())
	}
	reopened := open(t, closed(t, l))
	if got := marksOf(t, reopened, id); got != tuesdaysMarks {
		t.Errorf("after a restart: %s", got)
	}
	for name, text := range map[string]string{"monday.jsonl": floodReport("2026-03-02", floodMonday), "tuesday.jsonl": floodReport("2026-03-03", floodTuesday)} {
		if r := importText(t, reopened, name, text); len(r.Known) != 1 || len(r.Updated)+len(r.Added) > 0 {
			t.Errorf("%s once more: %+v", name, r)
		}
	}
	editions, err := reopened.Editions(id)
	if err != nil || len(editions) != 1 || editions[0].Text.Body != floodMonday || !reopened.HasEditions(id) {
		t.Errorf("editions %+v, %v", editions, err)
	}
}

func closed(t *testing.T, l *Library) string {
	t.Helper()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	return l.Dir()
}

func TestAnEarlierTextCanBeUsedAgainAndOrphansFindTheirPlace(t *testing.T) {
	l, id := marked(t)
	before := marksOf(t, l, id)
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if err := l.UseEdition(id, id); err != nil {
		t.Fatal(err)
	}
	if got := marksOf(t, l, id); got != before {
		t.Errorf("got %s\nwant %s", got, before)
	}
	editions, err := l.Editions(id)
	if err != nil || len(editions) != 1 || editions[0].Text.Body != floodTuesday {
		t.Fatalf("editions %+v, %v", editions, err)
	}
	if err := l.UseEdition(id, editions[0].Fingerprint()); err != nil {
		t.Fatal(err)
	}
	if got := marksOf(t, l, id); got != tuesdaysMarks {
		t.Errorf("forth again: %s", got)
	}
}

func TestAnOlderTextThatComesLaterIsKeptButNotShown(t *testing.T) {
	l := open(t, t.TempDir())
	id := importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday)).Added[0]
	if r := importText(t, l, "monday.jsonl", floodReport("2026-03-02", floodMonday)); len(r.Earlier) != 1 || len(r.Known)+len(r.Updated) > 0 {
		t.Errorf("report %+v", r)
	}
	a, _, err := l.Article(id)
	editions, err2 := l.Editions(id)
	if err != nil || err2 != nil || a.Body != floodTuesday || len(editions) != 1 || editions[0].Text.Body != floodMonday {
		t.Errorf("%v %v: shown %.40q, editions %+v", err, err2, a.Body, editions)
	}
	if r := importText(t, l, "monday.jsonl", floodReport("2026-03-02", floodMonday)); len(r.Known) != 1 {
		t.Errorf("once more: %+v", r)
	}
}

func TestTwoTextsOfOneArticleInOneImportAreOneArticle(t *testing.T) {
	l := open(t, t.TempDir())
	r := importText(t, l, "both.jsonl", floodReport("2026-03-02", floodMonday)+"\n"+floodReport("2026-03-03", floodTuesday))
	if l.Len() != 1 || len(r.Added) != 1 || len(r.Updated) != 1 {
		t.Errorf("%d articles, %+v", l.Len(), r)
	}
}

func TestAnotherReportIsNoNewText(t *testing.T) {
	other := `Trains were late on the northern line. The railway gave no reason, and passengers waited for three hours in the rain at four stations.`
	tests := map[string]string{
		"of the same address that says something else": floodReport("2026-03-03", other),
		"with another title and address":               strings.NewReplacer("River breaks", "Water breaks", "/flood", "/water").Replace(floodReport("2026-03-03", floodTuesday)),
		"of another paper":                             strings.NewReplacer("Courier", "Gazette", "courier.example", "gazette.example").Replace(floodReport("2026-03-03", floodTuesday)),
	}
	for name, data := range tests {
		t.Run(name, func(t *testing.T) {
			l, id := marked(t)
			before := marksOf(t, l, id)
			if r := importText(t, l, "other.jsonl", data); len(r.Added) != 1 || len(r.Updated) > 0 {
				t.Errorf("report %+v", r)
			}
			if got := marksOf(t, l, id); got != before || l.Len() != 2 {
				t.Errorf("%d articles; marks %s", l.Len(), got)
			}
		})
	}
}

func TestReportsOfUnknownSourcesAreVersionsOnlyUnderOneName(t *testing.T) {
	report := func(text string) string {
		return "River breaks its banks at Almery\n\nPublished: 2 March 2026\n\n" + text
	}
	l := open(t, t.TempDir())
	importText(t, l, "courier/flood.txt", report(floodMonday))
	if r := importText(t, l, "gazette/almery.txt", report(floodTuesday)); len(r.Added) != 1 {
		t.Errorf("a wire copy saved under another name: %+v", r)
	}
	if r := importText(t, l, "later/flood.txt", report(floodMonday+"\n\nThe water is falling.")); len(r.Updated) != 1 {
		t.Errorf("the file saved again: %+v", r)
	}
}

func TestWhatIsUndoneAfterANewTextStandsInIt(t *testing.T) {
	l, id := marked(t)
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	for range 3 { // the three highlights
		if _, _, ok, err := l.Undo(); !ok || err != nil {
			t.Fatal(ok, err)
		}
	}
	if got := marksOf(t, l, id); got != "" {
		t.Errorf("undone: %s", got)
	}
	for range 3 {
		if _, _, ok, err := l.Redo(); !ok || err != nil {
			t.Fatal(ok, err)
		}
	}
	if got := marksOf(t, l, id); got != tuesdaysMarks {
		t.Errorf("done again: %s", got)
	}
}

func TestMarksOfARemovedArticleStandInTheTextThatComesBack(t *testing.T) {
	l, id := marked(t)
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if _, err := l.Remove(id); err != nil {
		t.Fatal(err)
	}
	r := importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	if len(r.Added) != 1 || r.Added[0] != id || marksOf(t, l, id) != tuesdaysMarks {
		t.Errorf("tuesday's: %+v, %s", r, marksOf(t, l, id))
	}
	if _, err := l.Remove(id); err != nil {
		t.Fatal(err)
	}
	r = importText(t, l, "monday.jsonl", floodReport("2026-03-02", floodMonday))
	want := "Nearly 500,000 people have left their homes; Ferries are still running to the island.; Ilse Brandt"
	if len(r.Added) != 1 || r.Added[0] != id || marksOf(t, l, id) != want {
		t.Errorf("monday's: %+v, %s", r, marksOf(t, l, id))
	}
}

func TestACorrectionOfANumberThatChangedIsKeptOutOfForce(t *testing.T) {
	l, id := marked(t)
	a, reading, err := l.Article(id)
	if err != nil || len(reading.Facts) == 0 {
		t.Fatal(err, reading.Facts)
	}
	value := 48.0
	c := news.NewCorrection("c", a, reading.Facts[0], noon)
	c.Value = &value
	if err := l.Edit(id, "correction", func(m *news.Marks) { m.Correct(c) }); err != nil {
		t.Fatal(err)
	}
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	m := l.Marks(id)
	if len(m.Corrections) != 1 || !m.Corrections[0].Lost {
		t.Fatalf("corrections %+v", m.Corrections)
	}
	_, reading, _ = l.Article(id)
	for _, f := range m.Corrected(reading.Facts) {
		if f.Corrected {
			t.Errorf("it changes %q", f.Wording)
		}
	}
	if err := l.UseEdition(id, id); err != nil || l.Marks(id).Corrections[0].Lost {
		t.Errorf("%v: it is not in force again", err)
	}
}

func TestChangedFiguresAreFound(t *testing.T) {
	got := ""
	for _, c := range FigureChanges(news.Article{Title: "River breaks its banks", Body: floodMonday}, news.Article{Title: "River breaks its banks", Body: floodTuesday + " Two men are missing."}) {
		got += fmt.Sprintf("%s -> %s (%v %v); ", c.Before.Wording, c.After.Wording, c.Gone(), c.New())
	}
	if want := "Nearly 500,000 -> Some 550,000 (false false);  -> Two (false true); "; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAddressesOfOnePageAreOne(t *testing.T) {
	tests := map[string]string{
		"https://www.Courier.example/a/b/?utm_source=x#top": "courier.example/a/b",
		"http://courier.example/a/b":                        "courier.example/a/b",
		"https://courier.example/story?id=7&utm_medium=y":   "courier.example/story?id=7",
		"https://courier.example/":                          "",
		"ftp://courier.example/a":                           "",
		"not an address":                                    "",
		"":                                                  "",
		"https://[::1":                                      "",
	}
	for address, want := range tests {
		if got := normalAddress(address); got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}

func TestAnOlderProgramThatForgetsWhichTextItHasCostsNoText(t *testing.T) {
	l, id := marked(t)
	importText(t, l, "tuesday.jsonl", floodReport("2026-03-03", floodTuesday))
	a, _, err := l.Article(id)
	if err != nil {
		t.Fatal(err)
	}
	dir := closed(t, l)
	a.Edition = "" // it does not know the field
	put(t, dir, articleDocs, id, a)
	l = open(t, dir)
	importText(t, l, "wednesday.jsonl", floodReport("2026-03-04", floodTuesday+"\n\nThe water is falling."))
	editions, err := l.Editions(id)
	if err != nil {
		t.Fatal(err)
	}
	held := map[string]bool{}
	for _, e := range editions {
		held[e.Text.Body] = true
	}
	if !held[floodMonday] || !held[floodTuesday] {
		t.Errorf("%d earlier texts are kept, not Monday's and Tuesday's", len(editions))
	}
}
