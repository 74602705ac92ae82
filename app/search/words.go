package search

import (
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// A word is one word of a text: where it stands and the term it is found by.
type word struct {
	news.Span
	term string
}

// maxTerm bounds terms, in bytes: what is longer is no word, but may come in
// with a text all the same.
const maxTerm = 64

// split returns the words of a text in order. Letters and digits make a word,
// a hyphen ends it. "Iraq's" is iraq, "U.N." is un, "500,000" is 500000 and
// "3.5" is 3.5.
func split(text string) []word {
	words := make([]word, 0, len(text)/6)
	s := splitter{text: text}
	for s.at < len(text) {
		r, size := utf8.DecodeRuneInString(text[s.at:])
		if !isWordRune(r) {
			s.at += size
			continue
		}
		if w := s.word(); w.term != "" {
			words = append(words, w)
		}
	}
	return words
}

type splitter struct {
	text string
	at   int
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return (unicode.IsLetter(r) || unicode.IsDigit(r)) && r != utf8.RuneError
}

// word reads the word that begins here and moves behind it.
func (s *splitter) word() word {
	start, end := s.at, s.at
	var buf [maxTerm + 8]byte
	term := buf[:0]
	var last rune
	initials := true // one letter at a time so far, with points between: U.N
	for s.at < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.at:])
		switch {
		case isWordRune(r):
			initials = initials && !isWordRune(last)
			if len(term) < maxTerm {
				term = appendFolded(term, r)
			}
			end = s.at + size
		case unicode.Is(unicode.Mn, r):
			end = s.at + size
		case isHidden(r):
		case isApostrophe(r) && s.wordRuneAt(s.at+size):
			if s.possessive(s.at + size) {
				s.at += size + 1
				return word{news.Span{Start: start, End: end}, string(term)}
			}
		case r == '.' && initials && unicode.IsLetter(last) && s.initialAt(s.at+1):
		case r == '.' && unicode.IsDigit(last) && s.digitsAt(s.at+1) > 0:
			if len(term) < maxTerm {
				term = append(term, '.')
			}
		case r == ',' && unicode.IsDigit(last) && s.groupAt(s.at+1):
		default:
			return word{news.Span{Start: start, End: end}, string(term)}
		}
		last = r
		s.at += size
	}
	return word{news.Span{Start: start, End: end}, string(term)}
}

func (s *splitter) wordRuneAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.text[i:])
	return isWordRune(r)
}

// possessive reports whether the s of a possessive stands at i.
func (s *splitter) possessive(i int) bool {
	return (s.text[i] == 's' || s.text[i] == 'S') && !s.wordRuneAt(i+1)
}

// initialAt reports whether a single letter stands at i.
func (s *splitter) initialAt(i int) bool {
	r, size := utf8.DecodeRuneInString(s.text[i:])
	return unicode.IsLetter(r) && !s.wordRuneAt(i+size)
}

// digitsAt counts the ASCII digits at i.
func (s *splitter) digitsAt(i int) int {
	n := 0
	for i+n < len(s.text) && '0' <= s.text[i+n] && s.text[i+n] <= '9' {
		n++
	}
	return n
}

// groupAt reports whether a group of three digits stands at i. At the end of
// the text, which may be a query still being typed, it may be shorter.
func (s *splitter) groupAt(i int) bool {
	n := s.digitsAt(i)
	return n == 3 || 0 < n && n < 3 && i+n == len(s.text)
}
