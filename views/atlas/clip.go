package atlas

// A side is one edge of a box, as a number of the bits that outcode sets.
type side uint8

const (
	west side = 1 << iota
	east
	north
	south
)

// outcode tells on which sides a point is outside a box (Cohen and
// Sutherland).
func outcode(v vec, b box) (out side) {
	if v.x < b.x0 {
		out |= west
	} else if v.x > b.x1 {
		out |= east
	}
	if v.y < b.y0 {
		out |= north
	} else if v.y > b.y1 {
		out |= south
	}
	return out
}

// clipRing cuts a closed line to a box, one side after the other, by the
// algorithm of Sutherland and Hodgman (1974). It works within the memory of
// ring and spare and returns one of them, then the other.
func clipRing(ring, spare []vec, b box) (clipped, rest []vec) {
	for _, s := range []side{west, east, north, south} {
		spare = clipSide(spare[:0], ring, s, b)
		ring, spare = spare, ring
	}
	return ring, spare
}

func clipSide(out, ring []vec, s side, b box) []vec {
	if len(ring) == 0 {
		return out
	}
	before := ring[len(ring)-1]
	wasOut := outcode(before, b)&s != 0
	for _, v := range ring {
		isOut := outcode(v, b)&s != 0
		if isOut != wasOut {
			out = append(out, crossing(before, v, s, b))
		}
		if !isOut {
			out = append(out, v)
		}
		before, wasOut = v, isOut
	}
	return out
}

// crossing returns where the way from v to w meets a side of a box.
func crossing(v, w vec, s side, b box) vec {
	switch s {
	case west:
		return vec{b.x0, v.y + (w.y-v.y)*(b.x0-v.x)/(w.x-v.x)}
	case east:
		return vec{b.x1, v.y + (w.y-v.y)*(b.x1-v.x)/(w.x-v.x)}
	case north:
		return vec{v.x + (w.x-v.x)*(b.y0-v.y)/(w.y-v.y), b.y0}
	}
	return vec{v.x + (w.x-v.x)*(b.y1-v.y)/(w.y-v.y), b.y1}
}

// clipSegment cuts the way from v to w to a box; ok is false when nothing of
// it is left.
func clipSegment(v, w vec, b box) (from, to vec, ok bool) {
	for {
		a, c := outcode(v, b), outcode(w, b)
		switch {
		case a&c != 0:
			return v, w, false
		case a != 0:
			v = crossing(v, w, a&-a, b)
		case c != 0:
			w = crossing(v, w, c&-c, b)
		default:
			return v, w, true
		}
	}
}

// outside calls draw for the parts of the way from v to w that lie in none of
// the boxes.
func outside(v, w vec, boxes []box, draw func(from, to vec)) {
	for i, b := range boxes {
		if in, out, ok := clipSegment(v, w, b); ok {
			outside(v, in, boxes[i+1:], draw)
			outside(out, w, boxes[i+1:], draw)
			return
		}
	}
	if v != w {
		draw(v, w)
	}
}
