package number

import (
	"math"

	"github.com/newsglass/newsglass/app/news"
)

// setUnit adds the currency, percent sign or unit of measure, and tells ages
// from durations.
func (p parser) setUnit(n *Number, before currency, a amount) {
	if before.name != "" {
		n.setMoney(before)
		if c, next, _, ok := p.currencyAfter(n.After); ok && c.iso == before.iso {
			n.After = next // "$20 dollars"
		}
		return
	}
	if a.vague && p.word(n.After) == "of" {
		p.setVagueUnit(n)
		return
	}
	if c, next, factor, ok := p.currencyAfter(n.After); ok {
		n.scale(factor)
		n.After = next
		n.setMoney(c)
		p.cents(n)
		return
	}
	if u, next, ok := p.unitAt(n.After); ok && !(a.frac && a.words && u.measure == Time) {
		p.setMeasure(n, u, next)
		return
	}
	if a.frac && a.words {
		if u, next, ok := p.unitAt(n.After + 2); ok && p.word(n.After) == "of" && (p.word(n.After+1) == "a" || p.word(n.After+1) == "an") {
			p.setMeasure(n, u, next)
			return
		}
		n.Measure = Fraction
	}
	switch {
	case p.word(n.After) == "yo":
		n.After++
		n.setAge("year")
	case p.word(n.After) == "y" && p.at(n.After+1).Text == "/" && p.word(n.After+2) == "o":
		n.After += 3
		n.setAge("year")
	}
}

// setVagueUnit adds the unit of "billions of dollars" and "dozens of miles".
func (p parser) setVagueUnit(n *Number) {
	if c, next, _, ok := p.currencyAfter(n.After + 1); ok {
		n.After = next
		n.setMoney(c)
	} else if u, next, ok := p.unitAt(n.After + 1); ok && u.measure != Time {
		p.setMeasure(n, u, next)
	}
}

// cents adds the small change of "nine dollars twenty cents" and, where the
// phrase ends with it, of "nine dollars and twenty".
func (p parser) cents(n *Number) {
	i := n.After
	if p.word(i) == "and" {
		i++
	}
	a, ok := p.cardinal(i)
	if !ok || a.round || n.Value == nil || n.Symbol == n.Unit || *n.Value != math.Trunc(*n.Value) || a.value < 1 || a.value >= 100 || a.value != math.Trunc(a.value) {
		return
	}
	switch p.word(a.next) {
	case "cents", "cent", "pence", "p":
		a.next++
	case ".", ",", ";", "":
		if a.value < 10 {
			return
		}
	default:
		return
	}
	*n.Value += a.value / 100
	n.After = a.next
}

func (p parser) setMeasure(n *Number, u unit, next int) {
	n.After, n.Measure, n.Kind, n.Unit = next, u.measure, news.QDimension, u.name
	n.Symbol, n.Factor, n.dimension, n.si = u.symbol, u.factor, u.dimension, u.si
	if u.measure == Percent {
		n.Kind = news.QPercent
		return
	}
	if u.measure == Length && u.name == "foot" {
		p.inches(n)
	}
	if u.measure != Time {
		return
	}
	if p.word(next) == "and" && p.word(next+1) == "a" && p.word(next+2) == "half" && n.Value != nil {
		*n.Value += 0.5
		next += 3
		n.After = next
	}
	j := next
	if p.at(j).Text == "-" {
		j++
	}
	switch {
	case p.word(j) == "old", p.word(j) == "olds":
		n.After = j + 1
		n.setAge(u.name)
	case p.word(j) == "of" && p.word(j+1) == "age":
		n.After = j + 2
		n.setAge(u.name)
	case p.word(j) == "long" && j > next:
		n.After = j + 1
	}
}

// inches adds the inches of "6 ft 3 in" as a part of the feet.
func (p parser) inches(n *Number) {
	i := n.After
	hyphened := isHyphen(p.word(i)) && p.glued(i) && p.glued(i+1)
	if hyphened {
		i++
	}
	a, ok := p.cardinal(i)
	if !ok || n.Value == nil || a.value >= 12 {
		return
	}
	next := a.next
	if hyphened && isHyphen(p.word(next)) {
		next++
	}
	switch p.word(next) {
	case "in", "inch", "inches", "″":
		next++
	default:
		if next = a.next; !hyphened {
			return
		}
	}
	*n.Value += a.value / 12
	n.After = next
}

func (n *Number) setMoney(c currency) {
	n.Kind, n.Measure, n.Unit, n.Symbol, n.dimension = news.QMoney, Money, c.name, c.iso, money
	if n.Symbol == "" {
		n.Symbol = c.name
		if c.name == "cent" {
			n.Symbol, n.Factor = "USD", 0.01
		}
		if c.name == "pence" {
			n.Symbol, n.Factor = "GBP", 0.01
		}
	}
}

func (n *Number) setAge(unit string) {
	n.Kind, n.Measure, n.Unit, n.Symbol, n.Factor = news.QAge, Age, unit, unit+"s", 1
}

func (n *Number) scale(factor float64) {
	for _, v := range []*float64{n.Value, n.Lo, n.Hi} {
		if v != nil {
			*v *= factor
		}
	}
}

// articleUnit reads "a decade", "a dollar", "half an hour", "a half mile" and, where a hedge
// or a preposition of duration says that they count, "a year" and "an hour".
func (p parser) articleUnit(i int) (Number, int, bool) {
	j, v, half := i, 1.0, false
	if p.word(j) == "half" {
		v, half = 0.5, true
		j++
	}
	if w := p.word(j); w != "a" && w != "an" {
		return Number{}, i, false
	}
	if !half && p.word(j+1) == "half" {
		v, half = 0.5, true
		j++
	}
	u, next, ok := p.unitAt(j + 1)
	c, after, _, isMoney := p.currencyAfter(j + 1)
	_, hedged := p.hedgeBefore(i)
	n := Number{First: i, Worded: true, Factor: 1, Figure: p.span(i, j+1)}
	n.Kind, n.Approx = news.QNumber, news.Exact
	n.Value = &v
	switch {
	case isMoney && c.name != "" && len(p.word(j+1)) > 3 && (hedged || half):
		n.After = after
		n.setMoney(c)
	case ok && (hedged || half || u.name == "decade" || u.name == "century" || u.measure == Time && p.durationBefore(i) || u.measure == Length && p.placedAfter(next)):
		p.setMeasure(&n, u, next)
	default:
		return Number{}, i, false
	}
	n.Span = p.span(i, n.After)
	p.setHedge(&n)
	return n, n.After, true
}

// placedAfter reports whether the word at i says where the length before it
// leads: "a mile from the border", "a kilometre north".
func (p parser) placedAfter(i int) bool {
	switch p.word(i) {
	case "from", "away", "off", "outside", "inside", "inland", "offshore", "upstream", "downstream", "north", "south", "east", "west",
		"northeast", "northwest", "southeast", "southwest", "north-east", "north-west", "south-east", "south-west":
		return true
	}
	return false
}

// durationBefore reports whether the word before i says how long something
// lasts.
func (p parser) durationBefore(i int) bool {
	switch p.word(i - 1) {
	case "for", "lasted", "lasting", "took", "takes", "last":
		return p.word(i+1) != "second" && p.word(i+1) != "minute"
	}
	return false
}
