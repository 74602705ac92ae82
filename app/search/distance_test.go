package search

import "testing"

func TestDistanceCountsEdits(t *testing.T) {
	cases := []struct {
		a, b string
		want int
	}{
		{"baghdad", "baghdad", 0}, {"bagdad", "baghdad", 1}, {"peshmarga", "peshmerga", 1}, {"mosul", "mousl", 1},
		{"nuri", "nouri", 1}, {"tikrit", "tirkit", 1}, {"consulat", "consulate", 1}, {"refugee", "refuges", 1}, {"ca", "abc", 3},
		{"", "ab", 2}, {"ab", "", 2}, {"şehir", "sehir", 1}, {"abcdefgh", "badcefgh", 2},
	}
	for _, c := range cases {
		if got := newDistance([]rune(c.a), 3).to(c.b); got != c.want {
			t.Errorf("%s to %s: %d edits, want %d", c.a, c.b, got, c.want)
		}
		if apart := lettersApart(letters(c.a), letters(c.b)); apart > c.want {
			t.Errorf("%s to %s: letters say %d edits at least", c.a, c.b, apart)
		}
	}
	if got := newDistance([]rune("abcdefgh"), 1).to("hgfedcba"); got <= 1 {
		t.Errorf("far words are %d apart", got)
	}
}

func TestSpellingsOfANameHaveOneSkeleton(t *testing.T) {
	same := [][2]string{{"falluja", "fallujah"}, {"nuri", "nouri"}, {"maliki", "malaki"}, {"iraq", "irak"}, {"bakr", "baqr"}, {"usama", "osama"}, {"sunny", "sunni"}}
	for _, c := range same {
		if skeleton(c[0]) != skeleton(c[1]) {
			t.Errorf("%s is %s, %s is %s", c[0], skeleton(c[0]), c[1], skeleton(c[1]))
		}
	}
	other := [][2]string{{"million", "billion"}, {"iraq", "iran"}, {"dead", "lead"}, {"killed", "killer"}, {"year", "wear"}}
	for _, c := range other {
		if skeleton(c[0]) == skeleton(c[1]) {
			t.Errorf("%s and %s are both %s", c[0], c[1], skeleton(c[0]))
		}
	}
}

func FuzzDistance(f *testing.F) {
	f.Add("bagdad", "baghdad")
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a) > maxTerm || len(b) > maxTerm {
			return
		}
		d := newDistance([]rune(a), 2*maxTerm)
		back := newDistance([]rune(b), 2*maxTerm)
		if d.to(b) != back.to(a) || lettersApart(letters(a), letters(b)) > d.to(b) {
			t.Errorf("%q and %q: %d and %d", a, b, d.to(b), back.to(a))
		}
	})
}
