package views

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// manyEntities are n names with two spellings each. The window never lists
// more than [mostEntities]; the list is to bear them all.
func manyEntities(n int) []app.EntitySummary {
	out := make([]app.EntitySummary, n)
	for i := range out {
		name := fmt.Sprintf("Anders Lindqvist %d of Oberfeld", i)
		out[i] = app.EntitySummary{
			ID: fmt.Sprint(i), Kind: news.EntityKinds[i%len(news.EntityKinds)], Name: name, Spellings: []string{name, fmt.Sprintf("A. Lindqvist %d", i)},
			Mentions: n - i, Articles: (n-i)/3 + 1, First: "2019-01-01", Last: "2021-11-28",
		}
	}
	return out
}

// windowOfEntities shows entities in a window, each with a time of its own.
func windowOfEntities(b *testing.B, found []app.EntitySummary) *entitiesPane {
	newTestApp(b, light)
	p := newEntitiesPane()
	counts := make([]int, sparkParts)
	for i := range counts {
		counts[i] = i * i % 7
	}
	p.Timeline = func(_ string, _ int, done func([]int)) { done(counts) }
	w := test.NewTempWindow(b, p.content)
	w.Resize(fyne.NewSize(1100, 800))
	p.Show(found, len(found))
	return p
}

const allEntities = 300_000

func BenchmarkNamesShowManyRows(b *testing.B) {
	found := manyEntities(allEntities)
	p := windowOfEntities(b, found)
	for b.Loop() {
		p.Show(found, len(found))
	}
}

func BenchmarkNamesScrollThroughManyRows(b *testing.B) {
	p := windowOfEntities(b, manyEntities(allEntities))
	for i := 0; b.Loop(); i++ {
		p.rows.ScrollToOffset(float32(i * 40 % 10_000_000))
	}
}

func BenchmarkNamesStepThroughManyRows(b *testing.B) {
	p := windowOfEntities(b, manyEntities(allEntities))
	for b.Loop() {
		p.step(1)
	}
}
