package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// gathered is the kind of a number without a noun that is the size of a group:
// "a crowd of 5,000", "a force of 300".
func (r *reader) gathered(i int) news.FactKind {
	of := r.wordingFirst(&r.numbers[i]) - 1
	if after := r.numbers[i].After; r.word(of) != "of" || !r.phraseStops(after) && !r.in(after, verbs) && !r.pastVerb(after) {
		return ""
	}
	if q, ok := r.objectVerb(of-1, r.sentence(i).first); ok {
		return q.kind // "seized a tanker and its crew of 22"
	}
	switch {
	case crowds.has(r.word(of - 1)):
		return news.OtherCount
	case bands.has(r.word(of - 1)):
		return news.Fighters
	}
	return ""
}

// ofBand reports whether the words before number i name fighters whose size it
// is: "militias with 9,000 members".
func (r *reader) ofBand(i int) bool {
	j := r.wordingFirst(&r.numbers[i]) - 1
	w := strings.TrimSuffix(r.word(j-1), "s")
	return (r.word(j) == "with" || r.word(j) == "of" || r.word(j) == "has" || r.word(j) == "have") && bands.has(w)
}

// crowds and bands are nouns for many people and for many fighters.
var (
	crowds = list{"crowd", "group", "team", "party", "audience", "congregation", "gathering", "workforce", "crew", "staff", "delegation", "gang", "mob", "mother", "father"}
	bands  = list{"force", "army", "garrison", "militia", "contingent"}
)
