package anchor

import (
	"cmp"
	"slices"
	"unicode"

	"github.com/newsglass/newsglass/app/news"
)

// A Quote is a passage of a text as it stood there.
type Quote struct {
	Exact  string
	Before string // up to 32 code points that stood before it
	After  string // and after it
	Start  int    // byte offset of Exact in the old text
}

// A Placement is where a quote stands in the new text.
type Placement struct {
	news.Span
	// Same is true when the words are those of the quote, but for white space
	// and the look of signs.
	Same bool
	// Score says how well quote, surroundings and position fit: 1 for
	// perfectly.
	Score float64
}

const (
	quoteWeight    = 50
	beforeWeight   = 20
	afterWeight    = 20
	positionWeight = 2
)

// The rules by which a place is good enough.
const (
	// mostErrors is the share of a quote's letters that may have changed.
	mostErrors = 0.4
	// least is the score below which a changed quote has no place.
	least = 0.62
	// sure is the score from which a changed quote near its place is not looked
	// for elsewhere.
	sure = 0.85
	// support is how much the words on one side must resemble those that stood
	// there for a short quote to be known by them. Any two stretches of English
	// share some 0.4.
	support = 0.65
	// short is the length, in runes, below which words alone say little:
	// "in Mosul" may stand anywhere.
	short = 24
)

// Place finds the quote in body. old is the text that it was made in, "" when
// that is not known any more. ok is false when it has no place.
func Place(q Quote, old, body string) (p Placement, ok bool) {
	return NewPlacer(old, body).Place(q)
}

// look is the search for one quote.
type look struct {
	placer               *Placer
	exact, before, after []rune
	near                 int      // the rune where it is expected
	from                 int      // the rune of the old text where it was, if that is known
	lost                 bool     // it was not in the old text
	windows              [][2]int // the runes to search, nil for all
}

// anywhere looks for the quote in all of the text, or its windows.
func (l *look) anywhere() (Placement, bool) {
	if found, ok := l.unchanged(); ok {
		return found, true
	}
	if len(l.exact) > longest {
		return l.ends()
	}
	return l.changed()
}

// strange reports whether a place stood in the old text already, as something
// else than the quote.
func (l *look) strange(start, end int) bool {
	p := l.placer
	if l.lost {
		return float64(p.whole(start, end)) > (1-mostErrors)*float64(end-start)
	}
	return p.known && 2*p.foreign(start, end, l.from, l.from+len(l.exact)) > end-start
}

// A candidate is a place that the quote might have.
type candidate struct {
	start, end    int // runes
	errors        int
	before, after float64 // how well the surroundings fit
	score         float64
}

// unchanged looks for the quote as it was.
func (l *look) unchanged() (Placement, bool) {
	starts := l.strangersOut(l.occurrences())
	if len(starts) == 0 {
		return Placement{}, false
	}
	alone := len(starts) == 1
	var found []candidate
	for _, at := range nearest(starts, l.near) {
		found = append(found, l.weigh(at, at+len(l.exact), 0))
	}
	best := bestOf(found)
	known := len(l.exact) >= short || best.before >= support || best.after >= support || alone && l.wasAlone()
	if !known {
		return Placement{}, false
	}
	return l.placement(best), true
}

// wasAlone reports whether the quote stood once in the old text.
func (l *look) wasAlone() bool {
	return l.placer.known && !l.lost && len(occurrences(l.placer.old.runes, l.exact)) == 1
}

func (l *look) strangersOut(starts []int) []int {
	return slices.DeleteFunc(starts, func(at int) bool { return l.strange(at, at+len(l.exact)) })
}

// changed looks for what resembles the quote.
func (l *look) changed() (Placement, bool) {
	most := int(mostErrors * float64(len(l.exact)))
	if most == 0 {
		return Placement{}, false
	}
	if l.placer.known && !l.lost { // most changes are small, and leave the words where they were
		if fit := l.fitting(most, nearby+len(l.exact)); len(fit) > 0 && bestOf(fit).score >= sure {
			return l.placement(bestOf(fit)), true
		}
	}
	fit := l.fitting(most, widest)
	if len(fit) == 0 {
		return Placement{}, false
	}
	return l.placement(bestOf(fit)), true
}

// fitting returns the places within reach that are good enough.
func (l *look) fitting(most, reach int) (fit []candidate) {
	for _, c := range l.resembling(most, reach) {
		supported := c.before >= support || c.after >= support
		if c.score >= least && (len(l.exact) >= short || supported) {
			fit = append(fit, c)
		}
	}
	return fit
}

// weigh scores a place.
func (l *look) weigh(start, end, errors int) candidate {
	runes := l.placer.now.runes
	c := candidate{start: start, end: end, errors: errors}
	c.before = resemblance(l.before, runes[max(0, start-len(l.before)-slack):start], start == 0)
	c.after = resemblance(l.after, runes[end:min(len(runes), end+len(l.after)+slack)], end == len(runes))
	quote := 1 - float64(errors)/float64(len(l.exact))
	distance := float64(max(start-l.near, l.near-start)) / float64(max(1, len(runes)))
	c.score = (quoteWeight*quote + beforeWeight*c.before + afterWeight*c.after + positionWeight*(1-distance)) /
		(quoteWeight + beforeWeight + afterWeight + positionWeight)
	return c
}

// slack is how many runes may have come between a quote and the words that
// stood beside it.
const slack = 8

// resemblance tells how much of the words beside a quote is still there, from
// 0 to 1. Where there were none, the quote stood at the edge of the text.
func resemblance(beside, there []rune, edge bool) float64 {
	if len(beside) == 0 {
		if edge {
			return 1
		}
		return 0
	}
	return 1 - float64(errorsIn(beside, there))/float64(len(beside))
}

func bestOf(cs []candidate) candidate {
	return slices.MaxFunc(cs, func(a, b candidate) int { return cmp.Compare(a.score, b.score) })
}

func (l *look) placement(c candidate) Placement {
	if c.errors > 0 {
		start, end := l.wholeWords(c.start, c.end)
		added := c.start - start + end - c.end
		if float64(c.errors+added) <= mostErrors*float64(len(l.exact)) {
			c.start, c.end = start, end
		}
		c.start, c.end = l.withoutSpace(c.start, c.end)
	}
	return Placement{Span: l.placer.now.span(l.placer.body, c.start, c.end), Same: c.errors == 0, Score: c.score}
}

// withoutSpace leaves out the spaces at the ends of a place.
func (l *look) withoutSpace(start, end int) (int, int) {
	runes := l.placer.now.runes
	for start < end-1 && runes[start] == ' ' {
		start++
	}
	for end-1 > start && runes[end-1] == ' ' {
		end--
	}
	return start, end
}

// wholeWords moves the ends of a changed place outward to the ends of words
// where the quote began and ended with whole words: the fewest changes from
// "Nearly 500" to "Some 550" would begin within a word.
func (l *look) wholeWords(start, end int) (int, int) {
	runes := l.placer.now.runes
	inside := func(i int) bool { return i > 0 && i < len(runes) && isLetter(runes[i-1]) && isLetter(runes[i]) }
	if n := len(l.before); n == 0 || !isLetter(l.before[n-1]) || !isLetter(l.exact[0]) {
		for inside(start) {
			start--
		}
	}
	if len(l.after) == 0 || !isLetter(l.after[0]) || !isLetter(l.exact[len(l.exact)-1]) {
		for inside(end) {
			end++
		}
	}
	return start, end
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
