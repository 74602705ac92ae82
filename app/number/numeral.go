package number

import (
	"math"
	"strconv"
	"strings"
)

// maxDigits is the longest numeral that is read; longer ones are codes, and
// above some 300 digits a float64 overflows anyway.
const maxDigits = 40

// numeralEnd reads the longest numeral at i. Separated digits that are no
// numeral are cut at the first comma ("31,33,38" is a list) or are a code
// ("1.2.3", an address or a date).
func numeralEnd(text string, i int) (int, TokenKind) {
	if end := digitsEnd(text, i); end-i > maxDigits {
		return end, Code
	}
	end := i
	for end < len(text) && end-i <= maxDigits {
		if isDigit(text[end]) || (text[end] == ',' || text[end] == '.') && end+1 < len(text) && isDigit(text[end+1]) {
			end++
		} else if size := groupApostrophe(text, end); size > 0 && end > i {
			end += size
		} else {
			break
		}
	}
	if _, ok := numeral(text[i:end]); ok && (end == len(text) || !isDigit(text[end])) {
		return end, Digits
	}
	if first := strings.IndexByte(text[i:end], ','); first > 0 {
		if _, ok := numeral(text[i : i+first]); ok {
			return i + first, Digits
		}
	}
	return digitsEnd(text, end), Code
}

// groupApostrophe returns the length of the apostrophe at i that groups three
// digits, as in Switzerland: "1'250'000". It is 0 for any other.
func groupApostrophe(text string, i int) int {
	size := apostropheAt(text, i)
	if size == 0 || i+size+3 > len(text) || digitsEnd(text[:i+size+3], i+size) != i+size+3 {
		return 0
	}
	if end := i + size + 3; end < len(text) && (isDigit(text[end]) || isLetter(text[end])) {
		return 0
	}
	return size
}

func digitsEnd(text string, i int) int {
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	return i
}

