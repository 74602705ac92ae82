package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// wholeOf reports whether the number is the whole of which the one before it
// is a part: "300 of the 4,000".
func (r *reader) wholeOf(i int) bool {
	j := r.numbers[i].First
	k := i - 1
	for k > 0 && r.numbers[k].Bound {
		k--
	}
	if k < 0 {
		return false
	}
	after := r.numbers[k].After
	if r.word(after) != "of" || after >= j || j-after >= 6 {
		return false
	}
	before := r.word(r.wordingFirst(&r.numbers[i]) - 1)
	return strings.HasSuffix(before, "'s") || r.wordingFirst(&r.numbers[i])-after <= 2 && (before == "of" || before == "the" || owners.has(before))
}

// populationOf reports whether the words before the number make it a
// population whatever follows: "a city of 1.6 million", "home to 30,000".
func (r *reader) populationOf(i int) bool {
	n := &r.numbers[i]
	j := r.wordingFirst(n) - 1
	if r.word(j) == "pop" || r.word(j) == "pop." || r.word(j) == "." && r.word(j-1) == "pop" {
		return large(n.Value)
	}
	if r.word(j) == "population" && large(n.Value) || r.word(j) == "to" && i > 0 && r.kindOf[i-1] == news.Population && r.numbers[i-1].After == j {
		return true
	}
	if settlementTotals.has(r.word(j)) && large(n.Value) {
		for k := j - 1; k > max(r.sentence(i).first, j-6) && !r.isNumber(k); k-- {
			if r.word(k) == "population" {
				return true
			}
		}
	}
	for r.word(j) == "combined" || r.word(j) == "total" || r.word(j) == "a" {
		j--
	}
	if r.word(j) == "to" && r.word(j-1) == "home" {
		c := r.counted(n.After, r.sentence(i).after)
		return c.class != thing && c.class != animal && (large(n.Value) || c.class == people)
	}
	return r.word(j) == "of" && r.in(j-1, settlements) && large(n.Value)
}

// inhabitants reports whether the number is the population of a place: "the
// country has 44 million people", "300 of the 4,000 Jews".
func (r *reader) inhabitants(i int, c counted) bool {
	if c.class != people && c.class != elided {
		return false
	}
	n := &r.numbers[i]
	j := r.wordingFirst(n) - 1
	switch w := r.word(j); {
	case (w == "has" || w == "had" || w == "with" || w == "is" || w == "was") && r.owns(j-1) && large(n.Value):
		return true
	case w == "has" && r.countryAt(j-1) && large(n.Value):
		return true
	case large(n.Value) && c.class == people && !c.demonym && r.ofSettlement(j):
		return true // "the district's 90,000 people"
	case r.word(j) == "with" && j == r.sentence(i).first && c.class == people && large(n.Value) && r.settlementAfter(c.after):
		return true
	case large(n.Value) && (c.demonym || anybody.has(c.noun)) && r.census(i):
		return true
	case large(n.Value) && r.word(j-1) == "of" && owners.has(r.word(j)) && (c.noun == "people" || c.noun == "residents" || c.noun == "inhabitants"):
		return true // "of its 50,000 people"
	case r.word(j) == "where" && (r.living(c.after) || r.living(c.after-1)) && large(n.Value):
		return true
	case r.wholeOf(i) && large(n.Value):
		if w := r.word(c.after); (c.demonym || c.noun == "people") && !(strings.HasSuffix(w, "ed") && len(lexemeOf(w).cues) == 0) && w != "who" && w != "on" && w != "aboard" {
			return true
		}
	}
	return r.word(n.After) != "of" && classOf(c.noun) == people && (c.noun == "inhabitants" || c.noun == "residents") && large(n.Value)
}

// owns reports whether what has the inhabitants, named up to token j, is a
// settlement: "the city", "a city that once".
func (r *reader) owns(j int) bool {
	for n := 0; n < 3 && asides.has(r.word(j)); n++ {
		j--
	}
	return r.in(j, settlements) || r.word(j) == "population"
}

// asides stand between a settlement and the verb that gives its inhabitants.
var asides = list{",", "that", "which", "once", "now", "still", "only"}

// settlementAfter reports whether the sentence says, after the comma at token
// i, that it speaks of a settlement: "With 3 million people, it is the largest city".
func (r *reader) settlementAfter(i int) bool {
	for j := i + 1; r.word(i) == "," && j < i+longestTotal && r.word(j) != "."; j++ {
		if r.in(j, settlements) {
			return true
		}
	}
	return false
}

// census reports whether number i is what a census has counted.
func (r *reader) census(i int) bool {
	at := r.numbers[i].First
	for j := at - 1; j >= max(r.sentence(i).first, at-longestSubject); j-- {
		if r.word(j) == "census" {
			return true
		}
	}
	return false
}

// owners are pronouns for whose people are counted.
var owners = list{"its", "their", "our", "his", "her", "whose"}

func (r *reader) living(j int) bool { return r.word(j) == "live" || r.word(j) == "lived" }

// ofSettlement reports whether token j says whose people are counted: a
// settlement's or a place's.
func (r *reader) ofSettlement(j int) bool {
	w, ok := strings.CutSuffix(r.word(j), "'s")
	if m, is := r.mentionAt(j); is {
		return ok && m.Kind == news.Place
	}
	return ok && settlements.has(w)
}

func large(v *float64) bool { return v != nil && *v >= 100 }

// inhabited reports whether those who live in something after number i live in
// a settlement or in a place that has a name.
func (r *reader) inhabited(i int) bool {
	n, s := &r.numbers[i], r.sentence(i)
	for j := n.After; j < min(s.after, n.After+2*longestPhrase) && r.word(j) != ","; j++ {
		if r.in(j, settlements) || j > n.After+1 && capital(r.tokens[j]) || r.word(j) == "there" || r.word(j) == "here" || r.word(j) == "area" {
			return true
		}
	}
	return false
}

// sheltered is the kind of those who live in what is no settlement: in a
// school, under a bridge.
func (r *reader) sheltered(i int) news.FactKind {
	if r.about[news.Displaced] && !r.inPrison(i) {
		return news.Displaced
	}
	return news.OtherCount
}

// inPrison reports whether the words before number i speak of a prison.
func (r *reader) inPrison(i int) bool {
	at := r.numbers[i].First
	for j := at - 1; j >= max(r.sentence(i).first, at-2*longestSubject); j-- {
		if prisons.has(r.word(j)) {
			return true
		}
	}
	return false
}

// settlementTotals are words between "population" and its figure.
var settlementTotals = list{"at", "of", "was", "is", "to", "reached", "exceeds", "exceeded", "be", "in", "the", "from"}
