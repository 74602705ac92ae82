package fact

import "github.com/newsglass/newsglass/app/news"

// conversionWithin is how many tokens after a number its conversion is looked
// for, where the number is part of a distance: "50 km (30 miles) west".
const conversionWithin = 3

// pastConversion returns the token after the conversion of number i and its
// closing mark, the token after i where none follows.
func (r *reader) pastConversion(i int) int {
	after := r.numbers[i].After
	for k := i + 1; k < len(r.numbers) && r.wordingFirst(&r.numbers[k]) <= after+conversionWithin; k++ {
		n := &r.numbers[k]
		if n.Converts != i {
			continue
		}
		switch r.word(n.After) {
		case ")", ",", "]":
			return n.After + 1
		}
		return n.After
	}
	return after
}

// tellAgain adds number i, which converts another, to the fact found last, if
// that is the fact of the other.
func (r *reader) tellAgain(found []news.Fact, i int) {
	n := &r.numbers[i]
	if len(found) == 0 || found[len(found)-1].Number.Start != r.numbers[n.Converts].Start {
		return
	}
	last := &found[len(found)-1]
	last.Again = append(last.Again, news.Telling{
		Surface: n.Of(r.text), Wording: n.Wording.Of(r.text), Number: n.Span, Sentence: r.sentence(i).span(r.tokens),
		Conversion: true, Value: scaled(n.Value, n.Factor), Unit: n.Symbol,
	})
}

// numberBefore returns the index of the last number before number i that is
// read for facts, -1 if there is none.
func (r *reader) numberBefore(i int) int {
	for i--; i >= 0 && (r.numbers[i].Bound || r.numbers[i].Nominal); i-- {
	}
	return i
}
