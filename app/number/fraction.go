package number

import (
	"math"
	"strings"
)

// denominators are the ordinals that divide. "Second" is left out: it is a time.
var denominators = map[string]float64{
	"half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
	"ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
	"sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
	"fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1e3,
	"millionth": 1e6, "billionth": 1e9, "trillionth": 1e12,
}

// denominator returns what w divides by, 0 if it does not, and whether it is
// in the plural: "thirds".
func denominator(w string) (d float64, plural bool) {
	if d = denominators[w]; d > 0 || w == "" {
		return d, false
	}
	if w == "halves" {
		return 2, true
	}
	if w[len(w)-1] != 's' {
		return 0, false
	}
	return denominators[w[:len(w)-1]], true
}

func fractionWord(w string) bool { d, _ := denominator(w); return d > 0 }

// skipFractionHyphen skips the hyphen of "two-thirds".
func (p parser) skipFractionHyphen(i int) int {
	if isHyphen(p.at(i).Text) && fractionWord(p.word(i+1)) {
		return i + 1
	}
	return i
}

// ordinalUnits are the ordinals that divide after a round number: "twenty
// firsts".
var ordinalUnits = map[string]float64{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
	"firsts": 1, "seconds": 2, "thirds": 3, "fourths": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "ninths": 9,
}

// divisor reads a denominator at i: "fifths", "twenty-firsts", "one-hundredth",
// "one hundred fifths"; d is 0 where there is none.
func (p parser) divisor(i int) (d float64, next int, plural bool) {
	w := p.word(i)
	if d, plural := denominator(w); d > 0 {
		return d, i + 1, plural
	}
	if t := tens[w]; t > 0 {
		j := i + 1
		if isHyphen(p.word(j)) {
			j++
		}
		if d := ordinalUnits[p.word(j)]; d > 0 {
			return t + d, j + 1, strings.HasSuffix(p.word(j), "s")
		}
	}
	if w != "one" {
		return 0, i, false
	}
	j := p.skipFractionHyphen(i + 1)
	if d, plural := denominator(p.word(j)); d >= 100 {
		return d, j + 1, plural
	}
	if d, plural := denominator(p.word(i + 2)); d > 0 && d < 100 && scaleOrHundred(p.word(i+1)) > 0 {
		return scaleOrHundred(p.word(i+1)) + d, i + 3, plural
	}
	return 0, i, false
}

func scaleOrHundred(w string) float64 {
	if w == "hundred" {
		return 100
	}
	return scales[w]
}

// divisorStart returns where the denominator begins that a cardinal from..to
// has swallowed: the thirty of "one hundred thirty-fifths", the one of "one
// hundred one thousand fifths". It returns to where there is none.
func (p parser) divisorStart(from, to int) int {
	if isHyphen(p.word(to)) && ordinalUnits[p.word(to+1)] > 0 && tens[p.word(to-1)] > 0 && to-1 > from {
		return to - 1
	}
	if p.word(to-2) == "one" && scaleOrHundred(p.word(to-1)) > 0 && to-2 > from && fractionWord(p.word(to)) {
		return to - 2
	}
	return to
}

// bareFraction reads "half", "a third", "three quarters", "fifty-four
// hundredths".
func (p parser) bareFraction(i int) (v float64, next int, ok bool) {
	w := p.word(i)
	if w == "half" || w == "quarter" && scales[p.word(p.skipHyphen(i+1))] > 0 {
		d, _ := denominator(w)
		return 1 / d, i + 1, true
	}
	if w == "a" || w == "an" {
		if d, plural := denominator(p.word(i + 1)); d > 0 && !plural {
			return 1 / d, i + 2, true
		}
	}
	top, ok := p.cardinal(i)
	if cut := p.divisorStart(i, top.next); ok && cut < top.next {
		top, ok = parser{p.tokens[:cut]}.cardinal(i)
	}
	if !ok || !top.words || top.value < 1 {
		return 0, i, false
	}
	d, next, plural := p.divisor(p.skipFractionHyphen(top.next))
	if d == 0 || plural == (top.value == 1) || top.value >= d && d < 5 {
		return 0, i, false
	}
	return top.value / d, next, true
}

