package atlas

import "math"

// path puts a line on the earth into the view. It runs on where it crosses
// the 180th meridian.
func (c camera) path(points []LatLon) []vec {
	out := make([]vec, len(points))
	for i, p := range points {
		out[i] = c.screen(project(p))
		if i > 0 {
			out[i].x -= c.scale * math.Round((out[i].x-out[i-1].x)/c.scale)
		}
	}
	return out
}

// copies calls draw with the line and with its copies one turn around the
// earth away. points is changed.
func (c camera) copies(points []vec, draw func(points []vec)) {
	for i := range points {
		points[i].x -= c.scale
	}
	draw(points)
	for range 2 {
		for i := range points {
			points[i].x += c.scale
		}
		draw(points)
	}
}

// aside moves a line of the view to its right, as seen along it, by some
// pixels.
func aside(points []vec, by float64) {
	along := points[len(points)-1].minus(points[0])
	length := along.length()
	if by == 0 || length == 0 {
		return
	}
	shift := vec{-along.y, along.x}.times(by / length)
	for i := range points {
		points[i] = points[i].plus(shift)
	}
}

// abreast returns by how many widths each line is moved aside, so that lines
// between the same two places lie side by side: they may be many, but not
// wider than a few.
func abreast(lines []Line) []float64 {
	const widest = 5
	type ends struct{ from, to LatLon }
	all, seen := map[ends]int{}, map[ends]int{}
	for _, l := range lines {
		all[ends{l.From, l.To}]++
	}
	lanes := make([]float64, len(lines))
	for i, l := range lines {
		e := ends{l.From, l.To}
		middle := float64(all[e]-1) / 2
		lanes[i] = (float64(seen[e]) - middle) * min(1, widest/max(1, 2*middle))
		seen[e]++
	}
	return lanes
}

// A dash is a pattern of lines, in pixels: on is drawn, then off left out.
type dash struct{ on, off float64 }

// pieces calls draw for the dashes of a line that may be seen in view. They
// keep their places on the line while it is moved.
func (d dash) pieces(points []vec, view box, draw func(from, to vec)) {
	start := 0.0 // length of the line up to the segment
	for i := 1; i < len(points); i++ {
		from, to := points[i-1], points[i]
		length := to.minus(from).length()
		if length > 0 && outcode(from, view)&outcode(to, view) == 0 {
			d.piece(start, start+length, func(a, b float64) {
				draw(from.mix(to, (a-start)/length), from.mix(to, (b-start)/length))
			})
		}
		start += length
	}
}

// piece calls draw for the dashes between two lengths on a line.
func (d dash) piece(from, to float64, draw func(from, to float64)) {
	if d.off == 0 {
		draw(from, to)
		return
	}
	period := d.on + d.off
	for at := math.Floor(from/period) * period; at < to; at += period {
		if a, b := max(at, from), min(at+d.on, to); a < b {
			draw(a, b)
		}
	}
}
