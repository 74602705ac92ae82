package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// nearby is how many tokens around a number are searched for a place.
const nearby = 30

// placeNear returns where number i happened: the place named in its clause,
// after it rather than before it; otherwise what "there" or "the city" stands
// for; otherwise the place of the sentence nearest to the number.
func (r *reader) placeNear(i int, kind news.FactKind) string {
	n, s := &r.numbers[i], r.sentence(i)
	from, to := max(s.first, n.First-nearby), min(s.after, n.After+nearby)
	if at, ok := r.saidAfter(i); ok {
		to = min(to, at) // where it is said is not where it happened
	}
	sites := r.sitesIn(from, to)
	low, high := r.clauseStart(s, n.First), r.clauseEnd(s, n.After)
	after, before, far := "", "", ""
	for _, x := range sites {
		switch {
		case (kind == news.Money || kind == news.Duration) && x.first == s.first && (r.in(x.after, auxiliaries) || r.in(x.after, verbs)):
			// "Washington has given $8 million": who, not where
		case x.first >= n.After && x.first < high && before != "" && r.cause(n.After, x.first):
			// "rose to 87 in Sindh after a bus fell into a river near Badin"
		case x.first >= n.After && x.first < high:
			if after == "" {
				after = x.name
			}
		case x.after <= n.First && x.first >= low:
			before = x.name
		case x.after <= n.First || far == "" && !r.in(high, elsewhere):
			far = x.name
		}
	}
	for _, p := range []string{after, before, r.antecedent(i, low, high), far} {
		if p != "" {
			return p
		}
	}
	if p := r.opening(s); p != "" || kind != news.Displaced {
		return p
	}
	return r.leftBehind(r.inside[i])
}

// leftBehind returns the place that people left when sentence s says only that
// they fled: the last settlement that its paragraph names before.
func (r *reader) leftBehind(s int) string {
	for b := s - 1; b >= max(0, s-reachBack) && r.sentences[b].paragraph == r.sentences[s].paragraph; b-- {
		if p := r.settlementBefore(r.sentences[b].first, r.sentences[b].after); p != "" {
			return p
		}
	}
	return ""
}

// cause reports whether what led to it is told in the tokens [from, to).
func (r *reader) cause(from, to int) bool {
	for j := from; j < to; j++ {
		if r.word(j) == "after" || r.word(j) == "when" {
			return true
		}
	}
	return false
}

// opening returns the place with which a sentence opens: "Near Gao, ...".
func (r *reader) opening(s sentence) string {
	if !r.in(s.first, places) {
		return ""
	}
	sites := r.sitesIn(s.first+1, min(s.after, s.first+6))
	if len(sites) == 0 || r.word(sites[0].after) != "," {
		return ""
	}
	return sites[0].name
}

// antecedent returns the place that "there" or "the city" in the sentence of
// number i stands for: the last that an earlier sentence names.
func (r *reader) antecedent(i, low, high int) string {
	s := r.sentence(i)
	for j := max(s.first, low); j < min(s.after, high); j++ {
		w := r.word(j)
		existential := w == "there" && (r.in(j+1, auxiliaries) || r.word(j+1) == "are" || r.word(j+1) == "is" || r.word(j-1) == "are")
		if pointers.has(w) && !existential || w == "the" && r.word(j+1) != "capital" && settlements.has(strings.TrimSuffix(r.word(j+1), "'s")) && r.word(j+2) != "of" || w == "its" && r.word(j+1) == "suburbs" {
			return r.placeOfBefore(r.inside[i], w == "the", "")
		}
	}
	return ""
}

// pointers stand for a place named before.
var pointers = list{"there", "here"}
