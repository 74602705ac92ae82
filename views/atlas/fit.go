package atlas

import (
	"cmp"
	"slices"
)

const (
	fitMargin = 70  // pixels around the outermost points
	fitDetail = 1.2 // km a pixel: the closest that fitting goes

	mostShare  = 0.8 // of the mentions that FitMost shows at least
	mostNearby = 1.5 // times as far as those, and a place is shown too
)

// A fit says which points the map shows by itself.
type fit int

const (
	fitAll  fit = iota
	fitMost     // see FitMost
	fitNone     // the person has moved the map
)

// Fit shows all points as large as it can, and the whole world when there are
// none. The map stays fitted, whatever its size, until it is moved.
func (a *Atlas) Fit() { a.refit(fitAll) }

// FitMost is Fit without the places that lie far from the others and are
// seldom mentioned: a capital where somebody spoke does not shrink the region
// that the news is about to a dot. Nor does a country, where there are towns.
func (a *Atlas) FitMost() { a.refit(fitMost) }

func (a *Atlas) refit(f fit) {
	a.fit = f
	a.camera = a.fitted()
	a.show()
}

// fitted returns the camera that shows the points that the map shows by
// itself.
func (a *Atlas) fitted() camera {
	spots := a.spots
	switch a.fit {
	case fitNone:
		return a.camera
	case fitMost:
		spots = most(towns(spots))
	}
	c := wholeWorld(a.camera.size)
	if len(spots) == 0 {
		return c
	}
	points := make([]vec, len(spots))
	for i, s := range spots {
		points[i] = s.world
	}
	return c.fitted(bounds(points), fitMargin, fitDetail)
}

// towns returns the spots that are no regions, and all where there are none.
func towns(spots []spot) []spot {
	found := slices.DeleteFunc(slices.Clone(spots), func(s spot) bool { return s.Region })
	if len(found) == 0 {
		return spots
	}
	return found
}

// most returns the spots around the medoid that have mostShare of the
// mentions, and those that are not much farther away.
func most(spots []spot) []spot {
	if len(spots) == 0 {
		return nil
	}
	centre := medoid(spots).At
	away := map[LatLon]float64{}
	whole := 0
	for _, s := range spots {
		away[s.At] = distance(centre, s.At)
		whole += max(1, s.Weight)
	}
	sorted := slices.Clone(spots)
	slices.SortStableFunc(sorted, func(a, b spot) int { return cmp.Compare(away[a.At], away[b.At]) })
	shown, farthest := 0, 0.0
	for i, s := range sorted {
		if float64(shown) >= mostShare*float64(whole) && away[s.At] > mostNearby*farthest {
			return sorted[:i]
		}
		if float64(shown) < mostShare*float64(whole) {
			farthest = away[s.At]
		}
		shown += max(1, s.Weight)
	}
	return sorted
}

// medoid returns the spot from which all others, by their weight, are nearest.
// It looks at the heaviest only, which come first.
func medoid(spots []spot) spot {
	const tried = 100
	heavy := spots[:min(tried, len(spots))]
	return slices.MinFunc(heavy, func(a, b spot) int { return cmp.Compare(detour(a, heavy), detour(b, heavy)) })
}

// detour is how far it is from a spot to all others, each as often as it is
// mentioned.
func detour(from spot, spots []spot) float64 {
	sum := 0.0
	for _, s := range spots {
		sum += distance(from.At, s.At) * float64(max(1, s.Weight))
	}
	return sum
}
