package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// decide weighs the evidence. A casualty outweighs every noun; then what is
// counted; then the verbs; then what was counted before.
func (r *reader) decide(i int, c counted, e evidence) news.FactKind {
	if r.populationOf(i) {
		return news.Population
	}
	if r.wholeOf(i) && (e.right == nil || !outweighs(e.right.kind) || e.right.role == does || e.relative != nil || r.in(c.after, auxiliaries)) {
		if k := r.numberBefore(i); k >= 0 && c.class == people && r.kindOf[k] == news.Hostages {
			return news.Hostages // "three of the ten nurses"
		}
		e.right, e.left = e.relative, nil
	}
	if q, ok := lexemeOf(c.noun).nounCue(); ok && q.kind == news.Killed {
		return news.Killed
	}
	for _, q := range []*cue{e.right, e.left} {
		if q != nil && outweighs(q.kind) && (r.livingOr(c) || r.mortal(c, q)) {
			return q.kind
		}
	}
	verb := e.verb(c)
	if k := r.byWhole(i, verb, e); k != "" {
		return k
	}
	if k := r.byNoun(i, c, verb, e); k != "" {
		return k
	}
	if verb != nil && r.livingOr(c) {
		if k := r.verbKind(i, c, verb, e); k != "" {
			return k
		}
	}
	if r.inhabitants(i, c) {
		return news.Population
	}
	return r.byContext(i, c)
}

// byWhole decides by those of whom the number counts a part, where what is said
// of the part itself decides nothing.
func (r *reader) byWhole(i int, verb *cue, e evidence) news.FactKind {
	unharmed := verb != nil && verb.kind == news.OtherCount
	if unharmed && e.relative != nil && e.relative.kind == news.Hostages {
		return news.Hostages // "those who were taken have been rescued"
	}
	if !r.partOfThem(i) || verb != nil && !unharmed {
		return ""
	}
	whole := r.kindFrom(r.goesOnFrom(i))
	if unharmed && whole != news.Hostages {
		return "" // but "35 of them walked out unharmed"
	}
	return whole // "18 died, 14 of them foreigners"
}

// verb returns what was done to those counted: the verb after them rather than
// before, otherwise an adjective; nil if nothing is said.
func (e evidence) verb(c counted) *cue {
	switch {
	case e.right == nil && e.left == nil:
		return c.state
	case e.right == nil, e.right.role == context && e.left != nil:
		return e.left
	}
	return e.right
}

// byContext decides where neither noun nor verb does.
func (r *reader) byContext(i int, c counted) news.FactKind {
	named := r.counted(r.numbers[i].After, r.sentence(i).after)
	if k := r.kindFrom(r.goesOnFrom(i)); k != "" && named.class == elided {
		return k // "63 died, up from 49"
	}
	if r.exceeds(i) {
		return news.OtherCount
	}
	if c.class == elided {
		if k := r.gathered(i); k != "" {
			return k
		}
		return r.carried(i)
	}
	if anybody.has(c.noun) && (r.evacuationOf(i) || r.inShelter(c.after)) || c.noun == "arrivals" && r.about[news.Displaced] {
		return news.Displaced
	}
	if r.numbers[i].Worded && *valueOr(r.numbers[i].Value, 2) == 1 {
		return ""
	}
	return news.OtherCount
}

func valueOr(v *float64, otherwise float64) *float64 {
	if v == nil {
		return &otherwise
	}
	return v
}

// livingOr reports whether the phrase can be people: it names some or nothing.
func (r *reader) livingOr(c counted) bool {
	return c.class != thing && c.class != animal && c.class != formation && c.class != never
}

// mortal reports whether a noun that no list knows stands for people because
// they were killed: "killed 16 guides".
func (r *reader) mortal(c counted, q *cue) bool {
	return q.kind == news.Killed && c.class == thing && strings.HasSuffix(c.noun, "s") && lexemeOf(c.noun).class == elided
}

