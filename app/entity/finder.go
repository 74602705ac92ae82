package entity

import "github.com/newsglass/newsglass/app/news"

// A chunk is a run of tokens that names something: what a tagger hands to the
// linker.
type chunk struct {
	from, to int // tokens
	kind     news.EntityKind
	sure     bool // the words themselves say so, not only their neighbours
}

// A finder reads one text. It goes over the tokens three times: first for the
// names that words and their grammar show, then for those names again where
// the grammar is silent (headlines, surnames alone), last for capitals that
// only their neighbours explain.
type finder struct {
	tokens []token
	chunks []chunk
	owner  []int // of each token: 1 + the index of its chunk, 0 for none
	memory node  // names found in this text
}

// A rule reads a name that begins at token i.
type rule func(f *finder, i int) (chunk, bool)

// tag returns the chunks of the tokens, in order, none overlapping.
func tag(tokens []token) []chunk {
	f := &finder{tokens: tokens, owner: make([]int, len(tokens))}
	f.sweep((*finder).other, (*finder).organisation, (*finder).person, (*finder).known, (*finder).place)
	f.acronyms()
	f.remember()
	f.sweep((*finder).remembered, (*finder).unknown)
	f.remember()
	f.sweep((*finder).remembered)
	return f.inOrder()
}

// sweep applies the rules, the first that reads a name wins, to all tokens
// that no chunk covers yet.
func (f *finder) sweep(rules ...rule) {
	for i := 0; i < len(f.tokens); i++ {
		if f.covered(i) {
			continue
		}
		for _, read := range rules {
			if c, ok := read(f, i); ok && f.take(c) {
				i = c.to - 1
				break
			}
		}
	}
}

// take adds a chunk unless it would overlap another.
func (f *finder) take(c chunk) bool {
	for i := c.from; i < c.to; i++ {
		if f.covered(i) {
			return false
		}
	}
	for i := c.from; i < c.to; i++ {
		f.owner[i] = len(f.chunks) + 1
	}
	f.chunks = append(f.chunks, c)
	return true
}

// covered reports whether a chunk has token i.
func (f *finder) covered(i int) bool { return f.owner[i] != 0 }

// known reads a name of the lists.
func (f *finder) known(i int) (chunk, bool) {
	k, n := words.names.longest(f.tokens[i:])
	if k == nil {
		return f.spelled(i)
	}
	from, to := i, i+n
	if f.tokens[i].low == "the" && n > 1 {
		if from++; compass[f.low(from)] && f.follows(to) && f.capital(to) {
			return chunk{}, false // "the West", but "the West Jersey Railroad"
		}
	}
	if k.kind == news.Place {
		from, to = f.widenPlace(from, to)
	}
	return chunk{from, to, k.kind, true}, true
}

// spelled reads a one-word name of the lists in a spelling they do not have.
func (f *finder) spelled(i int) (chunk, bool) {
	t := &f.tokens[i]
	if !f.capital(i) || t.caps || len(t.low) < vowelsFrom-1 || words.is(t.low, ^class(0)) {
		return chunk{}, false
	}
	k := words.folded[fold(t.low)]
	if k == nil || f.capital(i+1) && f.tokens[i+1].gap == gapSpace {
		return chunk{}, false
	}
	return chunk{i, i + 1, k.kind, true}, true
}

// capital reports whether token i has a capital that can be a name's: not of
// a day or month, not of an everyday word where everything has a capital.
func (f *finder) capital(i int) bool {
	if i >= len(f.tokens) {
		return false
	}
	t := &f.tokens[i]
	if !t.cap || t.digits || words.is(t.low, calendar) && t.low != "may" {
		return false
	}
	return !words.is(t.low, ordinary) || t.style == plain && !t.opens
}

// follows reports whether token i goes on with what ends before it.
func (f *finder) follows(i int) bool {
	return i < len(f.tokens) && i > 0 && joins(f.tokens[i].gap) && !f.tokens[i-1].poss
}

// low is the low form of token i, "" past either end.
func (f *finder) low(i int) string {
	if i < 0 || i >= len(f.tokens) {
		return ""
	}
	return f.tokens[i].low
}

// longestRun is the number of tokens that one stretch of capitals may have.
const longestRun = 10

// stretch returns the end of the capitals that begin at token i. A title ends
// it: what follows is a person.
func (f *finder) stretch(i int) int {
	end := i
	for end < len(f.tokens) && end-i < longestRun {
		if end > i && !f.follows(end) && !f.collective(end-1) {
			break
		}
		t := &f.tokens[end]
		if !f.capital(end) && !(end == i && ordinal(t)) && !f.articled(end) {
			break
		}
		if words.is(t.low, title) && !words.is(f.low(end+1), head) {
			break
		}
		end++
	}
	return end
}

// articled reports whether token i is an Arabic article with its word:
// "al-Ghuraba Brigades".
func (f *finder) articled(i int) bool {
	low := f.low(i)
	if !arabicArticles[low] || !f.follows(i+1) || !f.capital(i+1) {
		return false
	}
	return f.tokens[i+1].gap == gapHyphen || low == "al" || low == "el"
}

// collective reports whether token i is a possessive inside names:
// "People's Protection Units", "Workers' Party".
func (f *finder) collective(i int) bool {
	t := &f.tokens[i]
	return t.poss && collectives[t.low] && i+1 < len(f.tokens) && f.tokens[i+1].cap
}

var collectives = wordSet("people peoples workers children childrens women womens lord lords farmers teachers students lawyers peoples veterans journalists")

// ordinal reports whether t is a number that opens a unit's name: "407th".
func ordinal(t *token) bool {
	n := len(t.low)
	if !t.digits || n < 3 {
		return false
	}
	switch t.low[n-2:] {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}
