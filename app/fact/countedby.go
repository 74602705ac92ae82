package fact

import (
	"math"

	"github.com/newsglass/newsglass/app/number"
)

// longestTotal is how many tokens "the number of" may stand before its number.
const longestTotal = 12

// countedBy reads what number i counts: the phrase after it, otherwise that of
// "the number of people at 40" or "of the 12 towns, four".
func (r *reader) countedBy(i int) counted {
	n, s := &r.numbers[i], r.sentence(i)
	c := r.counted(n.After, s.after)
	if c.class != elided || c.unknown {
		return c
	}
	if k := r.pairedWith(i); k >= 0 {
		pair := r.counted(r.numbers[k].After, s.after)
		pair.after = c.after
		return pair
	}
	if total, ok := r.totalled(i); ok {
		if total.class != elided {
			return total
		}
		return c
	}
	if verb := r.wordingFirst(n) - 1; verb > s.first && numbering.has(r.word(verb)) {
		if c := r.counted(verb-1, verb); c.class != elided {
			return c
		}
		if p, ok := r.subjectOf(i); ok {
			return r.counted(p.first, p.after)
		}
	}
	if before, ok := r.countedBefore(i); ok {
		before.after = c.after
		return before
	}
	if k := r.wholeNamed(i); k >= 0 {
		if whole := r.counted(r.numbers[k].After, n.First); whole.class != elided {
			whole.after = c.after
			return whole
		}
	}
	return c
}

// totalled reads what is counted by "the number of people killed" before number
// i.
func (r *reader) totalled(i int) (counted, bool) {
	first := r.numbers[i].First
	for j := first - 2; j >= max(r.sentence(i).first, first-longestTotal); j-- {
		if totals.has(r.word(j)) && r.word(j+1) == "of" {
			return r.counted(j+2, first), true
		}
	}
	return counted{}, false
}

// pairedWith returns the number that shares its noun with number i: the second
// of "from 5,000 to 7,500 troops"; -1 where there is none.
func (r *reader) pairedWith(i int) int {
	n := &r.numbers[i]
	if w := r.word(r.wordingFirst(n) - 1); r.word(n.After) != "to" || w != "from" {
		return -1
	}
	k := r.numberWith(r.skip(n.After+1, lead))
	if k < 0 || r.numbers[k].Measure != number.Count {
		return -1
	}
	return k
}

// countedBefore returns what "12 of them", "another 12" or "up from 12" counts: the phrase of
// a number before, which for a part must be as large at least.
func (r *reader) countedBefore(i int) (counted, bool) {
	part, more := r.partOfThem(i), r.word(r.wordingFirst(&r.numbers[i])-1) == "another"
	if !part && !more && !r.upFrom(i) {
		return counted{}, false
	}
	for k := r.numberBefore(i); k >= max(0, i-lastCounts) && r.inside[k] >= r.inside[i]-1; k = r.numberBefore(k) {
		n := &r.numbers[k]
		if part && *valueOr(n.Value, math.Inf(1)) < *valueOr(r.numbers[i].Value, 0) {
			continue
		}
		if c := r.counted(n.After, r.numbers[i].First); c.class != elided && (!more || c.class == people || c.class == fighting) {
			return c, true
		}
	}
	return counted{}, false
}

// upFrom reports whether the number is the older figure of what the one before
// it counts: "23 countries, up from 17".
func (r *reader) upFrom(i int) bool {
	from := r.wordingFirst(&r.numbers[i]) - 1
	return r.word(from) == "from" && (r.word(from-1) == "up" || r.word(from-1) == "down")
}

// wholeNamed returns the number in "of the 12 towns" with which the clause of
// number i opens, -1 if it does not.
func (r *reader) wholeNamed(i int) int {
	at := r.wordingFirst(&r.numbers[i])
	for j := at - 3; j >= max(r.sentence(i).first, at-longestTotal); j-- {
		opens := j == r.sentence(i).first || r.word(j-1) == ";" || r.word(j-1) == ","
		if r.word(j) == "of" && opens && (r.word(j+1) == "the" || owners.has(r.word(j+1))) {
			return r.numberWith(j + 2)
		}
	}
	return -1
}

// partOfThem reports whether the number counts some of those counted before:
// "12 of them", "nine of whom".
func (r *reader) partOfThem(i int) bool {
	after := r.numbers[i].After
	if r.word(after) != "of" {
		return false
	}
	switch r.word(after + 1) {
	case "them", "whom", "these", "those":
		return true
	}
	return false
}

// numbering are verbs between what is counted and its number: "the rebels
// number 500".
var numbering = list{"number", "numbers", "numbered", "numbering", "totalled", "totaled"}

// totals are nouns before "of" and what is counted.
var totals = list{"number", "numbers", "total", "tally", "count"}
