package claim

import (
	"context"
	"math"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// Whatever the facts are, each is in the row that Of answers with, the numbers
// of the sources are dense, and a row of equal facts never differs.
func FuzzClaims(f *testing.F) {
	f.Add("people", "Oran", "dozens", "mi", 12.0, 7.5, byte(3))
	f.Add("barrels of oil of", "", "1.2.3,4", "%", math.Inf(1), math.NaN(), byte(200))
	f.Add("\xff of the", "the", "-0,00", "", math.Copysign(0, -1), -1e308, byte(77))
	f.Fuzz(func(t *testing.T, of, place, surface, unit string, v, w float64, mix byte) {
		kind := news.FactKinds[int(mix)%len(news.FactKinds)]
		approx := []news.Approx{news.Exact, news.About, news.AtLeast, news.AtMost, news.Range, news.Vague, "new"}[int(mix)%7]
		first := said(kind, approx, v, surface, "", unitOf(unit), from(place), at(1))
		first.Of, first.Place = of, place
		second := first
		second.Value, second.ValueMax, second.Place, second.Number.Start = &w, first.Value, "", 2
		ix := indexed([]news.Fact{first, second}, []news.Fact{second, first})
		got, err := ix.Claims(context.Background(), Query{})
		if err != nil || len(got) == 0 {
			t.Fatalf("%v, %v", got, err)
		}
		for _, c := range got {
			seen := map[int]bool{}
			for _, cell := range c.Cells {
				seen[cell.Origin] = true
			}
			if len(seen) != c.Sources {
				t.Errorf("%d sources in %+v", c.Sources, c)
			}
		}
		for _, id := range []string{"a", "b"} {
			if _, ok := ix.Of(id, first); !ok {
				t.Errorf("%+v of %s is in no row", first, id)
			}
		}
		for _, c := range claims(t, indexed(one(first), one(first)), Query{}) {
			if c.Verdict == news.Differ || c.Verdict == news.Scope {
				t.Errorf("equal facts differ: %+v", c)
			}
		}
	})
}
