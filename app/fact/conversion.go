package fact

import (
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// convertWithin is how many tokens may stand between a number and its
// conversion: "50 km west of Lagos (30 miles)".
const convertWithin = 8

// converts returns the number that number i states once more in another unit,
// in brackets or after "or": "50 km (30 miles)", "50 km, or 30 miles,". It is
// -1 where i stands for itself.
func (r *reader) converts(i int) int {
	n := &r.numbers[i]
	k := r.numberBefore(i)
	if k < 0 || r.inside[k] != r.inside[i] || !sameDimension(&r.numbers[k], n) {
		return -1
	}
	before := r.wordingFirst(n) - 1
	gap := before - r.numbers[k].After
	switch w := r.word(before); {
	case w == "(" && gap == 0:
		return k
	case w == "(" && gap < convertWithin && r.word(n.After) == ")":
		return k
	case w == "or" && gap == 1 && r.word(before-1) == ",":
		return k
	}
	return -1
}

// numberBefore returns the index of the last number before number i that is
// read for facts, -1 if there is none.
func (r *reader) numberBefore(i int) int {
	for i--; i >= 0 && (r.numbers[i].Bound || r.numbers[i].Nominal); i-- {
	}
	return i
}

// sameDimension reports whether two numbers measure the same in two units.
func sameDimension(a, b *number.Number) bool {
	return a.Measure == b.Measure && a.Symbol != b.Symbol && a.Value != nil && b.Value != nil &&
		a.Measure != number.Count && a.Measure != number.Percent && a.Measure != number.Fraction
}

// pastConversion returns the token after the conversion of number i and its
// closing mark, the token after i where it has none: "50 km (30 miles) west".
func (r *reader) pastConversion(i int) int {
	after := r.numbers[i].After
	for k := i + 1; k < len(r.numbers) && r.numbers[k].First < after+convertWithin; k++ {
		n := &r.numbers[k]
		if n.Bound || n.Nominal {
			continue
		}
		if r.converts(k) != i || r.wordingFirst(n) > after+3 {
			return after
		}
		if w := r.word(n.After); w == ")" || w == "," {
			return n.After + 1
		}
		return n.After
	}
	return after
}

// conversion is the telling of number i, which converts the number of a fact.
func (r *reader) conversion(i int) news.Telling {
	n := &r.numbers[i]
	return news.Telling{
		Surface: n.Of(r.text), Wording: n.Wording.Of(r.text), Number: n.Span, Sentence: r.sentence(i).span(r.tokens),
		Conversion: true, Value: scaled(n.Value, n.Factor), Unit: n.Symbol,
	}
}
