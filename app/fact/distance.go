package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// distance reads a length to a reference place: "20 miles east of Lagos".
// Other lengths are no facts.
func (r *reader) distance(i int, f *news.Fact) bool {
	n, s := &r.numbers[i], r.sentence(i)
	f.Kind = news.Distance
	way, j := r.direction(r.pastConversion(i))
	within := n.Approx == news.AtMost || way != ""
	switch w := r.word(j); {
	case w == "of" && within, w == "from", w == "outside", w == "off", w == "inside":
		j++
	case waysOff.has(w) && r.word(j+1) == "from", waysOff.has(w) && w != "away" && r.word(j+1) == "of":
		j += 2
	default:
		return false
	}
	to := r.reference(j, s.after)
	if to == "" || way == "" && r.journey(i) {
		return false
	}
	f.RelativeTo, f.Direction = to, way
	f.Of, f.Place = r.standpoint(i, r.wordingFirst(n), to)
	r.measuredTo = reference{r.inside[i], to}
	return true
}

// phraseBefore returns the phrase for a place that ends right before token at:
// "a checkpoint 14 km from". A phrase that a comma sets off only describes what
// stands before the comma.
func (r *reader) phraseBefore(at, from int) (phrase, bool) {
	if at <= from || !r.in(at-1, landmarks) && (!r.nounish(at-1) || capital(r.tokens[at-1])) {
		return phrase{}, false
	}
	for j := at - 2; j >= max(from, at-4); j-- {
		if w := r.word(j); w == "a" || w == "an" {
			return phrase{first: j + 1, after: at, determiner: w}, j > from && r.word(j-1) != "," && (r.in(at-1, landmarks) || r.word(j-1) == "from" || r.word(j-1) == "at" || r.word(j-1) == "near")
		}
	}
	return phrase{}, false
}

// A reference is where a distance in a sentence was measured from.
type reference struct {
	sentence int
	name     string
}

// journey reports whether the length is that of a journey: "walked 20 miles".
func (r *reader) journey(i int) bool {
	return r.in(r.wordingFirst(&r.numbers[i])-1, journeys)
}

// standpoint returns what is the distance away from reference to, and its place:
// the place named before token from, otherwise the subject of the clause, whose
// "the city" is a place named before.
func (r *reader) standpoint(i, from int, to string) (of, place string) {
	s := r.sentence(i)
	if p, ok := r.phraseBefore(from, s.first); ok {
		return r.textOf(p), ""
	}
	if k := r.numberBefore(i); k >= 0 && r.numbers[k].Measure == number.Count {
		if c := r.countedBy(k); c.after == from && c.text != "" {
			return c.text, "" // "40 villages 25 km from the crater"
		}
	}
	sites := r.sitesIn(max(s.first, from-nearby), from)
	for k := len(sites) - 1; k >= 0; k-- {
		x := sites[k]
		leaving := r.word(x.first-1) == "from" || r.word(x.first-1) == "to" || strings.HasPrefix(r.word(x.first-1), "toward")
		if x.name != to && r.measuredTo != (reference{r.inside[i], x.name}) && !strings.HasSuffix(r.word(x.after-1), "'s") && (!leaving || from-x.after < 3 || r.word(x.after) == "," && from-x.after < 7) {
			return x.name, x.name
		}
	}
	p, ok := r.subjectOf(i)
	if !ok {
		if r.in(r.clauseStart(s, from), pronouns) || p.first == p.after {
			place = r.firstPlaceBefore(r.inside[i], to)
		}
		return place, place
	}
	if head := r.word(p.after - 1); settlements.has(head) && p.determiner != "a" && p.determiner != "an" {
		if place = r.placeOfBefore(r.inside[i], true, to); place != "" {
			return place, place
		}
	}
	return r.textOf(p), ""
}

// direction reads "north", "south-west", "to the north", "due east"; words are
// joined as in "south-west".
func (r *reader) direction(i int) (string, int) {
	j := i
	if r.word(j) == "to" && r.word(j+1) == "the" {
		j += 2
	}
	if r.word(j) == "due" || r.word(j) == "further" {
		j++
	}
	w := r.word(j)
	if !compass.has(w) {
		return "", i
	}
	j++
	if r.word(j) == "-" && r.in(j+1, compass) {
		w += "-" + r.word(j+1)
		j += 2
	}
	w = strings.TrimSuffix(strings.TrimSuffix(w, "s"), "ward")
	for _, half := range []string{"north", "south"} {
		if rest, ok := strings.CutPrefix(w, half); ok && (rest == "east" || rest == "west") {
			w = half + "-" + rest
		}
	}
	return w, j
}
