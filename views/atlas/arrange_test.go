package atlas

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

func TestLabelsStandInViewAndClearOfEachOther(t *testing.T) {
	view := box{0, 0, 800, 600}
	random := rand.New(rand.NewPCG(1, 2))
	var wishes []wish
	for i := range 500 {
		size := vec{30 + 60*random.Float64(), 14}
		at := vec{800 * random.Float64(), 600 * random.Float64()}
		wishes = append(wishes, wish{text: fmt.Sprint(i), size: size, at: beside(at, 5, size)})
	}
	taken := []box{{300, 200, 500, 400}}
	labels := arrange(view, taken, wishes, 60)
	if len(labels) != 60 {
		t.Errorf("%d labels", len(labels))
	}
	for i, l := range labels {
		if !view.contains(l.box) || l.box.overlaps(taken[0]) {
			t.Errorf("%s is at %v", l.text, l.box)
		}
		for _, other := range labels[:i] {
			if l.box.overlaps(other.box) {
				t.Errorf("%s covers %s", l.text, other.text)
			}
		}
	}
}

func TestTheFirstWishIsGrantedFirst(t *testing.T) {
	place := []vec{{10, 10}}
	labels := arrange(box{0, 0, 100, 100}, nil, []wish{
		{text: "first", size: vec{40, 10}, at: place},
		{text: "second", size: vec{40, 10}, at: place},
		{text: "third", size: vec{40, 10}, at: []vec{{10, 12}, {10, 40}}},
		{text: "nowhere", size: vec{40, 10}},
	}, 10)
	if len(labels) != 2 || labels[0].text != "first" || labels[1].text != "third" || labels[1].box.y0 != 40 {
		t.Errorf("got %+v", labels)
	}
}

func TestALabelBesideASpotDoesNotCoverIt(t *testing.T) {
	at, size := vec{200, 100}, vec{50, 14}
	for i, corner := range beside(at, 12, size) {
		b := box{corner.x, corner.y, corner.x + size.x, corner.y + size.y}
		nearest := vec{max(b.x0, min(at.x, b.x1)), max(b.y0, min(at.y, b.y1))}
		if d := nearest.minus(at).length(); d < 11.8 {
			t.Errorf("place %d comes as near as %v", i, d)
		}
	}
}

func TestALabelOfALineStandsOnItOrOnTheSideOfItsLane(t *testing.T) {
	line := func(length float64) []vec {
		points := make([]vec, 9)
		for i := range points {
			points[i] = vec{100 + length*float64(i)/8, 100}
		}
		return points
	}
	size := vec{40, 14}
	for name, c := range map[string]struct {
		length, lane float64
		middle       func(y float64) bool
	}{
		"on a long line":      {400, 0, func(y float64) bool { return y == 100 }},
		"below a short one":   {60, 1, func(y float64) bool { return y > 107 }},
		"above its left lane": {60, -1, func(y float64) bool { return y < 93 }},
	} {
		t.Run(name, func(t *testing.T) {
			first := along(line(c.length), size, c.lane)[0]
			if y := first.y + size.y/2; !c.middle(y) {
				t.Errorf("its middle is at %v", y)
			}
		})
	}
}

func TestALineMuchShorterThanItsLabelHasNone(t *testing.T) {
	for _, length := range []float64{0, 20} {
		points := make([]vec, 9)
		for i := range points {
			points[i] = vec{length * float64(i) / 8, 5}
		}
		if got := along(points, vec{40, 14}, 0); got != nil {
			t.Errorf("%v pixels: got %v", length, got)
		}
	}
}

func TestPlacesOfReportedDistancesAreNamedBeforeTheDistances(t *testing.T) {
	west := LatLon{baghdad.Lat, baghdad.Lon - 0.6}
	points := []Point{{ID: "b", Name: "Baghdad", At: baghdad, Weight: 4}, {ID: "w", Name: "Westham", At: west, Weight: 1}}
	for i, bearing := range []float64{180, 225, 270} { // no room but above it
		points = append(points, Point{ID: fmt.Sprint(i), Name: fmt.Sprint("Neighbour ", i), At: destination(west, bearing, 30), Weight: 1})
	}
	a, _ := opened(t, points, 800, 500)
	a.SetReference(Reference{"Baghdad", baghdad}, true)
	a.SetLines([]Line{{From: west, To: baghdad, Label: "about 35 miles", Verdict: Fits}, {From: west, To: baghdad, Label: "30 miles", Verdict: Impossible}})
	a.Fit()
	if !a.shows("Westham") {
		t.Errorf("it is not named: %v", a.labels)
	}
}