// verbKind is the kind that a verb gives to people.
func (r *reader) verbKind(i int, c counted, verb *cue, e evidence) news.FactKind {
	switch {
	case verb.kind == news.PrisonersFreed:
		if k := r.freed(i, verb, e); k != news.PrisonersFreed || c.class != elided || verb.role == does {
			return k
		}
		if exchanges.has(verb.word) {
			return "" // "swapped 12 players"
		}
		if r.inPrison(i) {
			return news.PrisonersFreed // "Jail break frees 300"
		}
		return r.carried(i)
	case verb.word == "caught" && r.caughtIn(r.verbToken(i, c, verb)):
		return "" // "caught in the crossfire"
	case verb.role == does && verb.kind == news.Displaced && c.class == elided && r.prisonersBefore(i):
		return news.PrisonersFreed
	case verb.role == does && verb.kind == news.Displaced && r.fledPrison(r.verbToken(i, c, verb)):
		return news.PrisonersFreed
	case verb.role == context && !anybody.has(c.noun) && c.class != elided && !c.demonym:
		return "" // "14 million voters were registered"
	case verb.kind == news.Population && (c.noun == "families" || c.noun == "households"):
		return news.OtherCount
	case verb.kind == news.Population && len(verb.phrase) > 0 && verb.phrase[0] == "in" && !r.inhabited(i):
		return r.sheltered(i)
	case verb.kind == news.Hostages && c.class == elided && r.irregularsBefore(i):
		return news.Detained // "killed 166 rebels and captured 238"
	case verb.role == taken && c.class == elided && strings.HasPrefix(verb.word, "t"):
		return "" // "took 1,200"
	case verb.kind == news.Hostages && c.class == elided && strings.HasPrefix(verb.word, "h"):
		if verb == e.left {
			return "" // "the camps hold 70,000": what was counted last
		}
		return r.heldAs(i, c, verb, e)
	case verb.kind == news.Hostages && verb.role == taken:
		return r.heldAs(i, c, verb, e)
	}
	return verb.kind
}

// armed reports whether the sentence speaks of arms: then men are fighters.
func (r *reader) armed(i int) bool {
	s, n := r.sentence(i), r.numbers[i]
	for j := max(s.first, n.First-nearby); j < min(s.after, n.After+nearby); j++ {
		if r.in(j, armedWords) {
			return true
		}
	}
	return false
}

// evacuationOf reports whether the clause of number i speaks, before it, of an
// evacuation: "the order to evacuate covers 9,000 people".
func (r *reader) evacuationOf(i int) bool {
	s, at := r.sentence(i), r.numbers[i].First
	for j := at - 1; j >= max(s.first, at-longestTotal) && !r.in(j, clauses); j-- {
		if strings.HasPrefix(r.word(j), "evacuat") {
			return true
		}
	}
	return false
}

// inShelter reports whether token i says that people stay where the displaced
// do: "in 37 evacuation centres", "in tents".
func (r *reader) inShelter(i int) bool {
	if w := r.word(i); w != "in" && w != "at" {
		return false
	}
	for j := i + 1; j < i+6 && r.word(j) != "," && !r.in(j, clauses); j++ {
		switch r.word(j) {
		case "camps", "shelters", "tents":
			return true
		case "camp", "centres", "centers", "centre", "center":
			return sheltering.has(r.word(j - 1))
		}
	}
	return false
}

// sheltering are what camps and centres for the displaced are called.
var sheltering = list{"evacuation", "relief", "transit", "refugee", "reception", "tent", "makeshift", "displacement", "emergency"}

// exchanges are verbs that free prisoners but nobody else.
var exchanges = list{"exchange", "exchanged", "exchanges", "exchanging", "swap", "swapped", "swaps", "swapping", "handed", "handing"}

// anybody are nouns for people that say nothing of who they are.
var anybody = list{
	"people", "persons", "men", "women", "children", "families", "households", "residents", "villagers", "inhabitants", "civilians",
	"others", "souls", "citizens", "nationals", "migrants", "survivors", "minors", "orphans", "boys", "girls",
}
