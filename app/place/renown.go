package place

// Renown says how much of a place a name is, from 0 for none to 9 for a
// country: the power of ten of the inhabitants of the largest place spelled so,
// letters and blanks alike. It is much faster than [Lookup].
func Renown(name string) int {
	if len(name) > longestName {
		return 0
	}
	key := Fold(name)
	if key == "" {
		return 0
	}
	asked := plain(name)
	best := 0.0
	for _, s := range listed().sites[key] {
		best = max(best, s.as(asked).weight)
	}
	var space [96]byte
	for t := range world().named(key) {
		if string(appendPlain(space[:0], t.name)) == asked {
			best = max(best, weights.ofTown(t.population, t.flags&isCapital != 0, t.flags&isSection != 0, false))
			break
		}
	}
	return min(9, int(best))
}
