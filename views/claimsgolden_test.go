package views

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestTheComparisonShowsWordingsVerdictsAndTheTollOverTime(t *testing.T) {
	size := fyne.NewSize(1000, 780)
	draws(t, "claims-wide", size, func() fyne.CanvasObject {
		p := shownClaims(t, floodClaims(), size)
		p.fold()
		p.choose(2, 6)
		return p.content
	})
}

func TestTheComparisonFitsANarrowWindow(t *testing.T) {
	size := fyne.NewSize(700, 640)
	draws(t, "claims-narrow", size, func() fyne.CanvasObject {
		p := shownClaims(t, floodClaims(), size)
		p.Busy("Comparing 3 of 5 articles…", 0.6)
		p.choose(1, 1)
		return p.content
	})
}

func TestAComparisonOfNothingSaysWhatToDo(t *testing.T) {
	size := fyne.NewSize(700, 400)
	draws(t, "claims-empty", size, func() fyne.CanvasObject {
		p := shownClaims(t, nil, size)
		p.SetQuery(claimQuery{Kind: "killed", Several: true})
		p.Show(nil)
		return p.content
	})
}
