package fact

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

func FuzzFind(f *testing.F) {
	for _, c := range cases {
		f.Add(c.text)
	}
	f.Add("“12\u00a0dead’ — £3½m\r\n\r\n1.6 million… 50 km (30 miles) west of X\xff")
	f.Add("\xa01 AA0000")
	f.Add("9-strong")
	f.Add("number 9")
	f.Add("9m south of Arden")
	f.Add("50 km (30 miles), or 27 nautical miles, west of Xa. $5 (£4) (€3)")
	f.Add("1e999 9.9e308 trillion trillion trillion miles east of the city")
	f.Add("12 dead\n\nThe fire killed 12. In Қала ١٢ died, 十二 died, of the 12 towns, 3")
	for _, c := range wholes {
		f.Add(c.text)
	}
	f.Add(strings.Repeat("9", 1000) + " people died, " + strings.Repeat("nine trillion ", 60))
	f.Fuzz(func(t *testing.T, text string) {
		named, _ := Find(text, everyWord(text))
		facts, quantities := Find(text, nil)
		for _, x := range append(named, facts...) {
			checkSpans(t, text, x.Number, x.Sentence)
			checkFact(t, text, x)
			for _, again := range x.Again {
				checkSpans(t, text, again.Number, again.Sentence)
			}
			checkAgain(t, x)
		}
		for _, q := range quantities {
			checkSpans(t, text, q.Span)
			checkFinite(t, q.Of(text), q.Value, q.Lo, q.Hi)
		}
	})
}

// checkSpans holds that spans slice text at rune boundaries.
func checkSpans(t *testing.T, text string, spans ...news.Span) {
	t.Helper()
	for _, s := range spans {
		if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
			t.Fatalf("span %v does not fit in %d bytes", s, len(text))
		}
		if utf8.ValidString(text) && (!utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End])) {
			t.Fatalf("span %v cuts a rune", s)
		}
	}
}

func checkFinite(t *testing.T, wording string, values ...*float64) {
	t.Helper()
	for _, v := range values {
		if v != nil && (math.IsInf(*v, 0) || math.IsNaN(*v)) {
			t.Errorf("%q has no finite value", wording)
		}
	}
}

func checkFact(t *testing.T, text string, x news.Fact) {
	if !x.Sentence.Contains(x.Number) {
		t.Errorf("the number %v is outside its sentence %v", x.Number, x.Sentence)
	}
	if x.Surface != x.Number.Of(text) || !strings.Contains(x.Wording, x.Surface) {
		t.Errorf("surface %q, wording %q, text %q", x.Surface, x.Wording, x.Number.Of(text))
	}
	checkFinite(t, x.Surface, x.Value, x.ValueMax)
	if x.Value == nil != (x.Approx == news.Vague) {
		t.Errorf("%q: value and approx %s disagree", x.Surface, x.Approx)
	}
}

// checkAgain holds that further tellings are in the order of the text and apart
// from the first.
func checkAgain(t *testing.T, x news.Fact) {
	t.Helper()
	for i, again := range x.Again {
		if i > 0 && again.Number.Start <= x.Again[i-1].Number.Start {
			t.Errorf("tellings out of order: %+v", x.Again)
		}
		if again.Number.Overlaps(x.Number) || !again.Sentence.Contains(again.Number) {
			t.Errorf("telling %+v of %+v", again, x)
		}
		if again.Conversion != (again.Value != nil && again.Unit != "") {
			t.Errorf("conversion without a value: %+v", again)
		}
	}
}

// everyWord makes a mention of every word, of each kind in turn.
func everyWord(text string) []news.Mention {
	var out []news.Mention
	for start, i := 0, 0; i <= len(text); i++ {
		if i < len(text) && text[i] != ' ' {
			continue
		}
		if i > start {
			out = append(out, news.Mention{Span: news.Span{Start: start, End: i}, Kind: news.EntityKinds[len(out)%len(news.EntityKinds)]})
		}
		start = i + 1
	}
	return out
}
