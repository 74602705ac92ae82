package anchor

// A pattern is made ready to be searched for with errors: rune j of it has bit
// j%64 set in block j/64 of its mask.
type pattern struct {
	length int
	blocks int
	masks  map[rune][]uint64
	none   []uint64 // the mask of runes that do not occur
}

func newPattern(runes []rune) *pattern {
	p := &pattern{length: len(runes), blocks: (len(runes) + 63) / 64, masks: map[rune][]uint64{}}
	p.none = make([]uint64, p.blocks)
	for j, r := range runes {
		mask := p.masks[r]
		if mask == nil {
			mask = make([]uint64, p.blocks)
			p.masks[r] = mask
		}
		mask[j/64] |= 1 << (j % 64)
	}
	return p
}

// search calls each for every position of a text, with the least number of
// insertions, deletions and replacements that make a stretch of text which
// ends there into the pattern. It stops when each returns false.
func (p *pattern) search(runes []rune, each func(end, errors int) bool) {
	plus, minus := make([]uint64, p.blocks), make([]uint64, p.blocks)
	for i := range plus {
		plus[i] = ^uint64(0)
	}
	errors := p.length
	last, top := p.blocks-1, uint64(1)<<((p.length-1)%64)
	for i, r := range runes {
		mask := p.masks[r]
		if mask == nil {
			mask = p.none
		}
		carry := 0
		for b := 0; b < last; b++ {
			carry = advance(&plus[b], &minus[b], mask[b], 1<<63, carry)
		}
		errors += advance(&plus[last], &minus[last], mask[last], top, carry)
		if !each(i+1, errors) {
			return
		}
	}
}

// advance computes the next column of one block of the table of distances.
// plus and minus hold where a distance is one more or less than that above it;
// the carries say so of the rows at the block's upper and lower edge.
func advance(plus, minus *uint64, mask, top uint64, carry int) int {
	p, m := *plus, *minus
	xv := mask | m
	if carry < 0 {
		mask |= 1
	}
	xh := (((mask & p) + p) ^ p) | mask
	hp, hm := m|^(xh|p), p&xh
	out := 0
	switch {
	case hp&top != 0:
		out = 1
	case hm&top != 0:
		out = -1
	}
	hp, hm = hp<<1, hm<<1
	switch {
	case carry < 0:
		hm |= 1
	case carry > 0:
		hp |= 1
	}
	*plus, *minus = hm|^(xv|hp), hp&xv
	return out
}

// errorsIn returns the least number of errors with which pattern occurs
// anywhere in runes; at most its length.
func errorsIn(pattern, runes []rune) int {
	if len(pattern) == 0 {
		return 0
	}
	least := len(pattern)
	newPattern(pattern).search(runes, func(_, errors int) bool {
		least = min(least, errors)
		return least > 0
	})
	return least
}

// startOf returns where the stretch of runes[:end] begins that becomes the
// pattern, given backward, with the fewest errors; of several the longest.
func startOf(backward []rune, runes []rune, end, errors int) int {
	reach := min(end, len(backward)+errors)
	before := make([]rune, reach)
	for i := range before {
		before[i] = runes[end-1-i]
	}
	start, least := end, len(backward)+1
	newPattern(backward).search(before, func(length, errors int) bool {
		if errors <= least {
			start, least = end-length, errors
		}
		return true
	})
	return start
}
