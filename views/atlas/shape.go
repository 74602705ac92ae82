package atlas

import "sync"

// A shape is an outline in the world. Its numbers are as exact as a pixel of
// the closest zoom needs.
type shape struct {
	xs, ys []float32
	area   box
	edge   []bool // segments that run along the edge of the map; nil when none does
}

// shapes is a topology in the world. It is shared and does not change.
type shapes struct {
	land    [][]shape
	borders []shape
}

// Prepare reads the outlines of all levels, which takes some 50 ms: a map that
// is shown later need not wait for them. It may be called on any goroutine.
func Prepare() {
	for _, level := range Levels {
		shapesOf(level)
	}
}

// shapesOf returns the shapes of a level.
func shapesOf(level Level) *shapes { return projected[level]() }

var projected = [...]func() *shapes{
	World:  sync.OnceValue(func() *shapes { return newShapes(Outlines(World)) }),
	Region: sync.OnceValue(func() *shapes { return newShapes(Outlines(Region)) }),
	Close:  sync.OnceValue(func() *shapes { return newShapes(Outlines(Close)) }),
}

func newShapes(t *Topology) *shapes {
	s := &shapes{land: make([][]shape, len(t.Land)), borders: newLines(t.Borders)}
	for i, polygon := range t.Land {
		s.land[i] = newLines(polygon)
		for k, ring := range polygon {
			s.land[i][k].edge = edges(ring)
		}
	}
	return s
}

func newLines(outlines []Outline) []shape {
	lines := make([]shape, len(outlines))
	for i, o := range outlines {
		lines[i] = newShape(o)
	}
	return lines
}

func newShape(o Outline) shape {
	s := shape{xs: make([]float32, len(o.Lons)), ys: make([]float32, len(o.Lons))}
	for i := range o.Lons {
		v := project(LatLon{float64(o.Lats[i]), float64(o.Lons[i])})
		s.xs[i], s.ys[i] = float32(v.x), float32(v.y)
	}
	northwest := project(LatLon{float64(o.North), float64(o.West)})
	southeast := project(LatLon{float64(o.South), float64(o.East)})
	s.area = box{northwest.x, northwest.y, southeast.x, southeast.y}
	return s
}

func edges(ring Outline) []bool {
	var along []bool
	for i := range ring.Lons {
		if ring.Edge(i) {
			if along == nil {
				along = make([]bool, len(ring.Lons))
			}
			along[i] = true
		}
	}
	return along
}

// levelAt returns the level whose detail suits a scale, in pixels that the
// world is wide.
func levelAt(scale float64) Level {
	switch {
	case scale < 1000:
		return World
	case scale < 14000:
		return Region
	}
	return Close
}

// A placing puts points of a shape into the view of a camera, some turns to
// the east.
type placing struct{ scale, dx, dy float64 }

func (c camera) placing(turn float64) placing {
	return placing{c.scale, (turn-c.centre.x)*c.scale + c.size.x/2, c.size.y/2 - c.centre.y*c.scale}
}

func (p placing) at(s *shape, i int) vec {
	return vec{float64(s.xs[i])*p.scale + p.dx, float64(s.ys[i])*p.scale + p.dy}
}

func (p placing) box(b box) box {
	return box{b.x0*p.scale + p.dx, b.y0*p.scale + p.dy, b.x1*p.scale + p.dx, b.y1*p.scale + p.dy}
}

// ring returns the points of a closed shape in the memory of out. A point that
// lies outside view on the same side as the one before it and the one behind
// is left out, and so is one next to the one before: neither changes what is
// seen.
func (p placing) ring(s *shape, view box, out []vec) []vec {
	out = out[:0]
	n := len(s.xs)
	if n == 0 {
		return out
	}
	before := p.at(s, 0)
	out = append(out, before)
	next := p.at(s, 1%n)
	was, is := outcode(before, view), outcode(next, view)
	for i := 1; i < n; i++ {
		here := next
		next = p.at(s, (i+1)%n)
		will := outcode(next, view)
		if was&is&will == 0 && apart(before, here) {
			out = append(out, here)
			before, was = here, is
		}
		is = will
	}
	return out
}

// segments calls draw for the parts of a line that may be seen in view; those
// along the edge of the map are left out. Points next to the one before are
// passed over.
func (p placing) segments(s *shape, closed bool, view box, draw func(from, to vec)) {
	n := len(s.xs)
	if n < 2 {
		return
	}
	last := n - 1
	if closed {
		last = n
	}
	from := p.at(s, 0)
	was := outcode(from, view)
	for i := 1; i <= last; i++ {
		to := p.at(s, i%n)
		is := outcode(to, view)
		onEdge := s.edge != nil && s.edge[i-1]
		if !onEdge && was&is == 0 {
			if i < last && !apart(from, to) {
				continue
			}
			draw(from, to)
		}
		from, was = to, is
	}
}

// apart reports whether two points of the view can be told apart.
func apart(v, w vec) bool {
	const near = 0.75 // pixels
	return v.x-w.x > near || w.x-v.x > near || v.y-w.y > near || w.y-v.y > near
}
