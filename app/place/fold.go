package place

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the key under which the spellings of one name meet: "Falluja",
// "al-Fallujah" and "Al Fallūjah" are "faluja". It takes off case, accents,
// apostrophes, blanks, hyphens, "the" and the Arabic article, and undoes what
// transliterations from Arabic do differently: doubled letters, q and k, ay
// and ai, ou and u, iy and i, a final -ah. Vowels are kept apart otherwise
// (Oman and Uman are two places), so Kerbala and Karbala meet in the lists and
// not here. It is "" for a name without letters or digits.
//
// Different names may meet in one key ("El Paso", "Paso"): [Lookup] puts those
// first that are written as asked.
func Fold(name string) string {
	var space [96]byte
	words := appendPlain(space[:0], name)
	out := make([]byte, 0, len(words))
	for first := true; len(words) > 0; first = false {
		word, rest, _ := bytes.Cut(words, []byte{' '})
		words = rest
		switch {
		case len(rest) > 0 && (first && string(word) == "the" || isArticle(word, rest)):
		case len(rest) > 0 && abbreviations[string(word)] != "":
			out = appendFolded(out, []byte(abbreviations[string(word)]))
		default:
			out = appendFolded(out, word)
		}
	}
	return string(out)
}

var abbreviations = map[string]string{"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}

// isArticle reports whether word is the Arabic article before next: al, el, or
// a form that takes on the first sound of next (ar-Ramadi, ash-Shatrah).
func isArticle(word, next []byte) bool {
	if len(word) < 2 || len(word) > 3 || word[0] != 'a' && word[0] != 'e' {
		return false
	}
	switch string(word[1:]) {
	case "l":
		return true
	case "d", "dh", "n", "r", "s", "sh", "t", "th", "z":
		return bytes.HasPrefix(next, word[1:])
	}
	return false
}

// appendPlain appends the words of name in small letters without accents, one
// blank between them.
func appendPlain(b []byte, name string) []byte {
	if !isASCII(name) {
		name = norm.NFD.String(name)
	}
	start := len(b)
	for _, r := range name {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b = append(b, byte(r))
		case 'A' <= r && r <= 'Z':
			b = append(b, byte(r)+'a'-'A')
		case r == '.' || isApostrophe(r) || r >= utf8.RuneSelf && unicode.In(r, unicode.Mn, unicode.Lm, unicode.Cf):
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b = appendLetter(b, r)
		default:
			if len(b) > start && b[len(b)-1] != ' ' {
				b = append(b, ' ')
			}
		}
	}
	if len(b) > start && b[len(b)-1] == ' ' {
		b = b[:len(b)-1]
	}
	return b
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func isApostrophe(r rune) bool { return strings.ContainsRune("'`´‘’‛ʻʼʽʾʿ", r) }

func appendLetter(b []byte, r rune) []byte {
	r = unicode.ToLower(r)
	if plain, ok := letters[r]; ok {
		return append(b, plain...)
	}
	return append(b, string(r)...)
}

// letters are the Latin letters that are no plain letter with an accent.
var letters = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ħ': "h",
	'ı': "i", 'ł': "l", 'ŋ': "n", 'ŧ': "t", 'ə': "a",
}

// appendFolded appends a word in small letters as it is folded.
func appendFolded(b, word []byte) []byte {
	start := len(b)
	for i := 0; i < len(word); i++ {
		c := word[i]
		if i+1 < len(word) {
			if folded := foldPair(c, word[i+1]); folded != "" {
				i++
				for j := range len(folded) {
					b = appendOnce(b, start, folded[j])
				}
				continue
			}
		}
		switch c {
		case 'q':
			c = 'k'
		case 'y':
			c = 'i'
		}
		b = appendOnce(b, start, c)
	}
	if n := len(b); n > start+3 && b[n-1] == 'h' && b[n-2] == 'a' {
		b = b[:n-1]
	}
	return b
}

// appendOnce appends a byte unless it doubles a letter of the word.
func appendOnce(b []byte, start int, c byte) []byte {
	if len(b) > start && b[len(b)-1] == c && 'a' <= c && c <= 'z' {
		return b
	}
	return append(b, c)
}

// foldPair returns what two letters of a transliteration are folded to, "" if
// they are folded one by one.
func foldPair(a, b byte) string {
	switch {
	case a == 'o' && (b == 'u' || b == 'o'):
		return "u"
	case a == 'e' && b == 'e', a == 'i' && b == 'y':
		return "i"
	case a == 'a' && b == 'y', (a == 'a' || a == 'e') && b == 'i':
		return "ai"
	case a == 'a' && b == 'w':
		return "au"
	case b == 'h' && (a == 'd' || a == 'g' || a == 't'):
		return string([]byte{a})
	}
	return ""
}
