package claim

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/passage"
	"github.com/newsglass/newsglass/app/place"
)

// options are those of a library; what begins with a small letter or is an
// office is no place on the map.
func options() Options {
	return Options{
		Place: func(name string) ([]string, bool) {
			return []string{place.Fold(name)}, name != "" && name[0] <= 'Z' && !strings.Contains(name, "ffice")
		},
		Sketch: passage.Sketch,
	}
}

// said makes a fact. The number with its hedge is given as written, the rest as
// in "people in Oran".
func said(kind news.FactKind, approx news.Approx, value float64, surface, of string, more ...func(*news.Fact)) news.Fact {
	f := news.Fact{Kind: kind, Approx: approx, Unit: "people", Surface: surface, Wording: surface}
	f.Of, f.Place, _ = strings.Cut(of, " in ")
	if approx != news.Vague {
		f.Value = &value
	}
	for _, m := range more {
		m(&f)
	}
	return f
}

func unitOf(u string) func(*news.Fact)       { return func(f *news.Fact) { f.Unit = u } }
func status(s string) func(*news.Fact)       { return func(f *news.Fact) { f.Status = s } }
func period(p string) func(*news.Fact)       { return func(f *news.Fact) { f.Period = p } }
func by(who string) func(*news.Fact)         { return func(f *news.Fact) { f.AttributedTo = who } }
func upTo(v float64) func(*news.Fact)        { return func(f *news.Fact) { f.ValueMax = &v } }
func at(start int) func(*news.Fact)          { return func(f *news.Fact) { f.Number.Start = start } }
func wholeBody(length int) func(*news.Fact)  { return func(f *news.Fact) { f.Sentence.End = length } }
func from(reference string) func(*news.Fact) { return func(f *news.Fact) { f.RelativeTo = reference } }

func away(value float64, unit, surface, measured, reference string) news.Fact {
	return said(news.Distance, news.Exact, value, surface, measured, unitOf(unit), from(reference), func(f *news.Fact) { f.Place = measured })
}

// indexed returns an index of articles a, b, c, … of the papers A, B, C, …, a
// day apart. Numbers that have no place in the text get one.
func indexed(articles ...[]news.Fact) *Index {
	ix := New(options())
	for i, facts := range articles {
		put(ix, i, facts)
	}
	return ix
}

func put(ix *Index, i int, facts []news.Fact) {
	for j := range facts {
		if facts[j].Number.Start == 0 {
			facts[j].Number.Start = 10 * (j + 1)
		}
	}
	id := string(rune('a' + i))
	ix.Put(news.Article{ID: id, Title: "Report " + id, Source: strings.ToUpper(id), Published: fmt.Sprintf("2031-05-%02d", i+1)}, facts, nil)
}

