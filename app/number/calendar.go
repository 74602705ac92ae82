package number

import "strings"

var months = map[string]bool{
	"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true,
	"august": true, "september": true, "october": true, "november": true, "december": true,
	"jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true, "aug": true, "sep": true, "sept": true,
	"oct": true, "nov": true, "dec": true,
}

func isMonth(w string) bool { return months[w] }

// monthAt reports whether token i is the name of a month. "may" and "march"
// want their capital.
func (p parser) monthAt(i int) bool {
	t := p.at(i)
	return months[t.Lower] && t.Text != t.Lower
}

// monthBefore reports whether a month stands before token i, written out or
// short: "May 12", "Nov. 24".
func (p parser) monthBefore(i int) bool {
	return p.monthAt(i-1) || p.at(i-1).Text == "." && p.monthAt(i-2)
}

// calendar skips a date, a clock time or an ordinal at i. The numerals of a
// date are listed as nominal numbers; clock times and ordinals are no numbers.
func (p parser) calendar(i int, found *[]Number) int {
	t := p.at(i)
	if t.Kind == Code {
		return p.codeEnd(i)
	}
	if t.Kind != Digits {
		return p.address(i)
	}
	if next := p.numericDate(i); next > i {
		return next
	}
	if next := p.clock(i); next > i {
		return next
	}
	if p.ordinal(i) {
		return i + 2
	}
	if next := p.coordinates(i); next > i {
		return next
	}
	if next := p.phone(i, found); next > i {
		return next
	}
	if next := p.score(i, found); next > i {
		return next
	}
	if p.dayOrYear(i) {
		*found = append(*found, p.nominal(i))
		return i + 1
	}
	if p.code(i) {
		return p.codeEnd(i)
	}
	return i
}

// numericDate skips "22/11/2014", "2014-06-12" and "2014-06".
func (p parser) numericDate(i int) int {
	sep := p.at(i + 1).Text
	if sep != "/" && sep != "-" && sep != "." || !p.glued(i+1) || !p.glued(i+2) || p.at(i+2).Kind != Digits {
		return i
	}
	a, b, c := len(p.at(i).Text), len(p.at(i+2).Text), 0
	if p.at(i+3).Text == sep && p.glued(i+4) && p.at(i+4).Kind == Digits {
		c = len(p.at(i + 4).Text)
	}
	switch {
	case a == 4 && b == 2 && c == 2, a <= 2 && b <= 2 && (c == 4 || c == 2):
		return i + 5
	case a == 4 && b == 2 && c == 0 && sep == "-" && isYear(p.at(i).Text) && p.at(i + 2).Text[0] <= '1':
		return i + 3
	}
	return i
}

// ordinal reports whether the numeral i is one: "4th", "21st"; the suffix is
// its own token.
func (p parser) ordinal(i int) bool {
	if !p.glued(i+1) || strings.Contains(p.at(i).Text, ".") {
		return false
	}
	w := p.word(i + 1)
	return w == "st" || w == "nd" || w == "rd" || w == "th" || w == "s" || w == "'s"
}

// dayOrYear reports whether the numeral i is the day of a month or a year.
func (p parser) dayOrYear(i int) bool {
	s := p.at(i).Text
	if len(s) <= 2 && (p.monthBefore(i) || p.monthAt(i+1)) {
		return !p.unitFollows(i + 1)
	}
	if len(s) <= 2 && (p.at(i-1).Text == "-" || p.at(i-1).Text == "–") && p.at(i-2).Kind == Digits && p.monthAt(i-3) {
		return true
	}
	if len(s) <= 2 && (p.word(i+1) == "-" || p.word(i+1) == "–") && p.glued(i+2) && p.monthAt(i+3) {
		return true // "5-7 May"
	}
	if len(s) == 2 && p.glued(i) && p.shortYear(i) {
		return true
	}
	if w := p.word(i + 1); w == "b.c." || w == "bc" || w == "bce" || w == "ad" && p.at(i+1).Text == "AD" {
		return true
	}
	if p.at(i-1).Text == "[" && p.at(i+1).Text == "]" && p.glued(i) {
		return true // a footnote
	}
	if !isYear(s) || p.glued(i+1) && p.at(i+1).Kind == Word {
		return false
	}
	if p.monthBefore(i) || p.word(i-1) == "," && len(p.at(i-2).Text) <= 2 && p.monthAt(i-3) || p.at(i-1).Text == "©" {
		return true
	}
	return p.yearContext(i)
}

// shortYear reports whether the two digits at i are a year without its century:
// "'98", "2013/14".
func (p parser) shortYear(i int) bool {
	switch p.word(i - 1) {
	case "'", "’":
		return p.at(i-1).Gap != None && p.at(i+1).Kind != Word
	case "/", "-", "–":
		return p.glued(i-1) && p.at(i-2).Kind == Digits && isYear(p.at(i-2).Text) && p.at(i+1).Kind != Word
	}
	return false
}

// yearContext tells a year from a count of four digits: "in 2013" and "the 2003
// invasion" from "2000 people" and "1885 aftershocks".
func (p parser) yearContext(i int) bool {
	if _, _, money := p.currencyBefore(i - 1); money == 1 && currencySigns[p.word(i-1)] != "" {
		return false
	}
	if p.unitFollows(i+1) || scales[p.word(i+1)] > 0 {
		return false
	}
	before, modern := p.word(i-1), p.at(i).Text >= "1900"
	plural := strings.HasSuffix(p.word(i+1), "s") && p.at(i+1).Kind == Word && p.word(i+1) != "was" || p.word(i+1) == "people"
	switch before {
	case "in", "since", "until", "till", "from", "during", "mid", "early", "late", "year", "spring", "summer", "autumn", "fall", "winter", "circa":
		return !plural || modern && before != "from" && before != "in"
	case "the", "by", "of", "to", "and", "-", "–", "/", ",", "(", "a", "before", "after", "through", "between", "back", "'s", "©", "season":
		return modern && !plural
	}
	return modern && !plural && (p.at(i+1).Kind != Word || strings.HasSuffix(before, "'s"))
}

func isYear(s string) bool {
	return len(s) == 4 && s >= "1000" && s < "2100" && !strings.ContainsAny(s, ".,")
}

func (p parser) unitFollows(i int) bool {
	_, _, ok := p.unitAt(i)
	if !ok {
		_, _, _, ok = p.currencyAfter(i)
	}
	return ok
}

// IsMonth reports whether a word in lower case is the name of a month or its
// abbreviation.
func IsMonth(w string) bool { return isMonth(w) }
