package news

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func TestFingerprintKnowsTheSameReportWhateverItsSpacing(t *testing.T) {
	a := Article{Title: "The dam holds", Body: "It held for 40 days.\n\nThen it rained."}
	same := Article{Title: "THE DAM  HOLDS", Body: "It held for 40 days. Then it rained"}
	if a.Fingerprint() != same.Fingerprint() {
		t.Error("spacing, case or punctuation changed it")
	}
	for name, other := range map[string]Article{
		"another number":                {Title: a.Title, Body: strings.Replace(a.Body, "40", "41", 1)},
		"another source":                {Title: a.Title, Body: a.Body, Source: "Agency"},
		"a word moved out of the title": {Title: "The dam", Body: "holds " + a.Body},
	} {
		if a.Fingerprint() == other.Fingerprint() {
			t.Errorf("%s did not change it", name)
		}
	}
}

func TestSpansOfTheWholeTextFallIntoTitleOrBody(t *testing.T) {
	a := Article{Title: "Twelve dead", Body: "Police counted 12 dead."}
	for name, want := range map[string]struct {
		words   string
		inTitle bool
	}{
		"in the title": {"Twelve", true},
		"in the body":  {"12 dead", false},
	} {
		t.Run(name, func(t *testing.T) {
			at := strings.Index(a.Text(), want.words)
			s, inTitle := a.Split(Span{at, at + len(want.words)})
			text := a.Body
			if inTitle {
				text = a.Title
			}
			if inTitle != want.inTitle || s.Of(text) != want.words {
				t.Errorf("got %q, in title %v", s.Of(text), inTitle)
			}
		})
	}
}

func TestASpanOverTitleAndBodyKeepsToTheBody(t *testing.T) {
	a := Article{Title: "Twelve dead", Body: "Police counted 12 dead."}
	s, inTitle := a.Split(Span{0, len(a.Text())})
	if inTitle || s.Of(a.Body) != a.Body {
		t.Errorf("got %v, in title %v", s, inTitle)
	}
}

func TestWithoutATitleSpansAreTheBodys(t *testing.T) {
	a := Article{Body: "Police counted 12 dead."}
	if s, inTitle := a.Split(Span{15, 17}); inTitle || s.Of(a.Body) != "12" {
		t.Errorf("got %v, in title %v", s, inTitle)
	}
}

func TestOfIsEmptyWhereTheSpanDoesNotFit(t *testing.T) {
	for _, s := range []Span{{-1, 2}, {0, 9}, {3, 2}, {2, 2}, {9, 12}} {
		if got := s.Of("seven…"); got != "" && s.End > len("seven…") {
			t.Errorf("%v of a short text is %q", s, got)
		}
	}
}

func TestAHighlightKeepsItsQuoteAndItsSurroundings(t *testing.T) {
	body := "Früher – so sagte man – lebten dort 40 Familien, heute keine mehr in dem Tal am Fluss."
	at := strings.Index(body, "40 Familien")
	h, ok := NewHighlight("h", body, Span{at, at + len("40 Familien")}, "green", time.Unix(0, 0))
	if !ok || h.Quote != "40 Familien" || h.Colour != "green" {
		t.Fatalf("got %+v", h)
	}
	if utf8.RuneCountInString(h.Before) != contextRunes || !strings.HasSuffix(body[:at], h.Before) {
		t.Errorf("before it stands %q", h.Before)
	}
	if utf8.RuneCountInString(h.After) != contextRunes || !strings.HasPrefix(body[at+len(h.Quote):], h.After) {
		t.Errorf("after it stands %q", h.After)
	}
}

func TestAHighlightOutsideOfTheTextIsNone(t *testing.T) {
	for _, s := range []Span{{-1, 2}, {0, 99}, {3, 3}, {4, 2}} {
		if h, ok := NewHighlight("h", "short", s, "red", time.Time{}); ok {
			t.Errorf("%v marks %q", s, h.Quote)
		}
	}
}

func TestACloneSharesNothing(t *testing.T) {
	m := Marks{Tags: []string{"a"}, Highlights: []Highlight{{ID: "1", Tags: []string{"b"}}}}
	c := m.Clone()
	c.Tags[0], c.Highlights[0].ID, c.Highlights[0].Tags[0] = "x", "x", "x"
	if m.Tags[0] != "a" || m.Highlights[0].ID != "1" || m.Highlights[0].Tags[0] != "b" {
		t.Errorf("the original is now %+v", m)
	}
}

func FuzzNewHighlight(f *testing.F) {
	f.Add("Zwölf Boxkämpfer", 2, 4)
	f.Add("\xff\xfe\x80", 0, 1)
	f.Fuzz(func(t *testing.T, body string, start, end int) {
		h, ok := NewHighlight("h", body, Span{start, end}, "blue", time.Time{})
		if !ok {
			return
		}
		if h.Of(body) != h.Quote || h.Start > start || h.End < end || !strings.Contains(body, h.Before+h.Quote+h.After) {
			t.Errorf("%+v of %q", h, body)
		}
		if utf8.ValidString(body) && !utf8.ValidString(h.Before+h.Quote+h.After) {
			t.Errorf("%+v cuts a rune of %q", h, body)
		}
	})
}