func claims(t testing.TB, ix *Index, q Query) []news.Claim {
	t.Helper()
	out, err := ix.Claims(context.Background(), q)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func one(f ...news.Fact) []news.Fact { return f }

const open = "people"

// Each case is the statements of two articles or more, and how many rows they
// make with the verdict of the first.
func TestVerdicts(t *testing.T) {
	killed := func(a news.Approx, v float64, surface, of string, more ...func(*news.Fact)) []news.Fact {
		return one(said(news.Killed, a, v, surface, of, more...))
	}
	lost := func(f news.Fact) []news.Fact { return one(f) }
	cases := []struct {
		name     string
		articles [][]news.Fact
		rows     int
		verdict  news.Verdict
	}{
		{"equal figures agree", [][]news.Fact{killed(news.Exact, 48, "48", "people in Oran"), killed(news.Exact, 48, "forty-eight", "people in Oran")}, 1, news.Agree},
		{"neighbouring figures differ", [][]news.Fact{killed(news.Exact, 48, "48", "people in Oran"), killed(news.Exact, 49, "49", "people in Oran")}, 1, news.Differ},
		{"about and exact agree within a tenth", [][]news.Fact{killed(news.About, 50, "50", "people in Oran"), killed(news.Exact, 47, "47", "people in Oran")}, 1, news.Agree},
		{"about and exact differ beyond it", [][]news.Fact{killed(news.About, 50, "50", "people in Oran"), killed(news.Exact, 40, "40", "people in Oran")}, 1, news.Differ},
		{"more than agrees with more", [][]news.Fact{killed(news.AtLeast, 100, "100", "people in Oran"), killed(news.Exact, 130, "130", "people in Oran")}, 1, news.Agree},
		{"more than differs from less", [][]news.Fact{killed(news.AtLeast, 100, "100", "people in Oran"), killed(news.Exact, 80, "80", "people in Oran")}, 1, news.Differ},
		{"up to differs from more", [][]news.Fact{killed(news.AtMost, 100, "100", "people in Oran"), killed(news.Exact, 130, "130", "people in Oran")}, 1, news.Differ},
		{"a range agrees with what lies in it", [][]news.Fact{killed(news.Range, 560, "560 to 770", "people in Oran", upTo(770)), killed(news.Exact, 600, "600", "people in Oran")}, 1, news.Agree},
		{"a range differs from what lies outside", [][]news.Fact{killed(news.Range, 560, "560 to 770", "people in Oran", upTo(770)), killed(news.Exact, 800, "800", "people in Oran")}, 1, news.Differ},
		{"dozens agree with 60", [][]news.Fact{killed(news.Vague, 0, "dozens", "people in Oran"), killed(news.Exact, 60, "60", "people in Oran")}, 1, news.Agree},
		{"dozens differ from 2,000", [][]news.Fact{killed(news.Vague, 0, "dozens", "people in Oran"), killed(news.Exact, 2000, "2,000", "people in Oran")}, 1, news.Differ},
		{"a rounded million agrees with its digits", [][]news.Fact{killed(news.Exact, 1.6e6, "1.6 million", "people in Oran"), killed(news.Exact, 1_580_000, "1,580,000", "people in Oran")}, 1, news.Agree},
		{"other periods are another scope", [][]news.Fact{killed(news.Exact, 12, "12", "people in Oran", period("on Monday")), killed(news.Exact, 90, "90", "people in Oran", period("since  March"))}, 1, news.Scope},
		{"equal periods are one scope", [][]news.Fact{killed(news.Exact, 12, "12", "people in Oran", period("On Monday")), killed(news.Exact, 90, "90", "people in Oran", period("on monday"))}, 1, news.Differ},
		{"a day that only one report names is no other scope", [][]news.Fact{killed(news.Exact, 12, "12", "people in Oran", period("early on Monday")), killed(news.Exact, 90, "90", "people in Oran")}, 1, news.Differ},
		{"two days are two scopes", [][]news.Fact{killed(news.Exact, 12, "12", "people in Oran", period("on Monday")), killed(news.Exact, 90, "90", "people in Oran", period("on Tuesday"))}, 1, news.Scope},
		{"a longer period that only one report names is another scope", [][]news.Fact{killed(news.Exact, 12, "12", "people in Oran"), killed(news.Exact, 90, "90", "people in Oran", period("since Monday"))}, 1, news.Scope},
		{"a forecast is another scope", [][]news.Fact{killed(news.Exact, 12, "12", "people in Oran"), killed(news.Exact, 90, "90", "people in Oran", status(news.Forecast))}, 1, news.Scope},
		{"other places are other rows", [][]news.Fact{killed(news.Exact, 12, "12", "people in Oran"), killed(news.Exact, 12, "12", "people in Accra")}, 2, news.Single},
		{"spellings of a place are one row", [][]news.Fact{killed(news.Exact, 12, "12", "people in Fallujah"), killed(news.Exact, 12, "12", "people in al-Falluja")}, 1, news.Agree},
		{"people, bodies and no noun at all are one row", [][]news.Fact{killed(news.Exact, 12, "12", "bodies in Oran"), killed(news.Exact, 12, "12", "people in Oran"), killed(news.Exact, 12, "12", " in Oran")}, 1, news.Agree},
		{"children are a row of their own", [][]news.Fact{killed(news.Exact, 12, "12", "people in Oran"), killed(news.Exact, 3, "3", "children in Oran")}, 2, news.Single},
		{"miles and kilometres are one row", [][]news.Fact{lost(away(50, "km", "50 km", "Umm Qasr", "Basra")), lost(away(31, "mi", "31 miles", "Um Qasr", "Basra"))}, 1, news.Agree},
		{"round miles agree with round kilometres", [][]news.Fact{lost(away(50, "km", "50 km", "Umm Qasr", "Basra")), lost(away(30, "mi", "30 miles", "Umm Qasr", "Basra"))}, 1, news.Agree},
		{"without any place, other values are nothing to compare", [][]news.Fact{killed(news.Exact, 48, "48", open), killed(news.Exact, 90, "90", open)}, 2, news.Single},
		{"without any place, equal values are", [][]news.Fact{killed(news.Exact, 48, "48", open), killed(news.Exact, 48, "48", open)}, 1, news.Agree},
		{"in articles about one place, other values differ", [][]news.Fact{
			{away(9, "km", "9 km", "Oran", "Accra"), said(news.Killed, news.Exact, 48, "48", open)}, {away(9, "km", "9 km", "Oran", "Accra"), said(news.Killed, news.Exact, 90, "90", open)}}, 2, news.Differ},
		{"but not of what there is much of", [][]news.Fact{
			{away(9, "km", "9 km", "Oran", "Accra"), said(news.Fighters, news.Exact, 250, "250", "men")}, {away(9, "km", "9 km", "Oran", "Accra"), said(news.Fighters, news.Exact, 70_000, "70,000", "men")}}, 2, news.Scope},
		{"two distances from nowhere on the map are two", [][]news.Fact{lost(away(43, "mi", "43 miles", "Umm Qasr", "front line")), lost(away(50, "km", "50 km", "Umm Qasr", "office of the governor"))}, 2, news.Single},
		{"what several words name needs no place", [][]news.Fact{one(said(news.Money, news.Exact, 5e6, "$5m", "emergency aid", unitOf("USD"))), one(said(news.Money, news.Exact, 9e6, "$9m", "emergency aid", unitOf("USD")))}, 1, news.Differ},
		{"43 miles differ from 50 km", [][]news.Fact{lost(away(43, "mi", "43 miles", "Umm Qasr", "Basra")), lost(away(50, "km", "50 km", "Umm Qasr", "Basra"))}, 1, news.Differ},
		{"a distance from an office joins the only place measured from", [][]news.Fact{lost(away(43, "mi", "43 miles", "Umm Qasr", "Basra")), lost(away(50, "km", "50 km", "Umm Qasr", "office of the governor"))}, 1, news.Differ},
		{"a distance from an office joins none of two", [][]news.Fact{
			lost(away(43, "mi", "43 miles", "Umm Qasr", "Basra")), lost(away(90, "mi", "90 miles", "Umm Qasr", "Kuwait")), lost(away(50, "km", "50 km", "Umm Qasr", "office of the governor"))}, 3, news.Single},
		{"currencies are other rows", [][]news.Fact{one(said(news.Money, news.Exact, 5e6, "$5m", "aid", unitOf("USD"))), one(said(news.Money, news.Exact, 5e6, "€5m", "aid", unitOf("EUR")))}, 2, news.Single},
		{"money that says not what for is compared with nothing", [][]news.Fact{one(said(news.Money, news.Exact, 5e6, "$5m", "", unitOf("USD"))), one(said(news.Money, news.Exact, 9e6, "$9m", "", unitOf("USD")))}, 2, news.Single},
		{"towns and a town are one row", [][]news.Fact{one(said(news.OtherCount, news.Exact, 1, "one", "town in Oran", unitOf("towns"))), one(said(news.OtherCount, news.Exact, 3, "three", "the towns in Oran", unitOf("towns")))}, 1, news.Differ},
		{"days and weeks are one row", [][]news.Fact{one(said(news.Duration, news.Exact, 14, "14 days", "siege in Oran", unitOf("days"))), one(said(news.Duration, news.Exact, 2, "two weeks", "siege in Oran", unitOf("weeks")))}, 1, news.Agree},
		{"battalions are not people", [][]news.Fact{one(said(news.Fighters, news.Exact, 2, "two", "battalions", unitOf("battalions"))), one(said(news.Fighters, news.Exact, 2, "two", "fighters"))}, 2, news.Single},
		{"two figures from one mouth are parts", [][]news.Fact{{said(news.Killed, news.Exact, 12, "12", "people in Oran"), said(news.Killed, news.Exact, 40, "40", "people in Oran")}, killed(news.About, 40, "40", "people in Accra")}, 2, news.Single},
		{"parts and the whole in another paper differ", [][]news.Fact{{said(news.Killed, news.Exact, 12, "12", "people in Oran"), said(news.Killed, news.Exact, 40, "40", "people in Oran")}, killed(news.Exact, 40, "40", "people in Oran")}, 1, news.Differ},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := claims(t, indexed(c.articles...), Query{})
			if len(got) != c.rows || got[0].Verdict != c.verdict {
				t.Errorf("%d rows, the first %s", len(got), got[0].Verdict)
				for _, g := range got {
					t.Logf("%+v", g)
				}
			}
		})
	}
}

