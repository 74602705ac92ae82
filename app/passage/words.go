package passage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// A word is one word of a text: where it stands, and the hash of its letters
// and digits in lower case.
type word struct {
	news.Span
	hash uint64
}

// words splits a text. Letters and digits make a word, and the apostrophe or
// the separator of thousands between two of them: "don't", "500,000".
func words(text string) []word {
	out := make([]word, 0, len(text)/6)
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !inWord(r) {
			at += size
			continue
		}
		w := wordAt(text, at)
		out = append(out, w)
		at = w.End
	}
	return out
}

// The constants of the 64-bit FNV-1a hash.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

func wordAt(text string, start int) word {
	w := word{news.Span{Start: start, End: start}, fnvOffset}
	for at := start; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if inWord(r) {
			w.hash = (w.hash ^ uint64(unicode.ToLower(r))) * fnvPrime
			w.End = at + size
		} else if next, _ := utf8.DecodeRuneInString(text[at+size:]); !joins(r) || !inWord(next) {
			break
		}
		at += size
	}
	return w
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// joins reports whether r may stand within a word.
func joins(r rune) bool { return strings.ContainsRune("'’‘ʼ,", r) }
