package claim

import (
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestOneSourceIsCountedOnce(t *testing.T) {
	const sentence = "The governor told reporters that 48 people had been taken from the harbour office at dawn."
	const other = "At the harbour, so a spokeswoman put it in the evening, gunmen were holding 48 people from an office."
	const edited = "The governor told reporters that 48 people had been taken from the harbour office at daybreak."
	cases := []struct {
		name             string
		source1, source2 string
		text1, text2     string
		sources          int
	}{
		{"two papers, two sentences", "The Courier", "The Globe", sentence, other, 2},
		{"one paper in two spellings", "The Courier", "the courier ", sentence, other, 1},
		{"two papers, one sentence", "The Courier", "The Globe", sentence, sentence, 1},
		{"two papers, one sentence with an edit", "The Courier", "The Globe", sentence, edited, 1},
		{"papers that aren't known", "", "", sentence, other, 2},
		{"a short sentence is nobody's own", "The Courier", "The Globe", "They took 48 people.", "They took 48 people.", 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			ix := New(options())
			ix.Put(news.Article{ID: "a", Source: c.source1, Body: c.text1}, one(said(news.Hostages, news.Exact, 48, "48", open, wholeBody(len(c.text1)))), nil)
			ix.Put(news.Article{ID: "b", Source: c.source2, Body: c.text2}, one(said(news.Hostages, news.Exact, 48, "48", open, wholeBody(len(c.text2)))), nil)
			got := claims(t, ix, Query{})
			verdict := news.Agree
			if c.sources == 1 {
				verdict = news.Single
			}
			if len(got) != 1 || got[0].Sources != c.sources || got[0].Verdict != verdict || got[0].Cells[1].Origin != c.sources {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func TestOneSentenceWithTwoFiguresIsOfTwoSources(t *testing.T) {
	ix := New(options())
	for i, text := range []string{
		"Floods killed 71 people in the whole of the country, the interior ministry said on its page.",
		"Floods killed 77 people in the whole of the country, the interior ministry said on its page.",
		"Floods killed 71 people in the whole of the country, the interior ministry said on a page.",
	} {
		id := string(rune('a' + i))
		value := []float64{71, 77, 71}[i]
		ix.Put(news.Article{ID: id, Source: id, Published: "2031-05-0" + string(rune('1'+i)), Body: text}, one(said(news.Killed, news.Exact, value, "", "people in Oran", wholeBody(len(text)))), nil)
	}
	got := claims(t, ix, Query{})
	if len(got) != 1 || got[0].Sources != 2 || got[0].Verdict != news.Differ || got[0].Cells[2].Origin != 1 {
		t.Errorf("got %+v", got)
	}
}
