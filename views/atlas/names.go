package atlas

import (
	"slices"
	"strings"
)

const (
	mostLabels   = 70  // as many as can be read at a glance
	mostNames    = 300 // spots whose names are tried for a place on the map
	firstNames   = 12  // spots that are named before any country is
	mostKeepOuts = 150 // spots that no label may cover
	mostLengths  = 100 // reported distances that are tried
	mostOnLines  = 400 // places along them that other names keep clear of
)

// labelling collects what wants to be on the map, the most important first,
// and finds room for it: what is chosen or measured, the reported distances,
// and the rest. Only the distances may stand on the lines.
func (a *Atlas) labelling() []label {
	view, scale := a.camera.view(), a.scaleWish()
	inner, lines := view.grown(-2), a.lineKeepOuts()
	taken := []box{{scale.at[0].x, scale.at[0].y - 4, scale.at[0].x + scaleRoom, view.y1}}
	for _, m := range a.marks[:min(mostKeepOuts, len(a.marks))] {
		taken = append(taken, around(m.at, a.spots[m.spot].radius))
	}
	measured, others := a.spotWishes()
	first := slices.Concat(a.referenceWish(), a.chosenWish(), measured)
	labels := arrange(inner, slices.Concat(taken, lines), first, mostLabels)
	labels = append(labels, arrange(inner, append(taken, boxesOf(labels)...), a.lineWishes(), mostLabels-len(labels))...)
	early := others[:min(firstNames, len(others))]
	rest := slices.Concat(early, a.countryWishes(), a.ringWishes(), others[len(early):])
	labels = append(labels, arrange(inner, slices.Concat(taken, boxesOf(labels), lines), rest, mostLabels-len(labels))...)
	return append(labels, arrange(view, nil, []wish{scale}, 1)...)
}

// lineKeepOuts are places along the reported distances.
func (a *Atlas) lineKeepOuts() []box {
	var boxes []box
	for _, l := range a.lines {
		ends := a.camera.path([]LatLon{l.From, l.To})
		steps := int(ends[1].minus(ends[0]).length() / 12)
		if len(boxes)+steps > mostOnLines {
			break
		}
		for _, v := range a.camera.path(greatCircle(l.From, l.To, max(1, steps))) {
			boxes = append(boxes, around(v, 3))
		}
	}
	return boxes
}

func (a *Atlas) wish(text string, kind labelKind) wish {
	return wish{text: text, kind: kind, size: a.measure(text, kind)}
}

// spotWishes are the names of the spots but for the chosen one: those that a
// reported distance leads to, and the others.
func (a *Atlas) spotWishes() (measured, others []wish) {
	ends := map[LatLon]bool{}
	for _, l := range a.lines {
		ends[l.From], ends[l.To] = true, true
	}
	for _, m := range a.marks[:min(mostNames, len(a.marks))] {
		s := a.spots[m.spot]
		if m.spot == a.chosen || a.ringsShown && s.Name == a.reference.Name {
			continue // it has a label of its own
		}
		w := a.wish(s.Name, placeLabel)
		w.at = beside(m.at, s.radius, w.size)
		if ends[s.At] {
			w.at = append(w.at, beside(m.at, s.radius+6, w.size)...)
			measured = append(measured, w)
		} else {
			others = append(others, w)
		}
	}
	return measured, others
}

func (a *Atlas) chosenWish() []wish {
	i := a.markOf(a.chosen)
	if i < 0 || !a.marks[i].at.within(a.camera.size) {
		return nil
	}
	s := a.spots[a.chosen]
	if a.ringsShown && s.Name == a.reference.Name {
		return nil
	}
	w := a.wish(s.Name, chosenLabel)
	w.at = apartFrom(a.marks[i].at, s.radius+3, w.size)
	return []wish{w}
}

// referenceWish is the name of the reference place, which stands clear of the
// cross there and of a spot.
func (a *Atlas) referenceWish() []wish {
	at := a.camera.screen(project(a.reference.At))
	if !a.ringsShown || !at.within(a.camera.size) {
		return nil
	}
	radius := 6.0
	for _, s := range a.spots {
		if s.Name == a.reference.Name {
			radius = max(radius, s.radius)
		}
	}
	w := a.wish(a.reference.Name, referenceLabel)
	w.at = apartFrom(at, radius, w.size)
	return []wish{w}
}

// lineWishes are the reported distances.
func (a *Atlas) lineWishes() (wishes []wish) {
	for i, l := range a.lines[:min(mostLengths, len(a.lines))] {
		w := a.wish(l.Label, lineLabelOf(l.Verdict))
		w.at = along(a.camera.path(greatCircle(l.From, l.To, 8)), w.size, a.lanes[i])
		wishes = append(wishes, w)
	}
	return wishes
}

// ringWishes are the distances of the rings, on the ring.
func (a *Atlas) ringWishes() (wishes []wish) {
	for _, r := range a.rings {
		w := a.wish(a.unit.say(r), ringLabel)
		for _, bearing := range []float64{0, 180, 45, 315, 135, 225, 90, 270} {
			at := destination(a.reference.At, bearing, r*a.unit.km)
			w.at = append(w.at, centred(a.camera.screen(project(at)), w.size))
		}
		wishes = append(wishes, w)
	}
	return wishes
}

// countryWishes are the names of the countries in view that are large enough
// to hold them, but for those that are spots.
func (a *Atlas) countryWishes() (wishes []wish) {
	isSpot := map[string]bool{}
	for _, m := range a.marks {
		isSpot[a.spots[m.spot].folded] = true
	}
	for _, c := range Labels() {
		at := LatLon{float64(c.Lat), float64(c.Lon)}
		pixel := a.camera.kmPerPixel(at.Lat)
		screen := a.camera.screen(project(at))
		if !screen.within(a.camera.size) || isSpot[strings.ToLower(c.Name)] {
			continue
		}
		w := a.wish(strings.ToUpper(c.Name), countryLabel)
		if float64(c.Area) > w.size.x*w.size.x*pixel*pixel {
			w.at = []vec{centred(screen, w.size)}
			wishes = append(wishes, w)
		}
	}
	return wishes
}
