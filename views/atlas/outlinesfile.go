package atlas

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// The file of the outlines, as scripts/outlines writes it. Numbers are the
// variable-length integers of encoding/binary, u unsigned and s signed.
//
//	file     = magic, section for each of Levels, section of labels
//	section  = u length in bytes, content
//	level    = 4 float64, little endian: degrees a step east and north, degrees of the origin
//	           u polygons, each: u rings, each a line
//	           u borders, each a line
//	line     = u points, each: s steps east, s steps north of the point before
//	           (the first point of a line: of the origin)
//	labels   = u names, each: u bytes, UTF-8, s longitude, s latitude in 1/1000 degree, u km²
const outlinesMagic = "NGO1"

var errOutlines = errors.New("broken outlines")

type outlinesSections struct {
	levels [3][]byte
	labels []byte
}

func openOutlines(file []byte) (outlinesSections, error) {
	var s outlinesSections
	if len(file) < len(outlinesMagic) || string(file[:len(outlinesMagic)]) != outlinesMagic {
		return s, fmt.Errorf("%w: not a file of outlines", errOutlines)
	}
	r := outlinesReader{data: file[len(outlinesMagic):]}
	for i := range s.levels {
		s.levels[i] = r.bytes(r.count(1))
	}
	s.labels = r.bytes(r.count(1))
	return s, r.err
}

func decodeTopology(section []byte) (*Topology, error) {
	r := outlinesReader{data: section}
	for i := range r.grid {
		r.grid[i] = r.float()
	}
	// Every point takes two bytes or more, so this holds all of them.
	r.lons, r.lats = make([]float32, 0, len(section)/2), make([]float32, 0, len(section)/2)
	t := &Topology{Land: make([]Polygon, r.count(1))}
	for i := range t.Land {
		t.Land[i] = r.lines()
	}
	t.Borders = r.lines()
	if r.err == nil && len(r.data) != 0 {
		r.err = errOutlines
	}
	return t, r.err
}

func decodeLabels(section []byte) ([]Label, error) {
	r := outlinesReader{data: section}
	names := make([]Label, r.count(4))
	for i := range names {
		names[i] = Label{
			Name: string(r.bytes(r.count(1))),
			Lon:  float32(r.signed()) / 1000, Lat: float32(r.signed()) / 1000,
			Area: float32(r.unsigned()),
		}
	}
	return names, r.err
}

// outlinesReader reads a section. After an error it yields zeros.
type outlinesReader struct {
	data       []byte
	grid       [4]float64 // see level in outlinesMagic
	lons, lats []float32  // of all lines, one after the other
	err        error
}

func (r *outlinesReader) lines() []Outline {
	out := make([]Outline, r.count(1))
	for i := range out {
		out[i] = r.line()
	}
	return out
}

func (r *outlinesReader) line() Outline {
	start := len(r.lons)
	n := r.count(2)
	var x, y int64
	for range n {
		x, y = x+r.signed(), y+r.signed()
		r.lons = append(r.lons, float32(r.grid[2]+float64(x)*r.grid[0]))
		r.lats = append(r.lats, float32(r.grid[3]+float64(y)*r.grid[1]))
	}
	end := len(r.lons)
	return boxed(r.lons[start:end:end], r.lats[start:end:end])
}

// boxed returns the outline of the points with the box around them.
func boxed(lons, lats []float32) Outline {
	o := Outline{Lons: lons, Lats: lats}
	if len(lons) == 0 {
		return o
	}
	o.West, o.East, o.South, o.North = lons[0], lons[0], lats[0], lats[0]
	for i := range lons {
		o.West, o.East = min(o.West, lons[i]), max(o.East, lons[i])
		o.South, o.North = min(o.South, lats[i]), max(o.North, lats[i])
	}
	return o
}

// count reads the number of things that follow, each of at least size bytes:
// a number that the rest of the data cannot hold is an error.
func (r *outlinesReader) count(size int) int {
	n := r.unsigned()
	if n > uint64(len(r.data)/size) {
		r.fail()
		return 0
	}
	return int(n)
}

func (r *outlinesReader) unsigned() uint64 {
	v, n := binary.Uvarint(r.data)
	if n <= 0 {
		r.fail()
		return 0
	}
	r.data = r.data[n:]
	return v
}

func (r *outlinesReader) signed() int64 {
	v, n := binary.Varint(r.data)
	if n <= 0 {
		r.fail()
		return 0
	}
	r.data = r.data[n:]
	return v
}

func (r *outlinesReader) float() float64 {
	if len(r.data) < 8 {
		r.fail()
		return 0
	}
	v := math.Float64frombits(binary.LittleEndian.Uint64(r.data))
	r.data = r.data[8:]
	return v
}

func (r *outlinesReader) bytes(n int) []byte {
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

func (r *outlinesReader) fail() { r.err, r.data = errOutlines, nil }
