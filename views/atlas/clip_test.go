package atlas

import (
	"math"
	"testing"
)

var unitBox = box{0, 0, 1, 1}

// ringArea is the area of a closed line, by the shoelace formula.
func ringArea(ring []vec) float64 {
	sum := 0.0
	for i, v := range ring {
		w := ring[(i+1)%len(ring)]
		sum += v.x*w.y - w.x*v.y
	}
	return math.Abs(sum / 2)
}

func TestARingIsCutToTheBox(t *testing.T) {
	for name, c := range map[string]struct {
		ring []vec
		area float64
	}{
		"inside":                 {[]vec{{0.2, 0.2}, {0.8, 0.2}, {0.8, 0.8}}, 0.18},
		"outside":                {[]vec{{2, 2}, {3, 2}, {3, 3}}, 0},
		"around the box":         {[]vec{{-9, -9}, {9, -9}, {9, 9}, {-9, 9}}, 1},
		"over one side":          {[]vec{{0.5, 0.2}, {3, 0.2}, {3, 0.4}, {0.5, 0.4}}, 0.1},
		"over a corner":          {[]vec{{0.5, 0.5}, {2, 0.5}, {2, 2}, {0.5, 2}}, 0.25},
		"outside, past a corner": {[]vec{{-1, 0.5}, {0.5, -1.5}, {-1, -1.5}}, 0},
		"nothing":                {nil, 0},
		"a point":                {[]vec{{0.5, 0.5}}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			got, _ := clipRing(c.ring, nil, unitBox)
			if !near(ringArea(got), c.area, 1e-9) {
				t.Errorf("got an area of %v, want %v: %v", ringArea(got), c.area, got)
			}
			for _, v := range got {
				if outcode(v, unitBox.grown(1e-9)) != 0 {
					t.Errorf("%v is outside", v)
				}
			}
		})
	}
}

func TestASegmentIsCutToTheBox(t *testing.T) {
	for name, c := range map[string]struct {
		v, w   vec
		length float64
		ok     bool
	}{
		"inside":           {vec{0.1, 0.5}, vec{0.9, 0.5}, 0.8, true},
		"through the box":  {vec{-5, 0.5}, vec{5, 0.5}, 1, true},
		"from corner on":   {vec{-1, -1}, vec{2, 2}, math.Sqrt2, true},
		"beside it":        {vec{-1, 2}, vec{2, 2}, 0, false},
		"past a corner":    {vec{-1, 0.5}, vec{0.5, 2.1}, 0, false},
		"a point in it":    {vec{0.5, 0.5}, vec{0.5, 0.5}, 0, true},
		"upright, half in": {vec{0.5, 0.5}, vec{0.5, 7}, 0.5, true},
	} {
		t.Run(name, func(t *testing.T) {
			from, to, ok := clipSegment(c.v, c.w, unitBox)
			if ok != c.ok || ok && !near(to.minus(from).length(), c.length, 1e-9) {
				t.Errorf("got %v to %v, %v", from, to, ok)
			}
		})
	}
}

func TestALineMakesRoomForBoxes(t *testing.T) {
	boxes := []box{{1, -1, 2, 1}, {4, -1, 5, 1}, {4.5, -1, 6, 1}, {0, 5, 9, 6}}
	var parts [][2]float64
	outside(vec{0, 0}, vec{8, 0}, boxes, func(from, to vec) { parts = append(parts, [2]float64{from.x, to.x}) })
	want := [][2]float64{{0, 1}, {2, 4}, {6, 8}}
	if len(parts) != len(want) {
		t.Fatalf("got %v, want %v", parts, want)
	}
	for i := range want {
		if parts[i] != want[i] {
			t.Errorf("got %v, want %v", parts, want)
		}
	}
}

// Clipping ends and stays in the box whatever the numbers are.
func FuzzClip(f *testing.F) {
	f.Add(0.5, 0.5, 2.0, 2.0, -1.0, 0.3)
	f.Add(-1e300, 1e300, 5.0, -5.0, 0.0, 1e-300)
	f.Add(math.Inf(1), 0.0, math.NaN(), 1.0, 1.0, 1.0)
	f.Fuzz(func(t *testing.T, ax, ay, bx, by, cx, cy float64) {
		ring := []vec{{ax, ay}, {bx, by}, {cx, cy}}
		for i, v := range ring {
			w := ring[(i+1)%3]
			if from, to, ok := clipSegment(v, w, unitBox); ok && (outcode(from, unitBox) != 0 || outcode(to, unitBox) != 0) {
				t.Errorf("%v to %v is outside", from, to)
			}
		}
		clipRing(ring, nil, unitBox)
	})
}
