package number

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzFind(f *testing.F) {
	for _, c := range amounts {
		f.Add(c.text)
	}
	f.Add("£3½m \u00a0 2\u00a0505\u00a0137 \xff 2–3\u202f000 km²")
	f.Add(strings.Repeat("9", 1000) + " " + strings.Repeat("trillion ", 60) + strings.Repeat("9,", 99))
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, n := range Find(text) {
			for _, s := range []struct{ Start, End int }{{n.Start, n.End}, {n.Wording.Start, n.Wording.End}, {n.Figure.Start, n.Figure.End}} {
				if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
					t.Fatalf("span %v does not fit in %d bytes", s, len(text))
				}
				if utf8.ValidString(text) && (!utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End])) {
					t.Fatalf("span %v cuts a rune", s)
				}
			}
			if !n.Bound {
				if n.Start < last {
					t.Errorf("%q overlaps the number before it", n.Of(text))
				}
				last = n.End
			}
			for _, v := range []*float64{n.Value, n.Lo, n.Hi} {
				if v != nil && (math.IsInf(*v, 0) || math.IsNaN(*v)) {
					t.Errorf("%q has no finite value", n.Of(text))
				}
			}
		}
	})
}
