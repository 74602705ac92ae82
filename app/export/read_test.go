package export

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// noted are the marks of a document that have notes, as they come back.
func noted(doc Document) []news.Marks {
	var out []news.Marks
	for _, a := range doc.Articles {
		if a.Marks.Noted() {
			out = append(out, a.Marks)
		}
	}
	return out
}

func marksOf(articles []Article) []news.Marks {
	var out []news.Marks
	for _, a := range articles {
		out = append(out, a.Marks)
	}
	return out
}

func TestWhatIsWrittenComesBackAsItWas(t *testing.T) {
	doc := sample()
	doc.Articles[0].Marks.Read = true
	doc.Articles[0].Marks.Corrections = []news.Correction{{ID: "c", Span: news.Span{Start: 1, End: 2}, Quote: "1", Kind: news.Killed, Created: noon}}
	doc.Articles[0].Marks.Highlights[0].ID = "a/b c%20:ü" // of another program
	for _, format := range []string{"json", "jsonld"} {
		t.Run(format, func(t *testing.T) {
			text := write(t, format, doc)
			for _, data := range []string{text, "\uFEFF" + text} {
				back, err := ReadNotes([]byte(data))
				if err != nil {
					t.Fatal(err)
				}
				if got, want := marksOf(back), noted(doc); !reflect.DeepEqual(got, want) {
					t.Errorf("got\n%+v, want\n%+v", got, want)
				}
				if a, b := back[0], doc.Articles[0]; a.ID != b.ID || a.Title != b.Title || a.Source != b.Source || a.Byline != b.Byline || a.Published != b.Published || a.URL != b.URL {
					t.Errorf("the article is %+v", a)
				}
			}
		})
	}
}

func TestPositionsOfAnnotationsAreInCodePoints(t *testing.T) {
	body := "Zażółć gęślą jaźń. 😀 Dwa domy."
	h, _ := news.NewHighlight("h", body, news.Span{Start: strings.Index(body, "Dwa"), End: len(body)}, "red", noon)
	doc := Document{Articles: []Article{{ID: "a", Body: body, Marks: news.Marks{Highlights: []news.Highlight{h}}}}}
	if text := write(t, "jsonld", doc); !strings.Contains(oneLine(text), `"start": 21, "end": 30 }`) {
		t.Errorf("got %s", text)
	}
	doc.Articles[0].Body = ""
	if text := write(t, "jsonld", doc); strings.Contains(text, "TextPositionSelector") {
		t.Error("positions are stated without the text")
	}
}

func TestAnnotationsOfOthersAreReadAsFarAsTheyQuote(t *testing.T) {
	note := `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/anno1","type":"Annotation","created":"2015-10-13T13:00:00Z",
		"body":[{"type":"TextualBody","purpose":"tagging","value":"flood"},{"type":"TextualBody","value":"who says so?"}],
		"target":{"source":"http://example.org/page","selector":{"type":"TextQuoteSelector","exact":"left their homes","prefix":"people ","suffix":", the"}}}`
	bare := `{"type":"Annotation","bodyValue":"who says so?","target":{"source":{"id":"http://example.org/page"},"selector":[{"type":"RangeSelector"},
		{"type":"FragmentSelector","refinedBy":{"type":["TextQuoteSelector"],"exact":"left their homes"}}]}}`
	hypothesis := `{"annotations":[{"id":"x1","created":"2015-10-13T13:00:00.5+00:00","updated":"2015-10-14T13:00:00Z","uri":"http://example.org/page","text":"who says so?","tags":["flood"],
		"target":[{"source":"http://example.org/page","selector":[{"type":"TextPositionSelector","start":1,"end":2},{"type":"TextQuoteSelector","exact":"left their homes"}]}]}]}`
	cases := map[string]string{
		"one annotation":         note,
		"a list":                 "[" + note + "]",
		"a page":                 `{"type":"AnnotationPage","items":[` + note + `]}`,
		"a collection":           `{"type":"AnnotationCollection","first":{"type":"AnnotationPage","items":` + note + `},"total":1}`,
		"the shortest":           bare,
		"of Hypothesis":          hypothesis,
		"beside one on an image": `[` + note + `,{"type":"Annotation","target":{"source":"http://example.org/i","selector":{"type":"SvgSelector","value":"<svg/>"}}}]`,
	}
	for name, text := range cases {
		t.Run(name, func(t *testing.T) {
			back, err := ReadNotes([]byte(text))
			if err != nil || len(back) != 1 {
				t.Fatalf("%v, %d articles", err, len(back))
			}
			a := back[0]
			if a.URL != "http://example.org/page" || !strings.HasPrefix(a.ID, "source-") || len(a.Marks.Orphans) != 1 {
				t.Fatalf("got %+v", a)
			}
			h := a.Marks.Orphans[0]
			if h.Quote != "left their homes" || h.Note != "who says so?" || h.ID == "" || h.Colour != "yellow" {
				t.Errorf("got %+v", h)
			}
			again, _ := ReadNotes([]byte(text))
			if !reflect.DeepEqual(back, again) {
				t.Error("read twice it is not the same")
			}
		})
	}
}

