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

func TestLongWorkWaitsForTheStepsBeforeItAndHoldsUpNoneAfterIt(t *testing.T) {
	b := atOnce()
	var started []func()
	b.spawn = func(f func()) { started = append(started, f) }
	pump := func() {
		for len(started) > 0 {
			f := started[0]
			started = started[1:]
			f()
		}
	}
	var did []string
	step := func(name string) { b.inOrder(func() { did = append(did, name) }) }
	step("first")
	b.afterwards(func(context.Context) {
		did = append(did, "long work begins")
		step("note") // written while it goes on
		pump()
		did = append(did, "long work ends")
	})
	pump()
	if want := []string{"first", "long work begins", "note", "long work ends"}; !slices.Equal(did, want) {
		t.Errorf("done: %v", did)
	}
}
