package prose

import (
	"strings"
	"testing"
)

// Upper case stands for Hebrew in the tables, so that they read the same in
// every editor.
func hebrew(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return 'א' + r - 'A'
		}
		return r
	}, s)
}

func latin(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'א' && r <= 'א'+25 {
			return 'A' + r - 'א'
		}
		return r
	}, s)
}

func TestPiecesStandInTheOrderInWhichTheyAreSeen(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"Hebrew in English", "one ABC two", "one |ABC| two"},
		{"a number behind Hebrew belongs to it", "one ABC 12 two", "one |12| |ABC| two"},
		{"a number between Hebrew words", "one ABC 12 DEF two", "one |DEF| |12| |ABC| two"},
		{"a number in front of Hebrew does not", "one 12 ABC two", "one 12 |ABC| two"},
		{"English in Hebrew", "ABC two DEF", "DEF| |two| |ABC"},
		{"a number in Hebrew", "ABC 4,200 DEF", "DEF| |4,200| |ABC"},
		{"a bracket in Hebrew stands apart from its letters", "ABC (DEF)", ")|DEF|(|ABC "},
		{"English alone is one piece", "one two", "one two"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := laidOut(hebrew(c.text), 1000)
			var seen []string
			for _, p := range d.pieces(&d.lines[0]) {
				seen = append(seen, latin(d.text[p.start:p.end]))
			}
			// Spaces between pieces may go with either neighbour.
			if got, want := tight(seen), tight(strings.Split(c.want, "|")); got != want {
				t.Errorf("got %s, want %s (%q)", got, want, seen)
			}
		})
	}
}

func tight(pieces []string) string {
	var kept []string
	for _, p := range pieces {
		if p = strings.TrimSpace(p); p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, "|")
}

func TestHebrewStandsOnTheRightAndIsHitFromTheRight(t *testing.T) {
	d := laidOut(hebrew("ABC"), 100)
	for x, want := range map[float32]string{99: "A", 85: "B", 71: "C", 5: "C"} {
		h := d.hitLine(&d.lines[0], x)
		if got := latin(d.text[h.start:h.end]); got != want || h.inside != (x > 70) {
			t.Errorf("at %v: %q (inside %v), want %q", x, got, h.inside, want)
		}
	}
}
