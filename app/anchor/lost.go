package anchor

import "sort"

// PlaceLost finds a quote that had no place in the old text. Only what is new
// can hold it: words that stood there before are not those that were quoted.
// Where the old text is not known, it is Place.
func (p *Placer) PlaceLost(q Quote) (Placement, bool) {
	exact := trimmed(newText(q.Exact).runes)
	if !p.known || len(exact) == 0 {
		return p.Place(q)
	}
	l := &look{placer: p, exact: exact, before: newText(q.Before).runes, after: newText(q.After).runes, lost: true}
	l.near = min(p.now.index(q.Start), p.now.len())
	l.windows = p.fresh(2*len(exact) + contextLength)
	return l.anywhere()
}

// fresh returns what is new in the text, and where something was taken out, in
// runes from and to, with so much of what stands around it. Stretches that touch
// are one.
func (p *Placer) fresh(around int) (windows [][2]int) {
	var at region // the end of the last region
	add := func(next region) {
		from, to := at.now+at.length, next.now
		if from == to && at.old+at.length == next.old {
			return // nothing came between and nothing went
		}
		from, to = max(0, from-around), min(p.now.len(), to+around)
		if n := len(windows); n > 0 && from <= windows[n-1][1] {
			windows[n-1][1] = to
		} else {
			windows = append(windows, [2]int{from, to})
		}
	}
	for _, r := range p.unchanged {
		add(r)
		at = r
	}
	add(region{old: p.old.len(), now: p.now.len()})
	return windows
}

// whole returns the length of the longest part of [start, end) of the new text
// that stood in the old one in one piece.
func (p *Placer) whole(start, end int) int {
	longest := 0
	i := sort.Search(len(p.unchanged), func(i int) bool { return p.unchanged[i].now+p.unchanged[i].length > start })
	for ; i < len(p.unchanged) && p.unchanged[i].now < end; i++ {
		r := p.unchanged[i]
		longest = max(longest, min(r.now+r.length, end)-max(r.now, start))
	}
	return longest
}
