package views

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app/news"
)

// valley is an article with one fact of each look.
func valley() (news.Article, []news.Fact) {
	a := news.Article{
		ID: "valley", Title: "Nearly half a million flee the Marn", Source: "Valley Herald", Published: "2021-03-03", URL: "https://valley.example/1",
		Body: "Nearly half a million people have left Graustadt since the levee broke on Monday night, the International Red Cross said in a statement that was read out on the radio.\n\n" +
			"Oberfeld, 80 km (50 miles) north of Graustadt, is cut off.\n\nThe road to Linde, 20 miles from Graustadt, is open.\n\nThe mayor denied that 31 people had died.\n\nDozens of boats are on their way.",
	}
	fact := func(f news.Fact, sentence, surface string) news.Fact {
		f.Surface, f.Sentence = surface, spanIn(a.Body, sentence)
		f.Number = spanIn(a.Body, surface)
		if f.Wording == "" {
			f.Wording = surface
		}
		return f
	}
	return a, []news.Fact{
		fact(news.Fact{Kind: news.Displaced, Value: ptr(500_000), Unit: "people", Approx: news.About, Of: "people", Place: "Graustadt",
			AttributedTo: "International Red Cross", Wording: "Nearly half a million", Again: []news.Telling{{InTitle: true}, {}}},
			a.Body[:len("Nearly half a million people have left Graustadt since the levee broke on Monday night, the International Red Cross said in a statement that was read out on the radio.")], "half a million"),
		fact(news.Fact{Kind: news.Distance, Value: ptr(80), Unit: "km", Approx: news.Exact, Of: "Oberfeld", RelativeTo: "Graustadt", Direction: "north",
			Again: []news.Telling{{Surface: "50 miles", Conversion: true, Value: ptr(50), Unit: "mi"}}},
			"Oberfeld, 80 km (50 miles) north of Graustadt, is cut off.", "80 km"),
		fact(news.Fact{Kind: news.Distance, Value: ptr(20), Unit: "mi", Approx: news.Exact, Of: "Linde", RelativeTo: "Graustadt"},
			"The road to Linde, 20 miles from Graustadt, is open.", "20 miles"),
		fact(news.Fact{Kind: news.Killed, Value: ptr(31), Unit: "people", Approx: news.Exact, Of: "people", Status: news.Denied, AttributedTo: "the mayor"},
			"The mayor denied that 31 people had died.", "31"),
		fact(news.Fact{Kind: news.OtherCount, Value: ptr(40), Unit: "boats", Approx: news.Exact, Of: "boats", Corrected: true},
			"Dozens of boats are on their way.", "Dozens"),
	}
}

func spanIn(text, words string) news.Span {
	s, _ := spanOf(text, words)
	return s
}

// valleyPane shows the article with all that may be told of its facts.
func valleyPane(width float32) *factsPane {
	a, facts := valley()
	p := newFactsPane(true)
	p.Show(a, facts)
	p.ShowStraight([]straightLine{{}, {74, straightLonger}, {48, straightImpossible}, {}, {}})
	distance := claimOf(news.Distance, "Oberfeld", "", "mi", news.Differ, 2, cellOf("Marn Courier", "2021-03-04", "43 miles", 43, 1), cellOf("Hill Post", "2021-03-05", "50 miles", 50, 2))
	p.ShowElsewhere([]news.Claim{claimOf(news.Displaced, "people", "Graustadt", "people", news.Agree, 3, displacedCells()...), distance})
	p.content.Resize(fyne.NewSize(width, 760))
	p.Light(1)
	return p
}

func TestFactsShowConversionsStraightLinesOtherArticlesAndStatus(t *testing.T) {
	for _, width := range []float32{300, 420} {
		draws(t, fmt.Sprintf("facts-%.0f", width), fyne.NewSize(width, 760), func() fyne.CanvasObject { return valleyPane(width).content })
	}
}
