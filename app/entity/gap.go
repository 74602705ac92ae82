package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A gap is what stands between two tokens.
type gap uint8

const (
	gapBreak  gap = iota // the end of a sentence or line, brackets, anything names do not reach across
	gapSpace             // blanks only
	gapHyphen            // a hyphen or dash without blanks
	gapComma             // a comma and blanks
	gapQuote             // blanks and quotation marks
	gapAnd               // an ampersand
)

// wrapped is the length in bytes from which a line that ends within a
// sentence counts as broken by its margin, not by its meaning.
const wrapped = 50

// between says what stands in text[last:t.start] and whether t opens.
func between(text string, last int, t *token, before []token) {
	if len(before) == 0 {
		t.opens = true
		t.bracket = strings.ContainsAny(text[last:t.start], "([")
		return
	}
	sep := text[last:t.start]
	prev := &before[len(before)-1]
	if sep == " " {
		t.gap = gapSpace
		return
	}
	t.gap, t.opens, t.bracket = readGap(sep, prev)
	if t.gap == gapSpace && strings.ContainsAny(sep, "\n\r") {
		lineStart := strings.LastIndexByte(text[:last], '\n') + 1
		if strings.Count(sep, "\n") > 1 || last-lineStart < wrapped {
			t.gap, t.opens = gapBreak, true
		}
	}
}

// readGap reads the marks between two tokens. A full stop after an
// abbreviated title ends nothing.
func readGap(sep string, prev *token) (g gap, opens, bracket bool) {
	var blank, hyphen, comma, quote, and, other bool
	for i, r := range sep {
		switch {
		case unicode.IsSpace(r):
			blank = true
		case r == '-' || r == '‐' || r == '‑' || r == '–':
			hyphen = true
		case r == ',':
			comma = true
		case r == '&':
			and = true
		case strings.ContainsRune("\"“”‘’'«»", r):
			quote = true
			opens = opens || blank || other
		case r == '.' && i == 0 && abbreviations[prev.low] && prev.cap:
		case r == '(' || r == '[':
			other, bracket = true, true
		case r == ')' || r == ']' || r == '/' || r == utf8.RuneError:
			other = true
		default:
			other, opens = true, true
		}
	}
	if hyphen && blank { // a dash between blanks
		return gapBreak, true, bracket
	}
	return sortGap(hyphen, comma, quote, and, other), opens, bracket
}

func sortGap(hyphen, comma, quote, and, other bool) gap {
	switch {
	case other || comma && (quote || and || hyphen):
		return gapBreak
	case quote:
		return gapQuote
	case comma:
		return gapComma
	case hyphen:
		return gapHyphen
	case and:
		return gapAnd
	}
	return gapSpace
}

// abbreviations are followed by a full stop that ends no sentence.
var abbreviations = wordSet("mr mrs ms dr prof st sen rep gov gen lt col maj capt cmdr cdr adm brig sgt cpl pvt rev hon jr sr no spc mt ft vs co corp inc ltd")

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}
