package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// distance reads a length to a reference place: "20 miles east of Lagos".
// Other lengths are no facts.
func (r *reader) distance(i int, f *news.Fact) bool {
	n, s := r.numbers[i], r.sentence(i)
	f.Kind = news.Distance
	j := r.pastConversion(i, n.After)
	way, j := r.direction(j)
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
	from := r.wordingFirst(n)
	if k := r.opened(i); k >= 0 {
		from = r.wordingFirst(r.numbers[k])
	}
	f.RelativeTo, f.Direction = to, way
	f.Of, f.Place = r.standpoint(i, from, to)
	r.measuredTo[r.inside[i]] = to
	return true
}

// journey reports whether the length is that of a journey: "walked 20 miles".
func (r *reader) journey(i int) bool {
	n := r.numbers[i]
	if k := r.opened(i); k >= 0 {
		n = r.numbers[k]
	}
	return r.in(r.wordingFirst(n)-1, journeys)
}

// standpoint returns what is the distance away from reference to, and its place:
// the place named before token from, otherwise the subject of the clause, whose
// "the city" is a place named before.
func (r *reader) standpoint(i, from int, to string) (of, place string) {
	s := r.sentence(i)
	sites := r.sitesIn(max(s.first, from-nearby), from)
	for k := len(sites) - 1; k >= 0; k-- {
		x := sites[k]
		leaving := r.word(x.first-1) == "from" || r.word(x.first-1) == "to" || strings.HasPrefix(r.word(x.first-1), "toward")
		if x.name != to && x.name != r.measuredTo[r.inside[i]] && !strings.HasSuffix(r.word(x.after-1), "'s") && (!leaving || from-x.after < 3 || r.word(x.after) == "," && from-x.after < 7) {
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

// pastConversion skips a conversion in brackets after a length, and the
// bracket that closes one: "50 km (30 miles) west".
func (r *reader) pastConversion(i, j int) int {
	if r.word(j) == ")" && r.opened(i) >= 0 {
		return j + 1
	}
	k := j
	if r.word(k) == "(" {
		k++
	} else if r.word(k) == "," && r.word(k+1) == "or" {
		k += 2
	} else {
		return j
	}
	k = r.skip(k, lead)
	m, ok := r.numberAt[k]
	if !ok || r.numbers[m].Measure != number.Length {
		return j
	}
	k = r.numbers[m].After
	if r.word(k) == ")" || r.word(k) == "," {
		k++
	}
	return k
}

// opened returns the number that the conversion i stands in brackets after,
// -1 if i is no conversion.
func (r *reader) opened(i int) int {
	if i == 0 || r.word(r.wordingFirst(r.numbers[i])-1) != "(" {
		return -1
	}
	if k := i - 1; r.numbers[k].Measure == number.Length && r.numbers[k].After == r.wordingFirst(r.numbers[i])-1 {
		return k
	}
	return -1
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

// reference reads the place at token j that a distance is measured from. "The
// capital" is resolved to that of the country the article is about, "the city"
// to the place named last.
func (r *reader) reference(j, limit int) string {
	start := j
	if r.word(j) == "the" {
		j++
	}
	if j >= limit {
		return ""
	}
	if m, ok := r.names.at(r.tokens[j].Start); ok && m.Kind == news.Place && !r.in(j+1, landmarks) {
		return m.Of(r.text)
	}
	for k := j; k < min(limit, j+5); k++ {
		w := r.word(k)
		if landmarks.has(w) && !r.in(k+1, landmarks) {
			return r.landmark(w, start, k)
		}
		if r.tokens[k].Kind != number.Word && w != "-" {
			break
		}
	}
	end := r.nameAt(j)
	if strings.HasSuffix(r.word(end-1), "'s") && end > j && r.in(end, landmarks) && !r.in(end, settlements) {
		end++ // "Mr Rao's office"
	}
	if end <= j || end > limit || number.IsMonth(r.word(j)) {
		return ""
	}
	return strings.TrimSuffix(strings.TrimSuffix(r.text[r.tokens[j].Start:r.tokens[end-1].End], "'s"), "’s")
}

// landmark names the landmark at token k of the phrase that starts at start.
func (r *reader) landmark(w string, start, k int) string {
	if after := k + 1; r.word(after) == "of" || r.word(after) == "," {
		if end := r.nameAt(after + 1); end > after+1 && r.word(after) == "of" && !settlements.has(w) && w != "border" {
			return strings.TrimPrefix(r.text[r.tokens[start].Start:r.tokens[end-1].End], "the ")
		} else if end > after+1 && settlements.has(w) {
			return r.text[r.tokens[after+1].Start:r.tokens[end-1].End]
		}
	}
	if end := r.nameAt(k + 1); end > k+1 && (w == "capital" || w == "city") {
		return r.text[r.tokens[k+1].Start:r.tokens[end-1].End]
	}
	phrase := r.text[r.tokens[start].Start:r.tokens[k].End]
	switch {
	case w == "capital":
		if c := r.capitalFor(start, k); c != "" {
			return c
		}
	case w == "city" || w == "town" || w == "village":
		if p := r.placeBefore(max(0, start-200), start); p != "" && k == start+1 && r.word(start) == "the" {
			return p
		}
	}
	return phrase
}
