package atlas

import (
	"image/color"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

// mapTheme is Fyne's own theme with colours for the map.
type mapTheme struct{ fyne.Theme }

var mapColours = map[fyne.ThemeColorName]color.Color{
	ColourSea: blue, ColourLand: green, ColourBorder: color.Black, ColourName: color.Black, ColourRing: color.Black,
	ColourPoint: red, ColourFits: red, ColourLonger: red, ColourImpossible: red,
}

func (t mapTheme) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	if c, ok := mapColours[name]; ok {
		return c
	}
	return theme.DefaultTheme().Color(name, theme.VariantLight)
}

var someTowns = []Point{
	{ID: "b", Name: "Baghdad", At: baghdad, Weight: 9},
	{ID: "q", Name: "Quito", At: quito, Weight: 4},
	{ID: "s", Name: "Suva", At: suva, Weight: 1},
}

// opened shows a map of some towns, fitted, in a window.
func opened(t testing.TB, points []Point, w, h float32) (*Atlas, fyne.Window) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(mapTheme{theme.DefaultTheme()})
	a := New()
	clock := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	a.now = func() time.Time { return clock }
	win := test.NewTempWindow(t, a)
	win.SetPadded(false)
	win.Resize(fyne.NewSize(w, h))
	a.SetPoints(points)
	return a, win
}

// at is where a town is on the map.
func (a *Atlas) at(t testing.TB, id string) fyne.Position {
	t.Helper()
	for _, s := range a.spots {
		if s.ID == id {
			return position(a.camera.screen(s.world))
		}
	}
	t.Fatalf("there is no %s", id)
	return fyne.Position{}
}

func (a *Atlas) shows(text string) bool {
	for _, l := range a.labels {
		if l.text == text {
			return true
		}
	}
	return false
}

func (a *Atlas) press(keys ...fyne.KeyName) {
	for _, k := range keys {
		a.TypedKey(&fyne.KeyEvent{Name: k})
	}
}