func TestWhereAStatementWithoutPlaceBelongs(t *testing.T) {
	fled := func(v float64, surface, of string) news.Fact { return said(news.Displaced, news.Exact, v, surface, of) }
	big, live := fled(500_000, "500,000", "people in Oran"), said(news.Population, news.About, 1e6, "a million", "people in Oran")
	accra := said(news.Population, news.About, 2e6, "two million", "people in Accra")
	cases := []struct {
		name     string
		articles [][]news.Fact
		joined   bool // the last statement of the last article is in the row of Oran
	}{
		{"its article counts the same at one place only", [][]news.Fact{one(big), {fled(80_000, "80,000", "people in Oran"), fled(7, "seven", open)}}, true},
		{"its article counts the same at two places", [][]news.Fact{one(big), {fled(80_000, "80,000", "people in Oran"), fled(5, "5", "people in Accra"), fled(7, "seven", open)}}, false},
		{"its article names the place where others say the same", [][]news.Fact{one(big), {live, fled(500_000, "half a million", open)}}, true},
		{"its article names no other place, even if others say something else", [][]news.Fact{one(big), {live, fled(400_000, "400,000", open)}}, true},
		{"its article names two places, others say the same of one", [][]news.Fact{one(big), {live, accra, fled(500_000, "half a million", open)}}, true},
		{"its article names two places, others say something else", [][]news.Fact{one(big), {live, accra, fled(400_000, "400,000", open)}}, false},
		{"its article is about elsewhere", [][]news.Fact{one(big), {accra, fled(500_000, "500,000", open)}}, false},
		{"its article names no place, and one place has the same value", [][]news.Fact{one(fled(480_000, "480,000", "people in Oran")), one(fled(480_000, "480,000", open))}, true},
		{"its article names no place, and the value is a round one", [][]news.Fact{one(big), one(fled(500_000, "500,000", open))}, false},
		{"its article names no place, and the value is small", [][]news.Fact{one(fled(4, "four", "people in Oran")), one(fled(4, "four", open))}, false},
		{"its article names no place, and two places have the value", [][]news.Fact{one(big), one(fled(500_000, "500,000", "people in Accra")), one(fled(500_000, "500,000", open))}, false},
		{"it has no value", [][]news.Fact{one(big), one(said(news.Displaced, news.Vague, 0, "thousands", open))}, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			ix := indexed(c.articles...)
			last := c.articles[len(c.articles)-1]
			got, ok := ix.Of(string(rune('a'+len(c.articles)-1)), last[len(last)-1])
			if !ok || (got.Place == "Oran") != c.joined {
				t.Errorf("it is in %+v", got)
			}
		})
	}
}

