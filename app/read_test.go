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
