package prose

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestALayerFindsWhatTouchesAStretch(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	text := strings.Repeat("x", 300)
	for range 500 {
		var all []Decoration
		for range rng.IntN(30) {
			start := rng.IntN(300)
			all = append(all, Decoration{Start: start, End: start + 1 + rng.IntN(60)})
		}
		l := newLayer(0, text, all)
		from := rng.IntN(300)
		to := from + 1 + rng.IntN(20)
		found, want := 0, 0
		l.each(from, to, func(*Decoration) { found++ })
		for _, d := range all {
			if d.Start < to && d.End > from {
				want++
			}
		}
		if found != want {
			t.Fatalf("[%d,%d): found %d of %d", from, to, found, want)
		}
	}
}

func TestLayersArePaintedByNumberAndFoundTopmostFirst(t *testing.T) {
	text := "näher"
	var ls layers
	ls = ls.set(5, text, []Decoration{{Start: 0, End: 6, ID: "five"}})
	ls = ls.set(-1, text, []Decoration{{Start: 2, End: 99, ID: "cut"}, {Start: 3, End: 3, ID: "empty"}, {Start: -4, End: 1, ID: "early"}})
	ls = ls.set(3, text, []Decoration{{Start: 0, End: 1, ID: "three"}, {Start: 0, End: 6}})
	ls = ls.set(7, text, nil)
	if got, want := ls.ids(0, 1), []string{"five", "three", "early"}; !slices.Equal(got, want) {
		t.Errorf("at 0: %q, want %q", got, want)
	}
	if got, want := ls.ids(1, 3), []string{"five", "cut"}; !slices.Equal(got, want) {
		t.Errorf("on ä: %q, want %q", got, want)
	}
	ls = ls.set(5, text, nil)
	if got := ls.ids(4, 5); !slices.Equal(got, []string{"cut"}) || len(ls) != 2 {
		t.Errorf("removed: %q", got)
	}
}
