package claim

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// anyFacts returns up to five facts of few kinds, places and values, so that
// many leave open what others tell.
func anyFacts(random *rand.Rand) []news.Fact {
	facts := make([]news.Fact, random.IntN(6))
	for i := range facts {
		kind := []news.FactKind{news.Killed, news.Displaced, news.Distance}[random.IntN(3)]
		value := float64(9 + random.IntN(4))
		f := said(kind, news.Exact, value, fmt.Sprint(value), "people", at(10*i+1))
		f.Place = []string{"", "", "Oran", "Accra", "Lagos"}[random.IntN(5)]
		if kind == news.Distance {
			f.Unit, f.Place, f.RelativeTo = "km", "Basra", []string{"Oran", "Accra", "an office"}[random.IntN(3)]
		}
		facts[i] = f
	}
	return facts
}

func TestRowsThatAreSettledStepByStepAreThoseOfAFreshIndex(t *testing.T) {
	for seed := range uint64(300) {
		random := rand.New(rand.NewPCG(seed, 7))
		ix := New(options())
		held := map[int][]news.Fact{}
		for range 30 {
			i := random.IntN(8)
			if random.IntN(3) == 0 {
				ix.Remove(string(rune('a' + i)))
				delete(held, i)
			} else {
				held[i] = anyFacts(random)
				put(ix, i, slices.Clone(held[i]))
			}
			if random.IntN(2) == 0 {
				continue // several changes are settled at once
			}
			fresh := New(options())
			for i, facts := range held {
				put(fresh, i, slices.Clone(facts))
			}
			got, want := fmt.Sprint(outline(claims(t, ix, Query{}))), fmt.Sprint(outline(claims(t, fresh, Query{})))
			if got != want {
				t.Fatalf("seed %d\ngot  %s\nwant %s", seed, got, want)
			}
			if len(ix.rows) != len(fresh.rows) || len(ix.families) != len(fresh.families) {
				t.Fatalf("seed %d: %d rows of %d families are left", seed, len(ix.rows), len(ix.families))
			}
		}
	}
}

func TestSettlingStopsWhenItIsCancelledAndGoesOnLater(t *testing.T) {
	f := said(news.Killed, news.Exact, 12, "12", "people in Oran", at(10))
	ix := indexed(one(f), one(f))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := ix.Settle(ctx); err == nil {
		t.Error("it went on")
	}
	if err := ix.Settle(context.Background()); err != nil || len(ix.untidy) != 0 {
		t.Errorf("%v, %d rows are left", err, len(ix.untidy))
	}
	if got := claims(t, ix, Query{}); len(got) != 1 || got[0].Articles() != 2 {
		t.Errorf("got %+v", got)
	}
}

func TestALongRowTakesInFewOneByOne(t *testing.T) {
	ix := New(options())
	day := func(i int) string { return fmt.Sprintf("2031-%02d-%02d", 1+i/28, 1+i%28) }
	add := func(i int) {
		f := said(news.Killed, news.Exact, 12, "12", "people in Oran", at(10))
		ix.Put(news.Article{ID: fmt.Sprint("article ", i), Published: day(i)}, one(f), nil)
	}
	for i := 0; i < 300; i += 2 {
		add(i)
	}
	claims(t, ix, Query{})
	add(101)
	c := claims(t, ix, Query{})[0]
	if !slices.IsSortedFunc(c.Cells, func(a, b news.Cell) int { return strings.Compare(a.Published, b.Published) }) || len(c.Cells) != 151 {
		t.Errorf("%d cells: %+v", len(c.Cells), c.Cells)
	}
}
