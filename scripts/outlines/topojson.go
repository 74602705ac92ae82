package main

import (
	"encoding/json"
	"fmt"
	"math"
)

// topology is a file of TopoJSON (github.com/topojson/topojson-specification):
// lines on a grid, shared by the shapes that they bound.
type topology struct {
	Transform struct {
		Scale, Translate [2]float64
	}
	// Arcs hold points, each in steps of the grid from the point before.
	Arcs    [][][2]int64
	Objects struct{ Countries, Land collection }
}

type collection struct{ Geometries []geometry }

// geometry is a Polygon or a MultiPolygon. Arcs are numbers of arcs; a negative
// number n is the arc ^n backwards.
type geometry struct {
	Type       string
	Arcs       json.RawMessage
	Properties struct{ Name string }
}

// polygons returns the shape as polygons of rings of arcs.
func (g geometry) polygons() ([][][]int, error) {
	switch g.Type {
	case "Polygon":
		one := make([][][]int, 1)
		err := json.Unmarshal(g.Arcs, &one[0])
		return one, err
	case "MultiPolygon":
		var all [][][]int
		err := json.Unmarshal(g.Arcs, &all)
		return all, err
	}
	return nil, fmt.Errorf("%s: a shape of type %q", g.Properties.Name, g.Type)
}

// line returns the points of an arc.
func (t *topology) line(arc int) []point {
	steps := t.Arcs[max(arc, ^arc)]
	points := make([]point, len(steps))
	var at point
	for i, step := range steps {
		at = point{at[0] + step[0], at[1] + step[1]}
		if arc < 0 {
			points[len(steps)-1-i] = at
		} else {
			points[i] = at
		}
	}
	return points
}

// flat returns a shape as polygons on the flat map.
func (t *topology) flat(g geometry) ([]polygon, error) {
	shapes, err := g.polygons()
	if err != nil {
		return nil, err
	}
	turn := int64(math.Round(360 / t.Transform.Scale[0]))
	poles := [2]int64{t.pole(-90), t.pole(90)}
	var all []polygon
	for _, shape := range shapes {
		var p polygon
		for _, arcs := range shape {
			p = append(p, t.ring(arcs))
		}
		all = append(all, cut(p, turn, poles)...)
	}
	return all, nil
}

// pole returns the last step of the grid before a pole.
func (t *topology) pole(lat float64) int64 {
	return int64(math.Trunc((lat - t.Transform.Translate[1]) / t.Transform.Scale[1]))
}

func (t *topology) ring(arcs []int) ring {
	var r ring
	for _, arc := range arcs {
		line := t.line(arc)
		r = append(r, line[:len(line)-1]...)
	}
	return r
}

// degrees returns longitudes and latitudes.
func (t *topology) degrees(r ring) [][2]float64 {
	out := make([][2]float64, len(r))
	for i, p := range r {
		for axis := range p {
			out[i][axis] = t.Transform.Translate[axis] + float64(p[axis])*t.Transform.Scale[axis]
		}
	}
	return out
}

// borders returns the arcs that bound two countries or more.
func (t *topology) borders() ([]int, error) {
	bounded := make([]int, len(t.Arcs))
	for _, country := range t.Objects.Countries.Geometries {
		polygons, err := country.polygons()
		if err != nil {
			return nil, err
		}
		mine := map[int]bool{}
		for _, polygon := range polygons {
			for _, ring := range polygon {
				for _, arc := range ring {
					mine[max(arc, ^arc)] = true
				}
			}
		}
		for arc := range mine {
			bounded[arc]++
		}
	}
	var shared []int
	for arc, n := range bounded {
		if n > 1 {
			shared = append(shared, arc)
		}
	}
	return shared, nil
}
