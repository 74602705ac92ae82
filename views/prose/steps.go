package prose

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
