package atlas

import (
	"math"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
)

// A unit of length.
type unit struct {
	sign string
	km   float64
}

var (
	kilometres = unit{"km", 1}
	miles      = unit{"mi", 1.609344}
)

// say writes a length that was given in the unit.
func (u unit) say(length float64) string {
	return english.Sprint(number.Decimal(length)) + " " + u.sign
}

// english writes numbers as the rest of the window does: 2,500.
var english = message.NewPrinter(language.English)

// nice returns the longest of 1, 2.5, 5, 10, 25, 50, 100... that is not above
// x, and of 0.5, 0.25, 0.1... below 1.
func nice(x float64) float64 {
	ten := math.Pow(10, math.Floor(math.Log10(x)))
	for _, m := range []float64{5, 2.5} {
		if m*ten <= x {
			return m * ten
		}
	}
	return ten
}

const (
	ringRoom  = 70  // pixels between two rings at the least
	mostRings = 8   // as many as an eye can tell apart
	farRing   = 0.2 // of the way round the earth: beyond, a ring fills the map
)

// rings returns the distances in the unit at which rings are drawn around a
// place: evenly spaced, as many as lie on the way to the farthest corner.
func (c camera) rings(reference LatLon, u unit) []float64 {
	perPixel := c.kmPerPixel(reference.Lat) / u.km
	if !(perPixel > 0) {
		return nil // at a pole
	}
	step := nice(ringRoom * perPixel * 2.5) // which is never below ringRoom
	farthest := 0.0
	for _, corner := range []vec{{0, 0}, {c.size.x, 0}, {0, c.size.y}, c.size} {
		farthest = max(farthest, distance(reference, unproject(c.world(corner))))
	}
	farthest = min(farthest, farRing*earthGirth) / u.km
	var all []float64
	for r := step; r < farthest && len(all) < mostRings; r += step {
		all = append(all, r)
	}
	return all
}

// scaleBar returns the longest nice length, and its pixels, that is not longer
// than some pixels in the middle of the view.
func (c camera) scaleBar(u unit, most float64) (length, pixels float64) {
	perPixel := c.kmPerPixel(unproject(c.centre).Lat) / u.km
	length = nice(most * perPixel)
	return length, length / perPixel
}
