package number

import (
	"math"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// number reads a whole number at i: sign of currency, amount, range, unit and
// hedges.
func (p parser) number(i int) (Number, int, bool) {
	if n, next, ok := p.articleUnit(i); ok {
		return n, next, true
	}
	start := i
	lead := p.word(i)
	paired := lead == "between" || lead == "from"
	if paired {
		i++
	}
	money, j, factor := p.currencyBefore(i)
	a, ok := p.amount(j)
	if !ok || money.iso != "" && (a.vague || a.frac) || paired && p.at(j).Kind == Digits && p.dayOrYear(j) {
		return Number{}, i, false
	}
	a.value *= factor
	n := Number{First: i, After: a.next, Worded: a.words, Factor: 1}
	n.Kind, n.Approx, n.Value = news.QNumber, approxOf(a), value(a)
	n.Figure = p.span(j, a.next)
	b, ranged := p.rangeEnd(lead, a, money)
	if ranged {
		n.First, n.After = start, b.next
		n.setRange(a, b, paired)
		if !paired {
			n.First = i
		}
	}
	if !ranged {
		p.tolerance(&n)
	}
	p.setUnit(&n, money, a)
	n.Span = p.span(n.First, n.After)
	n.Nominal = n.Measure != Money && p.names(n.First) || n.Measure == Count && (p.isScore(n) || p.slashed(n))
	p.setHedge(&n)
	return n, n.After, n.finite() && !p.pronoun(n)
}

// slashed reports whether n is digits with a slash that name something, as no
// fraction stands before a noun: "the 9/11 attacks".
func (p parser) slashed(n Number) bool {
	if n.After != n.First+3 || p.at(n.First+1).Text != "/" || p.at(n.After).Kind != Word {
		return false
	}
	switch p.word(n.After) {
	case "of", "the", "full", "as", "and", "or":
		return false
	}
	return true
}

// finite reports whether the value and the bounds of n, where it has them, are
// numbers that can be reckoned with: "9e999" is none.
func (n Number) finite() bool {
	for _, v := range []*float64{n.Value, n.Lo, n.Hi} {
		if v != nil && (math.IsInf(*v, 0) || math.IsNaN(*v)) {
			return false
		}
	}
	return true
}

// pronoun reports whether n is a "one" that stands for a noun or picks one
// out: "that one", "one of them", "no one", "one another".
func (p parser) pronoun(n Number) bool {
	if n.After != n.First+1 || p.word(n.First) != "one" || n.Measure != Count {
		return false
	}
	switch p.word(n.First - 1) {
	case "this", "that", "which", "each", "every", "no", "any", "another", "these", "those":
		return true
	}
	after := p.word(n.After)
	return after == "of" || after == "another"
}

// tolerance reads how far the value may be off: "2.5±0.1" lies between Lo and
// Hi.
func (p parser) tolerance(n *Number) {
	i := n.After
	switch {
	case n.Value == nil:
		return
	case p.at(i).Text == "±":
		i++
	case p.at(i).Text == "+" && p.at(i+1).Text == "/" && p.at(i+2).Text == "-", p.word(i) == "plus" && p.word(i+1) == "or" && p.word(i+2) == "minus":
		i += 3
	default:
		return
	}
	if off, ok := p.cardinal(i); ok {
		n.Lo, n.Hi, n.After = ptr(*n.Value-off.value), ptr(*n.Value+off.value), off.next
	}
}

func value(a amount) *float64 {
	if a.vague {
		return nil
	}
	v := a.value
	return &v
}

func approxOf(a amount) news.Approx {
	switch {
	case a.vague:
		return news.Vague
	case a.round:
		return news.About
	}
	return news.Exact
}

// setUnit adds the currency, percent sign or unit of measure, and tells ages
// from durations.
func (p parser) setUnit(n *Number, before currency, a amount) {
	if before.name != "" {
		n.setMoney(before)
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
	case ok && (hedged || half || u.name == "decade" || u.name == "century" || u.measure == Time && p.durationBefore(i)):
		p.setMeasure(&n, u, next)
	default:
		return Number{}, i, false
	}
	n.Span = p.span(i, n.After)
	p.setHedge(&n)
	return n, n.After, true
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

// names reports whether the number is part of a name: "Radio 4", "Region 11",
// "No. 10", "F-16".
func (p parser) names(i int) bool {
	before := p.at(i - 1)
	if before.Text == "-" && p.glued(i) && p.at(i-2).Kind == Word && p.glued(i-1) {
		return true
	}
	if before.Text == "." && p.word(i-2) == "no" && p.at(i-2).Text != "no" || before.Text == "#" {
		return true
	}
	if before.Kind != Word {
		return false
	}
	if before.Text == before.Lower {
		return lowerHeads[before.Lower] && p.at(i).Gap == Space && p.at(i).Kind == Digits
	}
	if nominalHeads[strings.TrimSuffix(before.Lower, "s")] || nominalHeads[before.Lower] {
		return true
	}
	return len(before.Text) <= 4 && len(before.Text) > 1 && before.Text == strings.ToUpper(before.Text) &&
		!strings.Contains(before.Text, ".") && before.Lower != "us" && before.Lower != "un" && !p.countedAfter(i+1)
}

// countedAfter reports whether token i looks like a counted noun: a word in
// lower case.
func (p parser) countedAfter(i int) bool {
	t := p.at(i)
	return t.Kind == Word && t.Text == t.Lower || t.Kind == Word && p.at(i+1).Kind == Word
}

// nominalHeads are words that, with a capital, make a number a name.
var nominalHeads = wordSet(`radio region category article flight highway route section chapter resolution channel room
apollo boeing airbus level phase group division unit number page interstate act covid sura surah psalm terminal gate runway
class type formula area zone sector district ward block building pier studio voyager windows version model episode
season series volume part title item line track platform lot paragraph annex appendix schedule stage tier grade day
week no opposition pope pier exhibit bbc itv world battalion brigade regiment squadron point camp road street avenue`)

// lowerHeads are those that make a number a name without a capital too.
var lowerHeads = wordSet("section page chapter article paragraph version verse flight gate platform phase clause annex appendix no item exhibit figure")

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// nominal returns the numeral i as a number that counts nothing.
func (p parser) nominal(i int) Number {
	n := Number{First: i, After: i + 1, Nominal: true, Factor: 1, Figure: p.span(i, i+1), Wording: p.span(i, i+1), Approx: news.Exact}
	n.Span, n.Kind = n.Figure, news.QNumber
	if v, ok := numeral(p.at(i).Text); ok {
		n.Value = &v
	}
	return n
}
