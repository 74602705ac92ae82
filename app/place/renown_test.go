package place

import "testing"

func TestRenownOrdersNamesByHowMuchOfAPlaceTheyAre(t *testing.T) {
	for _, c := range []struct {
		greater, less string
	}{
		{"Iraq", "Mosul"}, {"Mosul", "Tikrit"}, {"Baghdad", "Amarah"}, {"Tikrit", "Qwertyville"},
	} {
		if a, b := Renown(c.greater), Renown(c.less); a < b || a == 0 {
			t.Errorf("%s has %d, %s has %d", c.greater, a, c.less, b)
		}
	}
	for _, name := range []string{"", "Qwertyville", "—", string(make([]byte, 500))} {
		if got := Renown(name); got != 0 {
			t.Errorf("%q has %d", name, got)
		}
	}
}

func BenchmarkRenown(b *testing.B) {
	for b.Loop() {
		Renown("Mosul")
		Renown("Springfield")
		Renown("Qwertyville Heights")
	}
}
