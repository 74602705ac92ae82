package number

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// TokenKind sorts tokens.
type TokenKind uint8

const (
	Mark   TokenKind = iota // one rune of punctuation or a symbol
	Word                    // letters, with inner apostrophes; "U.S." is one word
	Digits                  // a numeral with its separators: "1,000.5", ".08", "¾"
	Code                    // digits that are no numeral: "1.2.3"
)

// Gap is the white space before a token.
type Gap uint8

const (
	None Gap = iota
	Space
	Line      // one line break in a text whose lines are broken for their width
	Paragraph // a blank line, any other line break, or the start of the text
)

// A Token is a word, a numeral or a mark of the text.
type Token struct {
	news.Span
	Text  string // as written
	Lower string // lower case, apostrophes straight
	Kind  TokenKind
	Gap   Gap
}

// Tokens cuts text into tokens. Every rune that is not white space belongs to
// exactly one token. Digits of other scripts (Arabic-Indic, Devanagari, full
// width) are marks: an English report does not count in them.
func Tokens(text string) []Token {
	out := make([]Token, 0, len(text)/4+1)
	small := lowerASCII(text)
	gap, lines := Paragraph, 0
	for i := 0; i < len(text); {
		if size, breaks := spaceAt(text, i); size > 0 {
			lines += breaks
			gap = max(gap, Space+Gap(min(lines, 2)))
			i += size
			continue
		}
		end, kind := tokenEnd(text, i)
		out = append(out, Token{news.Span{Start: i, End: end}, text[i:end], lower(small[i:end]), kind, gap})
		i, gap, lines = end, None, 0
	}
	endLines(out)
	return out
}

// spaceAt returns the length of the white space rune at i, 0 where there is
// none, and 1 if it breaks the line.
func spaceAt(text string, i int) (size, breaks int) {
	switch b := text[i]; {
	case b == '\n':
		return 1, 1
	case b == ' ' || b >= '\t' && b <= '\r':
		return 1, 0
	case b < utf8.RuneSelf:
		return 0, 0
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	switch {
	case r == '\u2029':
		return size, 1
	case unicode.IsSpace(r), r == '\u200b', r == '\ufeff':
		return size, 0
	}
	return 0, 0
}

// endLines makes every line a paragraph, unless lines are broken for their
// width: then many of them start in lower case.
func endLines(tokens []Token) {
	breaks, lower := 0, 0
	for i := range tokens {
		if t := &tokens[i]; t.Gap == Line {
			breaks++
			if t.Kind == Word && firstRune(t.Text) == firstRune(t.Lower) {
				lower++
			}
		}
	}
	if breaks == 0 || lower*5 > breaks {
		return
	}
	for i := range tokens {
		if tokens[i].Gap == Line {
			tokens[i].Gap = Paragraph
		}
	}
}

// tokenEnd returns where the token that starts at i ends, and its kind.
func tokenEnd(text string, i int) (int, TokenKind) {
	switch b := text[i]; {
	case isLetter(b):
		return wordEnd(text, i), Word
	case isDigit(b), b == '.' && i+1 < len(text) && isDigit(text[i+1]) && !afterWord(text, i):
		return numeralEnd(text, i)
	case b < utf8.RuneSelf:
		return i + 1, Mark
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.IsLetter(r):
		return wordEnd(text, i), Word
	case vulgarFraction(r) > 0:
		return i + size, Digits
	}
	return i + size, Mark
}

// wordEnd reads letters and combining marks, apostrophes between letters, and
// the full stops of an initialism ("U.S.", "a.m.").
func wordEnd(text string, i int) int {
	end := i + letters(text[i:])
	if end == len(text) || text[end] == ' ' {
		return end
	}
	if text[end] == '.' && runeCount(text[i:end]) == 1 {
		if after := initialismEnd(text, end); after > end {
			return after
		}
	}
	for end < len(text) {
		size := apostropheAt(text, end)
		more := letters(text[end+size:])
		if size == 0 || more == 0 {
			break
		}
		end += size + more
	}
	return end
}

// letters returns how many bytes of s, from its start, are letters and
// combining marks.
func letters(s string) int {
	for i := 0; i < len(s); {
		if isLetter(s[i]) {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r < utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsMark(r) {
			return i
		}
		i += size
	}
	return len(s)
}

// initialismEnd reads ".S." at the full stop i: every letter has its own stop.
// It returns i where the stop ends no letter of an initialism.
func initialismEnd(text string, i int) int {
	end := i
	for {
		n := letters(text[end+1:])
		stop := end + 1 + n
		if n == 0 || runeCount(text[end+1:stop]) != 1 || stop == len(text) || text[stop] != '.' {
			break
		}
		end = stop
	}
	if end == i {
		return i
	}
	return end + 1
}

func runeCount(s string) int {
	if len(s) == 1 {
		return 1
	}
	return utf8.RuneCountInString(s)
}

// apostropheAt returns the length of the apostrophe at i, 0 if there is none.
func apostropheAt(text string, i int) int {
	if text[i] < utf8.RuneSelf {
		if text[i] == '\'' {
			return 1
		}
		return 0
	}
	if r, size := utf8.DecodeRuneInString(text[i:]); r == '’' || r == 'ʼ' {
		return size
	}
	return 0
}

func afterWord(text string, i int) bool {
	if i == 0 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func isDigit(b byte) bool  { return '0' <= b && b <= '9' }
func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// lowerASCII returns s with its letters A to Z in lower case and every other
// byte as it is, so that offsets into the one are offsets into the other.
func lowerASCII(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		b.WriteByte(c)
	}
	return b.String()
}

// lower finishes what [lowerASCII] began: letters beyond ASCII and curly
// apostrophes.
func lower(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return strings.ReplaceAll(strings.ToLower(s), "’", "'")
		}
	}
	return s
}

func firstRune(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
