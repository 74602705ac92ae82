// Package fact finds what the numbers of a text state: how many were killed,
// fled or were taken, how far, how much, who says so.
//
// Package number finds the numbers. A number with a unit is sorted by its unit
// (measure.go, distance.go); a bare number by what it counts (counted.go) and by
// the verbs to its right and left (right.go, left.go), which decide.go weighs;
// their words stand in the table of kinds (kinds.go). A number that counts
// nothing named takes up what was counted before (countedby.go, carry.go), or goes
// on from it as a part, an older or a rival figure (series.go). Relative clauses
// are told from main ones (relative.go), captors from custodians (held.go).
// Where it happened is read from the clause (place.go), when (period.go), who
// says so from the verbs of saying (speech.go, speaker.go, attribution.go), and
// whether it is denied or foretold (status.go). What is told twice becomes one
// fact (again.go).
//
// There is no grammar of English behind it: each question is asked of the words
// around the number, by lists (lists.go, nouns.go) that know no event. Every
// token is looked up once (lexicon.go), every question looks at a bounded number
// of tokens, and a text without numbers is not read at all, so that the time is
// linear in the text.
package fact

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// Find returns the facts of text and all its quantities, in the order of the
// text. Each distinct fact is listed once, with its further tellings in Again.
//
// text is a title, a blank line and paragraphs, or any other text; mentions
// are the names in it and may be nil. Facts and tellings carry spans into text
// and leave InTitle to the caller.
func Find(text string, mentions []news.Mention) (facts []news.Fact, quantities []news.Quantity) {
	titleEnd := 0
	for w := range stretches(text) {
		part, names := text, mentions
		if w.Len() < len(text) {
			part, names = w.Of(text), within(mentions, w)
		}
		r := read(part, names)
		if len(r.numbers) == 0 {
			continue
		}
		if w.Start == 0 {
			titleEnd = r.titleEnd()
		}
		quantities = slices.Grow(quantities, len(r.numbers))
		for _, n := range r.numbers {
			n.Span = n.Shift(w.Start)
			quantities = append(quantities, n.Quantity)
		}
		found := r.facts()
		for i := range found {
			shift(&found[i], w.Start)
		}
		facts = append(facts, found...)
	}
	return distinct(facts, titleEnd), quantities
}

// facts reads every number of the text that can be a fact, repeats included.
func (r *reader) facts() []news.Fact {
	found := make([]news.Fact, 0, len(r.numbers))
	for i, n := range r.numbers {
		if n.Bound || n.Nominal {
			continue
		}
		if n.Converts >= 0 {
			r.tellAgain(found, i)
			continue
		}
		if f, ok := r.fact(i); ok {
			found = append(found, f)
			r.kindOf[i] = f.Kind
			r.about[f.Kind] = true
		}
	}
	return found
}

// fact sorts number i by its unit or by what it counts.
func (r *reader) fact(i int) (news.Fact, bool) {
	n, s := r.numbers[i], r.sentence(i)
	n.Span, n.Wording = r.withStrong(n.Span), r.withStrong(n.Wording)
	if r.topical(i) {
		n.Approx, n.Wording = news.Exact, n.Span
	}
	f := news.Fact{Approx: n.Approx, Unit: n.Symbol, Number: n.Span, Surface: n.Of(r.text), Wording: n.Wording.Of(r.text), Sentence: s.span(r.tokens)}
	f.Value, f.ValueMax = scaled(n.Value, n.Factor), scaled(n.Hi, n.Factor)
	if r.dateline(i) || r.withinName(&n) {
		return f, false
	}
	ok := false
	switch n.Measure {
	case number.Count:
		ok = r.age(i, &f) || r.count(i, &f)
	case number.Length:
		ok = r.distance(i, &f)
	default:
		ok = r.measure(i, &f)
	}
	if !ok {
		return f, false
	}
	f.AttributedTo = r.attribution(i)
	if !timeless(f.Kind) {
		f.Period = r.period(i)
	}
	if n.Measure != number.Count {
		f.Status = r.status(i, f.Kind, evidence{})
	}
	if f.Place == "" && f.Kind != news.Distance {
		f.Place = r.placeNear(i, f.Kind)
	}
	return f, true
}

func scaled(v *float64, factor float64) *float64 {
	if v == nil {
		return nil
	}
	x := *v * factor
	return &x
}

// dateline reports whether the number stands in a line that is no prose: a
// copyright line, a line of times and dates.
func (r *reader) dateline(i int) bool {
	s := r.sentence(i)
	for j := s.first; j < min(s.after, s.first+6); j++ {
		if t := r.tokens[j].Text; t == "©" || t == "™" {
			return true
		}
	}
	return r.word(s.first) == "updated" && s.after-s.first < 12
}

// titleEnd is where the body starts: after a first paragraph that does not end
// like a sentence.
func (r *reader) titleEnd() int {
	for i := 1; i < len(r.tokens); i++ {
		if r.tokens[i].Gap != number.Paragraph {
			continue
		}
		if t := r.tokens[i-1].Text; t == "." || t == "!" || t == "?" {
			return 0
		}
		return r.tokens[i].Start
	}
	return 0
}

// withStrong adds the "-strong" that is fused to a number: "million" alone
// would not say it.
func (r *reader) withStrong(s news.Span) news.Span {
	const strong = "-strong"
	if len(r.text)-s.End >= len(strong) && strings.EqualFold(r.text[s.End:s.End+len(strong)], strong) {
		s.End += len(strong)
	}
	return s
}
