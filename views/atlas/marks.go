package atlas

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// A Point is a place to show.
type Point struct {
	ID   string
	Name string
	At   LatLon
	// Weight is how often it is mentioned: the area of its spot.
	Weight int
	// Region is true for a country or a province: At is only some point in it,
	// and its spot is hollow.
	Region bool
}

// A spot is a point of the map in the world.
type spot struct {
	Point
	world  vec
	radius float64 // of the spot on the screen, pixels
	folded string  // the name in lower case
}

const (
	smallestSpot = 2.5  // radius in pixels
	largestSpot  = 18.0 // of the most mentioned place
	usualSpot    = 4.5  // of a place that is mentioned once, where there is room
	manySpots    = 200  // beyond so many all are drawn smaller
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
			spots = append(spots, spot{Point: p, world: project(p.At), folded: strings.ToLower(p.Name)})
		}
	}
	slices.SortStableFunc(spots, func(a, b spot) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	crowded := max(0.45, min(1, math.Pow(manySpots/float64(len(spots)+1), 0.25)))
	perRoot := crowded * min(usualSpot, largestSpot/math.Sqrt(float64(heaviest)))
	for i := range spots {
		spots[i].radius = max(smallestSpot, perRoot*math.Sqrt(float64(spots[i].Weight)))
	}
	return spots
}

// A mark is a spot in the view.
type mark struct {
	spot int // index of the spots
	at   vec
	more int // spots that it stands for beside its own: they would lie on it
}

// marksOf returns the spots in the view, the heaviest first. first are the
// indices of spots that go before heavier ones, -1 for none; a region, which
// is only somewhere near its middle, goes after all towns. A spot whose middle
// would lie on one that is shown already is counted there instead: it comes
// to light when the map is closer.
func marksOf(spots []spot, c camera, first ...int) []mark {
	view := c.view().grown(largestSpot)
	shown := crowd{spots: spots, cells: map[cell][]int{}}
	show := func(i int) {
		if at := c.screen(spots[i].world); outcode(at, view) == 0 {
			shown.add(i, at)
		}
	}
	for k, i := range first {
		if i >= 0 && !slices.Contains(first[:k], i) {
			show(i)
		}
	}
	for _, regions := range []bool{false, true} {
		for i, s := range spots {
			if s.Region == regions && !slices.Contains(first, i) {
				show(i)
			}
		}
	}
	slices.SortFunc(shown.marks, func(a, b mark) int { return a.spot - b.spot })
	return shown.marks
}

// A crowd holds the marks by the square of the view that they are in, so that
// the neighbours of a spot are found without looking at all of them.
type crowd struct {
	spots []spot
	marks []mark
	cells map[cell][]int // indices of marks
}

type cell struct{ x, y int }

// add shows a spot, or counts it on the mark that it would lie on. A square is
// as wide as the largest spot reaches, so eight neighbours are enough.
func (cr *crowd) add(spot int, at vec) {
	home := cell{int(math.Floor(at.x / largestSpot)), int(math.Floor(at.y / largestSpot))}
	for x := home.x - 1; x <= home.x+1; x++ {
		for y := home.y - 1; y <= home.y+1; y++ {
			for _, k := range cr.cells[cell{x, y}] {
				m := &cr.marks[k]
				if d, r := m.at.minus(at), cr.spots[m.spot].radius; d.x*d.x+d.y*d.y <= r*r {
					m.more++
					return
				}
			}
		}
	}
	cr.cells[home] = append(cr.cells[home], len(cr.marks))
	cr.marks = append(cr.marks, mark{spot: spot, at: at})
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
