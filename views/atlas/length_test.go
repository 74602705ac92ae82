package atlas

import "testing"

func TestNiceLengthsAreTheLongestThatFit(t *testing.T) {
	for x, want := range map[float64]float64{
		0.3: 0.25, 1: 1, 2: 1, 2.5: 2.5, 4.9: 2.5, 5: 5, 9.9: 5, 10: 10, 24: 10, 25: 25, 70: 50, 100: 100, 260: 250, 4000: 2500,
	} {
		if got := nice(x); !near(got, want, 1e-9) {
			t.Errorf("at most %v: got %v, want %v", x, got, want)
		}
	}
}

func TestLengthsAreWrittenAsEverywhere(t *testing.T) {
	for want, c := range map[string]struct {
		u      unit
		length float64
	}{
		"50 km": {kilometres, 50}, "2,500 mi": {miles, 2500}, "2.5 km": {kilometres, 2.5},
	} {
		if got := c.u.say(c.length); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestRingsAreEvenlySpacedAndFarEnoughApart(t *testing.T) {
	for _, km := range []float64{0.1, 0.4, 1, 3, 10, 28} {
		for _, u := range []unit{kilometres, miles} {
			c := over(baghdad, km)
			rings := c.rings(baghdad, u)
			if len(rings) == 0 || len(rings) > mostRings {
				t.Fatalf("%v km a pixel: %d rings", km, len(rings))
			}
			for i, r := range rings {
				if !near(r, rings[0]*float64(i+1), 1e-9) {
					t.Errorf("%v km a pixel: %v are not even", km, rings)
				}
			}
			if apart := rings[0] * u.km / c.kmPerPixel(baghdad.Lat); apart < ringRoom || apart > 2.6*ringRoom {
				t.Errorf("%v km a pixel: rings are %v pixels apart", km, apart)
			}
		}
	}
}

func TestThereAreNoRingsAroundAPole(t *testing.T) {
	if got := over(baghdad, 10).rings(LatLon{Lat: 90}, kilometres); len(got) > mostRings {
		t.Errorf("got %d", len(got))
	}
}

func TestTheScaleBarIsAsLongAsItSays(t *testing.T) {
	for _, km := range []float64{0.2, 1, 7} {
		c := over(baghdad, km)
		length, pixels := c.scaleBar(miles, 130)
		if pixels > 130 || pixels < 50 || !near(pixels*km, length*miles.km, 1e-3*length) {
			t.Errorf("%v km a pixel: %v miles are %v pixels", km, length, pixels)
		}
	}
}
