package app

import (
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestAFaultInAReaderCostsOnlyThatReading(t *testing.T) {
	r := guarded(func(news.Article) news.Reading { panic("index out of range") }, news.Article{Body: "text"})
	if r.Trouble != "index out of range" || r.Version != ReaderVersion {
		t.Errorf("got %+v", r)
	}
}

func TestAFigureOfTheTitleThatTheBodyRepeatsIsListedOnce(t *testing.T) {
	r := Read(news.Article{
		Title: "12,000 people flee the Marn; 31 people killed",
		Body:  "More than 12,000 people have fled the valley, the Red Cross said.",
	})
	count := map[string]int{}
	for _, f := range r.Facts {
		count[f.Surface]++
		if f.Surface == "12,000" && f.InTitle {
			t.Error("the title's figure was kept instead of the body's")
		}
	}
	if count["12,000"] != 1 || count["31"] != 1 {
		t.Errorf("listed %v", count)
	}
}

func TestAFigureOfTheTitleIsAFurtherTellingOfTheOneInTheBody(t *testing.T) {
	a := news.Article{Title: "Flood kills 12 in Sarapur", Body: "Heavy rain fell.\n\nThe flood killed 12 people on Monday, police said."}
	r := Read(a)
	if len(r.Facts) != 1 || r.Facts[0].InTitle || len(r.Facts[0].Again) != 1 {
		t.Fatalf("got %+v", r.Facts)
	}
	f, told := r.Facts[0], r.Facts[0].Again[0]
	if !told.InTitle || told.Number.Of(a.Title) != "12" || f.Number.Of(a.Body) != "12" {
		t.Errorf("%q in the body, %q in the title", f.Number.Of(a.Body), told.Number.Of(a.Title))
	}
	if told.Sentence.Of(a.Title) != a.Title {
		t.Errorf("the sentence of the title is %q", told.Sentence.Of(a.Title))
	}
}
