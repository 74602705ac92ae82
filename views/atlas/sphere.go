package atlas

import "math"

// A LatLon is a point on the earth in degrees: latitude -90 to 90, north
// positive, and longitude -180 to 180, east positive.
type LatLon struct{ Lat, Lon float64 }

// earthRadius is the mean radius of the earth in km (IUGG).
const earthRadius = 6371.0088

// valid reports whether p is on the earth; NaN is not.
func (p LatLon) valid() bool {
	return p.Lat >= -90 && p.Lat <= 90 && p.Lon >= -180 && p.Lon <= 180
}

// distance returns the length in km of the shortest way between two points,
// by the haversine formula.
func distance(a, b LatLon) float64 {
	sinLat, sinLon := math.Sin(radians(b.Lat-a.Lat)/2), math.Sin(radians(b.Lon-a.Lon)/2)
	h := sinLat*sinLat + math.Cos(radians(a.Lat))*math.Cos(radians(b.Lat))*sinLon*sinLon
	return 2 * earthRadius * math.Asin(math.Sqrt(min(1, h)))
}

// destination returns the point that lies km away from p along the great
// circle that starts out at a bearing, in degrees clockwise from north.
func destination(p LatLon, bearing, km float64) LatLon {
	sinLat, cosLat := math.Sincos(radians(p.Lat))
	sinWay, cosWay := math.Sincos(km / earthRadius)
	sinTurn, cosTurn := math.Sincos(radians(bearing))
	sinTo := sinLat*cosWay + cosLat*sinWay*cosTurn
	lon := radians(p.Lon) + math.Atan2(sinTurn*sinWay*cosLat, cosWay-sinLat*sinTo)
	return LatLon{degrees(math.Asin(max(-1, min(1, sinTo)))), math.Remainder(degrees(lon), 360)}
}

// circle returns n points at a distance of km around p, clockwise from north.
func circle(p LatLon, km float64, n int) []LatLon {
	points := make([]LatLon, n)
	for i := range points {
		points[i] = destination(p, 360*float64(i)/float64(n), km)
	}
	return points
}

// greatCircle returns the shortest way from a to b as n steps, n+1 points. One
// of the many ways is taken between two ends of the earth.
func greatCircle(a, b LatLon, n int) []LatLon {
	whole, bearing := distance(a, b), initialBearing(a, b)
	points := make([]LatLon, n+1)
	for i := range points {
		points[i] = destination(a, bearing, whole*float64(i)/float64(n))
	}
	points[n] = b
	return points
}

// initialBearing is the direction in which the great circle from a to b
// starts out, in degrees clockwise from north.
func initialBearing(a, b LatLon) float64 {
	sinA, cosA := math.Sincos(radians(a.Lat))
	sinB, cosB := math.Sincos(radians(b.Lat))
	sinLon, cosLon := math.Sincos(radians(b.Lon - a.Lon))
	return degrees(math.Atan2(sinLon*cosB, cosA*sinB-sinA*cosB*cosLon))
}

func radians(degrees float64) float64 { return degrees * math.Pi / 180 }
func degrees(radians float64) float64 { return radians * 180 / math.Pi }
