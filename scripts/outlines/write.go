package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// writer writes the file that views/atlas/outlinesfile.go describes.
type writer struct{ bytes.Buffer }

func (w *writer) unsigned(v int) { w.Write(binary.AppendUvarint(nil, uint64(v))) }
func (w *writer) signed(v int64) { w.Write(binary.AppendVarint(nil, v)) }

func (w *writer) section(write func(*writer)) {
	var content writer
	write(&content)
	w.unsigned(content.Len())
	w.Write(content.Bytes())
}

func (w *writer) level(t *level) {
	for _, v := range t.grid {
		_ = binary.Write(w, binary.LittleEndian, v) // a buffer takes all
	}
	w.unsigned(len(t.land))
	for _, polygon := range t.land {
		w.lines(polygon)
	}
	w.lines(t.borders)
}

func (w *writer) lines(lines []ring) {
	w.unsigned(len(lines))
	for _, line := range lines {
		w.unsigned(len(line))
		var before point
		for _, p := range line {
			w.signed(p[0] - before[0])
			w.signed(p[1] - before[1])
			before = p
		}
	}
}

func (w *writer) labels(names []label) {
	w.unsigned(len(names))
	for _, l := range names {
		w.unsigned(len(l.name))
		w.WriteString(l.name)
		w.signed(thousandths(l.at[0]))
		w.signed(thousandths(l.at[1]))
		w.unsigned(int(l.area))
	}
}

// level is what the file holds of one topology, in steps of its grid.
type level struct {
	grid    [4]float64 // degrees a step east and north, degrees of the origin
	land    []polygon
	borders []ring // open ones
}

func newLevel(t *topology) (*level, error) {
	l := &level{grid: [4]float64{
		t.Transform.Scale[0], t.Transform.Scale[1], t.Transform.Translate[0], t.Transform.Translate[1],
	}}
	for _, g := range t.Objects.Land.Geometries {
		polygons, err := t.flat(g)
		if err != nil {
			return nil, fmt.Errorf("land: %w", err)
		}
		l.land = append(l.land, polygons...)
	}
	arcs, err := t.borders()
	if err != nil {
		return nil, fmt.Errorf("borders: %w", err)
	}
	for _, arc := range arcs {
		l.borders = append(l.borders, t.line(arc))
	}
	return l, nil
}
