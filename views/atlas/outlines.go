package atlas

import (
	_ "embed"
	"sync"
)

// outlinesFile is written by scripts/outlines from Natural Earth 4.1, which is
// in the public domain.
//
//go:generate go run ../../scripts/outlines -o outlines.bin world-atlas-2.0.2.tgz
//go:embed outlines.bin
var outlinesFile []byte

// Level is a degree of detail of the outlines.
type Level int

// The levels, from the coarsest to the finest.
const (
	World  Level = iota // 1:110 million: the whole earth in one window
	Region              // 1:50 million: a continent
	Close               // 1:10 million: one country; points a kilometre apart
)

// Levels lists all levels, the coarsest first.
var Levels = []Level{World, Region, Close}

// An Outline is a line on the earth: its points in degrees, longitude -180 to
// 180 and latitude -90 to 90, and the box around them. No outline crosses the
// 180th meridian.
type Outline struct {
	Lons, Lats               []float32 // of equal length
	West, South, East, North float32
}

// A Polygon is a piece of land: its shore, then the shores of the waters
// without a way to the sea that lie in it. Rings are closed, the first point
// is not repeated at the end. Land that crosses the 180th meridian is cut
// there, and Antarctica is closed along the pole: these segments belong to the
// fill only (see [Outline.Edge]).
type Polygon []Outline

// A Topology holds the outlines of one level. It is shared: do not change it.
type Topology struct {
	Land []Polygon
	// Borders are the lines between two countries, each once, as they are
	// held on the ground in the view of Natural Earth.
	Borders []Outline
}

// A Label is the name of a country and the point of its mainland that lies
// farthest from its borders.
type Label struct {
	Name     string
	Lon, Lat float32
	Area     float32 // of the country in km²; tells which names go first
}

// Outlines returns the outlines of a level, the nearest one for a level that
// does not exist. The first call for a level decodes it, which takes
// milliseconds. It may be called from several goroutines.
func Outlines(level Level) *Topology {
	level = min(max(level, World), Close)
	return topologies[level]()
}

// Labels returns the names of the countries, the largest country first. It
// may be called from several goroutines; the result is shared.
func Labels() []Label { return labels() }

var topologies = [...]func() *Topology{
	World:  sync.OnceValue(func() *Topology { return embedded(World) }),
	Region: sync.OnceValue(func() *Topology { return embedded(Region) }),
	Close:  sync.OnceValue(func() *Topology { return embedded(Close) }),
}

var labels = sync.OnceValue(func() []Label {
	file, err := openOutlines(outlinesFile)
	if err != nil {
		return nil
	}
	names, _ := decodeLabels(file.labels)
	return names
})

// embedded decodes a level of the embedded file. A test holds that the file
// can be read; a program with a broken one has an empty map.
func embedded(level Level) *Topology {
	file, err := openOutlines(outlinesFile)
	if err != nil {
		return &Topology{}
	}
	t, err := decodeTopology(file.levels[level])
	if err != nil {
		return &Topology{}
	}
	return t
}

// Edge reports whether the segment from point i of the outline to the next one
// runs along the edge of the map: it belongs to a fill and is no shore.
func (o Outline) Edge(i int) bool {
	j := i + 1
	if j == len(o.Lons) {
		j = 0
	}
	return o.Lons[i] == o.Lons[j] && (o.Lons[i] <= -180+edge || o.Lons[i] >= 180-edge) ||
		o.Lats[i] <= -90+edge && o.Lats[j] <= -90+edge
}

// edge is the distance in degrees from the edge of the map within which the
// rounding of the file puts points that lie on it.
const edge = 0.01
