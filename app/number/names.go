package number

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

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
