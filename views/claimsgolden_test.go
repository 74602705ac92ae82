package views

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestTheComparisonShowsWordingVerdictAndTheTollOverTime(t *testing.T) {
	for name, size := range map[string]fyne.Size{"claims-wide": fyne.NewSize(1000, 780), "claims-narrow": fyne.NewSize(700, 640)} {
		draws(t, name, size, func() fyne.CanvasObject {
			p := shownClaims(t, floodClaims(), size)
			p.choose(2, 3)
			return p.content
		})
	}
}
