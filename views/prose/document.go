package prose

import "sort"

// A document is a text laid out for a width. It knows nothing of Fyne; all
// lengths are in px, y grows downward from the top of the first line, and x
// from the left edge of the column.
type document struct {
	text   string
	typo   typography
	widths *widthCache
	blocks []block
	tokens []token
	lines  []line
	runs   map[int][]run // reading directions by block, found when asked for

	width, height float32
}

// A line is what stands between two breaks. The spaces at its end are not in
// it: its successor starts behind them.
type line struct {
	start, end int
	y          float32
	block      int
}

func newDocument(text string, paragraphs []Paragraph, t typography, w *widthCache) *document {
	d := &document{text: text, typo: t, widths: w, runs: map[int][]run{}}
	d.blocks = splitBlocks(text, paragraphs)
	d.tokenise()
	d.measure()
	return d
}

// setTypography measures all words anew. The lines are broken by the next flow.
func (d *document) setTypography(t typography) {
	d.typo = t
	d.measure()
}

// flow breaks the lines for a column of the given width.
func (d *document) flow(width float32) {
	d.width = width
	d.lines = d.lines[:0]
	y := float32(0)
	for i := range d.blocks {
		b := &d.blocks[i]
		if i > 0 && !b.continued {
			y += d.typo.gap(d.blocks[i-1].style, b.style)
		}
		y = d.flowBlock(i, y)
	}
	d.height = y
}

// flowBlock fills the lines of one block from y on, greedily, and returns
// where the next one may begin.
func (d *document) flowBlock(index int, y float32) float32 {
	b := &d.blocks[index]
	pitch := d.typo.pitch(b.style)
	cur := line{start: b.start, end: b.start, y: y, block: index}
	emit := func(end, next int) {
		cur.end = end
		d.lines = append(d.lines, cur)
		cur.start, cur.end = next, next
		cur.y += pitch
	}
	x, start := float32(0), b.start
	for k := b.first; k < b.lim; k++ {
		t := &d.tokens[k]
		if cur.start < start && x+t.width > d.width+slack {
			emit(cur.end, start)
			x = 0
		}
		width := t.width
		if width > d.width+slack && cur.start == start {
			for _, cut := range d.breakWord(b, start, t.end) {
				emit(cut, cut)
			}
			width = d.advance(b, cur.start, t.end)
		}
		x += width + t.space
		cur.end = t.end
		start = t.next()
	}
	emit(cur.end, b.end)
	return cur.y
}

// slack forgives the rounding of sums.
const slack = 0.25

// breakWord returns where a word that is wider than the column is broken. Every
// part holds a character at least.
func (d *document) breakWord(b *block, start, end int) (cuts []int) {
	f := d.tokens[d.tokenAt(b, start)].wordFace(d.typo.face(b.style))
	bounds := d.clusters(b, start, end)
	for first := 0; first < len(bounds)-1; {
		from := bounds[first]
		rest := bounds[first+1:]
		fit := sort.Search(len(rest), func(i int) bool {
			return d.widths.once(d.text[from:rest[i]], f) > d.width+slack
		})
		if fit == len(rest) {
			return cuts
		}
		first += max(1, fit)
		if bounds[first] < end {
			cuts = append(cuts, bounds[first])
		}
	}
	return cuts
}

// lineAt returns the index of the line at height y: the one above when y is in
// a gap, the nearest when it is outside. It is -1 without lines.
func (d *document) lineAt(y float32) int {
	i := sort.Search(len(d.lines), func(i int) bool { return d.lines[i].y > y })
	return max(i-1, min(0, len(d.lines)-1))
}

// lineOf returns the index of the line that holds an offset, counting the
// spaces at its end to it. It is -1 without lines.
func (d *document) lineOf(offset int) int {
	i := sort.Search(len(d.lines), func(i int) bool { return d.lines[i].start > offset })
	return max(i-1, min(0, len(d.lines)-1))
}

// pitch returns the height of a line.
func (d *document) pitch(l *line) float32 { return d.typo.pitch(d.blocks[l.block].style) }

// bottom returns where a line ends.
func (d *document) bottom(l *line) float32 { return l.y + d.pitch(l) }

// blockOf returns the block that holds an offset, nil without blocks.
func (d *document) blockOf(offset int) *block {
	i := sort.Search(len(d.blocks), func(i int) bool { return d.blocks[i].start > offset })
	if len(d.blocks) == 0 {
		return nil
	}
	return &d.blocks[max(0, i-1)]
}
