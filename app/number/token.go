package number

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// TokenKind sorts tokens.
type TokenKind int

const (
	Mark   TokenKind = iota // one rune of punctuation or a symbol
	Word                    // letters, with inner apostrophes; "U.S." is one word
	Digits                  // a numeral with its separators: "1,000.5", ".08", "¾"
	Code                    // digits that are no numeral: "1.2.3"
)

// Gap is the white space before a token.
type Gap int

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
// exactly one token.
func Tokens(text string) []Token {
	out := make([]Token, 0, len(text)/5+1)
	gap, lines := Paragraph, 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' {
			if r == '\n' || r == '\u2029' {
				lines++
			}
			gap = max(gap, Space+Gap(min(lines, 2)))
			i += size
			continue
		}
		end, kind := tokenEnd(text, i, r, size)
		s := text[i:end]
		out = append(out, Token{news.Span{Start: i, End: end}, s, lower(s), kind, gap})
		i, gap, lines = end, None, 0
	}
	endLines(out)
	return out
}

// endLines makes every line a paragraph, unless lines are broken for their
// width: then many of them start in lower case.
func endLines(tokens []Token) {
	breaks, lower := 0, 0
	for _, t := range tokens {
		if t.Gap == Line {
			breaks++
			if t.Kind == Word && firstRune(t.Text) == firstRune(t.Lower) {
				lower++
			}
		}
	}
	for i := range tokens {
		if tokens[i].Gap == Line && lower*5 <= breaks {
			tokens[i].Gap = Paragraph
		}
	}
}

// tokenEnd returns where the token that starts at i ends.
func tokenEnd(text string, i int, r rune, size int) (int, TokenKind) {
	switch {
	case isDigit(text[i]), r == '.' && i+1 < len(text) && isDigit(text[i+1]) && !afterWord(text, i):
		return numeralEnd(text, i)
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
	end, letters, dotted := i, 0, false
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			letters++
			end += size
		case isApostrophe(r) && letterAt(text, end+size):
			letters = 9 // no initialism
			end += size
		case r == '.' && letters == 1 && letterAt(text, end+1) && singleLetter(text, end+1):
			letters, dotted = 0, true
			end++
		case r == '.' && letters == 1 && dotted:
			return end + 1
		default:
			return end
		}
	}
	return end
}

// singleLetter reports whether the letter at i is followed by a full stop.
func singleLetter(text string, i int) bool {
	_, size := utf8.DecodeRuneInString(text[i:])
	return i+size < len(text) && text[i+size] == '.'
}

func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

func afterWord(text string, i int) bool {
	if i == 0 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func isDigit(b byte) bool      { return '0' <= b && b <= '9' }
func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' }

func lower(s string) string {
	l := strings.ToLower(s)
	if strings.ContainsRune(l, '’') {
		l = strings.ReplaceAll(l, "’", "'")
	}
	return l
}
