package prose

import (
	"unicode/utf8"

	"github.com/go-text/typesetting/segmenter"
)

// appendClusters appends the offsets, moved by base, at which a reader sees a
// character begin in s, and its end. Combining marks and joined emoji belong
// to the character before them.
func appendClusters(offsets []int, s string, base int) []int {
	var seg segmenter.Segmenter
	seg.InitWithString(s)
	return graphemes(offsets, &seg, s, base)
}

// graphemes is appendClusters for a segmenter that holds s already.
func graphemes(offsets []int, seg *segmenter.Segmenter, s string, base int) []int {
	at := 0
	for it := seg.GraphemeIterator(); it.Next(); {
		offsets = append(offsets, base+at)
		at += byteLen(s[at:], len(it.Grapheme().Text))
	}
	return append(offsets, base+len(s))
}

// appendRunes is appendClusters for plain text.
func appendRunes(offsets []int, s string, base int) []int {
	for i := range s {
		offsets = append(offsets, base+i)
	}
	return append(offsets, base+len(s))
}

// clusters returns the boundaries of the characters in [start, end) of b, both
// ends included.
func (d *document) clusters(b *block, start, end int) []int {
	if b.plain {
		return appendRunes(nil, d.text[start:end], start)
	}
	return appendClusters(nil, d.text[start:end], start)
}

// lastCluster returns the last boundary in s that is not beyond limit, and
// moves on to a rune boundary when the first character alone is longer.
func lastCluster(s string, limit int) int {
	last := 0
	window := s[:runeStart(s, min(len(s), 2*limit))]
	for _, at := range appendClusters(nil, window, 0) {
		if at > limit {
			break
		}
		last = at
	}
	if last == 0 {
		last = runeStart(s, limit)
	}
	if last == 0 {
		_, last = utf8.DecodeRuneInString(s)
	}
	return last
}

// wordSpan bounds how far a word reaches from an offset inside it.
const wordSpan = 200

// wordAt returns the word, or else the character, at an offset of block b.
func (d *document) wordAt(b *block, offset int) (start, end int) {
	offset = max(b.start, min(offset, b.end))
	lo, hi := offset, offset
	for lo > b.start && offset-lo < wordSpan && !isBlank(d.text[lo-1]) {
		lo--
	}
	for hi < b.end && hi-offset < wordSpan && !isBlank(d.text[hi]) {
		hi++
	}
	lo, hi = max(b.start, runeStart(d.text, lo)), max(offset, runeStart(d.text, hi))
	var seg segmenter.Segmenter
	seg.InitWithString(d.text[lo:hi])
	for it := seg.WordIterator(); it.Next(); {
		w := it.Word()
		from := lo + byteLen(d.text[lo:hi], w.Offset)
		to := from + byteLen(d.text[from:hi], len(w.Text))
		if from <= offset && offset < to {
			return from, to
		}
	}
	return d.clusterAt(b, offset)
}

// clusterAt returns the character at an offset of block b; the last one at its
// end, nothing when b is empty.
func (d *document) clusterAt(b *block, offset int) (start, end int) {
	if b.first == b.lim {
		return b.start, b.start
	}
	i := d.tokenAt(b, min(offset, b.end-1))
	bounds := d.clusters(b, d.tokenStart(b, i), d.tokens[i].next())
	for k := len(bounds) - 2; k >= 0; k-- {
		if bounds[k] <= offset {
			return bounds[k], bounds[k+1]
		}
	}
	return b.start, b.start
}
