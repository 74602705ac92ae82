package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// byNoun decides by the counted noun, with the verb where the noun leaves two
// kinds open.
func (r *reader) byNoun(i int, c counted, verb *cue, e evidence) news.FactKind {
	switch c.class {
	case captive:
		return news.Hostages
	case prisoner:
		if k := prisonerKind(c, verb); k != "" {
			return k
		}
	case fighting:
		return r.fighterKind(i, c, verb, e)
	case formation:
		return news.Fighters
	}
	switch {
	case c.noun == "men" && r.armed(i) && r.lost(i):
		return news.Killed
	case c.noun == "men" && r.armed(i) && (verb == nil || verb.role == context):
		return news.Fighters
	case c.noun == "members" && verb == nil && r.ofBand(i):
		return news.Fighters
	}
	if q, ok := lexemeOf(c.noun).nounCue(); ok && q.kind != news.Population && q.kind != news.Fighters {
		return q.kind
	}
	return ""
}

// prisonerKind is the kind of prisoners, inmates and suspects of whom verb is
// told; nil where none is.
func prisonerKind(c counted, verb *cue) news.FactKind {
	is := func(k news.FactKind, of role) bool { return verb != nil && verb.kind == k && verb.role == of }
	switch {
	case verb != nil && verb.kind == news.PrisonersFreed, is(news.Displaced, does):
		return news.PrisonersFreed
	case is(news.OtherCount, state) && (verb.word == "on" || verb.word == "at"):
		return news.PrisonersFreed // "700 inmates are on the run"
	case is(news.Hostages, done), is(news.Displaced, done):
		return verb.kind
	case verb != nil && verb.kind == news.Detained, c.noun == "detainees", c.noun == "prisoners", c.noun == "inmates":
		return news.Detained
	}
	return ""
}

// fighterKind is the kind of fighters of whom verb is told; nil where none is.
func (r *reader) fighterKind(i int, c counted, verb *cue, e evidence) news.FactKind {
	is := func(k news.FactKind) bool { return verb != nil && verb.kind == k }
	switch {
	case r.lost(i):
		return news.Killed // "lost 15 soldiers"
	case is(news.PrisonersFreed) && verb.role != does && e.relative == nil && irregulars.has(c.noun):
		return news.PrisonersFreed
	case is(news.PrisonersFreed) && verb.role != does:
		return r.freed(i, verb, e)
	case is(news.Detained), is(news.Hostages) && verb.role != done && (irregulars.has(c.noun) || !strings.HasPrefix(verb.word, "cap") && !r.irregularsHold(i)):
		return news.Detained
	case is(news.Hostages):
		return news.Hostages
	}
	return news.Fighters
}
