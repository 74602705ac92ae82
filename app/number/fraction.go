package number

import "strings"

var denominators = map[string]float64{
	"half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
	"ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100, "thousandth": 1000, "millionth": 1e6,
	"billionth": 1e9, "trillionth": 1e12,
}

func denominator(w string) float64 {
	if d := denominators[w]; d > 0 {
		return d
	}
	if w == "halves" {
		return 2
	}
	return denominators[strings.TrimSuffix(w, "s")]
}

func fractionWord(w string) bool { return denominator(w) > 0 }

// skipFractionHyphen skips the hyphen of "two-thirds".
func (p parser) skipFractionHyphen(i int) int {
	if p.at(i).Text == "-" && fractionWord(p.word(i+1)) {
		return i + 1
	}
	return i
}

// fraction reads a fraction and the scale it is of: "half", "two-thirds",
// "half a million", "three quarters of a billion", "one in ten".
func (p parser) fraction(i int) (amount, bool) {
	v, next, ok := p.bareFraction(i)
	if !ok {
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

// bareFraction reads "half", "a third", "three quarters".
func (p parser) bareFraction(i int) (v float64, next int, ok bool) {
	w := p.word(i)
	if w == "half" || w == "quarter" && scales[p.word(p.skipHyphen(i+1))] > 0 {
		return 1 / denominator(w), i + 1, true
	}
	top, j := 1.0, i+1
	if w != "a" && w != "an" {
		u, unit := units[w]
		if !unit || u < 1 {
			return 0, i, false
		}
		top = u
		j = p.skipFractionHyphen(j)
	}
	d := denominator(p.word(j))
	if d == 0 || (top == 1) == strings.HasSuffix(p.word(j), "s") || top > d {
		return 0, i, false
	}
	return top / d, j + 1, true
}

// standsAlone reports whether a fraction without a scale is one: "half of
// them", "over a third", not "a third man", "half-brother", "the second half".
func (p parser) standsAlone(i int, a amount) bool {
	after := p.word(a.next)
	if after == "-" {
		return false
	}
	if p.word(i) != "half" && p.word(i) != "a" {
		return true
	}
	if after == "of" || after == "the" || after == "their" || after == "its" || after == "a" || after == "an" {
		return true
	}
	_, hedged := p.hedgeBefore(i)
	return hedged || after == "" && p.word(i) == "a"
}

// oneIn reads "one in three", "7 in 10", "one out of three", "one over three".
func (p parser) oneIn(i int) (amount, bool) {
	top, ok := units[p.word(i)]
	if v, next, lit := p.literal(i); lit && next == i+1 {
		top, ok = v, true
	}
	if !ok || top < 1 || top > 9 || top != float64(int(top)) {
		return amount{}, false
	}
	j := i + 1
	switch {
	case p.word(j) == "in" || p.word(j) == "over" && top == 1:
		j++
	case p.word(j) == "out" && p.word(j+1) == "of":
		j += 2
	case p.word(j) == "of" && p.word(j+1) == "every", p.word(j) == "in" && p.word(j+1) == "every":
		j += 2
	default:
		return amount{}, false
	}
	of, ok := p.cardinal(j)
	if !ok || of.value <= top || of.value > 1000 || of.value != float64(int(of.value)) || isMonth(p.word(of.next)) || p.unitFollows(of.next) || top > 1 && of.value > 10 {
		return amount{}, false
	}
	return amount{value: top / of.value, next: of.next, words: of.words, frac: true}, true
}

// andFraction adds the fraction of a mixed number: "one and a half million",
// "a million and a half", "five and one fourth".
func (p parser) andFraction(a *amount) {
	if p.word(a.next) != "and" {
		return
	}
	j := a.next + 1
	f, next, ok := p.bareFraction(j)
	if !ok || p.word(j) == "half" {
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
