package anchor

import (
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// A text is a string as it is compared: rune by rune, with white space run
// together and signs of one meaning made one. at[i] is the byte offset of
// runes[i]; the last is the length of the string.
type text struct {
	runes []rune
	at    []int
}

func newText(s string) text {
	t := text{make([]rune, 0, len(s)), make([]int, 0, len(s)+1)}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r = fold(r); r != hidden && (r != ' ' || len(t.runes) == 0 || t.runes[len(t.runes)-1] != ' ') {
			t.runes = append(t.runes, r)
			t.at = append(t.at, i)
		}
		i += size
	}
	t.at = append(t.at, len(s))
	return t
}

// hidden stands for what is not compared.
const hidden = -1

func fold(r rune) rune {
	switch r {
	case '‘', '’', '‚', '‛', '′', 'ʼ', '`', '´':
		return '\''
	case '“', '”', '„', '‟', '″', '«', '»':
		return '"'
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '\u00ad', '\u200b', '\u2060', '\ufeff':
		return hidden
	}
	if unicode.IsSpace(r) {
		return ' '
	}
	return r
}

// len returns the number of runes.
func (t text) len() int { return len(t.runes) }

// index returns the number of the first rune at or after a byte offset.
func (t text) index(offset int) int {
	low, high := 0, len(t.runes)
	for low < high {
		if mid := (low + high) / 2; t.at[mid] < offset {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// span returns the bytes of runes [from, to) of s, of which t was made. What
// is hidden or run together behind the last rune is left out.
func (t text) span(s string, from, to int) news.Span {
	last := t.at[to-1]
	_, size := utf8.DecodeRuneInString(s[last:])
	return news.Span{Start: t.at[from], End: last + size}
}

// trimmed returns the runes without a space at either end.
func trimmed(runes []rune) []rune {
	if len(runes) > 0 && runes[0] == ' ' {
		runes = runes[1:]
	}
	if n := len(runes); n > 0 && runes[n-1] == ' ' {
		runes = runes[:n-1]
	}
	return runes
}
