package number

import (
	"math"

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