// The reports of one day on one event, as the sample library tells them.
func TestTheFiguresOfOneDaySideBySide(t *testing.T) {
	ix := indexed(
		[]news.Fact{said(news.Displaced, news.Exact, 500_000, "500,000", "people in Lissa"), said(news.Hostages, news.Exact, 48, "48", "hostages from the consulate in Consulate"), away(70, "mi", "70 miles", "Samra", "Sarmat"), away(43, "mi", "43 miles", "Falluja", "Sarmat")},
		[]news.Fact{said(news.Displaced, news.About, 500_000, "half a million", "people in Lissa")},
		[]news.Fact{said(news.Population, news.Exact, 1.6e6, "1.6 million", "people in Lissa"), said(news.Displaced, news.AtLeast, 500_000, "500,000", open, by("a relief agency")), said(news.Hostages, news.Exact, 48, "48", "people in Consulate"), away(165, "mi", "165 miles", "Karkuk", "Sarmat")},
		[]news.Fact{away(60, "mi", "60 miles", "Odaim", "Sarmat")},
		[]news.Fact{away(50, "km", "50 km", "Fallujah", "office of the prime minister")},
	)
	got := claims(t, ix, Query{AtLeast: 2})
	if len(got) != 3 {
		t.Fatalf("%d rows: %+v", len(got), got)
	}
	want := []struct {
		kind     news.FactKind
		verdict  news.Verdict
		wordings []string
	}{
		{news.Displaced, news.Agree, []string{"500,000", "half a million", "500,000"}},
		{news.Hostages, news.Agree, []string{"48", "48"}},
		{news.Distance, news.Differ, []string{"43 miles", "50 km"}},
	}
	for i, w := range want {
		var wordings []string
		for _, cell := range got[i].Cells {
			wordings = append(wordings, cell.Fact.Wording)
		}
		if got[i].Kind != w.kind || got[i].Verdict != w.verdict || !slices.Equal(wordings, w.wordings) {
			t.Errorf("row %d: %s %s %q", i, got[i].Kind, got[i].Verdict, wordings)
		}
	}
	if n := len(claims(t, ix, Query{Kinds: []news.FactKind{news.Distance}})); n != 4 {
		t.Errorf("%d distances", n)
	}
	c := got[2]
	if c.Of != "Falluja" || c.RelativeTo != "Sarmat" || c.Unit != "mi" || *c.Max != 43 || math.Abs(*c.Min-31.07) > 0.01 || *c.Latest != *c.Min || c.Sources != 2 {
		t.Errorf("the distance that differs is %+v", c)
	}
}

