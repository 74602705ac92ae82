package claim

import "testing"

func TestNounPhrasesMeet(t *testing.T) {
	cases := []struct{ of, place, want string }{
		{"hostages from the Turkish consulate", "", "hostage"},
		{"people", "", "people"},
		{"The Villages", "", "village"},
		{"residents of Oran", "Oran", "resident"},
		{"barrels of oil", "", "barrel of oil"},
		{"other families", "", "other family"},
		{"U.S. soldiers", "", "u.s soldier"},
		{"troops", "", "soldier"},
		{"buses", "", "buse"},
		{"churches", "", "church"},
		{"men guarding the refinery's gate", "", "men guarding refinery gate"},
		{"", "Oran", ""},
		{"of", "", "of"},
		{"the", "", ""},
	}
	for _, c := range cases {
		if got := nounPhrase(c.of, c.place); got != c.want {
			t.Errorf("%q is %q, not %q", c.of, got, c.want)
		}
	}
}

func TestTheLastDigitSaysHowFineANumberIs(t *testing.T) {
	cases := []struct {
		value       float64
		surface     string
		step, round float64
	}{
		{43, "43 miles", 1, 1}, {500_000, "500,000", 1, 100_000}, {1.6e6, "1.6 million", 1e5, 1e5}, {15e9, "$15 billion", 1e9, 1e9},
		{1.5e6, "1,5 million", 1e5, 1e5}, {1000, "1.000", 1, 1000}, {48, "forty-eight", 1, 1}, {3000, "three thousand", 1000, 1000},
		{0, "0", 1, 1}, {0.5, "0.50", 0.01, 0.1}, {30, "3 decades", 10, 10}, {7, "", 1, 1},
	}
	for _, c := range cases {
		step := resolution(c.value, c.surface)
		if round := roundness(c.value, step); !near(step, c.step) || !near(round, c.round) {
			t.Errorf("%q steps by %v and %v", c.surface, step, round)
		}
	}
}

func near(a, b float64) bool { return a > b*0.999 && a < b*1.001 }
