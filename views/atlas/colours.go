package atlas

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// The colours of the map, which the theme must know: what it doesn't know is
// transparent. Names of places are in its colour of the foreground, the place
// that is chosen has its primary one.
const (
	ColourSea    fyne.ThemeColorName = "newsglass.map.sea"
	ColourLand   fyne.ThemeColorName = "newsglass.map.land"   // and the halo of labels
	ColourBorder fyne.ThemeColorName = "newsglass.map.border" // and the shore
	ColourName   fyne.ThemeColorName = "newsglass.map.name"   // of a country, and other quiet words
	ColourRing   fyne.ThemeColorName = "newsglass.map.ring"
	ColourPoint  fyne.ThemeColorName = "newsglass.map.point"
	// Lines and their labels, by Verdict.
	ColourFits       fyne.ThemeColorName = "newsglass.map.fits"
	ColourLonger     fyne.ThemeColorName = "newsglass.map.longer"
	ColourImpossible fyne.ThemeColorName = "newsglass.map.impossible"
)

// A Verdict says how a reported distance stands to the straight line.
type Verdict int

// The verdicts. Lines show them by colour and by their dashes.
const (
	Fits       Verdict = iota // as long as the straight line
	Longer                    // longer: by road, perhaps
	Impossible                // shorter, which no way can be
)

// Colour is the colour of the lines of a verdict.
func (v Verdict) Colour() fyne.ThemeColorName {
	switch v {
	case Fits:
		return ColourFits
	case Longer:
		return ColourLonger
	}
	return ColourImpossible
}

// Dash is how those lines are dashed: pixels that are drawn, and pixels left
// out after them, 0 for a solid line.
func (v Verdict) Dash() (on, off float32) {
	switch v {
	case Fits:
		return 0, 0
	case Longer:
		return 7, 4
	}
	return 2, 3.5
}

func (a *Atlas) colour(name fyne.ThemeColorName) color.Color {
	return a.Theme().Color(name, fyne.CurrentApp().Settings().ThemeVariant())
}

func (a *Atlas) ink(name fyne.ThemeColorName) color.RGBA {
	return color.RGBAModel.Convert(a.colour(name)).(color.RGBA)
}

func (a *Atlas) inks() inks {
	return inks{
		sea: a.ink(ColourSea), land: a.ink(ColourLand), border: a.ink(ColourBorder),
		ring: a.ink(ColourRing), point: a.ink(ColourPoint), rim: a.ink(ColourLand), reference: a.ink(theme.ColorNameForeground),
		lines: [...]color.RGBA{a.ink(ColourFits), a.ink(ColourLonger), a.ink(ColourImpossible)},
	}
}
