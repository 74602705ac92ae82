package prose

import (
	"strings"
	"unicode/utf8"
)

// A block is a paragraph, or one of its parts between line feeds.
type block struct {
	start, end int // without the line feed
	style      Style
	continued  bool // follows a line feed, not a paragraph: no gap above
	plain      bool // left to right, and every rune stands for itself
	rtl        bool // reads from right to left
	mixed      bool // holds letters that read from right to left
	foreign    bool // holds words that its font lacks
	first, lim int  // tokens [first, lim) of the document
}

// splitBlocks makes blocks of paragraphs. Paragraphs that lie outside the text
// or overlap the one before are cut to what is left of them; offsets inside a
// rune move to its start. Without paragraphs the whole text is one.
func splitBlocks(text string, paragraphs []Paragraph) []block {
	if paragraphs == nil {
		paragraphs = []Paragraph{{Start: 0, End: len(text)}}
	}
	blocks := make([]block, 0, len(paragraphs))
	done := 0
	for _, p := range paragraphs {
		start, end := runeStart(text, p.Start), runeStart(text, p.End)
		start = max(start, done)
		if end < start {
			continue
		}
		blocks = appendBlocks(blocks, text, start, end, p.Style)
		done = end
	}
	return blocks
}

func appendBlocks(blocks []block, text string, start, end int, s Style) []block {
	for continued := false; ; continued = true {
		cut, next := lineFeed(text, start, end)
		b := block{start: start, end: cut, style: s, continued: continued}
		b.classify(text[start:cut])
		blocks = append(blocks, b)
		if next > end || cut == end {
			return blocks
		}
		start = next
	}
}

// lineFeeds end a line by Unicode's line breaking or bidirectional rules.
const lineFeeds = "\n\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029"

// lineFeed finds the first mandatory break in text[start:end] and where the
// text goes on after it; both are end when there is none.
func lineFeed(text string, start, end int) (cut, next int) {
	i := strings.IndexAny(text[start:end], lineFeeds)
	if i < 0 {
		return end, end
	}
	cut = start + i
	if strings.HasPrefix(text[cut:end], "\r\n") {
		return cut, cut + 2
	}
	_, size := utf8.DecodeRuneInString(text[cut:])
	return cut, cut + size
}

// runeStart moves an offset into the text and back to the start of a rune.
func runeStart(text string, i int) int {
	i = max(0, min(i, len(text)))
	for i > 0 && i < len(text) && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

// classify finds the way of reading, by the first letter that has one, and
// whether the simple rules of Latin text will do.
func (b *block) classify(s string) {
	b.plain = true
	for _, r := range s {
		if !isPlain(r) {
			b.plain = false
			break
		}
	}
	if !b.plain {
		b.rtl, b.mixed = readingDirection(s)
	}
}

// isPlain reports whether r is text that breaks at spaces and hyphens, reads
// from left to right and never joins its neighbour: ASCII, Latin, Greek and
// Cyrillic letters, and the usual punctuation.
func isPlain(r rune) bool {
	switch {
	case r < 0x300:
		return r != 0xad // a soft hyphen is drawn only at a break
	case r >= 0x370 && r < 0x483, r >= 0x48a && r < 0x530, r >= 0x1e00 && r < 0x2000:
		return true
	case r >= 0x2010 && r <= 0x2027, r == 0x20ac, r == 0x202f, r == 0x2122:
		return true
	}
	return false
}
