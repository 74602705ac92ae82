package anchor

import (
	"cmp"
	"slices"
	"sort"
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

// A Placer finds quotes of one text in another.
type Placer struct {
	body      string
	now, old  text
	known     bool // what the old text was
	unchanged []region
}

// NewPlacer returns a Placer for quotes of old in body. It takes time in
// proportion to both.
func NewPlacer(old, body string) *Placer {
	p := &Placer{body: body, now: newText(body), known: old != ""}
	if p.known {
		p.old = newText(old)
		p.unchanged = align(p.old, p.now)
	}
	return p
}

// regionBefore returns the index of the last region that begins at or before
// a rune of the old text, -1 if there is none.
func (p *Placer) regionBefore(old int) int {
	return sort.Search(len(p.unchanged), func(i int) bool { return p.unchanged[i].old > old }) - 1
}

// expected returns the rune of the new text at which something at a rune of
// the old one is to be expected: within what is unchanged just where it was,
// and elsewhere in proportion.
func (p *Placer) expected(old int) int {
	from, to := region{}, region{old: p.old.len(), now: p.now.len()}
	if i := p.regionBefore(old); i >= 0 {
		from = p.unchanged[i]
		if old < from.old+from.length {
			return from.now + old - from.old
		}
	}
	if i := p.regionBefore(old) + 1; i < len(p.unchanged) {
		to = p.unchanged[i]
	}
	start, changed := from.old+from.length, from.now+from.length
	return changed + (old-start)*(to.now-changed)/max(1, to.old-start)
}

// moved returns where [start, end) of the old text stands now, if it lies in a
// stretch that did not change. A few words at the end of such a stretch may be
// the same by chance and do not count.
func (p *Placer) moved(start, end int) (int, bool) {
	i := p.regionBefore(start)
	if i < 0 {
		return 0, false
	}
	r := p.unchanged[i]
	clear := func(margin int, edge bool) bool { return margin >= 0 && (edge || margin >= contextLength) }
	ok := clear(start-r.old, r.old == 0) && clear(r.old+r.length-end, r.old+r.length == p.old.len())
	return r.now + start - r.old, ok
}

// contextLength is how much of the text on either side says that a place is
// the same, in runes.
const contextLength = 32

// foreign returns how many runes of [start, end) of the new text stood, just
// so, elsewhere than in [from, to) of the old one.
func (p *Placer) foreign(start, end, from, to int) int {
	n := 0
	i := sort.Search(len(p.unchanged), func(i int) bool { return p.unchanged[i].now+p.unchanged[i].length > start })
	for ; i < len(p.unchanged) && p.unchanged[i].now < end; i++ {
		r := p.unchanged[i]
		lo, hi := max(r.now, start), min(r.now+r.length, end)
		n += hi - lo
		lo, hi = max(lo-r.now+r.old, from), min(hi-r.now+r.old, to)
		n -= max(0, hi-lo)
	}
	return n
}

// Place finds a quote, as the function Place does.
func (p *Placer) Place(q Quote) (Placement, bool) {
	exact := trimmed(newText(q.Exact).runes)
	if len(exact) == 0 {
		return Placement{}, false
	}
	l := &look{placer: p, exact: exact, before: newText(q.Before).runes, after: newText(q.After).runes}
	l.near = min(p.now.index(q.Start), p.now.len())
	if p.known {
		l.from = p.old.index(q.Start)
		if l.from < p.old.len() && p.old.runes[l.from] == ' ' {
			l.from++
		}
		l.near = p.expected(l.from)
		if at, ok := p.moved(l.from, l.from+len(exact)); ok && slices.Equal(p.now.runes[at:at+len(exact)], exact) {
			return Placement{p.now.span(p.body, at, at+len(exact)), true, 1}, true
		}
	}
	return l.anywhere()
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
