package views

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

func TestTheRulerHasALaneEachForMarksHitsAndFacts(t *testing.T) {
	body := "The mayor asked for 30 boats."
	r := openReader(t, news.Article{Title: "Two boats", Body: body})
	if got := r.ticks(); len(got) != 0 {
		t.Errorf("ticks on an article without anything: %v", got)
	}
	mayor, _ := spanOf(body, "mayor")
	boats, _ := spanOf(body, "boats")
	number, _ := spanOf(body, "30")
	r.ShowReading(news.Reading{Facts: []news.Fact{
		{Kind: news.OtherCount, Number: news.Span{Start: 0, End: 3}, InTitle: true}, {Kind: news.Killed, Number: number},
	}})
	r.ShowMarks(news.Marks{Highlights: []news.Highlight{{ID: "1", Span: mayor, Colour: "red"}}})
	r.ShowHits([]news.Span{boats}, false, boats)
	want := []prose.Tick{
		{Offset: r.bodyAt + mayor.Start, Colour: markLine("red"), Lane: laneMarks},
		{Offset: r.bodyAt + boats.Start, Colour: theme.ColorNameForeground, Lane: laneHits},
		{Offset: 0, Colour: figureLine(news.OtherCount), Lane: laneFacts},
		{Offset: r.bodyAt + number.Start, Colour: figureLine(news.Killed), Lane: laneFacts},
	}
	if got := r.ticks(); !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	if r.Unlight(); len(r.ticks()) != 3 {
		t.Error("the hits stay on the ruler when their light is taken away")
	}
}

func TestTheRulerShowsThePartThatIsOpen(t *testing.T) {
	body := strings.Repeat("The river fell by a foot.\n\n", partBytes/10)
	r := openReader(t, news.Article{Body: body})
	second := partOf(body, 1)
	r.ShowMarks(news.Marks{Highlights: []news.Highlight{{ID: "1", Span: news.Span{Start: second.Start + 4, End: second.Start + 9}, Colour: "red"}}})
	if len(r.ticks()) != 0 {
		t.Error("it shows what stands in another part")
	}
	if r.turnTo(1); len(r.ticks()) != 1 {
		t.Error("it does not show what stands in this part")
	}
}
