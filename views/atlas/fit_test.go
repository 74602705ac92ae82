package atlas

import "testing"

func TestMostOfTheMentionsDecideWhatIsShown(t *testing.T) {
	near := func(id string, lat float64, weight int) Point {
		return Point{ID: id, At: LatLon{lat, 44}, Weight: weight}
	}
	far := Point{ID: "far", At: quito, Weight: 1}
	for name, c := range map[string]struct {
		points []Point
		want   string
	}{
		"one that is far and seldom mentioned is left out": {[]Point{near("a", 33, 5), near("b", 34, 3), near("c", 35, 2), far}, "abc"},
		"one that is far and as often mentioned stays":     {[]Point{near("a", 33, 3), {ID: "far", At: quito, Weight: 3}}, "afar"},
		"one that is a little farther stays":               {[]Point{near("a", 33, 9), near("b", 34, 9), near("c", 35.2, 1)}, "abc"},
		"a single place":                                   {[]Point{far}, "far"},
		"no mentions at all":                               {[]Point{near("a", 33, 0), near("b", 34, 0)}, "ab"},
		"no place":                                         {nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			shown := map[string]bool{}
			for _, s := range most(newSpots(c.points)) {
				shown[s.ID] = true
			}
			got := ""
			for _, p := range c.points {
				if shown[p.ID] {
					got += p.ID
				}
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestHomeShowsWhatFittingMostLeavesOut(t *testing.T) {
	a, _ := opened(t, append([]Point{{ID: "far", Name: "Lima", At: LatLon{-12, -77}, Weight: 1}}, scattered(40)...), 800, 500)
	inView := func() bool { return vecOf(a.at(t, "far")).within(a.camera.size) }
	a.FitMost()
	if inView() {
		t.Error("the far place shrinks the region")
	}
	a.TypedRune('0')
	if !inView() {
		t.Error("the far place is not shown")
	}
}

func TestACountryDoesNotDrawTheMapAwayFromTheTowns(t *testing.T) {
	country := Point{ID: "c", Name: "Ecuador", At: quito, Weight: 30, Region: true}
	towns := []Point{{ID: "b", At: baghdad, Weight: 2}, {ID: "k", At: LatLon{35.4681, 44.3922}, Weight: 1}}
	a, _ := opened(t, towns, 800, 500)
	a.FitMost()
	want := a.camera
	a.SetPoints(append(towns, country))
	if a.camera != want {
		t.Errorf("got %+v, want %+v", a.camera, want)
	}
	a.SetPoints([]Point{country})
	if at := a.camera.screen(project(quito)); !at.within(a.camera.size) {
		t.Errorf("a country alone is at %v", at)
	}
}
