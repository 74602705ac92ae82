package main

import (
	"cmp"
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strings"
)

// label is the name of a country and where it stands, in degrees.
type label struct {
	name string
	at   [2]float64
	area float64 // km² of the whole country
}

// names.txt gives the full and present names of countries that the source
// shortens or calls by an older one.
//
//go:embed names.txt
var namesFile string

// labels returns one label a country, the largest country first.
func labels(t *topology) ([]label, error) {
	full := fullNames(namesFile)
	var all []label
	for _, country := range t.Objects.Countries.Geometries {
		polygons, err := t.flat(country)
		if err != nil {
			return nil, err
		}
		l := label{name: country.Properties.Name}
		if name, ok := full[l.name]; ok {
			l.name = name
		}
		var largest float64
		for _, polygon := range polygons {
			shore := t.degrees(polygon[0])
			area := squareKilometres(shore)
			if l.area += area; area > largest {
				largest, l.at = area, innermost(shore)
			}
		}
		all = append(all, l)
	}
	slices.SortFunc(all, func(a, b label) int {
		return cmp.Or(cmp.Compare(b.area, a.area), cmp.Compare(a.name, b.name))
	})
	for i, l := range all[1:] {
		if l.name == all[i].name {
			return nil, fmt.Errorf("%s stands there twice", l.name)
		}
	}
	return all, nil
}

func fullNames(file string) map[string]string {
	names := map[string]string{}
	for line := range strings.Lines(file) {
		if short, full, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && short[0] != '#' {
			names[short] = full
		}
	}
	return names
}

// kilometresPerDegree is the length of a degree of latitude on a sphere of the
// earth's mean radius.
const kilometresPerDegree = 6371.0088 * math.Pi / 180

// squareKilometres is the area of a ring by the shoelace formula on the
// cylindrical equal-area projection.
func squareKilometres(ring [][2]float64) float64 {
	height := func(lat float64) float64 { return math.Sin(lat*math.Pi/180) * 180 / math.Pi }
	var twice float64
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		twice += p[0]*height(q[1]) - q[0]*height(p[1])
	}
	return math.Abs(twice) / 2 * kilometresPerDegree * kilometresPerDegree
}

// innermost returns a point of the ring far from its line: the best of a
// grid over the ring, then of finer and finer grids around the best so far.
func innermost(ring [][2]float64) [2]float64 {
	const steps, rounds = 32, 5
	west, south, east, north := box(ring)
	shrink := math.Cos((south + north) / 2 * math.Pi / 180)
	best, depth := ring[0], math.Inf(-1)
	width, height := east-west, north-south
	centre := [2]float64{(west + east) / 2, (south + north) / 2}
	for range rounds {
		for i := range steps + 1 {
			for j := range steps + 1 {
				p := [2]float64{
					centre[0] + width*(float64(i)/steps-0.5),
					centre[1] + height*(float64(j)/steps-0.5),
				}
				if d := depthIn(ring, p, shrink); d > depth {
					best, depth = p, d
				}
			}
		}
		centre, width, height = best, width/4, height/4
	}
	return best
}

func box(ring [][2]float64) (west, south, east, north float64) {
	west, south, east, north = 180, 90, -180, -90
	for _, p := range ring {
		west, east = min(west, p[0]), max(east, p[0])
		south, north = min(south, p[1]), max(north, p[1])
	}
	return west, south, east, north
}

// depthIn is the distance of p to the line of the ring in degrees of latitude,
// negative outside. shrink is how much shorter a degree of longitude is.
func depthIn(ring [][2]float64, p [2]float64, shrink float64) float64 {
	inside, nearest := false, math.Inf(1)
	for i, a := range ring {
		b := ring[(i+1)%len(ring)]
		if (a[1] > p[1]) != (b[1] > p[1]) && p[0] < a[0]+(p[1]-a[1])/(b[1]-a[1])*(b[0]-a[0]) {
			inside = !inside
		}
		nearest = min(nearest, toSegment(p, a, b, shrink))
	}
	if inside {
		return nearest
	}
	return -nearest
}

func toSegment(p, a, b [2]float64, shrink float64) float64 {
	bx, by := (b[0]-a[0])*shrink, b[1]-a[1]
	px, py := (p[0]-a[0])*shrink, p[1]-a[1]
	along := 0.0
	if length := bx*bx + by*by; length > 0 {
		along = min(1, max(0, (px*bx+py*by)/length))
	}
	return math.Hypot(px-along*bx, py-along*by)
}

func thousandths(degrees float64) int64 { return int64(math.Round(degrees * 1000)) }
