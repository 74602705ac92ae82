package atlas

// A wish is a label that wants to be on the map.
type wish struct {
	text string
	kind labelKind
	size vec
	at   []vec // corners, upper left, where it may stand: the best first
}

// A label stands on the map.
type label struct {
	text string
	kind labelKind
	box  box
}

// arrange gives each wish, in their order, the first of its places that lies
// in the view and is free, until there are most labels. taken are places that
// nothing may cover.
func arrange(view box, taken []box, wishes []wish, most int) []label {
	var labels []label
	for _, w := range wishes {
		if len(labels) == most {
			break
		}
		for _, at := range w.at {
			b := box{at.x, at.y, at.x + w.size.x, at.y + w.size.y}
			if view.contains(b) && free(b, taken) {
				taken = append(taken, b)
				labels = append(labels, label{w.text, w.kind, b})
				break
			}
		}
	}
	return labels
}

// boxesOf returns where labels stand.
func boxesOf(labels []label) []box {
	boxes := make([]box, len(labels))
	for i, l := range labels {
		boxes[i] = l.box
	}
	return boxes
}

func free(b box, taken []box) bool {
	for _, t := range taken {
		if b.overlaps(t) {
			return false
		}
	}
	return true
}

// beside returns the places of a label around a spot: to the right, left,
// above and below of it, then at its corners.
func beside(at vec, radius float64, size vec) []vec {
	const gap = 2
	middle := at.minus(size.times(0.5))
	right, left := at.x+radius+gap, at.x-radius-gap-size.x
	above, below := at.y-radius-size.y, at.y+radius
	slant := radius * 0.7
	return []vec{
		{right, middle.y}, {left, middle.y}, {middle.x, above}, {middle.x, below},
		{at.x + slant, at.y - slant - size.y}, {at.x + slant, at.y + slant},
		{at.x - slant - size.x, at.y - slant - size.y}, {at.x - slant - size.x, at.y + slant},
	}
}

// apartFrom returns places beside a spot, and farther off: where spots are
// dense an important name still finds room.
func apartFrom(at vec, radius float64, size vec) []vec {
	var places []vec
	for _, off := range []float64{0, 8, 18, 32} {
		places = append(places, beside(at, radius+off, size)...)
	}
	return places
}

// centred returns the place of a label whose middle is at a point.
func centred(at, size vec) vec { return at.minus(size.times(0.5)) }

// along returns the places of a label on a line near its middle or, where it
// would hide the line, beside it: first on the side of the line's lane. A line
// much shorter than the label has none: it would seem to belong to something
// else. points are those of the line, nine or more.
func along(points []vec, size vec, lane float64) []vec {
	way := points[len(points)-1].minus(points[0])
	if way.length() < 0.8*size.x {
		return nil
	}
	across := vec{-way.y, way.x}.times(1 / way.length())
	if lane < 0 {
		across = across.times(-1)
	}
	steps := []float64{0}
	if way.length() < 3*size.x {
		steps = []float64{1, 1.7}
	}
	var places []vec
	for _, step := range steps {
		off := vec{across.x * (size.x/2 + 3) * step, across.y * (size.y/2 + 3) * step}
		for _, k := range []int{4, 5, 3, 6, 2} {
			places = append(places, centred(points[k].plus(off), size), centred(points[k].minus(off), size))
		}
	}
	return places
}
