package entity

import "github.com/newsglass/newsglass/app/news"

// known reads a name of the lists.
func (f *finder) known(i int) (chunk, bool) {
	k, n := longestListed(f.tokens[i:])
	if k == nil {
		return f.spelled(i)
	}
	from, to := i, i+n
	if f.tokens[i].low == "the" && n > 1 {
		if from++; compass[f.low(from)] && f.follows(to) && f.capital(to) {
			return chunk{}, false // "the West", but "the West Jersey Railroad"
		}
	}
	if end := f.landmarked(i); k.kind == news.Group && end > to && f.tokens[i].style == plain {
		return chunk{i, end, news.Place}, true // "Iraqi Museum"
	}
	if k.kind == news.Place {
		from, to = f.widenPlace(from, to)
	}
	return chunk{from, to, k.kind}, true
}

// spelled reads a one-word name of the lists in a spelling they do not have.
func (f *finder) spelled(i int) (chunk, bool) {
	t := &f.tokens[i]
	if !f.capital(i) || t.caps || len(t.low) < vowelsFrom-1 || t.is(^class(0)) {
		return chunk{}, false
	}
	k := words.folded[fold(t.low)]
	if k == nil || f.capital(i+1) && f.tokens[i+1].gap == gapSpace {
		return chunk{}, false
	}
	return chunk{i, i + 1, k.kind}, true
}
