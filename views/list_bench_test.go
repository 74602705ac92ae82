package views

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app"
)

// manyCards are the cards of n articles from 300 sources, in no order.
func manyCards(n int) []app.Card {
	cards := make([]app.Card, n)
	for i := range cards {
		cards[i] = app.Card{
			ID: fmt.Sprintf("%020x", i*7919%n), Title: fmt.Sprintf("Water rises at the bridge of district %d", i*31%n),
			Source: fmt.Sprintf("Paper %d", i%300), Published: fmt.Sprintf("20%02d-%02d-%02d", i%20, i%12+1, i%28+1),
		}
	}
	return cards
}

const many = 100_000

// largeList is a list of many articles, one of them open.
func largeList(b *testing.B) (*articleList, []app.Card) {
	newTestApp(b, light)
	l := newArticleList(byDate)
	l.content.Resize(fyne.NewSize(300, 800))
	cards := manyCards(many)
	sortCards(cards, byDate)
	l.Show(slices.Clone(cards), byDate)
	l.SetOpen(cards[many/2].ID)
	return l, cards
}

func BenchmarkListShowsManyCards(b *testing.B) {
	l, cards := largeList(b)
	for b.Loop() {
		l.Show(cards, byDate)
	}
}

func BenchmarkListUpdatesOneOfManyCards(b *testing.B) {
	l, cards := largeList(b)
	for i := 0; b.Loop(); i++ {
		c := cards[i%many]
		c.Marks.Read = i/many%2 == 0
		l.Update(c)
	}
}

func BenchmarkListOpensOneOfManyCards(b *testing.B) {
	l, cards := largeList(b)
	for i := 0; b.Loop(); i++ {
		l.SetOpen(cards[i%many].ID)
	}
}

func BenchmarkSortManyCards(b *testing.B) {
	cards := manyCards(many)
	for b.Loop() {
		sortCards(slices.Clone(cards), byTitle)
	}
}
