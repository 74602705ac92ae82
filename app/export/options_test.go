package export

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// desk is two articles: the first with a red and a blue highlight, an orphan
// and a note, the second with a blue highlight that was made first of all.
func desk() Document {
	at := func(minutes int) time.Time { return noon.Add(time.Duration(minutes) * time.Minute) }
	return Document{Title: "Desk", Articles: []Article{
		{ID: "a", Title: "A", Marks: news.Marks{
			Article: "a", Note: "on A", Tags: []string{"Flood"},
			Highlights: []news.Highlight{
				{ID: "late", Quote: "one", Span: news.Span{Start: 0, End: 3}, Colour: "red", Created: at(9)},
				{ID: "early", Quote: "two", Span: news.Span{Start: 8, End: 11}, Colour: "blue", Tags: []string{"check"}, Created: at(2)},
			},
			Orphans: []news.Highlight{{ID: "gone", Quote: "three", Span: news.Span{Start: 4, End: 9}, Colour: "red", Created: at(1)}},
		}},
		{ID: "b", Title: "B", Marks: news.Marks{
			Article:    "b",
			Highlights: []news.Highlight{{ID: "first", Quote: "four", Span: news.Span{End: 4}, Colour: "blue", Created: at(0)}},
		}},
	}}
}

// outline is the articles of a page with what is shown of them: "A! one two".
func outline(p Page) string {
	var parts []string
	for _, a := range p.Articles {
		part := a.Title
		if a.Note != "" {
			part += "!"
		}
		for _, e := range a.Entries {
			part += " " + e.Quote
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, " | ")
}

func TestOptionsChooseAndOrderTheNotes(t *testing.T) {
	cases := []struct {
		name string
		o    Options
		want string
	}{
		{"all, by the text, what has lost its place last", Options{}, "A! one two three | B four"},
		{"by time, the articles too", Options{Order: ByTime}, "B four | A! three two one"},
		{"one colour, with the note of its article", Options{Colours: []news.Colour{"red"}}, "A! one three"},
		{"a colour in both", Options{Colours: []news.Colour{"blue"}}, "A! two | B four"},
		{"a tag of a highlight", Options{Tags: []string{"check"}}, "A! two"},
		{"a tag of an article, in other capitals", Options{Tags: []string{"flood"}}, "A! one two three"},
		{"a tag that nothing has", Options{Tags: []string{"none"}}, ""},
		{"a colour and a tag", Options{Colours: []news.Colour{"red"}, Tags: []string{"check"}}, ""},
		{"chosen highlights only", Options{Only: map[string][]string{"a": {"gone", "early"}}}, "A two three"},
		{"a chosen note only", Options{Only: map[string][]string{"a": {""}}}, "A!"},
		{"chosen in two articles", Options{Only: map[string][]string{"a": {"late"}, "b": {"first", "unknown"}}}, "A one | B four"},
		{"nothing chosen", Options{Only: map[string][]string{}}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := outline(newPage(c.o.choose(desk()), c.o)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			var out bytes.Buffer
			err := Write(t.Context(), &out, "json", desk(), c.o)
			if (c.want == "") != errors.Is(err, ErrNothing) || err == nil == (out.Len() == 0) {
				t.Errorf("%v, %d bytes", err, out.Len())
			}
		})
	}
}

func TestANoteStandsAloneUnlessSomethingIsAskedThatItDoesNotHave(t *testing.T) {
	doc := Document{Articles: []Article{{ID: "a", Title: "A", Marks: news.Marks{Note: "n", Tags: []string{"x"}}}}}
	for want, o := range map[string]Options{"A!": {Tags: []string{"x"}}, "": {Tags: []string{"y"}}} {
		if got := outline(newPage(o.choose(doc), o)); got != want {
			t.Errorf("%v: %q", o, got)
		}
	}
	if got := outline(newPage(Options{Colours: news.Colours}.choose(doc), Options{})); got != "" {
		t.Errorf("a note has a colour: %q", got)
	}
}

func TestNoQuoteStandsThereTwice(t *testing.T) {
	at := func(start int, h news.Highlight) news.Highlight {
		h.Span = news.Span{Start: start, End: start + len(h.Quote)}
		return h
	}
	base := news.Highlight{ID: "1", Quote: "same words", Before: "just ", After: " here", Colour: "red", Note: "one", Tags: []string{"x"}, Created: noon, Modified: noon}
	other := base
	other.ID, other.Colour, other.Note, other.Tags = "2", "blue", "two", []string{"x", "y"}
	other.Created, other.Modified = noon.Add(-time.Hour), noon.Add(time.Hour)
	bare := news.Highlight{ID: "3", Quote: "same words", Colour: "red"}
	cases := []struct {
		name  string
		marks news.Marks
		want  int
	}{
		{"the same span", news.Marks{Highlights: []news.Highlight{at(5, base), at(5, other)}}, 1},
		{"the same words among the same words", news.Marks{Highlights: []news.Highlight{at(5, base), at(99, other)}}, 1},
		{"one of them without a place", news.Marks{Highlights: []news.Highlight{at(5, base)}, Orphans: []news.Highlight{at(7, other)}}, 1},
		{"the same words elsewhere", news.Marks{Highlights: []news.Highlight{at(5, bare), at(99, bare)}}, 2},
		{"a passage and a part of it", news.Marks{Highlights: []news.Highlight{at(5, base), at(5, news.Highlight{Quote: "same"})}}, 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := newPage(Document{Articles: []Article{{Marks: c.marks}}}, Options{}).Articles[0].Entries
			if len(got) != c.want {
				t.Fatalf("%d entries: %+v", len(got), got)
			}
			e := got[0]
			if c.want == 1 && (e.Note != "one\n\ntwo" || strings.Join(e.Tags, " ") != "x y" || e.ColourName != "Red, Blue" ||
				!e.Created.Equal(other.Created) || !e.Modified.Equal(other.Modified) || e.Orphan) {
				t.Errorf("got %+v", e)
			}
		})
	}
}

func TestAJoinedEntryLeavesTheMarksAlone(t *testing.T) {
	tags := make([]string, 1, 9) // room that append would write into
	tags[0] = "x"
	h := news.Highlight{Quote: "q", Span: news.Span{End: 1}, Tags: tags}
	other := news.Highlight{Quote: "q", Span: news.Span{End: 1}, Tags: []string{"y"}}
	newPage(Document{Articles: []Article{{Marks: news.Marks{Highlights: []news.Highlight{h, other}}}}}, Options{})
	if got := tags[:2][1]; got != "" {
		t.Errorf("%q was written behind the tags", got)
	}
}

func TestColoursAreNamedInTheWordsOfTheReader(t *testing.T) {
	o := Options{ColourNames: map[news.Colour]string{"red": "casualties"}}
	for _, format := range []string{"markdown", "html", "csv", "json", "jsonld"} {
		var out bytes.Buffer
		if err := Write(t.Context(), &out, format, desk(), o); err != nil {
			t.Fatal(err)
		}
		if text := strings.ToLower(out.String()); !strings.Contains(text, "casualties") || !strings.Contains(text, "red") || !strings.Contains(text, "blue") {
			t.Errorf("%s does not name the colours:\n%s", format, out.String())
		}
	}
	if o.colour("red") != "Casualties (red)" || o.colour("blue") != "Blue" || o.colour("") != "No colour" {
		t.Error(o.colour("red"), o.colour("blue"))
	}
}
