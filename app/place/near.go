package place

import "math"

// A vector points from the earth's centre to a place; its length is 1.
type vector [3]float64

// An anchor is a place of the article that is beyond doubt.
type anchor struct {
	name string
	at   vector
}

// anchors returns the towns and provinces of the questions whose country is
// beyond doubt.
func (r *resolution) anchors() []anchor {
	var all []anchor
	for i := range r.questions {
		q := &r.questions[i]
		if best := r.choose(q, nil); q.speaksFor != "" && best.Kind != Country {
			all = append(all, anchor{q.name, vectorTo(best)})
		}
	}
	return all[:min(len(all), mostAnchors)]
}

// mostAnchors bounds the work of a call: an article that is beyond it gives
// more than enough to hold on to.
const mostAnchors = 100

// proximity returns what the nearest anchor of another name speaks for a site.
func proximity(name string, s *site, anchors []anchor) float64 {
	if s.Kind == Country || len(anchors) == 0 {
		return 0
	}
	at := vectorTo(s)
	nearest := math.Inf(1)
	for _, a := range anchors {
		if a.name != name {
			nearest = min(nearest, squaredChord(at, a.at))
		}
	}
	reach := nextDoorKm
	if s.Kind == Province {
		reach *= 2 // it is measured from its middle
	}
	switch {
	case nearest < squaredChordOf(reach):
		return nextDoor
	case nearest < squaredChordOf(nearbyKm):
		return nearby
	}
	return 0
}

func vectorTo(s *site) vector {
	sinLat, cosLat := math.Sincos(radians(s.Lat))
	sinLon, cosLon := math.Sincos(radians(s.Lon))
	return vector{cosLat * cosLon, cosLat * sinLon, sinLat}
}

// squaredChord grows with the distance and needs no sine.
func squaredChord(a, b vector) float64 {
	x, y, z := a[0]-b[0], a[1]-b[1], a[2]-b[2]
	return x*x + y*y + z*z
}

func squaredChordOf(km float64) float64 {
	chord := 2 * math.Sin(km/earthRadius/2)
	return chord * chord
}
