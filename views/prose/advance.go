package prose

import "sort"

// tokenAt returns the index of the token of b that holds an offset; the last
// one when the offset is behind it.
func (d *document) tokenAt(b *block, offset int) int {
	n := sort.Search(b.lim-b.first, func(i int) bool { return d.tokens[b.first+i].next() > offset })
	return min(b.first+n, b.lim-1)
}

func (d *document) tokenStart(b *block, i int) int {
	if i == b.first {
		return b.start
	}
	return d.tokens[i-1].next()
}

// advance returns the width of [from, to), a part of one line of b that reads
// in one direction.
func (d *document) advance(b *block, from, to int) float32 {
	if from >= to || b.first == b.lim {
		return 0
	}
	f := d.typo.face(b.style)
	sum := float32(0)
	i := d.tokenAt(b, from)
	for start := d.tokenStart(b, i); i < b.lim && start < to; i++ {
		t := &d.tokens[i]
		sum += d.part(t.wordFace(f), start, t.end, t.width, from, to)
		sum += d.part(t.spaceFace(f), t.end, t.next(), t.space, from, to)
		start = t.next()
	}
	return sum
}

// wordFace and spaceFace are the faces that a token and the spaces behind it
// are set in, in a block of face f.
func (t *token) wordFace(f face) face {
	if t.foreign {
		return f.themes()
	}
	return f
}

func (t *token) spaceFace(f face) face {
	if t.joined {
		return f.themes()
	}
	return f
}

// part returns how much of the stretch [start, end), whose width is known,
// lies between from and to. Parts are differences of two beginnings, so that
// they lie exactly where the word as a whole draws them.
func (d *document) part(f face, start, end int, width float32, from, to int) float32 {
	lo, hi := max(start, from), min(end, to)
	if lo >= hi {
		return 0
	}
	w := width
	if hi < end {
		w = d.widths.once(d.text[start:hi], f)
	}
	if lo > start {
		w -= d.widths.once(d.text[start:lo], f)
	}
	return max(0, w)
}
