package fact

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// A site is a place of a sentence: the tokens [first, after).
type site struct {
	first, after int
	name         string
}

// reachBack is how many sentences back a place may have been named.
const reachBack = 4

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
			if m.Kind == news.Place && m.Start == r.tokens[j].Start && !r.datelined(j, end) && r.locates(j, end) {
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

// datelined reports whether the name in the tokens [first, after) opens a
// paragraph as its dateline: where it was written is not where it happened.
func (r *reader) datelined(first, after int) bool {
	if r.tokens[first].Gap != number.Paragraph || after >= len(r.tokens) {
		return false
	}
	switch t := r.tokens[after]; t.Text {
	case "—", "–", ":", "(":
		return true
	case "-":
		return t.Gap != number.None
	case ",":
		return acronym(r.tokens[first].Text)
	}
	return false
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
	if next := r.word(after); places.has(before) && before != "of" && (!r.nounLike(after) || r.in(after, timeUnits)) {
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

// settlementBefore returns the nearest place in the tokens [from, to) that is
// no country, as written.
func (r *reader) settlementBefore(from, to int) string {
	for _, x := range slices.Backward(r.sitesIn(from, to)) {
		if country(strings.ToLower(x.name)) == "" {
			return x.name
		}
	}
	return ""
}