// numeral returns the value of a numeral with or without separators:
// "1,234.5", "1.234,5", "12,34,567" (India), "1'234'567", "1.234.567", ".5".
func numeral(s string) (float64, bool) {
	if strings.ContainsAny(s, "'’ʼ") {
		s = apostrophes.Replace(s)
	}
	commas, dots := strings.Count(s, ","), strings.Count(s, ".")
	switch {
	case commas == 0 && dots <= 1:
	case dots <= 1 && commas > 0 && strings.IndexByte(s+".", '.') > strings.LastIndexByte(s, ','):
		whole, _, _ := strings.Cut(s, ".")
		if !grouped(whole, ",") {
			return 0, false
		}
		s = strings.ReplaceAll(s, ",", "")
	case commas == 1 && dots > 0 && grouped(s[:strings.IndexByte(s, ',')], "."):
		s = strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", ".")
	case commas == 0 && grouped(s, "."):
		s = strings.ReplaceAll(s, ".", "")
	default:
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, err == nil && !math.IsInf(v, 0)
}

var apostrophes = strings.NewReplacer("'", "", "’", "", "ʼ", "")

// grouped reports whether sep cuts s into groups of three digits, or of two
// with a last one of three, as in India.
func grouped(s, sep string) bool {
	groups := strings.Split(s, sep)
	if len(groups) < 2 || groups[0] == "" || len(groups[0]) > 3 || len(groups[len(groups)-1]) != 3 {
		return false
	}
	width := len(groups[1])
	if width != 3 && (width != 2 || len(groups[0]) > 2) {
		return false
	}
	for _, g := range groups[1 : len(groups)-1] {
		if len(g) != width {
			return false
		}
	}
	return true
}

// literal reads a numeral at i: digits, digit groups cut by spaces
// ("2 505 137"), a fraction ("3/4", "2½", "1 4/5").
func (p parser) literal(i int) (v float64, next int, ok bool) {
	t := p.at(i)
	if t.Kind != Digits || p.ordinal(i) || p.clock(i) > i || p.numericDate(i) > i {
		return 0, i, false
	}
	if f := vulgarFraction(firstRune(t.Text)); f > 0 {
		return f, i + 1, true
	}
	v, ok = numeral(t.Text)
	if !ok {
		return 0, i, false
	}
	next = i + 1
	if whole, end := p.spaced(i); end > next {
		v, next = whole, end
	}
	if p.groupedByDot(i) {
		v *= 1000
	}
	if power, end := p.raised(v, next); end > next {
		return power, end, true
	}
	if f := vulgarFraction(firstRune(p.at(next).Text)); f > 0 && p.at(next).Gap <= Space {
		return v + f, next + 1, true
	}
	if f, end, ok := p.slash(next - 1); ok && next == i+1 {
		return f, end, true
	}
	if f, end, ok := p.slash(next); ok && f < 1 && p.at(next).Gap == Space && v < 1000 {
		return v + f, end, true
	}
	return v, next, true
}

// groupedByDot reports whether the dot of "1.250" groups thousands, as on the
// Continent. Three decimals are as well a numeral; before a plural that is no
// unit they are thousands, for things are counted in whole numbers.
func (p parser) groupedByDot(i int) bool {
	whole, decimals, dotted := strings.Cut(p.at(i).Text, ".")
	noun := p.at(i + 1)
	return dotted && len(decimals) == 3 && len(whole) >= 1 && len(whole) <= 3 && whole != "0" && plainDigits(whole+decimals) &&
		noun.Kind == Word && noun.Gap == Space && (strings.HasSuffix(noun.Lower, "s") || noun.Lower == "people") &&
		noun.Lower != "times" && noun.Lower != "was" && noun.Lower != "is" && noun.Lower != "as" && !p.can(i+1, measures|starts)
}

// slash reads "3/4" at i. Two digits at most on either side: "11/2014" is a date.
func (p parser) slash(i int) (v float64, next int, ok bool) {
	a, b := p.at(i), p.at(i+2)
	if a.Kind != Digits || b.Kind != Digits || p.at(i+1).Text != "/" || !p.glued(i+1) || !p.glued(i+2) ||
		len(a.Text) > 2 || len(b.Text) > 3 || p.at(i+3).Text == "/" && p.glued(i+3) {
		return 0, i, false
	}
	x, ok1 := numeral(a.Text)
	y, ok2 := numeral(b.Text)
	if !ok1 || !ok2 || y < 2 || x >= y {
		return 0, i, false
	}
	return x / y, i + 3, true
}

// spaced reads digit groups cut by single spaces. The day of a date is not the
// head of a number: "on May 12 300 people fled".
func (p parser) spaced(i int) (v float64, next int) {
	head := p.at(i).Text
	if len(head) > 3 || head[0] == '0' || strings.ContainsAny(head, ".,") || isMonth(p.word(i-1)) {
		return 0, i
	}
	digits := head
	next = i + 1
	for next-i < 6 {
		t := p.at(next)
		if t.Kind != Digits || len(t.Text) != 3 || t.Gap != Space || t.Start-p.at(next-1).End > 3 || strings.ContainsAny(t.Text, ".,") {
			break
		}
		digits += t.Text
		next++
	}
	if next == i+1 || p.glued(next) && p.at(next).Kind == Word {
		return 0, i
	}
	v, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return 0, i
	}
	return v, next
}

func vulgarFraction(r rune) float64 {
	switch r {
	case '½':
		return 1. / 2
	case '⅓':
		return 1. / 3
	case '⅔':
		return 2. / 3
	case '¼':
		return 1. / 4
	case '¾':
		return 3. / 4
	case '⅕':
		return 1. / 5
	case '⅖':
		return 2. / 5
	case '⅗':
		return 3. / 5
	case '⅘':
		return 4. / 5
	case '⅙':
		return 1. / 6
	case '⅛':
		return 1. / 8
	case '⅜':
		return 3. / 8
	case '⅝':
		return 5. / 8
	case '⅞':
		return 7. / 8
	}
	return 0
}
