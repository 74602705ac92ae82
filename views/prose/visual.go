package prose

// A piece is a part of a line that is drawn as one text.
type piece struct {
	start, end int
	x, width   float32
	rtl        bool
	foreign    bool // set in the theme's font, or in what that falls back on
}

// An interval is a horizontal stretch of a line.
type interval struct{ x0, x1 float32 }

// pieces returns the parts of a line from left to right.
func (d *document) pieces(l *line) []piece {
	b := &d.blocks[l.block]
	if !b.mixed && !b.foreign {
		return []piece{{start: l.start, end: l.end, width: d.advance(b, l.start, l.end)}}
	}
	parts := d.lineRuns(l)
	if b.foreign {
		parts = d.sameFont(b, parts)
	}
	visualOrder(parts)
	pieces := make([]piece, len(parts))
	x := float32(0)
	for i, r := range parts {
		w := d.advance(b, r.start, r.end)
		pieces[i] = piece{r.start, r.end, x, w, r.level%2 == 1, b.foreign && d.foreignAt(b, r.start)}
		x += w
	}
	if b.rtl {
		for i := range pieces {
			pieces[i].x += max(0, d.width-x)
		}
	}
	return pieces
}

// lineRuns returns the parts of a line that read in one direction each, in the
// order of the text.
func (d *document) lineRuns(l *line) (parts []run) {
	if !d.blocks[l.block].mixed {
		return []run{{l.start, l.end, 0}}
	}
	for _, r := range d.directions(l.block) {
		r.start, r.end = max(r.start, l.start), min(r.end, l.end)
		switch {
		case r.start >= r.end:
		case r.level%2 == 1:
			parts = sameFace(parts, d.text, r)
		default:
			parts = append(parts, r)
		}
	}
	return parts
}

// sameFont splits runs where the font changes.
func (d *document) sameFont(b *block, runs []run) (parts []run) {
	for _, r := range runs {
		start, foreign := r.start, d.foreignAt(b, r.start)
		next := func(at int, as bool) { // what begins at an offset is set like this
			if at > start && as != foreign {
				parts = append(parts, run{start, at, r.level})
				start = at
			}
			foreign = as
		}
		i := d.tokenAt(b, r.start)
		for at := d.tokenStart(b, i); i < b.lim && at < r.end; i++ {
			t := &d.tokens[i]
			if t.end > max(at, r.start) {
				next(at, t.foreign)
			}
			if t.next() > max(t.end, r.start) && t.end < r.end {
				next(t.end, t.joined)
			}
			at = t.next()
		}
		parts = append(parts, run{start, r.end, r.level})
	}
	return parts
}

// foreignAt reports whether the character at an offset is set in the theme's
// font.
func (d *document) foreignAt(b *block, offset int) bool {
	t := &d.tokens[d.tokenAt(b, offset)]
	return t.foreign && (offset < t.end || t.joined)
}

// intervals returns where [from, to) is seen on a line, from left to right.
// Parts that touch are one.
func (d *document) intervals(l *line, pieces []piece, from, to int) (found []interval) {
	b := &d.blocks[l.block]
	for _, p := range pieces {
		lo, hi := max(p.start, from), min(p.end, to)
		if lo >= hi {
			continue
		}
		before, width := d.advance(b, p.start, lo), d.advance(b, lo, hi)
		iv := interval{p.x + before, p.x + before + width}
		if p.rtl {
			iv = interval{p.x + p.width - before - width, p.x + p.width - before}
		}
		if n := len(found); n > 0 && iv.x0-found[n-1].x1 < 0.5 {
			found[n-1].x1 = iv.x1
		} else {
			found = append(found, iv)
		}
	}
	return found
}

// edgeAt returns the x of a line at which the character at an offset begins to
// be read; trailing, where the one before the offset ends.
func (d *document) edgeAt(l *line, pieces []piece, offset int, trailing bool) float32 {
	offset = max(l.start, min(offset, l.end))
	trailing = offset == l.end || trailing && offset > l.start
	p := pieces[0]
	for _, next := range pieces {
		if trailing && next.start < offset && offset <= next.end || !trailing && next.start <= offset && offset < next.end {
			p = next
		}
	}
	along := d.advance(&d.blocks[l.block], p.start, offset)
	if p.rtl {
		along = p.width - along
	}
	return p.x + along
}

// A hit is what lies at a point of a line.
type hit struct {
	start, end int  // the character, or the nearest one
	nearest    int  // whichever of its ends is closer: where a selection begins
	inside     bool // the point is on the line's text
}

// hitLine finds what lies at x on a line.
func (d *document) hitLine(l *line, x float32) hit {
	pieces := d.pieces(l)
	if l.start >= l.end || len(pieces) == 0 {
		return hit{l.start, l.start, l.start, false}
	}
	p := pieces[0]
	for _, next := range pieces[1:] {
		if x >= next.x {
			p = next
		}
	}
	along := x - p.x
	if p.rtl {
		along = p.width - along
	}
	h := d.hitPiece(&d.blocks[l.block], p, along)
	h.inside = along >= 0 && along < p.width
	return h
}

// hitPiece finds the character of p that begins at most along px after p does,
// in the direction of reading.
func (d *document) hitPiece(b *block, p piece, along float32) hit {
	i := d.tokenAt(b, p.start)
	at := float32(0)
	for ; i < b.lim-1 && d.tokens[i].next() < p.end; i++ {
		w := d.advance(b, max(p.start, d.tokenStart(b, i)), d.tokens[i].next())
		if at+w > along {
			break
		}
		at += w
	}
	bounds := d.clusters(b, d.tokenStart(b, i), d.tokens[i].next())
	from := max(p.start, bounds[0])
	h := hit{start: from, end: from, nearest: from}
	for k := 1; k < len(bounds) && h.end < p.end; k++ {
		if bounds[k] <= from {
			continue
		}
		h.start, h.end = h.end, min(bounds[k], p.end)
		w := d.advance(b, h.start, h.end)
		if along < at+w {
			if h.nearest = h.start; along-at > w/2 {
				h.nearest = h.end
			}
			return h
		}
		at += w
	}
	h.nearest = h.end
	return h
}
