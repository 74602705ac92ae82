package views

import (
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestAClaimIsNamedByWhatAndWhere(t *testing.T) {
	for want, c := range map[string]news.Claim{
		"Graustadt":                {Kind: news.Displaced, Of: "people", Place: "Graustadt"},
		"Houses, Graustadt":        {Kind: news.OtherCount, Of: "houses", Place: "Graustadt"},
		"People, Graustadt":        {Kind: news.OtherCount, Of: "people", Place: "Graustadt"},
		"Oberfeld to Graustadt":    {Kind: news.Distance, Of: "Oberfeld", RelativeTo: "Graustadt"},
		"From Graustadt":           {Kind: news.Distance, RelativeTo: "Graustadt"},
		"Élus":                     {Kind: news.Killed, Of: "élus"},
		"Place not named":          {Kind: news.Killed},
		"\xff":                     {Kind: news.Killed, Of: "\xff"},
		"Villagers of the Marn":    {Kind: news.Missing, Of: "villagers of the Marn", Place: "the Marn"},
		"The road to the old dyke": {Kind: news.Distance, Of: "the road to the old dyke"},
	} {
		if got := claimTitle(c); got != want {
			t.Errorf("%+v is called %q, want %q", c, got, want)
		}
	}
}

func TestTheRangeOfAClaimIsInBothUnitsOfLength(t *testing.T) {
	for name, test := range map[string]struct {
		claim        news.Claim
		milesFirst   bool
		span, latest string
	}{
		"miles first":      {news.Claim{Unit: "km", Min: ptr(69), Max: ptr(80), Latest: ptr(80)}, true, "43–50 mi · 69–80 km", "latest 50 mi · 80 km"},
		"kilometres first": {news.Claim{Unit: "km", Min: ptr(69), Max: ptr(80), Latest: ptr(69)}, false, "69–80 km · 43–50 mi", "latest 69 km · 43 mi"},
		"one value":        {news.Claim{Unit: "people", Min: ptr(1_600_000), Max: ptr(1_600_000), Latest: ptr(1_600_000)}, true, "1,600,000", ""},
		"a shared hedge":   {claimOf(news.Killed, "people", "", "people", news.Single, 1, tollCells()[1]), true, "at least 12", ""},
		"hedges that vary": {claimOf(news.Killed, "people", "", "people", news.Single, 1, tollCells()[:2]...), true, "3–12", "latest 12"},
		"only vague words": {news.Claim{Unit: "people"}, true, "no exact number", ""},
	} {
		if got := claimRange(test.claim, test.milesFirst); got != test.span {
			t.Errorf("%s: %q, want %q", name, got, test.span)
		}
		if got := claimLatest(test.claim, test.milesFirst); got != test.latest {
			t.Errorf("%s: %q, want %q", name, got, test.latest)
		}
	}
}

func TestSourcesAreCountedOnceAndArticlesWhereThereAreMore(t *testing.T) {
	for name, test := range map[string]struct {
		claim       news.Claim
		full, short string
	}{
		"copies":            {news.Claim{Sources: 3, Cells: displacedCells()}, "3 independent sources · 5 articles", "3 sources · 5 articles"},
		"one":               {news.Claim{Sources: 1, Cells: displacedCells()[:1]}, "1 independent source", "1 independent source"},
		"cells left out":    {news.Claim{Sources: 1, Cells: displacedCells(), Omitted: 2195}, "1 independent source · 2,200 articles", "1 source · 2,200 articles"},
		"nothing, no panic": {news.Claim{}, "0 independent sources", "0 independent sources"},
	} {
		if full, short := claimSources(test.claim); full != test.full || short != test.short {
			t.Errorf("%s: %q or %q, want %q or %q", name, full, short, test.full, test.short)
		}
	}
}

func TestWhatARowLeavesOutIsSaid(t *testing.T) {
	c := news.Claim{Verdict: news.Differ, Omitted: 2195}
	if got := claimMeaning(c); got != "2,195 older articles are not shown. At least two of these statements cannot both be right." {
		t.Errorf("got %q", got)
	}
}

func TestACellNamesItsOutletOrElseItsArticle(t *testing.T) {
	for want, c := range map[string]news.Cell{
		"Valley Herald": {Source: "Valley Herald", Title: "Levee breaks"}, "Levee breaks": {Title: "Levee breaks"}, "": {},
	} {
		if got := carrier(c); got != want {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

func TestADigitsLineIsNeverOnlyWhatTheWordingSays(t *testing.T) {
	for want, f := range map[string]news.Fact{
		"":                {Unit: "people", Value: ptr(12), Surface: "12", Wording: "at least 12", Approx: news.AtLeast},
		"about 500,000":   {Unit: "people", Value: ptr(500_000), Surface: "half a million", Approx: news.About},
		"no exact number": {Unit: "people", Surface: "dozens", Approx: news.Vague},
		"~ 69 km":         {Unit: "mi", Value: ptr(43), Surface: "43 miles", Approx: news.Exact},
	} {
		if got := cellValue(f, true); got != want {
			t.Errorf("%s: %q, want %q", f.Surface, got, want)
		}
	}
}
