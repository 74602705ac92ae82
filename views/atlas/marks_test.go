package atlas

import (
	"math"
	"testing"
)

func TestSpotsAreSortedByWeightAndThoseNotOnEarthLeftOut(t *testing.T) {
	spots := newSpots([]Point{
		{ID: "a", Name: "Aden", At: LatLon{12.8, 45}, Weight: 2},
		{ID: "b", Name: "Bern", At: LatLon{46.9, 7.4}, Weight: 9},
		{ID: "c", Name: "none", At: LatLon{91, 0}, Weight: 50},
		{ID: "d", Name: "none", At: LatLon{0, math.NaN()}, Weight: 50},
		{ID: "e", Name: "none", At: LatLon{0, math.Inf(1)}, Weight: 50},
		{ID: "f", Name: "Abu Dhabi", At: LatLon{24.4, 54.4}, Weight: 2},
		{ID: "g", Name: "Zürich", At: LatLon{47.4, 8.5}, Weight: -3},
	})
	got := ""
	for _, s := range spots {
		got += s.ID
	}
	if got != "bfag" {
		t.Errorf("got %q", got)
	}
}

func TestTheAreaOfASpotGrowsWithItsMentions(t *testing.T) {
	spots := newSpots([]Point{{Weight: 400}, {Weight: 100}, {Weight: 1}})
	if r := spots[0].radius; r != largestSpot {
		t.Errorf("the most mentioned has a radius of %v", r)
	}
	if ratio := spots[0].radius / spots[1].radius; !near(ratio, 2, 1e-9) {
		t.Errorf("four times the mentions make %v times the radius", ratio)
	}
	if r := spots[2].radius; r != smallestSpot {
		t.Errorf("the least mentioned has a radius of %v", r)
	}
}

func TestSpotsAtOnePlaceAreCountedOnTheHeaviest(t *testing.T) {
	spots := newSpots([]Point{
		{ID: "1", Name: "town", At: baghdad, Weight: 9},
		{ID: "2", Name: "quarter", At: LatLon{baghdad.Lat + 1e-4, baghdad.Lon}, Weight: 3},
		{ID: "3", Name: "street", At: LatLon{baghdad.Lat, baghdad.Lon + 1e-4}, Weight: 1},
		{ID: "4", Name: "far", At: quito, Weight: 5},
	})
	c := over(baghdad, 2)
	marks := marksOf(spots, c)
	if len(marks) != 1 || spots[marks[0].spot].ID != "1" || marks[0].more != 2 {
		t.Errorf("got %+v", marks)
	}
	marks = marksOf(spots, c, 3)
	if len(marks) != 1 || spots[marks[0].spot].ID != "3" || marks[0].more != 2 {
		t.Errorf("with the third chosen: got %+v", marks)
	}
}

func TestTheSmallerOfTwoSpotsIsHit(t *testing.T) {
	spots := []spot{{radius: 18}, {radius: 5}}
	marks := []mark{{spot: 0, at: vec{100, 100}}, {spot: 1, at: vec{112, 100}}}
	for at, want := range map[vec]int{
		{95, 100}: 0, {112, 101}: 1, {110, 100}: 1, {100, 125}: -1, {120, 100}: 1, {100, 119}: 0,
	} {
		if got := hit(marks, spots, at); got != want {
			t.Errorf("at %v: got %d, want %d", at, got, want)
		}
	}
}

func TestACountryHidesNoTown(t *testing.T) {
	spots := newSpots([]Point{
		{ID: "country", Name: "country", At: baghdad, Weight: 40, Region: true},
		{ID: "town", Name: "town", At: LatLon{baghdad.Lat, baghdad.Lon + 0.2}, Weight: 1},
	})
	marks := marksOf(spots, over(baghdad, 2))
	if len(marks) != 2 {
		t.Errorf("got %+v", marks)
	}
}
