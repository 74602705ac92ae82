package atlas

import (
	"math"
	"testing"
)

func close2(a, b vec, within float64) bool { return a.minus(b).length() <= within }

// over is a camera over a place, some km a pixel at it.
func over(p LatLon, km float64) camera {
	c := wholeWorld(vec{800, 600})
	c.centre = project(p)
	c.scale = earthGirth * math.Cos(radians(p.Lat)) / km
	return c.bounded()
}

func TestTheProjectionComesBack(t *testing.T) {
	for _, p := range []LatLon{{0, 0}, baghdad, quito, suva, apia, {79.9, -179.9}, {-79.9, 179.9}} {
		if got := unproject(project(p)); !near(got.Lat, p.Lat, 1e-9) || !near(got.Lon, p.Lon, 1e-9) {
			t.Errorf("%v comes back as %v", p, got)
		}
	}
}

func TestTheProjectionFillsASquare(t *testing.T) {
	for p, want := range map[LatLon]vec{
		{squareLat, -180}: {0, 0}, {-squareLat, 180}: {1, 1}, {0, 0}: {0.5, 0.5},
		northPole: {0.5, 0}, southPole: {0.5, 1}, // drawn at the rim
	} {
		if got := project(p); !close2(got, want, 1e-9) {
			t.Errorf("%v is at %v, want %v", p, got, want)
		}
	}
}

func TestZoomingKeepsWhatIsUnderThePointer(t *testing.T) {
	for name, start := range map[string]camera{
		"close":                     over(baghdad, 1),
		"at the 180th meridian":     over(LatLon{-16, 179.95}, 2),
		"far from it":               over(quito, 8),
		"across the 180th meridian": over(apia, 8),
	} {
		t.Run(name, func(t *testing.T) {
			for _, at := range []vec{{0, 0}, {400, 300}, {799, 20}} {
				place := start.world(at)
				if got := start.zoomed(1.7, at).screen(place); !close2(got, at, 1e-6) {
					t.Errorf("what was at %v is at %v", at, got)
				}
			}
		})
	}
}

func TestPullingTheMapMovesItByThePixelsOfThePull(t *testing.T) {
	c := over(apia, 3)
	for range 1000 { // more than once around the earth
		before := c.screen(project(apia))
		c = c.panned(vec{30, 0})
		after := c.screen(project(apia))
		if d := after.x - before.x; !near(d, 30, 1e-6) && !near(d, 30-c.scale, 1e-6) {
			t.Fatalf("moved by %v", d)
		}
		if c.centre.x < 0 || c.centre.x >= 1 {
			t.Fatalf("the centre has left the world: %v", c.centre)
		}
	}
}

func TestTheViewNeverLeavesTheMap(t *testing.T) {
	for name, move := range map[string]func(camera) camera{
		"far north":          func(c camera) camera { return c.panned(vec{0, 1e9}) },
		"far south":          func(c camera) camera { return c.panned(vec{0, -1e9}) },
		"far away":           func(c camera) camera { return c.zoomed(1e-9, vec{}) },
		"too close":          func(c camera) camera { return c.zoomed(1e9, vec{700, 599}) },
		"in a wide window":   func(c camera) camera { return c.resized(vec{3000, 100}) },
		"in a high window":   func(c camera) camera { return c.resized(vec{100, 3000}) },
		"in no window":       func(c camera) camera { return c.resized(vec{}) },
		"at the first pixel": func(c camera) camera { return c.resized(vec{1, 1}) },
	} {
		t.Run(name, func(t *testing.T) {
			c := move(over(baghdad, 5))
			north, south := c.world(vec{}).y, c.world(c.size).y
			if north < top-1e-9 || south > bottom+1e-9 || c.scale < c.size.x || c.scale > maxScale {
				t.Errorf("it shows %v to %v at %v pixels", north, south, c.scale)
			}
		})
	}
}

func TestAFittedViewShowsEveryPlace(t *testing.T) {
	for name, places := range map[string][]LatLon{
		"two towns":                         {baghdad, {33.3538, 43.7786}},
		"one place":                         {quito},
		"places on both sides of the 180th": {suva, apia},
		"places on three continents":        {baghdad, quito, suva},
	} {
		t.Run(name, func(t *testing.T) {
			var points []vec
			for _, p := range places {
				points = append(points, project(p))
			}
			c := wholeWorld(vec{800, 600}).fitted(bounds(points), 70, 1)
			for i, p := range points {
				if at := c.screen(p); !at.within(c.size) {
					t.Errorf("%v is at %v", places[i], at)
				}
			}
		})
	}
}

func TestPlacesAcrossThe180thMeridianAreNeighbours(t *testing.T) {
	b := bounds([]vec{project(suva), project(apia)})
	if width := b.x1 - b.x0; !near(width, (360-178.4419-171.7667)/360, 1e-9) {
		t.Errorf("they are %v of the way around the earth apart", width)
	}
	c := over(suva, 5)
	if d := c.screen(project(apia)).x - c.screen(project(suva)).x; d < 0 || d > 400 {
		t.Errorf("they are %v pixels apart", d)
	}
}

func TestFinerPixelsShowTheSame(t *testing.T) {
	c := over(baghdad, 2)
	p := project(LatLon{34, 45})
	if got := c.finer(2).screen(p); !close2(got, c.screen(p).times(2), 1e-6) {
		t.Errorf("got %v, want twice %v", got, c.screen(p))
	}
}

func TestEveryCopyOfTheWorldInViewIsDrawn(t *testing.T) {
	c := wholeWorld(vec{1000, 500})
	c.centre.x = 0.95
	area := box{0.4, 0.4, 0.6, 0.6}
	var turns []float64
	c.turns(area, func(turn float64) { turns = append(turns, turn) })
	if len(turns) != 2 || turns[0] != 0 || turns[1] != 1 {
		t.Errorf("got %v", turns)
	}
}
