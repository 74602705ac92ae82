package prose

import "sort"

// nextWord returns the end of the word that ends next behind an offset, or the
// end of the text.
func (d *document) nextWord(offset int) int {
	for i := range d.blocks {
		b := &d.blocks[i]
		if b.end <= offset || b.first == b.lim {
			continue
		}
		for k := d.tokenAt(b, max(offset, b.start)); k < b.lim; k++ {
			if end := d.tokens[k].end; end > offset && end > d.tokenStart(b, k) {
				return end
			}
		}
	}
	return len(d.text)
}

// previousWord returns the start of the word that starts last before an
// offset, or 0.
func (d *document) previousWord(offset int) int {
	for i := len(d.blocks) - 1; i >= 0; i-- {
		b := &d.blocks[i]
		if b.start >= offset || b.first == b.lim {
			continue
		}
		for k := d.tokenAt(b, offset-1); k >= b.first; k-- {
			if start := d.tokenStart(b, k); start < offset && start < d.tokens[k].end {
				return start
			}
		}
	}
	return 0
}

// nextCharacter returns the end of the character at an offset; at the end of a
// block it is the start of the next, at the end of the text that end.
func (d *document) nextCharacter(offset int) int {
	i := d.blockBefore(offset + 1)
	switch {
	case i < 0:
		return len(d.text)
	case offset < d.blocks[i].end:
		_, end := d.clusterAt(&d.blocks[i], offset)
		return end
	case i+1 < len(d.blocks):
		return d.blocks[i+1].start
	}
	return max(offset, d.blocks[i].end)
}

// previousCharacter returns the start of the character before an offset; at the
// start of a block it is the end of the one above, at the start of the text
// that start.
func (d *document) previousCharacter(offset int) int {
	i := d.blockBefore(offset)
	switch {
	case i < 0:
		return 0
	case offset > d.blocks[i].end:
		return d.blocks[i].end
	}
	start, _ := d.clusterAt(&d.blocks[i], offset-1)
	return start
}

// blockBefore returns the index of the last block that starts before an
// offset, -1 when there is none.
func (d *document) blockBefore(offset int) int {
	return sort.Search(len(d.blocks), func(i int) bool { return d.blocks[i].start >= offset }) - 1
}
