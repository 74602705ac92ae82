package fact

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// nearby is how many tokens around a number are searched for a place.
const nearby = 30

// A site is a place of a sentence: the tokens [first, after).
type site struct {
	first, after int
	name         string
}

// sitesIn returns the places named in the tokens [from, to) at which something
// can happen, in the order of the text.
func (r *reader) sitesIn(from, to int) []site {
	if !r.sited {
		r.sites, r.sited = r.findSites(), true
	}
	low, _ := slices.BinarySearchFunc(r.sites, from, func(s site, at int) int { return s.first - at })
	high, _ := slices.BinarySearchFunc(r.sites, to, func(s site, at int) int { return s.first - at })
	return r.sites[low:max(low, high)]
}

// findSites returns the sites of the whole text.
func (r *reader) findSites() (out []site) {
	for j := 0; j < len(r.tokens); j++ {
		m, ok := r.mentionAt(j)
		end := j + 1
		switch {
		case ok:
			for end < len(r.tokens) && r.tokens[end].Start < m.End {
				end++
			}
			if m.Kind == news.Place && m.Start == r.tokens[j].Start && r.locates(j, end) {
				out = append(out, site{j, end, m.Of(r.text)})
			}
		case r.unnamedPlace(j):
			if end = r.nameAt(j); end > j {
				end = r.trimName(j, end)
				out = append(out, site{j, end, r.text[r.tokens[j].Start:r.tokens[end-1].End]})
			}
		}
		j = max(j, end-1)
	}
	return out
}

// trimName cuts a name in front of a mention of something else and its
// possessive s.
func (r *reader) trimName(first, end int) int {
	for k := first + 1; k < end; k++ {
		if _, ok := r.mentionAt(k); ok || r.tokens[k].Lower == "and" || r.tokens[k].Lower == "for" {
			return k
		}
	}
	return end
}

// locates reports whether the place in the tokens [first, after) says where:
// not "U.S. training", not "told Washington", not "Iran fought".
func (r *reader) locates(first, after int) bool {
	before := r.word(first - 1)
	if before == "the" {
		before = r.word(first - 2)
	}
	if before == "told" || before == "by" || before == "with" || before == "against" || before == "than" {
		return false
	}
	if next := r.word(after); places.has(before) && before != "of" && !r.nounLike(after) {
		return true
	} else if sayings.has(next) {
		return false
	}
	if before == "of" && strings.HasSuffix(r.word(after), "ing") {
		return false // "of U.S. training"
	}
	return strings.HasSuffix(r.word(after-1), "'s") || !r.adjective(after)
}

// adjective reports whether the name before token after is an adjective to the
// noun that follows: "U.S. training".
func (r *reader) adjective(after int) bool {
	if after < len(r.tokens) && (r.tokens[after].Text == "$" || r.tokens[after].Text == "-" && r.tokens[after].Gap == number.None) {
		return true // "US $5", "U.S.-led"
	}
	if after >= len(r.tokens) || r.tokens[after].Kind != number.Word {
		return false
	}
	w := r.word(after)
	return !r.in(after, phraseEnds|auxiliaries|clauses|verbs) && !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "ing") && w != "of" && w != "last" && w != "this" && w != "when"
}

// unnamedPlace reports whether a name that no mention covers is told to be a
// place by the words before it: "in Oberfeld", "the hill town of Sarapur".
func (r *reader) unnamedPlace(j int) bool {
	t := r.tokens[j]
	if !capital(t) || !r.placeFollows(j) {
		return false
	}
	return !number.IsMonth(t.Lower) && !weekday(t.Lower) && !r.in(j, notPlaces) && !acronym(t.Text) && !r.countryAdjective(j)
}

// placeFollows reports whether the words before token j announce a place. Where
// the names of the text are known, few do.
func (r *reader) placeFollows(j int) bool {
	known := len(r.names.mentions) > 0
	before := r.word(j - 1)
	if before == "the" {
		if known {
			return false
		}
		j--
		before = r.word(j - 1)
	}
	switch {
	case before == "of":
		return r.in(j-2, settlements|landmarks)
	case known:
		return before == "in" || before == "near" || before == "outside"
	}
	return r.in(j-1, places)
}

// countryAdjective reports whether the name at token j only qualifies a noun:
// "in German factories".
func (r *reader) countryAdjective(j int) bool {
	end := r.nameAt(j)
	return end > j && r.adjective(end)
}

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

// clauseEnd returns the token after the clause that token at stands in.
func (r *reader) clauseEnd(s sentence, at int) int {
	limit := min(s.after, at+2*nearby)
	for j := at; j < limit; j++ {
		t := r.tokens[j]
		next := r.word(j + 1)
		switch {
		case t.Text == ";" || t.Text == "—" || t.Text == ":", j > at && r.in(j, clauses) && t.Lower != "after":
			return j
		case t.Text == "," && (next == "and" || next == "but") && j+2 < s.after, t.Lower == "and" && r.isNumber(j+1) && r.numberSaysMore(j+1):
			return j
		}
	}
	return limit
}

// numberSaysMore reports whether the number at token j has a place of its own
// after it: "12 in Gao and 14 in Kidal".
func (r *reader) numberSaysMore(j int) bool {
	n := r.numbers[r.numberWith(j)]
	for k := n.After; k < min(len(r.tokens), n.After+3); k++ {
		if r.word(k) == "in" || r.word(k) == "at" || r.word(k) == "near" {
			return true
		}
	}
	return false
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

// reachBack is how many sentences back a place may have been named.
const reachBack = 4

// placeOfBefore returns the last place named in the sentences before sentence
// s. A settlement is no country; except is passed over.
func (r *reader) placeOfBefore(s int, settlement bool, except string) string {
	for b := s - 1; b >= max(0, s-reachBack); b-- {
		sites := r.sitesIn(max(r.sentences[b].first, r.sentences[b].after-4*nearby), r.sentences[b].after)
		for k := len(sites) - 1; k >= 0; k-- {
			if x := sites[k]; x.name != except && !(settlement && country(strings.ToLower(x.name)) != "") {
				return x.name
			}
		}
	}
	return ""
}

// firstPlaceBefore returns the first place that the sentence before sentence s
// names, for an "it".
func (r *reader) firstPlaceBefore(s int, except string) string {
	if s == 0 {
		return ""
	}
	b := r.sentences[s-1]
	for _, x := range r.sitesIn(b.first, min(b.after, b.first+4*nearby)) {
		if x.name != except {
			return x.name
		}
	}
	return ""
}

// pointers stand for a place named before.
var pointers = list{"there", "here"}
