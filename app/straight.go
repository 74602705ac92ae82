package app

import (
	"github.com/newsglass/newsglass/app/claim"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/place"
)

// A Straight is the straight line beside a reported distance.
type Straight struct {
	Kilometres float64 // along the great circle; 0 when an end is not known
	Verdict    place.Verdict
}

// StraightLines returns for each fact of a reading the straight line between
// the two places of a distance, the zero Straight for other facts and where
// the gazetteer does not know both ends.
func StraightLines(r news.Reading) []Straight {
	known := resolve(r)
	out := make([]Straight, len(r.Facts))
	for i, f := range r.Facts {
		if from, to, ok := ends(f, known); ok {
			out[i], _ = straight(f, from, to)
		}
	}
	return out
}

// ends returns the places that a distance lies between.
func ends(f news.Fact, known map[string]place.Place) (from, to place.Place, ok bool) {
	if f.Kind != news.Distance {
		return from, to, false
	}
	from, known1 := known[f.RelativeTo]
	to, known2 := known[f.Of]
	if !known2 {
		to, known2 = known[f.Place]
	}
	return from, to, known1 && known2 && from.ID != to.ID
}

// straight checks a reported distance. A country or a province is no point
// that a distance can be checked against.
func straight(f news.Fact, from, to place.Place) (Straight, bool) {
	if f.Value == nil || from.Kind != place.City || to.Kind != place.City {
		return Straight{}, false
	}
	low, ok := claim.Convert(*f.Value, f.Unit, "km")
	if !ok {
		return Straight{}, false
	}
	high := low
	if f.ValueMax != nil {
		high, _ = claim.Convert(*f.ValueMax, f.Unit, "km")
	}
	line := place.Kilometres(from, to)
	return Straight{line, place.Check(low, high, f.Approx, line)}, true
}
