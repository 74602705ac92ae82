package number

import "math"

// units are the number words below twenty, tens the round ones below a hundred.
var units = map[string]float64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19,
}

var tens = map[string]float64{
	"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// An amount is a number before its unit is known.
type amount struct {
	value  float64
	next   int
	words  bool // no digits in it
	round  bool // "half a million", "a thousand": said as about
	scaled bool // has a scale: in "2 to 3 million" the 2 has none
	frac   bool // a bare fraction: "two-thirds"
	vague  bool // "dozens"; no value
	dozen  bool // counted in dozens: in "two to three dozen" the 2 is as well
}

// amount reads the longest amount at i.
func (p parser) amount(i int) (amount, bool) {
	if a, ok := p.vague(i); ok {
		return a, true
	}
	if a, ok := p.fraction(i); ok {
		return a, true
	}
	j, sign := p.sign(i)
	a, ok := p.cardinal(j)
	if !ok {
		return a, false
	}
	p.decimalWords(&a)
	p.andFraction(&a)
	a.value *= sign
	return a, true
}

// sign reads a minus that belongs to the number: "-5", "minus five".
func (p parser) sign(i int) (int, float64) {
	switch p.word(i) {
	case "minus", "negative":
		return i + 1, -1
	case "-", "−":
		if p.at(i+1).Kind != Digits {
			break
		}
		if p.glued(i+1) && (!p.glued(i) || p.word(i-1) == "(") && p.at(i-1).Kind != Digits || i == 0 && p.numeralOnly(1) {
			return i + 1, -1
		}
	}
	return i, 1
}

// numeralOnly reports whether a numeral at i is all that is left of the
// paragraph: a minus may stand apart from it, and is no bullet of a list.
func (p parser) numeralOnly(i int) bool {
	_, next, ok := p.literal(i)
	return ok && next == len(p.tokens)
}

// cardinal reads numerals and number words up to the first that does not fit:
// "1,000", "4 hundred and 12", "forty-eight", "two million six thousand".
func (p parser) cardinal(i int) (amount, bool) {
	a := amount{next: i, words: true}
	c := sum{last: 1e18}
	if w := p.word(i); (w == "a" || w == "an") && p.afterArticle(i+1) {
		a.round = p.word(i+1) != "dozen"
		c.group, c.open = 1, 2
		i = p.skipHyphen(i + 1)
	} else if p.strongScale(i) {
		a.round = true
		c.group, c.open = 1, 2
	}
	for p.addTo(&c, &a, &i) {
		a.next = i
		i = p.skipHyphen(i)
		if w := p.word(i); c.takesAnd && ((w == "and" || w == "&") && p.joinsAfterAnd(i+1) || w == "," && p.joinsAfterComma(i+1)) {
			i++
		}
	}
	a.value = whole(c.total + c.group)
	return a, a.next > 0 && c.any
}

// whole takes away what binary fractions add: 3.1 million is 3,100,000.
func whole(v float64) float64 {
	if r := math.Round(v); v > 1e3 && math.Abs(v-r) < 1e-9*v {
		return r
	}
	return v
}

// afterArticle reports whether "a" before token i is the number one: "a
// hundred", "a million", "a dozen".
func (p parser) afterArticle(i int) bool {
	w := p.word(p.skipHyphen(i))
	_, scale := scales[w]
	return scale || w == "hundred" || w == "dozen"
}

// skipHyphen skips a hyphen between two parts of a number word ("forty-eight",
// "half-a-million").
func (p parser) skipHyphen(i int) int {
	if t := p.at(i); (t.Text == "-" || t.Text == "‐" || t.Text == "‑") && p.glued(i) && p.glued(i+1) && isNumberWord(p.word(i+1)) {
		return i + 1
	}
	return i
}

// joinsAfterAnd reports whether the number after "and" goes on with the one
// before: "two hundred and five", not "two hundred and 500".
func (p parser) joinsAfterAnd(i int) bool {
	w := p.word(i)
	if v, _, ok := p.literal(i); ok {
		return v < 100
	}
	_, unit := units[w]
	return tens[w] > 0 || unit && !fractionWord(p.word(p.skipFractionHyphen(i+1)))
}

// joinsAfterComma reports whether hundreds or a smaller scale go on after the
// comma: "three million, two hundred and forty", not "one million, two more".
func (p parser) joinsAfterComma(i int) bool {
	for j := i; j < i+4 && isNumberWord(p.word(j)); j++ {
		if w := p.word(j); j > i && (w == "hundred" || w == "thousand") {
			return true
		}
	}
	return false
}

func isNumberWord(w string) bool {
	_, unit := units[w]
	_, ten := tens[w]
	_, scale := scales[w]
	return unit || ten || scale || w == "hundred" || w == "dozen" || w == "a" || w == "half" || w == "and"
}

// decimalWords reads "point zero six" after a number in words.
func (p parser) decimalWords(a *amount) {
	if !a.words || p.word(a.next) != "point" {
		return
	}
	place, i := 0.1, a.next+1
	for ; place > 1e-9; i++ {
		v, ok := units[p.word(i)]
		if !ok || v > 9 {
			break
		}
		a.value += v * place
		place /= 10
	}
	if i > a.next+1 {
		a.next = i
		if s, ok := scales[p.word(i)]; ok {
			a.value, a.next, a.scaled = a.value*s, i+1, true
		}
	}
}
