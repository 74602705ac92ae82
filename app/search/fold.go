package search

import (
	"strings"
	"unicode"
)

// accented lists, after each plain spelling, the letters that fold to it.
var accented = []string{
	"a àáâãäåāăąǎǟǡǻạảấầẩẫậắằẳẵặ", "c çćĉċč", "d ďđðḍḏ", "e èéêëēĕėęěẹẻẽếềểễệ", "g ĝğġģǧǵ", "h ĥħḥḫẖ",
	"i ìíîïĩīĭįıǐỉị", "j ĵǰ", "k ķǩḳ", "l ĺļľŀłḷ", "n ñńņňŉŋǹ", "o òóôõöøōŏőơǒǫǿọỏốồổỗộớờởỡợ", "r ŕŗřṛ",
	"s śŝşšșṣſ", "t ţťŧțṭẗ", "u ùúûüũūŭůűųưǔǖǘǚǜụủứừửữự", "w ŵẁẃẅ", "y ýÿŷỳỵỷỹ", "z źżžẓẕ",
	"ae æǽ", "oe œ", "ss ßẞ", "th þ", "ff ﬀ", "fi ﬁ", "fl ﬂ",
}

var plain = func() map[rune]string {
	m := map[rune]string{}
	for _, row := range accented {
		base, letters, _ := strings.Cut(row, " ")
		for _, r := range letters {
			m[r] = base
		}
	}
	return m
}()

// appendFolded appends a letter or digit in lower case and without accents.
func appendFolded(word []byte, r rune) []byte {
	if r < unicode.MaxASCII {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(word, byte(r))
	}
	if isApostrophe(r) {
		return word
	}
	r = unicode.ToLower(r)
	if s, ok := plain[r]; ok {
		return append(word, s...)
	}
	return append(word, string(asciiDigit(r))...)
}

// asciiDigit folds the digits of other scripts, as in ٥٠٠.
func asciiDigit(r rune) rune {
	for _, zero := range []rune{'٠', '۰', '०', '０'} {
		if zero <= r && r <= zero+9 {
			return '0' + r - zero
		}
	}
	return r
}

// isApostrophe reports whether r is an apostrophe or one of the signs that
// stand for Arabic letters in names: Sha'ab, Sha‘ab, Shaʿab.
func isApostrophe(r rune) bool { return strings.ContainsRune("'’‘‛`´ʼʻʽʾʿˈ＇", r) }

func isHidden(r rune) bool {
	return r == '\u00AD' || r == '\u200B' || r == '\u200C' || r == '\u200D' || r == '\uFEFF' || r == '\u2060'
}

// Fold returns a text as the search compares it: in lower case, without
// accents, apostrophes and invisible signs. All else stays.
func Fold(text string) string {
	out := make([]byte, 0, len(text))
	for _, r := range text {
		if !isHidden(r) {
			out = appendFolded(out, r)
		}
	}
	return string(out)
}
