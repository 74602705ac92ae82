package views

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app/news"
)

func ptr(v float64) *float64 { return &v }

// cellOf is what one paper states of a claim.
func cellOf(source, published, wording string, value float64, origin int) news.Cell {
	c := news.Cell{
		Article: source + published, Title: "What " + source + " saw", Source: source, Published: published, Origin: origin,
		Fact:  news.Fact{Kind: news.Displaced, Unit: "people", Approx: news.Exact, Surface: wording, Wording: wording, Value: ptr(value)},
		Value: ptr(value),
	}
	c.Quote = "By nightfall " + wording + " had been counted along the Marn, where the water still rises."
	c.Fact.Number = news.Span{Start: 13, End: 13 + len(wording)}
	c.Fact.Sentence = news.Span{Start: 0, End: len(c.Quote)}
	return c
}

// claimOf puts cells side by side.
func claimOf(kind news.FactKind, of, place, unit string, v news.Verdict, sources int, cells ...news.Cell) news.Claim {
	c := news.Claim{ID: string(kind) + of + place, Kind: kind, Of: of, Place: place, Unit: unit, Verdict: v, Sources: sources, Cells: cells}
	for i := range cells {
		cells[i].Fact.Kind, cells[i].Fact.Unit = kind, unit
		if v := cells[i].Value; v != nil {
			if c.Min == nil || *v < *c.Min {
				c.Min = v
			}
			if c.Max == nil || *v > *c.Max {
				c.Max = v
			}
			c.Latest = v
		}
	}
	return c
}

// floodClaims are five rows as a week of flood reports makes them.
func floodClaims() []news.Claim {
	vague := cellOf("Hill Post", "2021-03-05", "dozens", 0, 1)
	vague.Value, vague.Fact.Value, vague.Fact.Approx = nil, nil, news.Vague
	oberfeld := claimOf(news.Distance, "Oberfeld", "", "mi", news.Differ, 2,
		cellOf("Valley Herald", "2021-03-03", "40 miles", 40, 1), cellOf("Radio Graustadt", "2021-03-05", "80 km", 49.7, 2))
	oberfeld.RelativeTo = "Graustadt"
	oberfeld.Cells[1].Fact.Unit, oberfeld.Cells[1].Fact.Value = "km", ptr(80)
	oberfeld.Cells[1].Fact.Again = []news.Telling{{Surface: "50 miles", Conversion: true, Value: ptr(50), Unit: "mi"}}
	return []news.Claim{
		claimOf(news.Displaced, "people", "Graustadt", "people", news.Agree, 3, displacedCells()...),
		oberfeld,
		claimOf(news.Killed, "people", "the valley of the Marn", "people", news.Scope, 8, tollCells()...),
		claimOf(news.Missing, "villagers", "Oberfeld", "people", news.Single, 1, vague),
		claimOf(news.Money, "repairs of the levees and the two bridges of the old town", "", "EUR", news.Agree, 2,
			cellOf("Valley Herald", "2021-03-06", "€2.5 million", 2_500_000, 1), cellOf("Hill Post", "2021-03-07", "€2.5 million", 2_500_000, 2)),
	}
}

// displacedCells word one figure in three ways; two papers carry the text of
// the first.
func displacedCells() []news.Cell {
	half := cellOf("Marn Courier", "2021-03-04", "nearly half a million", 500_000, 2)
	half.Fact.Approx, half.Fact.AttributedTo = news.About, "the governor"
	more := cellOf("Radio Graustadt", "2021-03-05", "more than 500,000", 500_000, 3)
	more.Fact.Approx, more.Fact.AttributedTo = news.AtLeast, "International Red Cross"
	first := cellOf("Valley Herald", "2021-03-03", "500,000", 500_000, 1)
	first.Fact.AttributedTo = "police in Graustadt"
	return []news.Cell{
		first, cellOf("Evening Bell", "2021-03-03", "500,000", 500_000, 1),
		cellOf("The Ferryman", "2021-03-04", "500,000", 500_000, 1), half, more,
	}
}

// tollCells are a toll that rises over eight dates, with a range, a forecast
// and a denial among them.
func tollCells() []news.Cell {
	tolls := []struct {
		wording       string
		value, max    float64
		approx        news.Approx
		status, words string
	}{
		{"three", 3, 0, news.Exact, "", ""},
		{"at least 12", 12, 0, news.AtLeast, "", "the interior ministry"},
		{"between 20 and 31", 20, 31, news.Range, "", "rescuers"},
		{"28", 28, 0, news.Exact, news.Revised, ""},
		{"up to 60", 60, 0, news.AtMost, news.Forecast, "the mayor of Oberfeld"},
		{"41", 41, 0, news.Exact, "", "the Red Cross"},
		{"55", 55, 0, news.Exact, news.Denied, "an army spokesman"},
		{"46", 46, 0, news.Exact, "", "the interior ministry"},
	}
	var out []news.Cell
	for i, toll := range tolls {
		c := cellOf("Marn Courier", fmt.Sprintf("2021-03-%02d", 3+i), toll.wording, toll.value, i+1)
		c.Fact.Approx, c.Fact.Status, c.Fact.AttributedTo = toll.approx, toll.status, toll.words
		if toll.max > 0 {
			c.ValueMax, c.Fact.ValueMax = ptr(toll.max), ptr(toll.max)
		}
		out = append(out, c)
	}
	return out
}

// shownClaims is a comparison of claims at a size.
func shownClaims(t testing.TB, claims []news.Claim, size fyne.Size) *claimsPane {
	t.Helper()
	p := newClaimsPane(true)
	p.content.Resize(size)
	p.Show(claims)
	return p
}
