package claim

import (
	"math/rand/v2"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// dateline is what one article, published at a date, says of one place.
type dateline struct {
	published string
	kind      news.FactKind
	value     float64
}

func verdictOf(t *testing.T, articles []dateline) news.Verdict {
	t.Helper()
	ix := New(options())
	for i, d := range articles {
		id := string(rune('a' + i))
		f := said(d.kind, news.Exact, d.value, "", "people in Oran", at(10))
		ix.Put(news.Article{ID: id, Source: id, Published: d.published}, one(f), nil)
	}
	got := claims(t, ix, Query{})
	if len(got) != 1 {
		t.Fatalf("%d rows", len(got))
	}
	return got[0].Verdict
}

func TestATollIsComparedWithThoseOfItsWeek(t *testing.T) {
	cases := []struct {
		name     string
		articles []dateline
		want     news.Verdict
	}{
		{"seven days apart", []dateline{{"2031-05-01", news.Killed, 41}, {"2031-05-08", news.Killed, 90}}, news.Differ},
		{"eight days apart", []dateline{{"2031-05-01", news.Killed, 41}, {"2031-05-09", news.Killed, 90}}, news.Scope},
		{"the hour does not count", []dateline{{"2031-05-01T00:10:00Z", news.Killed, 41}, {"2031-05-08T23:50:00Z", news.Killed, 90}}, news.Differ},
		{"years apart and equal", []dateline{{"2029-05-01", news.Killed, 41}, {"2031-05-08", news.Killed, 41}}, news.Agree},
		{"one without a date", []dateline{{"", news.Killed, 41}, {"2031-05-08", news.Killed, 90}}, news.Differ},
		{"one with something else for a date", []dateline{{"2031-05-08", news.Killed, 90}, {"last Tuesday", news.Killed, 41}}, news.Differ},
		{"both without a date", []dateline{{"", news.Killed, 41}, {"", news.Killed, 90}}, news.Differ},
		{"a town has no other inhabitants a month later", []dateline{{"2031-05-01", news.Population, 410}, {"2031-06-08", news.Population, 900}}, news.Differ},
		{"only two of three are of one week", []dateline{{"2031-05-01", news.Killed, 41}, {"2031-06-08", news.Killed, 90}, {"2031-06-10", news.Killed, 97}}, news.Differ},
		{"what agrees in between links nothing", []dateline{{"2031-05-01", news.Killed, 41}, {"2031-05-06", news.Killed, 41}, {"2031-05-11", news.Killed, 41}, {"2031-05-20", news.Killed, 90}}, news.Scope},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := verdictOf(t, c.articles); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// The window answers as if every statement were held against every other one.
func TestTheWindowFindsWhatPairsWouldTell(t *testing.T) {
	for seed := range uint64(2000) {
		random := rand.New(rand.NewPCG(seed, 5))
		w := newWindow()
		var days []int32
		var seen []interval
		day := int32(0)
		for range 12 {
			day += random.Int32N(4)
			at := day
			if random.IntN(8) == 0 {
				at = undated
			}
			lo := float64(random.IntN(40))
			i := interval{lo, lo + 1 + float64(random.IntN(30))}
			want := false
			for j, d := range days {
				sameTime := at == undated || d == undated || at-d <= contemporary
				want = want || sameTime && (seen[j].lo >= i.hi || seen[j].hi <= i.lo)
			}
			if got := w.apart(at, i); got != want {
				t.Fatalf("seed %d: %v at day %d beside %v of days %v: %v", seed, i, at, seen, days, got)
			}
			w.add(at, i)
			days, seen = append(days, at), append(seen, i)
		}
	}
}
