package place

import (
	"math"

	"github.com/newsglass/newsglass/app/news"
)

// KilometresPerMile is the length of the international mile of 1959.
const KilometresPerMile = 1.609344

// earthRadius is the mean radius of the earth in kilometres, (2a+b)/3 of the
// ellipsoid of GRS 80: H. Moritz, Geodetic Reference System 1980, Journal of
// Geodesy 74 (2000).
const earthRadius = 6371.0088

// Kilometres returns the length of the great circle between two places, 0 to
// 20,015. It uses the haversine, which keeps its precision for places that lie
// close together (R. W. Sinnott, Virtues of the Haversine, Sky and Telescope
// 68, 1984). The earth's flattening makes it wrong by 0.5 % at most.
func Kilometres(a, b Place) float64 {
	lat1, lat2 := radians(a.Lat), radians(b.Lat)
	north, east := math.Sin((lat2-lat1)/2), math.Sin(radians(b.Lon-a.Lon)/2)
	h := north*north + math.Cos(lat1)*math.Cos(lat2)*east*east
	return 2 * earthRadius * math.Asin(math.Sqrt(min(1, h)))
}

func radians(degrees float64) float64 { return degrees * math.Pi / 180 }

// A Verdict says how a reported distance stands to the straight line.
type Verdict string

const (
	// Fits: the straight line, as far as it can be told where a town begins.
	Fits Verdict = "fits"
	// Longer than the straight line: the report may mean the road, or be wrong.
	Longer Verdict = "longer"
	// Impossible: shorter than the straight line, which no road can be.
	Impossible Verdict = "impossible"
)

const (
	relativeTolerance = 0.10 // rounding of a report, the flattening of the earth
	leastTolerance    = 5.0  // km; a town's centre against its edge
	aboutTolerance    = 0.15 // in place of relativeTolerance for "about 40 miles"
)

// Check compares a reported distance with the straight line, all in km. highKm
// is the upper bound of a range; it is not looked at for other hedges.
//
// A report fits within a tenth of the straight line or 5 km, whichever is more,
// and within 15 % where it is hedged as about. A range fits when the line, with
// its tolerance, touches it. "At least 40 km" leaves all above open: it cannot
// be impossible, and is longer only when its bound is. "At most 40 km" leaves
// all below open: it fits when the line is shorter, and is impossible when the
// line is longer. A vague report, and numbers that are no distance, fit.
func Check(lowKm, highKm float64, approx news.Approx, straightKm float64) Verdict {
	if approx == news.Vague || !isDistance(lowKm) || !isDistance(straightKm) {
		return Fits
	}
	low, high := lowKm, lowKm
	switch approx {
	case news.Range:
		if isDistance(highKm) {
			low, high = min(lowKm, highKm), max(lowKm, highKm)
		}
	case news.AtLeast:
		high = math.Inf(1)
	case news.AtMost:
		low = 0
	}
	share := relativeTolerance
	if approx == news.About {
		share = aboutTolerance
	}
	tolerance := max(leastTolerance, share*straightKm)
	switch {
	case high < straightKm-tolerance:
		return Impossible
	case low > straightKm+tolerance:
		return Longer
	}
	return Fits
}

func isDistance(km float64) bool { return km >= 0 && !math.IsInf(km, 0) }
