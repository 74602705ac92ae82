package entity

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// acronyms finds the long form before each acronym in brackets, "United
// Nations Support Mission in Libya (UNSMIL)": what spells the acronym with its
// initials is an organisation, even where no word of it says so.
func (f *finder) acronyms() {
	for i := 1; i < len(f.tokens); i++ {
		if f.covered[i] || !f.bracketed(i) {
			continue
		}
		if from := f.spelling(i); from >= 0 {
			f.take(chunk{from, i, news.Organisation, true})
		}
		if f.covered[i-1] {
			f.take(chunk{i, i + 1, news.Organisation, true})
		}
	}
}

// bracketed reports whether token i is an acronym right behind a bracket.
func (f *finder) bracketed(i int) bool {
	t := &f.tokens[i]
	return t.bracket && t.caps && !t.digits && len(t.text) > 1 && t.style == plain && !words.is(t.low, calendar)
}

// spelling returns the first of the tokens before i whose initials spell token
// i, -1 when there are none. Small words may stand between and may count.
func (f *finder) spelling(i int) int {
	letters := []rune(f.tokens[i].low)
	at := i - 1
	for n := len(letters) - 1; n >= 0; at-- {
		if at < 0 || f.covered[at] || i-at > len(letters)+4 || at < i-1 && !joins(f.tokens[at+1].gap) {
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
	if !f.tokens[at+1].cap {
		return -1
	}
	return at + 1
}

// inOrder returns the chunks of the four kinds in the order of the text.
func (f *finder) inOrder() []chunk {
	f.chunks = slices.DeleteFunc(f.chunks, func(c chunk) bool { return c.kind == "" })
	slices.SortFunc(f.chunks, func(a, b chunk) int { return cmp.Compare(a.from, b.from) })
	return f.chunks
}
