package number

import (
	"math"
	"strings"
)

// longestUnit is the number of tokens of the longest name.
const longestUnit = 5

// unitAt reads the longest unit at i: a name or a symbol, a power of it, and
// what it is counted per. The token before i is the number's last.
func (p parser) unitAt(i int) (u unit, next int, ok bool) {
	bracket := p.at(i).Text == "["
	if bracket || p.hyphen(i) {
		i++
	}
	if !p.can(i, measures) {
		return u, i, false
	}
	if u, next, ok = p.powerOfUnit(i); !ok {
		return u, next, false
	}
	if bracket && p.at(next).Text == "]" {
		next++
	}
	u, next = p.ratio(u, next)
	return u, next, true
}

// hyphen reports whether token i ties a number to its unit: "17-minute", and
// "28 - year - old" in a text that sets marks apart.
func (p parser) hyphen(i int) bool {
	if !isHyphen(p.at(i).Text) {
		return false
	}
	return p.glued(i) && p.glued(i+1) ||
		p.at(i).Gap == Space && p.at(i+1).Gap == Space && isHyphen(p.at(i+2).Text) && p.at(i+2).Gap == Space
}

func isHyphen(s string) bool { return s == "-" || s == "‐" || s == "‑" }

// powerOfUnit reads "square miles", "km²", "180m2", "km^3" and "km cubed".
func (p parser) powerOfUnit(i int) (unit, int, bool) {
	exponent, j := 1, i
	switch p.word(i) {
	case "square", "sq":
		exponent, j = 2, i+1
	case "cubic", "cu":
		exponent, j = 3, i+1
	}
	if j > i && p.at(j).Text == "." || j > i && isHyphen(p.at(j).Text) {
		j++
	}
	u, next, ok := p.simpleUnit(j)
	if !ok || exponent > 1 && u.dimension != length && u.dimension != duration {
		return u, i, false
	}
	if exponent == 1 && u.dimension == length {
		exponent, next = p.exponentOfUnit(next)
	}
	return u.raised(exponent), next, true
}

// exponentOfUnit reads the 2 or 3 that raises the length before i, 1 where
// there is none.
func (p parser) exponentOfUnit(i int) (exponent, next int) {
	switch t := p.at(i); {
	case t.Text == "²", t.Lower == "squared", t.Text == "2" && p.glued(i) && p.ends(i):
		return 2, i + 1
	case t.Text == "³", t.Lower == "cubed", t.Text == "3" && p.glued(i) && p.ends(i):
		return 3, i + 1
	case t.Text == "^" && p.at(i+1).Text == "2":
		return 2, i + 2
	case t.Text == "^" && p.at(i+1).Text == "3":
		return 3, i + 2
	}
	return 1, i
}

// ends reports whether no letter or digit is glued to the end of token i.
func (p parser) ends(i int) bool { return !p.glued(i+1) || p.at(i+1).Kind == Mark }

func (u unit) raised(exponent int) unit {
	if exponent == 1 {
		return u
	}
	si := math.Pow(u.si, float64(exponent))
	switch {
	case u.dimension != length:
		return unit{"square " + u.name, u.symbol + "2", 1, Other, none, si, ""}
	case exponent == 2:
		return unit{"square " + u.name, u.symbol + "2", 1, Area, area, si, ""}
	}
	return unit{"cubic " + u.name, u.symbol + "3", 1, Other, volume, si, ""}
}

// simpleUnit reads the longest name of the tables at i, or a symbol.
func (p parser) simpleUnit(i int) (u unit, next int, ok bool) {
	var buffer phrase
	for after := min(i+longestUnit, len(p.tokens)); after > i; after-- {
		name := p.join(&buffer, i, after)
		found, known := unitByWords[string(name)]
		if !known && len(name) > 3 && name[len(name)-1] == 's' {
			found, known = unitByWords[string(name[:len(name)-1])]
		}
		if known && (after > i+1 || p.unitFits(i)) {
			return found, after, true
		}
	}
	if u, ok = unitBySymbol[p.at(i).Text]; ok && p.symbolFits(i) {
		return u, i + 1, true
	}
	return unit{}, i, false
}

