package number

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

func FuzzFind(f *testing.F) {
	for _, c := range amounts {
		f.Add(c.text)
	}
	f.Add("£3½m \u00a0 2\u00a0505\u00a0137 \xff 2–3\u202f000 km²")
	f.Add(strings.Repeat("9", 1000) + " " + strings.Repeat("trillion ", 60) + strings.Repeat("9,", 99))
	f.Add("50 km (-30 miles) 10^99^99 7±9e308 one hundred one thousand fifths over 1'000'000")
	f.Add("+44 20 7946 0123 https://a.b/1 4 J per square metre per year, nine dollars and 50; - 1 4/5")
	f.Fuzz(func(t *testing.T, text string) {
		found := Find(text)
		last := 0
		for i, n := range found {
			for _, s := range []news.Span{n.Span, n.Wording, n.Figure} {
				checkSpan(t, text, s)
			}
			if !n.finite() {
				t.Errorf("%q has no finite value", n.Of(text))
			}
			if n.Converts >= i || n.Converts < -1 {
				t.Errorf("%q converts number %d, but is number %d", n.Of(text), n.Converts, i)
			}
			if n.Bound {
				continue
			}
			if n.Start < last {
				t.Errorf("%q overlaps the number before it", n.Of(text))
			}
			last = n.End
		}
		if len(found) > len(text) {
			t.Errorf("%d numbers in %d bytes", len(found), len(text))
		}
	})
}

func checkSpan(t *testing.T, text string, s news.Span) {
	t.Helper()
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		t.Fatalf("span %v does not fit in %d bytes", s, len(text))
	}
	if utf8.ValidString(text) && (!utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End])) {
		t.Fatalf("span %v cuts a rune", s)
	}
}

func FuzzTokens(f *testing.F) {
	f.Add("U.S. troops’ 1'000 \u200b \xff x.y.z 1,2,3.4.5 ½")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, token := range Tokens(text) {
			checkSpan(t, text, token.Span)
			if token.Start < at {
				t.Fatalf("%q overlaps the token before it", token.Text)
			}
			for at < token.Start {
				size, _ := spaceAt(text, at)
				if size == 0 {
					t.Fatalf("byte %d belongs to no token", at)
				}
				at += size
			}
			at = token.End
		}
	})
}
