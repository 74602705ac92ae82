package export

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

var update = flag.Bool("update", false, "write the golden files anew")

var noon = time.Date(2014, 6, 12, 12, 0, 0, 0, time.UTC)

const harbourBody = `The flood reached the harbour on Monday night and did not stop at the old wall.

At least 1,200 people left their homes, the mayor said. "We have seen worse | much worse," she added.

= Officials gave no reason.`

// harbour is a made-up article with everything that can be marked in one, and
// with much that could upset a format.
func harbour() Article {
	mark := func(id, quote string, c news.Colour) news.Highlight {
		start := strings.Index(harbourBody, quote)
		h, _ := news.NewHighlight(id, harbourBody, news.Span{Start: start, End: start + len(quote)}, c, noon)
		return h
	}
	first := mark("h1", "The flood reached the harbour", "yellow")
	second := mark("h2", `"We have seen worse | much worse," she added.`+"\n\n= Officials", "gray")
	second.Note, second.Tags = "# Who?\n- ask *her*\n\n<b>1. Check</b> & call", []string{"to do", "a|b"}
	third := mark("h3", "= Officials gave no reason.", "violet")
	third.Note, third.Style, third.Was = "=SUM(A1)", news.Underlined, "= Officials gave two reasons."
	again := second // the same passage once more
	again.ID, again.Colour, again.Note, again.Tags = "h5", "red", "And once more.", []string{"to do", "later"}
	lost := news.Highlight{
		ID: "h6", Span: news.Span{Start: 900, End: 936}, Quote: "The bridge at Oldgate is still open.", Colour: "green", Note: "not any more",
		Created: noon.Add(-time.Hour), Modified: noon,
	}
	sentence := strings.Index(harbourBody, "At least")
	value := 1200.0
	return Article{
		ID: "a1", Title: "Flood in *Harbour* Town | day 1", Source: "The Courier", Byline: "Ann Lee", Published: "2014-06-12",
		URL: "https://example.org/flood?a=1&b=<2>", Body: harbourBody,
		Marks: news.Marks{Article: "a1", Starred: true, Tags: []string{"flood", "to check"}, Note: "Ring the mayor.\n=1+1",
			Highlights: []news.Highlight{first, second, again, third}, Orphans: []news.Highlight{lost}},
		Facts: []news.Fact{{
			Kind: news.Displaced, Value: &value, Unit: "people", Approx: news.AtLeast, AttributedTo: "the mayor", Of: "people", Place: "Harbour Town",
			Surface: "1,200", Wording: "At least 1,200", Number: news.Span{Start: sentence + 9, End: sentence + 14},
			Sentence: news.Span{Start: sentence, End: sentence + 55},
		}},
	}
}

func sample() Document {
	gone := Article{ID: "a2", Marks: news.Marks{Article: "a2", Highlights: []news.Highlight{{
		ID: "h4", Span: news.Span{Start: 90, End: 99}, Quote: "a passage", Before: strings.Repeat("before ", 5), After: " it ended.", Colour: "blue",
	}}}, URL: "javascript:alert(1)"}
	noted := Article{ID: "a4", Title: "Only a note", Byline: "Harbour Press", Published: "2014", Marks: news.Marks{Article: "a4", Note: "Nothing new in it."}}
	unmarked := Article{ID: "a3", Title: "Unmarked", Marks: news.Marks{Read: true, Tags: []string{"x"}}}
	return Document{Title: "My library", Generated: noon, Articles: []Article{harbour(), unmarked, gone, noted}}
}

func write(t testing.TB, format string, doc Document) string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(t.Context(), &out, format, doc, Options{}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// parts are the files of a zip one behind the other.
func parts(t testing.TB, text string) string {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out.WriteString("-- " + f.Name + " --\n" + string(data) + "\n")
	}
	return out.String()
}

// golden compares a text with a file, or writes it.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; go test -update writes it anew:\n%s", path, got)
	}
}

func TestFormatsLookAsTheyShould(t *testing.T) {
	for _, f := range Formats() {
		t.Run(f.ID, func(t *testing.T) {
			got, ending := write(t, f.ID, sample()), ""
			if !f.Text() {
				got, ending = parts(t, got), ".txt"
			}
			golden(t, filepath.Join("testdata", "notes-"+f.ID+f.Extension+ending), got)
			if strings.Contains(got, "Unmarked") {
				t.Error("an article without highlights is in it")
			}
		})
	}
}