func TestANoteOnAPageIsANoteOnItsArticle(t *testing.T) {
	back, err := ReadNotes([]byte(`[{"type":"Annotation","bodyValue":"dull","target":"http://example.org/a"},
		{"type":"Annotation","body":{"type":"TextualBody","purpose":"tagging","value":"x"},"target":{"id":"http://example.org/a"}}]`))
	if err != nil || len(back) != 1 || back[0].Marks.Note != "dull" || len(back[0].Marks.Tags) != 1 {
		t.Errorf("%+v, %v", back, err)
	}
}

func TestFilesThatHoldNoNotesSaySo(t *testing.T) {
	cases := map[string]struct{ text, says string }{
		"nothing":                  {"", "expected are"},
		"no JSON":                  {"Highlight,Title\n", "expected are"},
		"a picture":                {"\x89PNG\r\n", "expected are"},
		"other JSON":               {`{"name":"x"}`, "expected are"},
		"a list of other things":   {`[1,2]`, "expected are"},
		"JSON that is cut off":     {`{"format":"newsglass-notes","version":1,"arti`, "cut off"},
		"a newer version":          {`{"format":"newsglass-notes","version":9,"articles":"?"}`, "newer Newsglass"},
		"an article without an ID": {`{"format":"newsglass-notes","version":1,"articles":[{"title":"x"}]}`, "article 1"},
		"fields of another kind":   {`{"format":"newsglass-notes","version":1,"articles":[{"id":5}]}`, "read the notes"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if back, err := ReadNotes([]byte(c.text)); err == nil || !strings.Contains(err.Error(), c.says) || back != nil {
				t.Errorf("%v, %v", back, err)
			}
		})
	}
	if _, err := ReadNotes([]byte(`{"name":"x"}`)); !errors.Is(err, ErrNoNotes) {
		t.Error(err)
	}
}

func TestSpansOfAFileThatAreNoneAreMended(t *testing.T) {
	back, err := ReadNotes([]byte(`{"format":"newsglass-notes","version":1,"articles":[{"id":"a","marks":{"highlights":[{"start":-5,"end":3,"quote":"q"},{"start":9,"end":3,"quote":"r"}]}}]}`))
	if err != nil || len(back) != 1 || len(back[0].Marks.Orphans) != 2 || back[0].Marks.Highlights != nil {
		t.Fatalf("%+v, %v", back, err)
	}
	for _, h := range back[0].Marks.Orphans {
		if h.Span != (news.Span{}) || h.ID == "" {
			t.Errorf("got %+v", h)
		}
	}
}

// FuzzReadNotes: what is read can be written and is read the same again.
func FuzzReadNotes(f *testing.F) {
	for _, format := range []string{"json", "jsonld", "csl-json"} {
		var out bytes.Buffer
		if err := Write(f.Context(), &out, format, desk(), Options{}); err != nil {
			f.Fatal(err)
		}
		f.Add(out.Bytes())
	}
	f.Add([]byte(`[{"target":[{"source":null,"selector":[[],"x",{"type":"TextQuoteSelector","exact":"a"}]}],"body":"x"}]`))
	f.Add([]byte(`{"annotations":[{"uri":"u","tags":"t","target":{}}],"first":"x","items":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		articles, err := ReadNotes(data)
		if err != nil {
			return
		}
		for _, a := range articles {
			if a.ID == "" || a.Marks.Article != a.ID {
				t.Fatalf("an article without an ID: %+v", a)
			}
		}
		doc := Document{Generated: time.Unix(0, 0), Articles: articles}
		var out bytes.Buffer
		if err := Write(t.Context(), &out, "json", doc, Options{}); err != nil {
			return // nothing to export, or a year that JSON cannot state
		}
		again, err := ReadNotes(out.Bytes())
		if err != nil {
			t.Fatalf("what was read cannot be read again: %v\n%s", err, out.Bytes())
		}
		var twice bytes.Buffer
		if err := Write(t.Context(), &twice, "json", Document{Generated: doc.Generated, Articles: again}, Options{}); err != nil || !bytes.Equal(out.Bytes(), twice.Bytes()) {
			t.Errorf("it changes: %v\n%s\n%s", err, out.Bytes(), twice.Bytes())
		}
	})
}
