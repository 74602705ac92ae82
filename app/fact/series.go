package fact

import (
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// Some numbers only go on from another one: they count a part of it, more of
// the same, what it was before, or what somebody else makes of it. Such a number
// is of the other's kind.

// goesOnFrom returns the index of the number from which number i goes on, -1 if
// it does from none.
func (r *reader) goesOnFrom(i int) int {
	switch {
	case r.partOfThem(i):
		return r.countBefore(i, valueOr(r.numbers[i].Value, 0))
	case r.older(i), r.rival(i):
		return r.comparable(i)
	case r.adds(i), r.distributed(i):
		return r.countBefore(i, nil)
	}
	return -1
}

// countBefore returns the index of the last number, at most two sentences back,
// that counts something and is no smaller than least; -1 where there is none.
func (r *reader) countBefore(i int, least *float64) int {
	for k := r.numberBefore(i); k >= max(0, i-lastCounts) && r.inside[k] >= r.inside[i]-2; k = r.numberBefore(k) {
		n := &r.numbers[k]
		if r.kindOf[k] == "" || isMeasure(r.kindOf[k]) || n.Measure != number.Count && least != nil {
			continue
		}
		if least == nil || n.Value == nil || *n.Value >= *least || n.Hi != nil && *n.Hi >= *least {
			return k
		}
	}
	return -1
}

// sameScale is by what factor two figures for one thing may differ.
const sameScale = 20

// comparable returns the index of the last count, some sentences back, with
// which number i can be compared; -1 where there is none.
func (r *reader) comparable(i int) int {
	v := *valueOr(r.numbers[i].Value, 0)
	for k := r.numberBefore(i); k >= max(0, i-lastCounts) && r.inside[k] >= r.inside[i]-2*reachBack; k = r.numberBefore(k) {
		near := r.numbers[k].Measure == number.Count || r.inside[k] >= r.inside[i]-1
		if r.kindOf[k] == "" || isMeasure(r.kindOf[k]) || !near {
			continue
		}
		if w := *valueOr(r.numbers[k].Value, v); v <= sameScale*w && w <= sameScale*v {
			return k
		}
	}
	return -1
}

// unitOf returns the unit of what number k counts.
func (r *reader) unitOf(k int) string {
	n := &r.numbers[k]
	if n.Measure != number.Count {
		return n.Symbol
	}
	if c := r.countedBy(k); c.class == thing || c.class == animal {
		return c.noun
	}
	return "people"
}

// ofNumber returns what number k counts, as written.
func (r *reader) ofNumber(k int) string {
	if r.numbers[k].Measure != number.Count {
		return r.measured(k)
	}
	return r.countedBy(k).text
}

// adds reports whether the number counts more of the same: "another 80,000",
// "a further nine".
func (r *reader) adds(i int) bool {
	switch r.word(r.wordingFirst(&r.numbers[i]) - 1) {
	case "another", "further", "additional":
		return true
	}
	return false
}

// distributed reports whether the number is what one more place had of what the
// number before it counts: "killed 19 in Haiti, four in Jamaica".
func (r *reader) distributed(i int) bool {
	k, at := r.numberBefore(i), r.wordingFirst(&r.numbers[i])
	if k < 0 || r.inside[k] != r.inside[i] || r.numbers[k].Measure != number.Count {
		return false
	}
	where, join := r.word(r.numbers[i].After), r.word(at-1)
	if !wheres.has(where) || join != "," && join != "and" {
		return false
	}
	if join == "," && befalls(r.kindOf[k]) && *valueOr(r.numbers[i].Value, 1) < *valueOr(r.numbers[k].Value, 0) {
		return true // "62 died, 41 in the first wave"
	}
	for j := r.numbers[k].After; j < min(at, r.numbers[k].After+longestObjects); j++ {
		if r.word(j) == where {
			return true
		}
	}
	return false
}

// older reports whether the number is what the one before it is compared with:
// "63, up from 49 a week ago", "compared with 12 in May".
func (r *reader) older(i int) bool {
	j := r.wordingFirst(&r.numbers[i]) - 1
	if r.in(j, determiners) {
		j--
	}
	switch before := r.word(j - 1); r.word(j) {
	case "from":
		return before == "up" || before == "down"
	case "with", "to":
		return before == "compared"
	case "against", "versus":
		return true
	}
	return false
}

// rival reports whether the number is another's figure for what was counted
// before: "the rebels put it at 70", "residents spoke of 44".
func (r *reader) rival(i int) bool {
	n := &r.numbers[i]
	j := r.wordingFirst(n) - 1
	if !r.phraseStops(n.After) {
		return false
	}
	switch r.word(j) {
	case "of":
		return spoken.has(r.word(j - 1))
	case "at":
		return figures.has(r.word(j-1)) && putting.has(r.word(j-2)) || figures.has(r.word(j-1)) && putting.has(r.word(j-3))
	case "lost", "lose", "losing":
		return r.kindFrom(r.countBefore(i, nil)) == news.Killed
	case "got", "received", "gets", "has", "had":
		return r.inside[max(i-1, 0)] == r.inside[i] && i > 0 && r.kindOf[i-1] == news.OtherCount
	case "was", "is":
		return r.word(j-1) == "it" && r.in(j-2, sayings) || r.word(j-1) == "figure"
	}
	return false
}

// severe reports whether the words after a number without a noun only say how
// badly people are hurt: "18 critically".
func (r *reader) severe(i int) bool {
	after := r.numbers[i].After
	return severities.has(r.word(after)) && r.phraseStops(after+1)
}

// exceeds reports whether the number says by how much something is more than it
// should be: "87 more than it may carry".
func (r *reader) exceeds(i int) bool {
	after := r.numbers[i].After
	w := r.word(after)
	return (w == "more" || w == "fewer") && r.word(after+1) == "than" && r.countBefore(i, nil) >= 0
}

var (
	// wheres are prepositions of where or when a part of those counted is.
	wheres = list{"in", "at", "near", "on", "during", "from"}
	// spoken are verbs before "of" and a figure.
	spoken = list{"spoke", "speak", "speaks", "spoken", "talked", "talk", "talks"}
	// severities are adverbs of how badly people are hurt.
	severities = list{"critically", "seriously", "badly", "gravely", "severely", "slightly", "lightly"}
	// figures stand for what was counted before; a toll says itself what it counts.
	figures = list{"it", "them", "figure", "number", "total", "that"}
)

// kindFrom is the kind of a number that goes on from number k.
func (r *reader) kindFrom(k int) news.FactKind {
	if k < 0 {
		return ""
	}
	if kind := r.kindOf[k]; kind != news.Population {
		return kind
	}
	return news.OtherCount
}
