package entity

import (
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// acronyms finds the long form before each acronym in brackets, "United
// Nations Support Mission in Libya (UNSMIL)": what spells the acronym with its
// initials is an organisation, even where no word of it says so.
func (f *finder) acronyms() {
	for i := 1; i < len(f.tokens); i++ {
		if f.covered(i) || !f.bracketed(i) {
			continue
		}
		if from := f.spelling(i); from >= 0 {
			f.release(from, i)
			f.take(chunk{from, i, news.Organisation})
		}
		if f.covered(i - 1) {
			f.take(chunk{i, i + 1, news.Organisation})
		}
	}
}

// bracketed reports whether token i is an acronym right behind a bracket.
func (f *finder) bracketed(i int) bool {
	t := &f.tokens[i]
	return t.bracket && t.caps && !t.digits && t.len() > 1 && t.style == plain && !t.is(calendar)
}

// spelling returns the first of the tokens before i whose initials spell token
// i, -1 when there are none. Small words may stand between and may count.
func (f *finder) spelling(i int) int {
	letters := []rune(f.tokens[i].low)
	at := i - 1
	for n := len(letters) - 1; n >= 0; at-- {
		if at < 0 || i-at > len(letters)+4 || at < i-1 && !joins(f.tokens[at+1].gap) {
			return -1
		}
		t := &f.tokens[at]
		first, _ := utf8.DecodeRuneInString(t.low)
		switch {
		case first == unicode.ToLower(letters[n]) && (t.cap || n > 0):
			n--
		case t.cap:
			return -1
		}
	}
	from := at + 1
	if !f.tokens[from].cap || f.splits(from, i) {
		return -1
	}
	return from
}

// splits reports whether a chunk lies across an end of the tokens from to to,
// or is all of them.
func (f *finder) splits(from, to int) bool {
	for i := from; i < to; i++ {
		if f.covered(i) {
			c := f.chunks[f.owner[i]-1]
			if c.from < from || c.to > to || c.to-c.from == to-from {
				return true
			}
		}
	}
	return false
}

// release drops the chunks within the tokens from to to.
func (f *finder) release(from, to int) {
	for i := from; i < to; i++ {
		if f.covered(i) {
			f.chunks[f.owner[i]-1].kind = ""
			f.owner[i] = 0
		}
	}
}
