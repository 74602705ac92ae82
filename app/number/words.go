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

// scales multiply what stands before them.
var scales = map[string]float64{
	"thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "crore": 1e7, "crores": 1e7,
	"billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
}

// shortScales are scales that only digits carry: "2.6m", "15bn", "32K".
var shortScales = map[string]float64{
	"k": 1e3, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "bn": 1e9, "bln": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12,
}

// pluralScales are vague alone ("thousands") and a slip after a number ("3 millions").
var pluralScales = map[string]float64{
	"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
}

var dozens = map[string]bool{"dozen": true, "dozens": true, "doz": true, "dozs": true, "dz": true, "dzs": true}

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

// strongScale reports whether token i is a scale that says a number by itself:
// "a million-strong army", "the thousand-strong crowd".
func (p parser) strongScale(i int) bool {
	_, isScale := scales[p.word(i)]
	return isScale && p.word(i+1) == "-" && p.word(i+2) == "strong" && p.glued(i+1) && p.glued(i+2)
}

// whole takes away what binary fractions add: 3.1 million is 3,100,000.
func whole(v float64) float64 {
	if r := math.Round(v); v > 1e3 && math.Abs(v-r) < 1e-9*v {
		return r
	}
	return v
}

// sum adds up a number group by group: "two hundred" "million" is one group of
// 200 times its scale.
type sum struct {
	total, group float64
	open         int     // digits that the group can still take: 0 any, 1 a unit, 2 none
	last         float64 // scale of the last group; the next must be smaller
	takesAnd     bool
	any          bool
}

// addTo adds token i to the number; false when it does not fit.
func (p parser) addTo(c *sum, a *amount, i *int) bool {
	w := p.word(*i)
	if v, next, ok := p.literal(*i); ok {
		if c.any && !(c.takesAnd && c.group >= 100 && v < 100) || c.group == 1 && c.open == 2 && !c.any {
			return false
		}
		c.group, c.open, c.any, c.takesAnd, a.words, a.round = c.group+v, 2, true, false, false, false
		*i = next
		return true
	}
	u, isUnit := units[w]
	t, isTens := tens[w]
	s, isScale := scaleOf(w)
	switch {
	case isUnit && (c.open == 0 || c.open == 1 && u > 0 && u < 10):
		c.group, c.open, c.takesAnd, a.round = c.group+u, 2, false, false
	case isTens && c.open == 0:
		c.group, c.open, c.takesAnd, a.round = c.group+t, 1, false, false
	case (w == "hundred" || w == "hundreds" && c.any) && c.group > 0 && c.group < 100:
		c.group, c.open, c.takesAnd, a.scaled = c.group*100, 0, true, true
	case isScale && (c.group > 0 || c.total > 0 && s > c.last):
		c.addScale(s)
		a.scaled = true
	case dozens[w] && c.group > 0 && c.group < 1000:
		c.group, c.open, c.takesAnd, a.dozen = c.group*12, 2, false, true
	case w == "score" && a.words && c.group > 0 && c.total == 0 && p.scoreOf(*i+1):
		c.group, c.open, c.takesAnd = c.group*20, 2, false
	case c.any && !a.words && c.total == 0 && p.shortScale(*i) > 0 && (w != "b" || c.group < 1000):
		c.group, c.open, c.takesAnd, a.scaled = c.group*p.shortScale(*i), 2, false, true
	default:
		return false
	}
	c.any = true
	*i++
	return true
}

func scaleOf(w string) (float64, bool) {
	if s, ok := scales[w]; ok {
		return s, true
	}
	s, ok := pluralScales[w]
	return s, ok && s >= 1e3
}

// scoreOf reports whether the "score" before i is twenty: "three score years",
// "two score and ten".
func (p parser) scoreOf(i int) bool {
	switch p.word(i) {
	case "and", "of", "or", "people", "men", "women", "years":
		return true
	}
	return false
}

// addScale closes a group. A scale that is not smaller than the one before
// multiplies everything: "hundred thousand million".
func (c *sum) addScale(s float64) {
	if s < c.last {
		c.total += c.group * s
	} else {
		c.total = (c.total + c.group) * s
	}
	c.group, c.open, c.last, c.any, c.takesAnd = 0, 0, s, true, true
}

// shortScale returns the scale of an abbreviation at i, 0 if it is none. A bare
// "m" is metres; [parser.millions] decides for money and people.
func (p parser) shortScale(i int) float64 {
	if p.at(i).Kind != Word || p.at(i).Gap > Space || p.at(i).Gap == Space && len(p.word(i)) == 1 && p.word(i) != "k" {
		return 0
	}
	if p.at(i).Text == "m" && p.glued(i) && p.millions(i) {
		return 1e6
	}
	return shortScales[p.word(i)]
}

// millions reports whether the "m" at i means millions: of money or of people
// and what else is counted in millions.
func (p parser) millions(i int) bool {
	for j := i - 2; j > i-7 && p.moneyRange(j+1); j-- {
		t := p.at(j)
		if _, iso := currencyByISO[t.Text]; iso || currencySigns[t.Lower] != "" {
			return true
		}
	}
	if _, _, _, ok := p.currencyAfter(i + 1); ok {
		return true
	}
	switch p.word(i + 1) {
	case "people", "refugees", "children", "women", "men", "residents", "inhabitants", "migrants", "voters", "workers", "homes", "users", "jobs", "tonnes", "tons", "barrels", "doses", "litres", "acres", "hectares", "households", "customers":
		return true
	}
	return false
}

// moneyRange reports whether token i can stand between a currency and the last
// bound of its range: "£1.5-2m", "$2m to 3m".
func (p parser) moneyRange(i int) bool {
	return p.at(i).Kind == Digits || p.word(i) == "to" || p.word(i) == "m" || isHyphen(p.word(i)) || p.word(i) == "–"
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

// vague reads numbers without a value: "dozens", "hundreds of thousands",
// "several hundred".
func (p parser) vague(i int) (amount, bool) {
	w := p.word(i)
	if _, ok := pluralScales[w]; ok && w != "tens" && w != "scores" || (w == "tens" || w == "scores") && p.word(i+1) == "of" {
		next := i + 1
		for p.word(next) == "of" && pluralScales[p.word(next+1)] > 0 {
			next += 2
		}
		if w == "tens" && next == i+1 {
			return amount{}, false
		}
		return amount{next: next, words: true, vague: true}, true
	}
	next := i + 1
	switch w {
	case "several", "many", "few":
	case "couple":
		if p.word(next) == "of" {
			next++
		}
	default:
		return amount{}, false
	}
	if s := p.word(next); s == "hundred" || s == "dozen" || scales[s] > 0 {
		return amount{next: next + 1, words: true, vague: true}, true
	}
	return amount{}, false
}
