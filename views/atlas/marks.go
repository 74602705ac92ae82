package atlas

import (
	"cmp"
	"math"
	"slices"
)

// A Point is a place to show.
type Point struct {
	ID   string
	Name string
	At   LatLon
	// Weight is how often it is mentioned: the area of its spot.
	Weight int
}

// A spot is a point of the map in the world.
type spot struct {
	Point
	world  vec
	radius float64 // of the spot on the screen, pixels
}

const (
	smallestSpot = 3.0  // radius in pixels
	largestSpot  = 18.0 // of the most mentioned place
	usualSpot    = 4.5  // of a place that is mentioned once, where there is room
)

// newSpots puts points into the world, the heaviest first. Points that are
// not on the earth are left out.
func newSpots(points []Point) []spot {
	spots := make([]spot, 0, len(points))
	heaviest := 1
	for _, p := range points {
		if p.At.valid() {
			p.Weight = max(p.Weight, 0)
			heaviest = max(heaviest, p.Weight)
			spots = append(spots, spot{Point: p, world: project(p.At)})
		}
	}
	slices.SortStableFunc(spots, func(a, b spot) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	perRoot := min(usualSpot, largestSpot/math.Sqrt(float64(heaviest)))
	for i := range spots {
		spots[i].radius = max(smallestSpot, perRoot*math.Sqrt(float64(spots[i].Weight)))
	}
	return spots
}

// A mark is a spot in the view.
type mark struct {
	spot int // index of the spots
	at   vec
	more int // spots that are not shown as they lie at the same place, see crowding
}

// crowding is the side in pixels of the squares of which each shows no more
// than its heaviest spot. The others come to light when the map is closer.
const crowding = 8

// marksOf returns the spots in the view, the heaviest first. first are the
// indices of spots that go before heavier ones, -1 for none.
func marksOf(spots []spot, c camera, first ...int) []mark {
	view := c.view().grown(largestSpot)
	holder := map[[2]int32]int{}
	var marks []mark
	show := func(i int) {
		at := c.screen(spots[i].world)
		if outcode(at, view) != 0 {
			return
		}
		cell := [2]int32{int32(spots[i].world.x * c.scale / crowding), int32(spots[i].world.y * c.scale / crowding)}
		if k, taken := holder[cell]; taken {
			marks[k].more++
			return
		}
		holder[cell] = len(marks)
		marks = append(marks, mark{spot: i, at: at})
	}
	first = slices.Compact(first)
	for _, i := range first {
		if i >= 0 {
			show(i)
		}
	}
	for i := range spots {
		if !slices.Contains(first, i) {
			show(i)
		}
	}
	slices.SortFunc(marks, func(a, b mark) int { return a.spot - b.spot })
	return marks
}

// hit returns the index of the mark under a point of the view, or within
// reach of it, -1 for none. The smaller of two spots lies on top.
func hit(marks []mark, spots []spot, at vec) int {
	const reach = 4
	best, nearest := -1, math.Inf(1)
	for i, m := range marks {
		radius := spots[m.spot].radius
		d := m.at.minus(at).length()
		if d <= radius+reach && d-radius/8 <= nearest {
			best, nearest = i, d-radius/8
		}
	}
	return best
}