func TestNothingIsWrittenWhenThereIsNothing(t *testing.T) {
	unmarked := Document{Title: "x", Articles: []Article{{ID: "a", Marks: news.Marks{Starred: true}}}}
	for _, f := range Formats() {
		for _, doc := range []Document{{}, unmarked} {
			var out bytes.Buffer
			if err := Write(t.Context(), &out, f.ID, doc, Options{}); !errors.Is(err, ErrNothing) || out.Len() > 0 {
				t.Errorf("%s: %v, %d bytes", f.ID, err, out.Len())
			}
		}
	}
	var out bytes.Buffer
	if err := Write(t.Context(), &out, "papyrus", sample(), Options{}); err == nil || errors.Is(err, ErrNothing) || out.Len() > 0 {
		t.Errorf("unknown format: %v, %d bytes", err, out.Len())
	}
}

func TestWriteLeavesItsDocumentAlone(t *testing.T) {
	doc := sample()
	write(t, "csv", doc)
	if !reflect.DeepEqual(doc, sample()) {
		t.Error("the document has changed")
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestAFailingWriterIsReported(t *testing.T) {
	for _, f := range Formats() {
		if err := Write(t.Context(), full{}, f.ID, sample(), Options{}); !errors.Is(err, os.ErrClosed) {
			t.Errorf("%s: %v", f.ID, err)
		}
	}
}

func TestEveryColourAndKindHasAName(t *testing.T) {
	for _, c := range news.Colours {
		if colourNames[c] == "" || !strings.Contains(htmlSource, "mark."+string(c)+" {") || docxFills[string(c)] == "" || docxLines[string(c)] == "" {
			t.Errorf("colour %s", c)
		}
	}
	for _, k := range news.FactKinds {
		if kindNames[k] == "" {
			t.Errorf("kind %s", k)
		}
	}
}

func TestJSONLosesNothing(t *testing.T) {
	var back jsonDocument
	if err := json.Unmarshal([]byte(write(t, "json", sample())), &back); err != nil {
		t.Fatal(err)
	}
	want := sample()
	if back.Format != "newsglass-notes" || back.Version != 1 || len(back.Articles) != 3 || !back.Generated.Equal(want.Generated) {
		t.Errorf("got %+v", back)
	}
	if !reflect.DeepEqual(back.Articles[0].Marks, want.Articles[0].Marks) || !reflect.DeepEqual(back.Articles[0].Facts[0].Fact, want.Articles[0].Facts[0]) {
		t.Errorf("got %+v", back.Articles[0])
	}
}

func TestCellsThatLookLikeFormulasAreHarmless(t *testing.T) {
	cases := map[string]string{"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\tx": "'\tx", "\rx": "'\rx", " =1": "' =1", "  @x": "'  @x", "a -1": "a -1", "a=b": "a=b", "": "", "'x": "'x", "＝1": "'＝1"}
	for cell, want := range cases {
		if got := harmless(cell); got != want {
			t.Errorf("%q became %q", cell, got)
		}
	}
}

func TestSurroundingsSayWhereTheyAreCut(t *testing.T) {
	body := strings.Repeat("one two three ", 10)
	mid, _ := news.NewHighlight("h", body, news.Span{Start: 56, End: 63}, "red", noon)
	start, _ := news.NewHighlight("h", body, news.Span{Start: 0, End: 3}, "red", noon)
	cases := []struct {
		name, body    string
		h             news.Highlight
		before, after string
	}{
		{"both sides in the middle", body, mid, "…one two three one two three ", " three one two three one two…"},
		{"only after at the start", body, start, "", " two three one two three one…"},
		{"the same without the body", "", mid, "…one two three one two three ", " three one two three one two…"},
		{"a short rest is whole", "", news.Highlight{Before: "so it\nbegan ", After: " and ended."}, "so it began ", " and ended."},
		{"a sign that follows the quote stays with it", "", news.Highlight{Before: "(", After: ", he said"}, "(", ", he said"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if before, after := surroundings(c.h, c.body); before != c.before || after != c.after {
				t.Errorf("got %q and %q", before, after)
			}
		})
	}
}

func marked(quote, note string) Document {
	return Document{Title: note, Articles: []Article{{Title: quote, Marks: news.Marks{Highlights: []news.Highlight{
		{Quote: quote, Note: note, Before: note, After: quote, Colour: "red", Tags: []string{note}},
	}}, Facts: []news.Fact{{Kind: news.Killed, Wording: quote, AttributedTo: note}}}}}
}

func FuzzCSV(f *testing.F) {
	f.Add("=1", "a,\"b\"\r\nc")
	f.Fuzz(func(t *testing.T, quote, note string) {
		text := write(t, "csv", marked(quote, note))
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil || len(rows) != 2 || len(rows[1]) != len(ownTable.header) {
			t.Fatalf("%q: %v, %d rows", text, err, len(rows))
		}
		// The reader of the standard library ends all lines the same way.
		want := strings.ReplaceAll(harmless(strings.ToValidUTF8(quote, "\uFFFD")), "\r\n", "\n")
		if rows[1][6] != want {
			t.Errorf("%q became %q", want, rows[1][6])
		}
	})
}
