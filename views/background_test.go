package views

import (
	"context"
	"slices"
	"testing"
)

func TestOnlyTheNewestTurnShowsWhatItFound(t *testing.T) {
	b := atOnce()
	var ui []func()
	b.do = func(f func()) { ui = append(ui, f) } // later, when the work is over
	var shown []string
	var turn turn
	ask := func(what string) {
		turn.take(b, func(_ context.Context, show func(func())) {
			show(func() { shown = append(shown, what) })
		})
	}
	ask("first")
	ask("second")
	for _, f := range ui {
		f()
	}
	if !slices.Equal(shown, []string{"second"}) {
		t.Errorf("shown: %v", shown)
	}
	ui = nil
	ask("third")
	turn.drop()
	ui[0]()
	if len(shown) != 1 {
		t.Errorf("a dropped turn shows %v", shown[1:])
	}
}
