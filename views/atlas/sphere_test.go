package atlas

import (
	"math"
	"testing"
)

var (
	baghdad   = LatLon{33.3406, 44.4009}
	quito     = LatLon{-0.1807, -78.4678}
	suva      = LatLon{-18.1416, 178.4419}
	apia      = LatLon{-13.8333, -171.7667}
	northPole = LatLon{Lat: 90}
	southPole = LatLon{Lat: -90}
)

func near(a, b, within float64) bool { return math.Abs(a-b) <= within }

func TestDistancesAreThoseOfTheSphere(t *testing.T) {
	for name, c := range map[string]struct {
		a, b LatLon
		km   float64
	}{
		"a place is nowhere from itself":         {baghdad, baghdad, 0},
		"a quarter of the equator":               {LatLon{0, 0}, LatLon{0, 90}, earthGirth / 4},
		"from pole to pole":                      {northPole, southPole, earthGirth / 2},
		"to the other end of the earth":          {LatLon{20, 30}, LatLon{-20, -150}, earthGirth / 2},
		"a degree along a meridian":              {LatLon{50, 7}, LatLon{51, 7}, earthGirth / 360},
		"a degree of longitude is half at 60°":   {LatLon{60, 10}, LatLon{60, 10.01}, earthGirth / 72000},
		"across the 180th meridian":              {LatLon{0, 179}, LatLon{0, -179}, earthGirth / 180},
		"the longitude of a pole does not count": {LatLon{90, 10}, LatLon{90, -120}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			if got := distance(c.a, c.b); !near(got, c.km, 1e-3) {
				t.Errorf("got %.4f km, want %.4f", got, c.km)
			}
		})
	}
}

func TestTheDestinationIsAsFarAsItWasAskedFor(t *testing.T) {
	for _, from := range []LatLon{baghdad, quito, suva, {89.9, 0}, {-60, 180}} {
		for bearing := 0.0; bearing < 360; bearing += 30 {
			for _, km := range []float64{0.1, 40, 3000, 15000} {
				to := destination(from, bearing, km)
				if !to.valid() || !near(distance(from, to), km, 1e-3) {
					t.Errorf("%v at %v°, %v km: got %v, which is %v km", from, bearing, km, to, distance(from, to))
				}
			}
		}
	}
}

func TestAGreatCircleRunsInEqualStepsFromEndToEnd(t *testing.T) {
	for name, ends := range map[string][2]LatLon{
		"over land":                 {baghdad, {36.335, 43.1189}},
		"across the equator":        {baghdad, quito},
		"across the 180th meridian": {suva, apia},
		"over a pole":               {{80, 10}, {80, -170}},
		"from a place to itself":    {quito, quito},
	} {
		t.Run(name, func(t *testing.T) {
			way := greatCircle(ends[0], ends[1], 10)
			if len(way) != 11 || distance(way[0], ends[0]) > 1e-3 || way[10] != ends[1] {
				t.Fatalf("got %d points from %v to %v", len(way), way[0], way[10])
			}
			step := distance(ends[0], ends[1]) / 10
			for i := range 10 {
				if got := distance(way[i], way[i+1]); !near(got, step, 1e-2) {
					t.Errorf("step %d is %v km, want %v", i, got, step)
				}
			}
		})
	}
}

func TestACircleIsEverywhereAtItsDistance(t *testing.T) {
	for _, p := range circle(suva, 900, 36) {
		if !near(distance(suva, p), 900, 1e-3) {
			t.Errorf("%v is %v km away", p, distance(suva, p))
		}
	}
}
