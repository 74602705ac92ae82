// Package fact finds what the numbers of a text state: how many were killed,
// fled or were taken, how far, how much, who says so.
//
// Package number finds the numbers. A number with a unit is sorted by its unit
// (measure.go, distance.go); a bare number by what it counts and by the verbs
// around it (count.go), whose words stand in the table of kinds (kinds.go).
// Where it happened is read from the clause (place.go), who says so from the
// verbs of saying (attribution.go, speaker.go).
// Every step looks at a bounded number of words around the number, so the time
// is linear in the text.
package fact

import (
	"fmt"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// Find returns the facts of text and all its quantities, in the order of the
// text. Each distinct fact is listed once.
//
// text is a title, a blank line and paragraphs, or any other text; mentions
// are the names in it and may be nil. Facts carry spans into text and leave
// InTitle to the caller.
func Find(text string, mentions []news.Mention) (facts []news.Fact, quantities []news.Quantity) {
	r := read(text, mentions)
	var found []news.Fact
	for i := range r.numbers {
		n := &r.numbers[i]
		quantities = append(quantities, n.Quantity)
		if n.Bound || n.Nominal {
			continue
		}
		if f, ok := r.fact(i); ok {
			found = append(found, f)
			r.kindOf[i] = f.Kind
			r.about[f.Kind] = true
		}
	}
	return distinct(found, r.titleEnd()), quantities
}

// reader is one text with everything that was found in it.
type reader struct {
	text       string
	tokens     []number.Token
	lexemes    []*lexeme // of the tokens
	numbers    []number.Number
	numberAt   map[int]int // first token of a number's span: its index
	sentences  []sentence
	speeches   [][]speech // per sentence
	names      names
	about      map[news.FactKind]bool
	kindOf     []news.FactKind // kinds of the numbers so far, "" for no fact
	inside     []int           // sentence of each number
	measuredTo map[int]string  // where a distance in a sentence was last measured from
	country    string          // that the article is about, as capital.go knows it
}

func read(text string, mentions []news.Mention) *reader {
	r := &reader{text: text, tokens: number.Tokens(text)}
	r.lexemes = lookUp(r.tokens)
	r.numbers = number.FindIn(r.tokens)
	r.sentences = sentences(r.tokens, r.numbers)
	r.names = newNames(text, mentions)
	r.measuredTo = map[int]string{}
	r.kindOf = make([]news.FactKind, len(r.numbers))
	r.inside = make([]int, len(r.numbers))
	r.numberAt = make(map[int]int, len(r.numbers))
	s := 0
	for i, n := range r.numbers {
		for s < len(r.sentences)-1 && r.sentences[s].after <= n.First {
			s++
		}
		r.inside[i] = s
		if !n.Bound && !n.Nominal {
			r.numberAt[n.First] = i
		}
	}
	r.subjects()
	r.country = mainCountry(r.tokens)
	r.listen()
	return r
}

// word returns the lower-case text of token i, "" outside the text.
func (r *reader) word(i int) string {
	if i < 0 || i >= len(r.tokens) {
		return ""
	}
	return r.tokens[i].Lower
}

// sentence returns the sentence of number i.
func (r *reader) sentence(i int) sentence { return r.sentences[r.inside[i]] }

// fact sorts number i by its unit or by what it counts.
func (r *reader) fact(i int) (news.Fact, bool) {
	n := r.numbers[i]
	s := r.sentence(i)
	n.Span, n.Wording = r.withStrong(n.Span), r.withStrong(n.Wording)
	f := news.Fact{Approx: n.Approx, Unit: n.Symbol, Number: n.Span, Surface: n.Of(r.text), Wording: n.Wording.Of(r.text), Sentence: s.span(r.tokens)}
	f.Value, f.ValueMax = scaled(n.Value, n.Factor), scaled(n.Hi, n.Factor)
	if r.dateline(i) || r.names.within(n.Span) {
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

// distinct drops the repeats of a fact. The first mention after the title
// stands for all of them.
func distinct(found []news.Fact, titleEnd int) []news.Fact {
	at := map[string]int{}
	out := found[:0:0]
	for _, f := range found {
		k := key(f)
		j, seen := at[k]
		switch {
		case !seen:
			at[k] = len(out)
			out = append(out, f)
		case out[j].Number.Start < titleEnd && f.Number.Start >= titleEnd:
			out[j] = f
		}
	}
	slices.SortStableFunc(out, func(a, b news.Fact) int { return a.Number.Start - b.Number.Start })
	return out
}

// key is equal for two mentions of one fact.
func key(f news.Fact) string {
	v, m := "vague "+strings.ToLower(f.Surface), ""
	if f.Value != nil {
		v = fmt.Sprint(*f.Value)
	}
	if f.ValueMax != nil {
		m = fmt.Sprint(*f.ValueMax)
	}
	what := ""
	switch f.Kind {
	case news.Distance:
		what = f.Place + "|" + f.RelativeTo
	case news.OtherCount, news.Percent, news.Money, news.Duration, news.Age, news.Area:
		what = strings.ToLower(f.Of)
	}
	return strings.Join([]string{string(f.Kind), v, m, f.Unit, string(f.Approx), what}, "|")
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
