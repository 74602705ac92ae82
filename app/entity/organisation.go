package entity

import "github.com/newsglass/newsglass/app/news"

// organisation reads names that their head word shows: "Iraqi Ministry of
// Culture", "407th Air Expeditionary Group", and in lower case after a country
// "Iraqi army". A longer name of the lists wins.
func (f *finder) organisation(i int) (chunk, bool) {
	if f.low(i) == "the" {
		return chunk{}, false
	}
	c, ok := f.headed(i)
	if !ok {
		c, ok = f.ofPower(i)
	}
	if !ok {
		return c, false
	}
	if _, n := longestListed(f.tokens[i:]); i+n >= c.to {
		return chunk{}, false
	}
	return c, true
}

// headed reads a stretch of capitals with a head of an organisation's name,
// and what "of" or "for" adds to it. A landmark after the head makes it a place.
func (f *finder) headed(i int) (chunk, bool) {
	end := f.paired(i, f.stretch(i))
	if end == i+2 && ordinal(&f.tokens[i]) && f.tokens[i+1].caps {
		return chunk{i, end, news.Organisation}, true // "407th AEG"
	}
	if end > i+1 && fronts[f.low(i)] {
		return chunk{i, end, news.Organisation}, true
	}
	at := -1
	for j := i; j < end; j++ {
		t := &f.tokens[j]
		if t.is(landmark) && !t.is(head) && j > i {
			at = -1
		} else if t.is(head) && !t.initial {
			at = j
			if t.style != plain {
				break
			}
		}
	}
	if at < 0 {
		return chunk{}, false
	}
	to := f.complement(at + 1)
	if to == i+1 || to == at+1 && !f.modified(i, at) {
		return chunk{}, false
	}
	return chunk{i, to, news.Organisation}, true
}

// paired widens everyday words in capitals over "and" where a head follows:
// "Disaster Risk Reduction and Management Council".
func (f *finder) paired(i, end int) int {
	if end == i || f.low(end) != "and" || !f.follows(end) || !f.follows(end+1) {
		return end
	}
	for j := i; j < end; j++ {
		if !f.is(j, ordinary|part) {
			return end
		}
	}
	if to := f.stretch(end + 1); to > end+2 && f.is(to-1, head) {
		return to
	}
	return end
}

// modified reports whether the words before a head make it a name. In a
// headline only a name does ("Iraqi Army"), not any capital ("Local Police").
func (f *finder) modified(from, at int) bool {
	if at == from {
		return false
	}
	if f.tokens[at].style == plain {
		return true
	}
	k, _ := longestListed(f.tokens[from:at])
	return k != nil
}

// mostLinks is the number of "of" and "for" that one name may have.
const mostLinks = 3

// complement returns the end of what completes a head that ends before token
// i: "Ministry [of Culture and Tourism]", "Coalition [to Counter ISIL]".
func (f *finder) complement(i int) int {
	links := firstLinks
	for n := 0; n < mostLinks && f.follows(i) && links[f.low(i)]; n++ {
		from := i + 1
		if f.low(from) == "the" && f.follows(from) {
			from++
		}
		if !f.follows(from) {
			break
		}
		to := f.uptoPerson(from, f.stretch(from))
		if to == from || f.low(from-1) == "on" && f.isPlace(from) {
			break // "Conference on Syria" is no name
		}
		i, links = f.conjoined(from, to), nextLinks
	}
	return i
}

// uptoPerson cuts a complement where a person's name begins: "Envoy for the
// Coalition to Counter X Jane Doe".
func (f *finder) uptoPerson(from, to int) int {
	for j := from + 1; j < to-1; j++ {
		if f.is(j, given) && !f.is(j+1, head|landmark) {
			return j
		}
	}
	return to
}

func (f *finder) isPlace(i int) bool {
	k, _ := longestListed(f.tokens[i:])
	return k != nil && k.kind == news.Place
}

var (
	firstLinks = wordSet("of for to against on")
	nextLinks  = wordSet("of for")
)

// conjoined widens a complement over "and": "Culture and Tourism". Two places
// or people joined by it stay two.
func (f *finder) conjoined(from, to int) int {
	if f.low(to) != "and" || !f.follows(to) || !f.follows(to+1) {
		return to
	}
	if k, _ := longestListed(f.tokens[from:to]); k != nil {
		return to
	}
	if k, _ := longestListed(f.tokens[to+1:]); k != nil {
		return to
	}
	if end := f.stretch(to + 1); end > to+1 && !f.is(to+1, given) {
		return end
	}
	return to
}
