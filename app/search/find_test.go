package search

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

func article(id, title, body string) Doc {
	return Doc{ID: id, Fields: []Field{{Name: "title", Text: title, Weight: 3}, {Name: "body", Text: body, Weight: 1}}}
}

// archive is a handful of made-up reports.
func archive() *Index {
	ix := New()
	for _, d := range []Doc{
		article("bridge", "Bridge falls in Harbour Town", "The old bridge over the river gave way on Monday. More than 500,000 people use it.\n\nThe mayor, Anna Müller, called it a catastrophe for the town's harbour."),
		article("consulate", "Staff seized", "Gunmen took the Turkish consulate in Mosul, and the consul with it. The U.N. condemned the attack."),
		article("kurds", "Peshmerga hold the line", "Kurdish peshmerga fighters held positions outside Kirkuk. Baghdad said nothing."),
		article("premier", "Prime minister speaks", "Nouri al-Maliki asked parliament for powers. Mr. al-Maliki's speech was short."),
		article("joined", "Another spelling", "The prime minister Almaliki was not present when the vote failed."),
		article("town", "Fallujah quiet", "Life in Fallujah is slow; in Falluja, as some write it, a million people waited. A billion was promised."),
		article("strike", "Air strike on depot", "An air strike hit a fuel depot. No ceasefire is in sight."),
		{ID: "noted", Fields: []Field{{Name: "title", Text: "Quarterly report", Weight: 3}, {Name: "body", Text: "Dull figures.", Weight: 1}, {Name: "note", Key: "h7", Text: "Compare with the embassy's number.", Weight: 2}}},
	} {
		ix.Put(d)
	}
	return ix
}

func ids(hits []Hit) []string {
	var out []string
	for _, h := range hits {
		out = append(out, h.ID)
	}
	return out
}

var findCases = []struct{ name, query, want string }{
	{"a word is found whatever its case", "BRIDGE", "bridge"},
	{"a missing letter is forgiven", "Bagdad", "kurds"},
	{"a wrong letter is forgiven", "peshmarga", "kurds"},
	{"two wrong letters are forgiven in a long word", "katastrofe peeple", ""},
	{"two wrong letters are forgiven in a long word", "katastrophy", "bridge"},
	{"swapped letters are forgiven", "Krikuk", "kurds"},
	{"the last word may be unfinished", "turkish consulat", "consulate"},
	{"only the last word may be unfinished", "turk consulate", ""},
	{"an unfinished word may be short", "fu", "strike"},
	{"all words must be there", "bridge consulate", ""},
	{"words may be in different fields", "harbour mayor", "bridge"},
	{"accents do not count", "Muller", "bridge"},
	{"accents in the query do not count", "mösul", "consulate"},
	{"a possessive does not count", "parliament’s", "premier"},
	{"a possessive in the text does not count", "embassy", "noted"},
	{"a hyphen is a space", "al maliki", "premier joined"},
	{"a hyphen is a hyphen", "al-Maliki", "premier joined"},
	{"a hyphen is nothing", "almaliki", "premier joined"},
	{"two words are found by one", "airstrike", "strike"},
	{"one word is found by two", "cease fire", "strike"},
	{"a number is found with its comma", "500,000", "bridge"},
	{"a number is found without its comma", "500000", "bridge"},
	{"a number is found while it is typed", "500,0", "bridge"},
	{"a number is not guessed at", "400,000", ""},
	{"initials are found by their letters", "un", "consulate"},
	{"another spelling of a known word is found", "falluja quiet", "town"},
	{"another known word is not", "\"billion\" million", "town"},
	{"a quotation is found in its order", `"turkish consulate in"`, "consulate"},
	{"a quotation is not found in another order", `"consulate turkish"`, ""},
	{"a quotation is not guessed at", `"turkish consulat"`, ""},
	{"a quotation may be unfinished", `"turkish consul`, "consulate"},
	{"a quotation in curly quotes is one", `“held positions”`, "kurds"},
	{"a quotation does not run from one field into the next", `"seized gunmen"`, ""},
	{"no word finds nothing", " - \" ", ""},
	{"an unknown word finds nothing", "zzyzx", ""},
}

func TestFind(t *testing.T) {
	ix := archive()
	for _, c := range findCases {
		t.Run(c.name, func(t *testing.T) {
			got := strings.Join(ids(ix.Find(context.Background(), c.query, 10)), " ")
			if got != c.want {
				t.Errorf("%q: got %q, want %q", c.query, got, c.want)
			}
		})
	}
}

