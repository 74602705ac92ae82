package atlas

import (
	"math"
	"slices"
)

// A box is an upright rectangle of the world or of the view.
type box struct{ x0, y0, x1, y1 float64 }

func (b box) overlaps(c box) bool {
	return b.x0 < c.x1 && c.x0 < b.x1 && b.y0 < c.y1 && c.y0 < b.y1
}

func (b box) contains(c box) bool {
	return b.x0 <= c.x0 && c.x1 <= b.x1 && b.y0 <= c.y0 && c.y1 <= b.y1
}

// grown returns the box with a margin around it.
func (b box) grown(margin float64) box {
	return box{b.x0 - margin, b.y0 - margin, b.x1 + margin, b.y1 + margin}
}

func (b box) times(f float64) box { return box{b.x0 * f, b.y0 * f, b.x1 * f, b.y1 * f} }

// around is the box around a point that reaches r to each side.
func around(v vec, r float64) box { return box{v.x - r, v.y - r, v.x + r, v.y + r} }

// extentOf is the box around points of the view, a little wider so that a
// straight line has one.
func extentOf(points []vec) box {
	b := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, v := range points {
		b.x0, b.x1, b.y0, b.y1 = min(b.x0, v.x), max(b.x1, v.x), min(b.y0, v.y), max(b.y1, v.y)
	}
	return b.grown(1)
}

// bounds returns the smallest box of the world around some points. On the
// round earth it leaves out the widest gap between them, so places on both
// sides of the 180th meridian stay together: x1 may be above 1.
func bounds(points []vec) box {
	if len(points) == 0 {
		return box{}
	}
	xs := make([]float64, len(points))
	b := box{y0: math.Inf(1), y1: math.Inf(-1)}
	for i, p := range points {
		xs[i] = p.x
		b.y0, b.y1 = min(b.y0, p.y), max(b.y1, p.y)
	}
	slices.Sort(xs)
	last := len(xs) - 1
	b.x0, b.x1 = xs[0], xs[last]
	widest := xs[0] + 1 - xs[last]
	for i := range last {
		if gap := xs[i+1] - xs[i]; gap > widest {
			widest, b.x0, b.x1 = gap, xs[i+1], xs[i]+1
		}
	}
	return b
}
