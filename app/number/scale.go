package number

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

// strongScale reports whether token i is a scale that says a number by itself:
// "a million-strong army", "the thousand-strong crowd".
func (p parser) strongScale(i int) bool {
	_, isScale := scales[p.word(i)]
	return isScale && p.word(i+1) == "-" && p.word(i+2) == "strong" && p.glued(i+1) && p.glued(i+2)
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
	if p.glued(i) && (p.at(i).Text == "M" || p.at(i).Text == "m" && p.millions(i)) {
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
	case "multimillion", "multibillion", "multitrillion":
		return amount{next: next, words: true, vague: true}, true
	case "multi":
		if !isHyphen(p.word(next)) || scales[p.word(next+1)] == 0 {
			return amount{}, false
		}
		next++
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