func TestBetterMatchesComeFirst(t *testing.T) {
	far := strings.Repeat("some other words that say little ", 10)
	cases := []struct {
		name, query string
		docs        []Doc // best first
	}{
		{"the exact word before a longer one, that before another spelling", "kirkuk", []Doc{
			article("z", "", "He saw Kirkuk that day."), article("y", "", "He saw Kirkukis that day."), article("x", "", "He saw Kirkouk that day.")}},
		{"the title before the body", "harvest", []Doc{
			article("z", "Harvest begins", "They went to the fields."), article("y", "They went", "To the fields, harvest begins.")}},
		{"words that are close before words that are apart", "grain ship", []Doc{
			article("z", "", "The grain ship sailed. "+far), article("y", "", "The grain rots. "+far+" A ship sailed.")}},
		{"more often before once", "flood", []Doc{
			article("z", "", "Flood after flood after flood."), article("y", "", "Flood after rain after wind.")}},
		{"equals by ID", "flood", []Doc{article("a", "", "A flood."), article("b", "", "A flood."), article("c", "", "A flood.")}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			ix := New()
			var want []string
			for _, d := range slices.Backward(c.docs) {
				ix.Put(d)
				want = append([]string{d.ID}, want...)
			}
			if got := ids(ix.Find(context.Background(), c.query, 10)); !slices.Equal(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}

func TestAHitShowsItsBestPassage(t *testing.T) {
	body := strings.Repeat("Rain fell on the valley again. ", 12) + "The river dam\n\nbroke at dawn and the dam keeper fled. " + strings.Repeat("Nobody was there to see it. ", 12)
	ix := New()
	ix.Put(article("a", "Weather", "River levels rose. "+body))
	h := ix.Find(context.Background(), "river dam", 1)[0]
	text := "River levels rose. " + body
	if h.Field != "body" || h.Span.Of(text) != "river dam" || h.Count != 4 {
		t.Errorf("hit %+v, span %q", h, h.Span.Of(text))
	}
	var words []string
	for i, w := range h.Words {
		words = append(words, w.Of(text))
		if h.Lit[i].Of(h.Snippet) != w.Of(text) {
			t.Errorf("lit %q, word %q", h.Lit[i].Of(h.Snippet), w.Of(text))
		}
	}
	if !slices.Equal(words, []string{"river", "dam", "dam"}) {
		t.Errorf("words %q", words)
	}
	if n := utf8.RuneCountInString(h.Snippet); n < 130 || n > 165 || !strings.HasPrefix(h.Snippet, "…") || !strings.HasSuffix(h.Snippet, "…") || !strings.Contains(h.Snippet, "The river dam broke at dawn") {
		t.Errorf("snippet of %d: %q", n, h.Snippet)
	}
}

func TestAHitInANoteNamesTheNote(t *testing.T) {
	h := archive().Find(context.Background(), "embassy number", 1)[0]
	if h.Field != "note" || h.Key != "h7" || h.Snippet != "Compare with the embassy's number." || h.Snippet[h.Lit[0].Start:h.Lit[0].End] != "embassy" {
		t.Errorf("%+v", h)
	}
}

func TestPutReplacesAndRemoveRemoves(t *testing.T) {
	ix := New()
	find := func(q string) []string { return ids(ix.Find(context.Background(), q, 10)) }
	for i := range 5000 { // often enough for the index to close its gaps
		ix.Put(article("a", "", fmt.Sprintf("Version %d of Monday", i)))
		ix.Put(article(fmt.Sprint("b", i%7), "", "Tuesday"))
	}
	if ix.Len() != 8 || !slices.Equal(find("4999"), []string{"a"}) || find("3000") != nil || len(find("tuesday")) != 7 {
		t.Errorf("%d documents, %v, %v", ix.Len(), find("4999"), find("tuesday"))
	}
	ix.Remove("a")
	ix.Remove("a")
	ix.Remove("never")
	if ix.Len() != 7 || find("monday") != nil {
		t.Errorf("%d documents, %v", ix.Len(), find("monday"))
	}
}

func TestASearchThatIsGivenUpFindsNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if got := archive().Find(ctx, "bridge", 10); got != nil {
		t.Errorf("found %v", got)
	}
	if got := archive().Find(context.Background(), "bridge", 0); got != nil {
		t.Errorf("found %v of none asked for", got)
	}
}

func TestManyMaySearchWhileOneWrites(t *testing.T) {
	ix := archive()
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 50 {
				ix.Find(context.Background(), "al maliki speach", 5)
			}
		})
	}
	for i := range 50 {
		ix.Put(article("new", "Maliki", fmt.Sprint("speech ", i)))
		ix.Remove("new")
	}
	all.Wait()
}

func FuzzFind(f *testing.F) {
	for _, q := range []string{"bagdad", `"turkish consul`, "al-maliki 500,0", "“", "a\xff\x00b", "\x01\x02x"} {
		f.Add(q, "The Turkish consulate.\n\nBaghdad’s 500,000 al-Maliki")
	}
	f.Fuzz(func(t *testing.T, query, body string) {
		ix := archive()
		ix.Put(article("fuzz", "", body))
		for _, h := range ix.Find(context.Background(), query, 10) {
			checkHit(t, h, body)
		}
		ix.Find(context.Background(), body, 10)
	})
}

func checkHit(t *testing.T, h Hit, body string) {
	t.Helper()
	if strings.ContainsAny(h.Snippet, "\n\r\t") || len(h.Snippet) > 3*snippetMost || len(h.Words) != len(h.Lit) || h.Score <= 0 || h.Count < 1 {
		t.Fatalf("%+v", h)
	}
	if h.ID != "fuzz" || h.Field != "body" {
		return
	}
	if h.Span.Of(body) == "" {
		t.Fatalf("span %v of %q", h.Span, body)
	}
	for i, w := range h.Words {
		lit := h.Lit[i].Of(h.Snippet)
		if lit == "" || utf8.ValidString(body) && lit != w.Of(body) && !strings.ContainsFunc(w.Of(body), isHidden) {
			t.Fatalf("lit %q for %q", lit, w.Of(body))
		}
	}
}
