package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// heldAs decides what a verb of taking or holding says of people: they are
// hostages of gunmen, detained by a state, or have only been brought somewhere;
// and a building or a vehicle that holds them counts none of these.
func (r *reader) heldAs(i int, c counted, verb *cue, e evidence) news.FactKind {
	passive := verb == e.right || r.passiveBefore(i, verb)
	if k := r.broughtTo(c, passive); k != "" && strings.HasPrefix(verb.word, "t") {
		return k
	}
	if r.custodianActs(i, c, passive) {
		return news.Detained
	}
	switch holding := strings.HasPrefix(verb.word, "h"); {
	case !passive && holding && r.holderIsThing(i):
		return r.sheltered(i)
	case passive && holding && !r.about[news.Hostages] && (r.about[news.Detained] || c.class == elided):
		return news.Detained
	}
	return verb.kind
}

// passiveBefore reports whether the verb before number i is told of somebody
// else as well: "the consul was held with 24 others".
func (r *reader) passiveBefore(i int, verb *cue) bool {
	at := r.wordingFirst(&r.numbers[i])
	for j := at - 1; j > at-6; j-- {
		if r.word(j) == verb.word {
			return r.in(j-1, passives) && !strings.HasSuffix(verb.word, "ing")
		}
	}
	return false
}

// custodianActs reports whether police, a court or an army took those counted.
func (r *reader) custodianActs(i int, c counted, passive bool) bool {
	if passive {
		s := r.sentence(i)
		for j := c.after; j < min(s.after, c.after+longestSubject); j++ {
			if r.word(j) == "by" {
				j = r.skip(j+1, determiners)
				return custodians.has(r.word(j)) || custodians.has(r.word(j+1))
			}
		}
		return false
	}
	p, _ := r.subjectOf(i)
	found := false
	for j := p.first; j < p.after; j++ {
		if irregulars.has(r.word(j)) {
			return false
		}
		found = found || custodians.has(r.word(j))
	}
	return found
}

// holderIsThing reports whether the subject of the clause of number i is a
// building, a vehicle or another thing that has people in it.
func (r *reader) holderIsThing(i int) bool {
	p, ok := r.subjectOf(i)
	if !ok || p.first >= p.after {
		return false
	}
	head := p.after - 1
	for j := p.first + 1; j < p.after; j++ {
		if r.word(j) == "of" {
			head = j - 1
			break
		}
	}
	_, named := r.mentionAt(head)
	return !named && !capital(r.tokens[head]) && classOf(r.word(head)) == thing && !r.in(head, roles) && !bands.has(r.word(head)) && !gangs.has(r.word(head))
}

// broughtTo is the kind of those who are taken to a place: "taken to a
// barracks", "took 15 people to hospital"; "" where no place follows.
func (r *reader) broughtTo(c counted, passive bool) news.FactKind {
	from := c.after
	if passive {
		for from < c.after+6 && r.word(from) != "taken" {
			from++
		}
		from++
	}
	if w := r.word(from); w != "to" && w != "into" && w != "ashore" && w != "aboard" && w != "home" {
		return ""
	}
	for j := from + 1; j < from+6; j++ {
		switch w := r.word(j); {
		case prisons.has(w):
			return news.Detained
		case medical.has(w):
			return news.Wounded
		case r.in(j, clauses) || w == "," || w == ".":
			return r.unharmed()
		}
	}
	return r.unharmed()
}

// unharmed is the kind of those who were moved: hostages, in an article about
// them.
func (r *reader) unharmed() news.FactKind {
	if r.about[news.Hostages] {
		return news.Hostages
	}
	return news.OtherCount
}

// fledPrison reports whether those who flee at token j leave a prison: "fled
// the jail", "got out of the cells".
func (r *reader) fledPrison(j int) bool {
	for k := j + 1; k < j+6; k++ {
		if w := r.word(k); prisons.has(w) {
			return true
		} else if w == "," || w == "." || r.in(k, clauses) {
			return false
		}
	}
	return false
}

// captorsFree reports whether those who set free the people whom number i counts
// are no state.
func (r *reader) captorsFree(i int) bool {
	p, ok := r.subjectOf(i)
	if !ok || p.first >= p.after || r.inPrison(i) {
		return false
	}
	w := r.word(p.after - 1)
	return irregulars.has(w) || gangs.has(w) || bands.has(w)
}

var (
	// gangs are bodies of people who take others.
	gangs = list{"gang", "group", "sect", "cult", "clan", "faction", "tribe", "cartel", "movement", "militia", "mob", "couple", "family", "mafia", "network", "crew"}
	// custodians take people on behalf of a state.
	custodians = list{
		"police", "policemen", "officers", "soldiers", "authorities", "prosecutors", "prosecutor", "court", "courts", "judge", "judges", "army", "troops", "military", "security",
		"agents", "customs", "immigration", "government", "junta", "regime", "detectives", "state",
	}
	// prisons are where a state holds people.
	prisons = list{
		"prison", "prisons", "jail", "jails", "custody", "detention", "cell", "cells", "barracks", "station", "court", "penitentiary", "dungeon",
	}
	// medical are places where the hurt are brought.
	medical = list{"hospital", "hospitals", "clinic", "clinics", "infirmary"}
)
