package main

import "math"

// A point is in steps of the grid from its origin, which lies at the 180th
// meridian.
type point [2]int64

// A ring is a closed line; its last point is not the first one again.
type ring []point

// A polygon is a shape and the holes in it.
type polygon []ring

// cut lays a polygon of the globe flat: it is cut at the 180th meridian, and
// around a pole it is closed along the edge of the map. turn is the number of
// steps around the earth, poles are the steps of the south and the north pole.
func cut(p polygon, turn int64, poles [2]int64) []polygon {
	var pieces [3]polygon
	for _, r := range p {
		r = closeAroundPole(unroll(r, turn), turn, poles)
		for i := range pieces {
			piece := clip(clip(shift(r, int64(i-1)*turn), 0, +1), turn, -1)
			if area(piece) != 0 {
				pieces[i] = append(pieces[i], piece)
			}
		}
	}
	var whole []polygon
	for _, piece := range pieces {
		if len(piece) > 0 {
			whole = append(whole, piece)
		}
	}
	return whole
}

// unroll lets a ring that crosses the 180th meridian run on beyond it: no two
// neighbours are more than half a turn apart.
func unroll(r ring, turn int64) ring {
	out := make(ring, len(r))
	var shifted int64
	for i, p := range r {
		if i > 0 {
			switch step := p[0] - r[i-1][0]; {
			case step > turn/2:
				shifted -= turn
			case step < -turn/2:
				shifted += turn
			}
		}
		out[i] = point{p[0] + shifted, p[1]}
	}
	return out
}

// closeAroundPole adds the way along the pole to an unrolled ring that runs
// once around the earth. A ring at the pole itself is left as it is: flat.
func closeAroundPole(r ring, turn int64, poles [2]int64) ring {
	first, last := r[0], r[len(r)-1]
	gap := last[0] - first[0]
	if max(gap, -gap) < turn/2 || flat(r) {
		return r
	}
	pole := poles[0]
	if first[1] > (poles[0]+poles[1])/2 {
		pole = poles[1]
	}
	end := first[0] + turn
	if gap < 0 {
		end = first[0] - turn
	}
	return append(r, point{end, first[1]}, point{end, pole}, point{first[0], pole})
}

func flat(r ring) bool {
	for _, p := range r {
		if p[1] != r[0][1] {
			return false
		}
	}
	return true
}

func shift(r ring, by int64) ring {
	out := make(ring, len(r))
	for i, p := range r {
		out[i] = point{p[0] + by, p[1]}
	}
	return out
}

// clip keeps what lies east (side +1) or west (side -1) of a meridian, by the
// algorithm of Sutherland and Hodgman (1974).
func clip(r ring, meridian, side int64) ring {
	var kept ring
	for i, p := range r {
		q := r[(i+1)%len(r)]
		in, next := (p[0]-meridian)*side >= 0, (q[0]-meridian)*side >= 0
		if in {
			kept = append(kept, p)
		}
		if in != next && p[0] != meridian && q[0] != meridian {
			along := float64(meridian-p[0]) / float64(q[0]-p[0])
			kept = append(kept, point{meridian, p[1] + int64(math.Round(along*float64(q[1]-p[1])))})
		}
	}
	return kept
}

// area is twice the area of a ring in steps of the grid, by the shoelace
// formula.
func area(r ring) int64 {
	var sum int64
	for i, p := range r {
		q := r[(i+1)%len(r)]
		sum += p[0]*q[1] - q[0]*p[1]
	}
	return max(sum, -sum)
}
