package anchor

import (
	"slices"
	"sort"
)

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