// unitFits refuses words that only look like a unit: a letter that stands apart
// from its number, capitals where the symbol has none, "second" as an ordinal.
func (p parser) unitFits(i int) bool {
	t := p.at(i)
	switch t.Lower {
	case "t", "ha", "mi", "min", "gal", "kt", "wk":
		return t.Text == t.Lower && p.at(i-1).Kind != Mark
	case "pound", "pounds":
		return p.weighed(i)
	case "pc":
		return t.Text == t.Lower && p.at(i-1).Kind == Digits
	case "pcs":
		return false
	case "atm":
		return t.Text == t.Lower
	case "turn":
		return p.word(i-1) == "half" || p.word(i-1) == "full" || isHyphen(p.word(i-1))
	case "cup", "cups":
		return p.word(i+1) == "of"
	case "in":
		return p.at(i-1).Kind == Digits && p.at(i+1).Kind == Mark && (p.at(i+1).Gap == None || p.at(i+1).Gap == Paragraph)
	case "second":
		return p.word(i-1) != "a" && p.word(i-1) != "one"
	}
	return true
}

// symbolFits refuses symbols of one letter that stand apart from their number,
// and those that are initials when a word follows ("500 TB patients").
func (p parser) symbolFits(i int) bool {
	t, digits := p.at(i), p.at(i-1).Kind == Digits
	switch t.Text {
	case "m", "g":
		return digits || p.at(i-1).Kind == Word
	case "C", "F":
		return digits && !isHyphen(p.at(i+1).Text) && p.ends(i) && (p.glued(i) || p.at(i+1).Kind != Word)
	case "TB", "GB", "MB", "cal", "Ma", "Ga", "Gy", "am":
		return digits && (p.glued(i) || p.at(i+1).Kind != Word)
	case "V", "W", "L", "b", "Ω":
		return digits && p.glued(i) && p.ends(i)
	}
	return true
}

// ratio reads what u is counted per: "litres per kilometre", "miles a day",
// "kg/m³", "J per square metre per year". Shares and durations are counted per
// nothing: "5 percent a year" is 5 percent.
func (p parser) ratio(u unit, i int) (unit, int) {
	if u.measure == Percent || u.measure == Time || strings.Contains(u.name, " per ") {
		return u, i
	}
	for range 2 {
		v, next, ok := p.per(i)
		if !ok {
			break
		}
		u, i = u.per(v), next
	}
	return u, i
}

// per returns the unit of so many u for each v.
func (u unit) per(v unit) unit {
	rate := unit{u.name + " per " + v.name, u.symbol + "/" + v.symbol, 1, Rate, none, 0, ""}
	switch {
	case u.si == 0 || v.si == 0:
	case u.dimension == length && v.dimension == duration:
		rate.dimension, rate.si = speed, u.si/v.si
	case u.dimension != none && v.dimension != none:
		rate.dimension, rate.si = u.dimension|perUnit, u.si/v.si
	}
	return rate
}

// per reads "per hour", "a day", "/kg" and "/person" at i.
func (p parser) per(i int) (v unit, next int, ok bool) {
	slash := p.at(i).Text == "/" && p.glued(i) && p.glued(i+1) && p.at(i+1).Kind == Word
	switch w := p.word(i); {
	case slash, w == "per", (w == "a" || w == "an") && p.at(i).Gap == Space:
		v, next, ok = p.powerOfUnit(i + 1)
		if ok && w != "per" && !slash && v.measure != Time {
			ok = false
		}
	}
	if !ok && slash {
		switch p.at(i + 1).Text {
		case "s":
			return unitByWords["second"], i + 2, true
		case "h":
			return unitByWords["hour"], i + 2, true
		}
	}
	if !ok && slash && len(p.at(i+1).Text) > 1 {
		return unit{name: p.word(i + 1), symbol: p.word(i + 1)}, i + 2, true
	}
	return v, next, ok
}
