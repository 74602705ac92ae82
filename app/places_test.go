package app

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/place"
)

func TestAPinListsTheArticlesThatNameItMostWhateverTheirOrder(t *testing.T) {
	all := make([]PinArticle, 5*mostPinned)
	mentions := 0
	for i := range all {
		all[i] = PinArticle{fmt.Sprintf("%06d", i), 1 + i%7}
		mentions += all[i].Mentions
	}
	want := slices.Clone(all)
	slices.SortFunc(want, byMentions)
	want = want[:mostPinned]
	for seed := range uint64(20) {
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		var r ranking
		for _, a := range all {
			r.add(a)
		}
		if !slices.Equal(r.first(), want) || r.mentions != mentions {
			t.Fatalf("seed %d: %d mentions, %v", seed, r.mentions, r.first())
		}
	}
}

func TestADistanceThatSeveralReportInTheSameWordsStandsOnce(t *testing.T) {
	from, to := place.Place{ID: "XX/From"}, place.Place{ID: "XX/To"}
	reported := func(wording string) atlas {
		return atlas{reaches: []Reach{{Fact: news.Fact{Wording: wording}, From: from, To: to}}}
	}
	var x placeIndex
	x.put("b", reported("40 miles"))
	x.put("a", reported("40 miles"))
	x.put("c", reported("about 60 km"))
	_, got := x.gather(nil)
	if len(got) != 2 || got[0].Article != "a" || got[1].Article != "c" || got[0].From != from || got[0].To != to {
		t.Errorf("got %+v", got)
	}
	if _, one := x.gather([]string{"b"}); len(one) != 1 || one[0].Article != "b" {
		t.Errorf("of one article %+v", one)
	}
}
