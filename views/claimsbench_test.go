package views

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app/news"
)

// manyClaims are n rows of five cells; the first has a thousand.
func manyClaims(n int) []news.Claim {
	claims := make([]news.Claim, n)
	for i := range claims {
		size := 5
		if i == 0 {
			size = 1000
		}
		cells := make([]news.Cell, size)
		for k := range cells {
			cells[k] = cellOf(fmt.Sprintf("Paper %d", k), fmt.Sprintf("20%02d-%02d-%02d", k/336, k/28%12+1, k%28+1), fmt.Sprintf("about %d", i+k), float64(i+k), k+1)
		}
		claims[i] = claimOf(news.Displaced, "people", fmt.Sprintf("Village %d", i), "people", news.Verdicts[i%4], 5, cells...)
	}
	return claims
}

func BenchmarkComparisonShowsManyRows(b *testing.B) {
	claims := manyClaims(10_000)
	p := windowOfClaims(b, claims)
	for b.Loop() {
		p.Show(claims)
	}
}

func BenchmarkComparisonScrollsThroughManyRows(b *testing.B) {
	p := windowOfClaims(b, manyClaims(10_000))
	for i := 0; b.Loop(); i++ {
		p.rows.ScrollToOffset(float32(i * 40 % 1_000_000))
	}
}

func BenchmarkComparisonScrollsARowOfManyCells(b *testing.B) {
	p := windowOfClaims(b, manyClaims(1))
	width := 1000 * float32(cellStep)
	for i := 0; b.Loop(); i++ {
		p.view(0).state.offset = float32(i*40) - width*float32(int(float32(i*40)/width))
		p.shift(0, 0)
	}
}

func BenchmarkComparisonStepsThroughRows(b *testing.B) {
	p := windowOfClaims(b, manyClaims(10_000))
	down := &fyne.KeyEvent{Name: fyne.KeyDown}
	for b.Loop() {
		if p.chosen == len(p.claims)-1 {
			p.choose(0, 0)
		}
		p.key(down)
	}
}
