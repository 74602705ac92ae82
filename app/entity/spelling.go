package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lower puts a word into the form in which the lists are keyed: lower case,
// accents and apostrophes taken off.
func lower(s string) string { return string(appendLower(nil, s)) }

// appendLower appends lower(s) to b, fast where s is ASCII.
func appendLower(b []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return appendPlain(b, s[i:])
		case 'A' <= c && c <= 'Z':
			b = append(b, c-'A'+'a')
		case !apostrophe(rune(c)):
			b = append(b, c)
		}
	}
	return b
}

// appendPlain is appendLower for any alphabet.
func appendPlain(b []byte, s string) []byte {
	for _, r := range s {
		r = unicode.ToLower(r)
		if apostrophe(r) || r == 'ʿ' || r == 'ʾ' || unicode.Is(unicode.Mn, r) {
			continue
		}
		if plain, ok := unaccented[r]; ok {
			b = append(b, plain...)
		} else {
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// unaccented gives the plain letters of the accented ones of Europe's alphabets.
var unaccented = func() map[rune]string {
	m := map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th"}
	for plain, accented := range map[string]string{
		"a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěə", "g": "ĝğġģ", "h": "ĥħ",
		"i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő", "r": "ŕŗř",
		"s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
	} {
		for _, r := range accented {
			m[r] = plain
		}
	}
	return m
}()

// vowelsFrom is the length from which e and a, o and u are one: short words
// that differ by them ("Oman", "Uman") are mostly two names.
const vowelsFrom = 6

// fold brings the spellings of one word together: transliterations
// ("Fallujah", "Falluja"; "Qassem", "Kasem"), doubled letters, British and
// American endings. Its input is in the form of lower.
func fold(word string) string {
	l := words.lexeme(word)
	if l.variant != "" {
		return l.variant
	}
	if !plainLetters(word) || l.is(ordinary|part|head|landmark|title) {
		return word // English is spelled one way
	}
	w := transliterations.Replace(word)
	b := make([]byte, 0, len(w))
	for i := 0; i < len(w); i++ {
		c := w[i]
		if len(word) >= vowelsFrom && c == 'e' {
			c = 'a'
		}
		if len(word) >= vowelsFrom && c == 'o' {
			c = 'u'
		}
		if len(b) == 0 || b[len(b)-1] != c {
			b = append(b, c)
		}
	}
	if n := len(b); n > 3 && b[n-1] == 'h' && b[n-2] == 'a' {
		b = b[:n-1]
	}
	return string(b)
}

var transliterations = strings.NewReplacer(
	"isation", "ization", "ou", "u", "oo", "u", "ee", "i", "ei", "ai", "ay", "ai",
	"ph", "f", "dh", "d", "th", "t", "gh", "g", "q", "k", "y", "i",
)

func plainLetters(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return true
}
