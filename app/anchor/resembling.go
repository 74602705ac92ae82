package anchor

import (
	"cmp"
	"slices"
)

const (
	// longest is the longest quote, in runes, that is searched for as a whole
	// when it has changed. Of a longer one both ends are.
	longest = 4096
	// endLength is how much of either end.
	endLength = 256
	// widest is how much of a text is searched for something that resembles a
	// quote, in runes on either side of where it is expected.
	widest = 1 << 19
	// nearby is how much is searched first where the old text says what is to be
	// expected.
	nearby = 1 << 11
	// mostCandidates bounds how many places are weighed.
	mostCandidates = 64
)

// resembling returns the places where the quote stands with at most so many
// errors, the best of each neighbourhood.
func (l *look) resembling(most, reach int) []candidate {
	runes := l.placer.now.runes
	pattern := newPattern(l.exact)
	var lows []low
	for _, w := range l.within(reach) {
		lows = lowest(lows, pattern, runes, w, most)
	}
	slices.SortStableFunc(lows, func(a, b low) int { return cmp.Compare(a.errors, b.errors) })
	backward := slices.Clone(l.exact)
	slices.Reverse(backward)
	var found []candidate
	for _, at := range lows[:min(len(lows), mostCandidates)] {
		if start := startOf(backward, runes, at.end, at.errors); start < at.end && !l.strange(start, at.end) {
			found = append(found, l.weigh(start, at.end, at.errors))
		}
	}
	return found
}

// A low is a place where a quote may end: with fewer errors than beside it.
type low struct{ end, errors int }

// lowest adds the lows of a window of runes.
func lowest(lows []low, p *pattern, runes []rune, window [2]int, most int) []low {
	p.search(runes[window[0]:window[1]], func(end, errors int) bool {
		end += window[0]
		n := len(lows)
		switch {
		case errors > most:
		case n > 0 && end-lows[n-1].end < max(1, p.length/2):
			if errors < lows[n-1].errors {
				lows[n-1] = low{end, errors}
			}
		default:
			lows = append(lows, low{end, errors})
		}
		return true
	})
	return lows
}

// within returns the windows of runes that are searched for what is at most
// reach from where the quote is expected.
func (l *look) within(reach int) [][2]int {
	from, to := max(0, l.near-reach), min(l.placer.now.len(), l.near+reach)
	if l.windows == nil && !l.lost {
		return [][2]int{{from, to}}
	}
	var out [][2]int
	for _, w := range l.windows {
		if lo, hi := max(w[0], from), min(w[1], to); lo < hi {
			out = append(out, [2]int{lo, hi})
		}
	}
	return out
}

// ends places a long quote by its two ends, if what lies between is about as
// long as it was and says much the same.
func (l *look) ends() (Placement, bool) {
	head, tail := *l, *l
	head.exact, head.after = l.exact[:endLength], l.exact[endLength:endLength+32]
	tailAt := len(l.exact) - endLength
	tail.exact, tail.before = l.exact[tailAt:], l.exact[tailAt-32:tailAt]
	tail.near, tail.from = l.near+tailAt, l.from+tailAt
	first, ok := head.best()
	last, okLast := tail.best()
	if !ok || !okLast || last.end <= first.start {
		return Placement{}, false
	}
	between := l.placer.now.runes[first.start:last.end]
	if likeness(l.exact, between) < 1-mostErrors {
		return Placement{}, false
	}
	return Placement{
		Span:  l.placer.now.span(l.placer.body, first.start, last.end),
		Score: (first.score + last.score) / 2,
	}, true
}

// best returns the best place of a look's quote, changed or not.
func (l *look) best() (candidate, bool) {
	fit := l.resembling(int(mostErrors*float64(len(l.exact))), widest)
	if len(fit) == 0 {
		return candidate{}, false
	}
	c := bestOf(fit)
	return c, c.score >= least
}

// nearest returns the starts that are nearest to where the quote is expected:
// "the" stands everywhere.
func nearest(starts []int, near int) []int {
	if len(starts) <= mostCandidates {
		return starts
	}
	i, _ := slices.BinarySearch(starts, near)
	from := max(0, min(i-mostCandidates/2, len(starts)-mostCandidates))
	return starts[from : from+mostCandidates]
}

// occurrences returns where the quote stands in what is searched.
func (l *look) occurrences() []int {
	runes := l.placer.now.runes
	if !l.lost {
		return occurrences(runes, l.exact)
	}
	var starts []int
	for _, w := range l.windows {
		for _, at := range occurrences(runes[w[0]:w[1]], l.exact) {
			starts = append(starts, w[0]+at)
		}
	}
	return starts
}

// occurrences returns where part stands in runes. Each may overlap the next.
func occurrences(runes, part []rune) []int {
	var starts []int
	for i := 0; i+len(part) <= len(runes); i++ {
		if runes[i] == part[0] && slices.Equal(runes[i:i+len(part)], part) {
			starts = append(starts, i)
		}
	}
	return starts
}

// likeness is the share of the three-letter stretches that two texts have in
// common, from 0 to 1.
func likeness(a, b []rune) float64 {
	count := map[[3]rune]int{}
	for i := 0; i+3 <= len(a); i++ {
		count[[3]rune(a[i:i+3])]++
	}
	common := 0
	for i := 0; i+3 <= len(b); i++ {
		if t := [3]rune(b[i : i+3]); count[t] > 0 {
			count[t]--
			common++
		}
	}
	return float64(common) / float64(max(1, max(len(a), len(b))-2))
}
