package number

// convertWithin is how many tokens may stand between a number and the bracket
// with its conversion: "50 km west of Lagos (30 miles)".
const convertWithin = 8

// mostOff bounds how far a conversion may be from what the factor of its unit
// says: reporters round, and sometimes err, but 20 feet are no 3 inches.
const mostOff = 1.5

// tieConversions says of every number from the index first on which number
// before it is stated once more in another unit.
func (p parser) tieConversions(found []Number, first int) {
	before := -1
	for i := first; i < len(found); i++ {
		n := &found[i]
		n.Converts = -1
		if n.Bound || n.Nominal || n.Value == nil {
			continue
		}
		if before >= 0 && p.restates(&found[before], n) {
			n.Converts = before
			continue
		}
		before = i
	}
}

// restates reports whether b converts a: the same dimension in another unit, in
// brackets, after "or" or after a slash.
func (p parser) restates(a, b *Number) bool {
	if a.dimension == none || a.dimension != b.dimension || a.Symbol == b.Symbol || !alike(a, b) {
		return false
	}
	open := b.First - 1
	for open > a.After && vocabulary[p.word(open)]&hedging != 0 {
		open--
	}
	gap := open - a.After
	switch p.word(open) {
	case "(", "[":
		return gap >= 0 && gap < convertWithin
	case "/":
		return gap == 0
	case "or":
		return gap == 0 || gap == 1 && p.word(a.After) == ","
	}
	return false
}

// alike reports whether the two values can be one quantity in two units.
// Currencies and temperatures have no factor and are taken at their word.
func alike(a, b *Number) bool {
	if a.si == 0 || b.si == 0 {
		return true
	}
	x, y := *a.Value*a.si, *b.Value*b.si
	if x < 0 && y < 0 {
		x, y = -x, -y
	}
	return x >= 0 && x <= y*mostOff && y <= x*mostOff
}