func TestTheFactsComeBackAsTheyWere(t *testing.T) {
	miles := 31.0
	f := away(50, "km", "50 km", "Umm Qasr", "Basra")
	f.Approx, f.Direction, f.AttributedTo, f.Status, f.Period, f.Wording, f.Corrected, f.InTitle = news.About, "south", "a pilot", news.Revised, "by road", "some 50 km", true, true
	f.Number, f.Sentence = news.Span{Start: 3, End: 8}, news.Span{Start: 0, End: 40}
	f.Again = []news.Telling{{Surface: "31 miles", Wording: "31 miles", Conversion: true, Value: &miles, Unit: "mi"}}
	c, ok := indexed(one(f)).Of("a", f)
	if !ok || fmt.Sprintf("%+v", deref(c.Cells[0].Fact)) != fmt.Sprintf("%+v", deref(f)) {
		t.Errorf("got  %+v\nwant %+v", c.Cells, f)
	}
}

// deref puts the values in place of their addresses.
func deref(f news.Fact) any {
	again := f.Again
	v := *f.Value
	f.Value, f.Again = nil, nil
	return []any{f, v, again[0].Surface, *again[0].Value, again[0].Unit, again[0].Conversion}
}

func TestTheRowsDoNotDependOnTheOrderOfTheArticles(t *testing.T) {
	articles := make([][]news.Fact, 12)
	for i := range articles {
		for j := range 6 {
			place := []string{"", " in Oran", " in Accra", " in Lagos"}[(i*j+i)%4]
			articles[i] = append(articles[i], said([]news.FactKind{news.Killed, news.Displaced}[j%2], news.Exact, float64(10+(i*7+j)%5), "12", "people"+place))
		}
	}
	want := fmt.Sprint(outline(claims(t, indexed(articles...), Query{})))
	for _, first := range []int{3, 7} {
		ix := New(options())
		for i := range articles {
			put(ix, (i*5+first)%12, articles[(i*5+first)%12])
		}
		ix.Remove("c")
		put(ix, 2, articles[2])
		if got := fmt.Sprint(outline(claims(t, ix, Query{}))); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

func outline(claims []news.Claim) (out []string) {
	for _, c := range claims {
		out = append(out, c.ID, string(c.Verdict), fmt.Sprint(c.Sources, *c.Min, *c.Max, *c.Latest))
		for _, cell := range c.Cells {
			out = append(out, fmt.Sprint(cell.Article, cell.Fact.Number.Start, cell.Origin))
		}
	}
	return out
}

func TestAQueryTakesOutWhatItNames(t *testing.T) {
	oran, accra := said(news.Killed, news.Exact, 12, "12", "people in Oran"), said(news.Wounded, news.Exact, 30, "30", "people in Accra")
	ix := indexed([]news.Fact{oran, accra}, one(oran), one(said(news.Killed, news.Exact, 15, "15", "people in Oran")), one(accra), one(away(9, "km", "9 km", "Accra", "Oran")))
	cases := []struct {
		name  string
		query Query
		want  string
	}{
		{"everything, what most articles state first", Query{}, "killed:3 wounded:2 distance:1"},
		{"stated by two articles", Query{AtLeast: 2}, "killed:3 wounded:2"},
		{"one kind", Query{Kinds: []news.FactKind{news.Wounded}}, "wounded:2"},
		{"a kind that nobody states", Query{Kinds: []news.FactKind{news.Missing}}, ""},
		{"one place in another spelling, with the distances to it", Query{Place: "al-Accra"}, "wounded:2 distance:1"},
		{"an unknown place", Query{Place: "Lagos"}, ""},
		{"no more than a number", Query{Limit: 1}, "killed:3"},
		{"a verdict", Query{Verdicts: []news.Verdict{news.Agree}}, "wounded:2"},
		{"some articles", Query{Articles: map[string]bool{"a": true, "b": true}}, "killed:2 wounded:1"},
		{"no articles", Query{Articles: map[string]bool{}}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, claim := range claims(t, ix, c.query) {
				got = append(got, fmt.Sprintf("%s:%d", claim.Kind, claim.Articles()))
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestACancelledQueryStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if got, err := indexed(one(said(news.Killed, news.Exact, 1, "one", open))).Claims(ctx, Query{}); err == nil || got != nil {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestRemovedArticlesAreGone(t *testing.T) {
	f := said(news.Killed, news.Exact, 12, "12", open)
	ix := indexed(one(f), one(f))
	ix.Remove("a")
	ix.Remove("a")
	f.Number.Start = 10
	if c, ok := ix.Of("b", f); !ok || len(c.Cells) != 1 {
		t.Errorf("got %+v", c)
	}
	if _, ok := ix.Of("a", f); ok {
		t.Error("it still answers for the removed one")
	}
	ix.Put(news.Article{ID: "b"}, nil, nil)
	if got := claims(t, ix, Query{}); len(got) != 0 || ix.Len() != 0 || len(ix.families) != 0 {
		t.Errorf("got %+v", got)
	}
}

func TestForecastsAndDenialsAreNoBounds(t *testing.T) {
	ix := indexed(one(said(news.Killed, news.Exact, 12, "12", "people in Oran")), one(said(news.Killed, news.Exact, 90, "90", "people in Oran", status(news.Forecast))), one(said(news.Killed, news.Exact, 3, "3", "people in Oran", status(news.Denied))))
	c := claims(t, ix, Query{})[0]
	if len(c.Cells) != 3 || *c.Min != 12 || *c.Max != 12 || *c.Latest != 12 {
		t.Errorf("got %v to %v, %v in %+v", *c.Min, *c.Max, *c.Latest, c.Cells)
	}
}

func TestAnArticleHasOneCellForWhatItSaysTwice(t *testing.T) {
	ix := indexed([]news.Fact{said(news.Killed, news.Exact, 12, "12", "people in Oran"), said(news.Killed, news.Exact, 12, "twelve", "people in Oran"), said(news.Killed, news.About, 20, "20", "people in Oran", by("police"))})
	if c := claims(t, ix, Query{})[0]; len(c.Cells) != 2 || c.Articles() != 1 {
		t.Errorf("got %+v", c.Cells)
	}
}