// fraction reads a fraction and the scale it is of: "half", "two-thirds",
// "half a million", "three quarters of a billion", "one in ten".
func (p parser) fraction(i int) (amount, bool) {
	if p.at(i).Kind != Word {
		return p.oneIn(i)
	}
	v, next, ok := p.bareFraction(i)
	if !ok {
		if a, ok := p.over(i); ok {
			return a, true
		}
		return p.oneIn(i)
	}
	a := amount{value: v, next: next, words: true, frac: true}
	j := next
	if p.word(j) == "of" {
		j++
	}
	if j = p.skipHyphen(j); p.word(j) == "a" || p.word(j) == "an" {
		j = p.skipHyphen(j + 1)
	}
	w := p.word(j)
	s, isScale := scales[w]
	switch {
	case isScale:
	case w == "dozen":
		s = 12
	default:
		return a, p.standsAlone(i, a)
	}
	return amount{value: v * s, next: j + 1, words: true, round: w != "dozen", scaled: true}, true
}

// standsAlone reports whether a fraction without a scale is one: "half of
// them", "over a third", not "a third man", "half-brother", "the second half".
func (p parser) standsAlone(i int, a amount) bool {
	after := p.word(a.next)
	if after == "-" {
		return false
	}
	if p.word(i) != "half" && p.word(i) != "a" || p.word(i-1) == "between" {
		return true
	}
	if after == "of" || after == "the" || after == "their" || after == "its" || after == "a" || after == "an" {
		return true
	}
	_, hedged := p.hedgeBefore(i)
	return hedged || after == "" && p.word(i) == "a"
}

// over reads a fraction that is spelled out, "twenty over seven". Where
// something is counted after it, "over" is a hedge or a preposition.
func (p parser) over(i int) (amount, bool) {
	top, ok := p.cardinal(i)
	if !ok || !top.words || p.word(top.next) != "over" {
		return amount{}, false
	}
	of, ok := p.cardinal(top.next + 1)
	if !ok || !of.words || of.value < 1 || p.at(of.next).Kind == Word || isHyphen(p.word(of.next)) {
		return amount{}, false
	}
	return amount{value: top.value / of.value, next: of.next, words: true, frac: true}, true
}

// oneIn reads "one in three", "7 in 10", "one out of three".
func (p parser) oneIn(i int) (amount, bool) {
	top, ok := units[p.word(i)]
	if v, next, lit := p.literal(i); lit && next == i+1 {
		top, ok = v, true
	}
	if !ok || top < 1 || top > 9 || top != math.Trunc(top) {
		return amount{}, false
	}
	j := i + 1
	switch {
	case p.word(j) == "out" && p.word(j+1) == "of" && p.word(j+2) == "every":
		j += 3
	case p.word(j) == "out" && p.word(j+1) == "of", (p.word(j) == "of" || p.word(j) == "in") && p.word(j+1) == "every":
		j += 2
	case p.word(j) == "in":
		j++
	default:
		return amount{}, false
	}
	of, ok := p.cardinal(j)
	if !ok || of.value <= top || of.value > 1000 || of.value != math.Trunc(of.value) || isMonth(p.word(of.next)) || p.unitFollows(of.next) || top > 1 && of.value > 10 {
		return amount{}, false
	}
	return amount{value: top / of.value, next: of.next, words: of.words, frac: true}, true
}

// andFraction adds the fraction of a mixed number: "one and a half million",
// "a million and a half", "five and one fourth".
func (p parser) andFraction(a *amount) {
	f, next, ok := p.afterAnd(a.next)
	if !ok {
		return
	}
	if a.scaled && a.value >= 1000 {
		if s, ok := scales[p.word(next)]; ok {
			a.value, a.next = a.value+f*s, next+1
			return
		}
		f *= scaleBelow(a.value)
	}
	a.value, a.next = a.value+f, next
	if s, ok := scales[p.word(next)]; ok {
		a.value, a.next, a.scaled = a.value*s, next+1, true
	}
}

// afterAnd reads "and a half" and "-and-a-half" at i.
func (p parser) afterAnd(i int) (f float64, next int, ok bool) {
	if hyphened := isHyphen(p.word(i)) && p.word(i+1) == "and" && isHyphen(p.word(i+2)); hyphened {
		if w := p.word(i + 3); (w == "a" || w == "one") && isHyphen(p.word(i+4)) {
			d, plural := denominator(p.word(i + 5))
			return 1 / d, i + 6, d > 0 && !plural
		}
		return 0, i, false
	}
	if p.word(i) != "and" || p.word(i+1) == "half" {
		return 0, i, false
	}
	f, next, ok = p.bareFraction(i + 1)
	return f, next, ok && f < 1
}

// scaleBelow returns the scale in which v was said: a million and a half is
// 1.5 million.
func scaleBelow(v float64) float64 {
	for _, s := range []float64{1e12, 1e9, 1e6} {
		if v >= s {
			return s
		}
	}
	return 1e3
}
