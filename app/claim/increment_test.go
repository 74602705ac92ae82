package claim

import (
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// counted makes a fact of a number in a body.
func counted(body, number string, value float64) (news.Article, news.Fact) {
	at := strings.Index(body, number)
	f := said(news.Killed, news.Exact, value, number, "people in Oran")
	f.Number, f.Sentence = news.Span{Start: at, End: at + len(number)}, news.Span{End: len(body)}
	return news.Article{Body: body}, f
}

func TestWhatAddsToACountIsAnIncrement(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Two more bodies were found.":           true,
		"Rescuers found another two on Monday.": true,
		"A further two died in hospital.":       true,
		"It killed two, more than feared.":      false,
		"More than two died.":                   false,
		"It killed two.":                        false,
	} {
		number := "two"
		if strings.HasPrefix(sentence, "Two") {
			number = "Two"
		}
		if a, f := counted(sentence, number, 2); increment(a, f) != want {
			t.Errorf("%q: %v", sentence, !want)
		}
	}
}

func TestAnIncrementDoesNotContradictTheWhole(t *testing.T) {
	ix := New(options())
	for id, says := range map[string]struct {
		body, number string
		value        float64
	}{"a": {"Two more died in Oran.", "Two", 2}, "b": {"46 people have died in Oran.", "46", 46}} {
		a, f := counted(says.body, says.number, says.value)
		a.ID, a.Source, a.Published = id, id, "2031-05-01"
		ix.Put(a, []news.Fact{f}, nil)
	}
	got := claims(t, ix, Query{})
	if len(got) != 1 || got[0].Verdict != news.Scope {
		t.Errorf("got %+v", got)
	}
}
