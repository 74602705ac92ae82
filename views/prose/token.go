package prose

import (
	"slices"
	"unicode/utf8"

	"github.com/go-text/typesetting/segmenter"
)

// A token is a stretch that a line break never divides if it can be helped,
// with the spaces behind it. It starts where the one before it is done.
type token struct {
	end          int     // of the word
	blanks       uint32  // bytes of the spaces behind it
	width, space float32 // px
	foreign      bool    // not held by the font of the block
	joined       bool    // foreign, as are the spaces behind it and the token that follows
}

func newToken(end, next int) token { return token{end: end, blanks: uint32(next - end)} }

// next is where the token that follows starts.
func (t *token) next() int { return t.end + int(t.blanks) }

// maxToken bounds the bytes of a token, so that measuring parts of one stays
// cheap. No real word is as long.
const maxToken = 256

// tokenise splits all blocks and measures their words.
func (d *document) tokenise() {
	d.tokens = make([]token, 0, len(d.text)/5+len(d.blocks))
	var seg segmenter.Segmenter
	for i := range d.blocks {
		b := &d.blocks[i]
		b.first = len(d.tokens)
		if b.plain {
			d.plainTokens(b)
		} else {
			d.segmentTokens(b, &seg)
		}
		b.lim = len(d.tokens)
	}
}

// measure gives every token its width, after the typography has changed.
func (d *document) measure() {
	for i := range d.blocks {
		d.measureBlock(&d.blocks[i])
	}
}

func (d *document) measureBlock(b *block) {
	f := d.typo.face(b.style)
	words, start, blank := d.widths.in(f), b.start, d.widths.word(" ", f).width
	b.foreign = false
	for k := b.first; k < b.lim; k++ {
		t := &d.tokens[k]
		w, ok := words[d.text[start:t.end]]
		if !ok {
			w = d.widths.word(d.text[start:t.end], f)
			words = d.widths.in(f)
		}
		t.width, t.foreign, t.joined = w.width, w.foreign, false
		b.foreign = b.foreign || w.foreign
		switch t.blanks {
		case 0:
			t.space = 0
		case 1:
			t.space = blank
		default:
			t.space = d.widths.word(d.text[t.end:t.next()], f).width
		}
		start = t.next()
	}
	if b.foreign {
		d.joinForeign(b, f.themes())
	}
}

// joinForeign sets the spaces between foreign words in their font: they are
// drawn as one text, and Fyne draws a space in the font of what it follows.
func (d *document) joinForeign(b *block, f face) {
	start := b.start
	for k := b.first; k < b.lim-1; k++ {
		t := &d.tokens[k]
		if t.foreign && d.tokens[k+1].foreign {
			t.joined = true
			t.space = max(0, d.widths.word(d.text[start:t.next()], f).width-t.width)
		}
		start = t.next()
	}
}

// plainTokens breaks after spaces, and after hyphens and dashes between other
// characters.
func (d *document) plainTokens(b *block) {
	start := b.start
	for start < b.end {
		end := d.plainWord(start, b.end)
		next := end
		for next < b.end && isBlank(d.text[next]) {
			next++
		}
		d.tokens = append(d.tokens, newToken(end, next))
		start = next
	}
}

// plainWord returns where the word that begins at start ends. It is empty
// when a space comes first.
func (d *document) plainWord(start, end int) int {
	for i := start; i < end; {
		c := d.text[i]
		if isBlank(c) {
			return i
		}
		size := 1
		if c >= utf8.RuneSelf {
			_, size = utf8.DecodeRuneInString(d.text[i:end])
		}
		i += size
		if i-start >= maxToken-utf8.UTFMax || i > start+size && i < end && breaksAfter(d.text, i-size, i) {
			return i
		}
	}
	return end
}

// breaksAfter reports whether a line may break at i, after the character that
// begins at last. A hyphen before a digit or another hyphen keeps what follows.
func breaksAfter(text string, last, i int) bool {
	next := text[i]
	switch text[last:i] {
	case "-", "/":
		return isLetter(next)
	case "–", "—", "‐":
		return isLetter(next) || next >= '0' && next <= '9'
	}
	return false
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

func isLetter(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf
}

// segmentTokens breaks where Unicode's line breaking rules allow it, and never
// inside a character: the rules would part a space from the mark behind it.
func (d *document) segmentTokens(b *block, seg *segmenter.Segmenter) {
	seg.InitWithString(d.text[b.start:b.end])
	bounds := graphemes(nil, seg, d.text[b.start:b.end], b.start)
	start, next := b.start, b.start
	for it := seg.LineIterator(); it.Next(); {
		next += byteLen(d.text[next:b.end], len(it.Line().Text))
		if !isBound(bounds, next) {
			continue
		}
		end := next
		for end > start && isBlank(d.text[end-1]) && isBound(bounds, end-1) {
			end--
		}
		d.longToken(start, end, next)
		start = next
	}
}

func isBound(bounds []int, offset int) bool {
	_, found := slices.BinarySearch(bounds, offset)
	return found
}

// longToken appends the token [start, next), in parts if it is too long.
func (d *document) longToken(start, end, next int) {
	for end-start > maxToken {
		cut := lastCluster(d.text[start:end], maxToken)
		d.tokens = append(d.tokens, newToken(start+cut, start+cut))
		start += cut
	}
	d.tokens = append(d.tokens, newToken(end, next))
}

// byteLen returns the bytes of the first n runes of s.
func byteLen(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}
