package atlas

import "testing"

func TestALineAcrossThe180thMeridianRunsOn(t *testing.T) {
	for _, centre := range []LatLon{suva, apia, {-16, 180}, {-16, -180}} {
		c := over(centre, 4)
		points := c.path(greatCircle(suva, apia, 20))
		for i := 1; i < len(points); i++ {
			if step := points[i].minus(points[i-1]); step.length() > 100 || step.x < 0 {
				t.Errorf("around %v: step %d is %v", centre, i, step)
			}
		}
	}
}

func TestDashesKeepTheirPattern(t *testing.T) {
	everywhere := box{-1e6, -1e6, 1e6, 1e6}
	for name, c := range map[string]struct {
		points []vec
		dash   dash
		drawn  float64
	}{
		"a solid line":           {[]vec{{0, 0}, {30, 40}}, dash{}, 50},
		"whole dashes":           {[]vec{{0, 0}, {100, 0}}, dash{6, 4}, 60},
		"a dash cut short":       {[]vec{{0, 0}, {13, 0}}, dash{6, 4}, 9},
		"dashes around a corner": {[]vec{{0, 0}, {5, 0}, {5, 10}}, dash{6, 4}, 11},
		"shorter than a dash":    {[]vec{{0, 0}, {2, 0}}, dash{6, 4}, 2},
		"no length":              {[]vec{{1, 1}, {1, 1}}, dash{6, 4}, 0},
		"a point":                {[]vec{{1, 1}}, dash{6, 4}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			drawn := 0.0
			c.dash.pieces(c.points, everywhere, func(from, to vec) { drawn += to.minus(from).length() })
			if !near(drawn, c.drawn, 1e-9) {
				t.Errorf("%v pixels are drawn, want %v", drawn, c.drawn)
			}
		})
	}
}

func TestLinesBetweenTheSamePlacesLieSideBySide(t *testing.T) {
	lines := []Line{{From: suva, To: apia}, {From: suva, To: baghdad}, {From: suva, To: apia, Label: "2"}, {From: suva, To: apia, Label: "3"}}
	want := []float64{-1, 0, 0, 1}
	for i, got := range abreast(lines) {
		if got != want[i] {
			t.Errorf("line %d is moved by %v, want %v", i, got, want[i])
		}
	}
	many := make([]Line, 60)
	if lanes := abreast(many); lanes[59]-lanes[0] > 5 {
		t.Errorf("60 lines are %v wide", lanes[59]-lanes[0])
	}
	points := []vec{{0, 0}, {10, 0}}
	aside(points, 3)
	if points[0] != (vec{0, 3}) || points[1] != (vec{10, 3}) {
		t.Errorf("moved to %v", points)
	}
}

func TestWhatIsOutOfViewIsNotDashed(t *testing.T) {
	dash{2, 2}.pieces([]vec{{-1e9, -5}, {1e9, -5}}, unitBox, func(from, to vec) {
		t.Fatalf("%v to %v", from, to)
	})
}
