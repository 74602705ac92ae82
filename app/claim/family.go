package claim

import (
	"strconv"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// whole lists, for the kinds that count people, the nouns that stand for all
// who are counted, in the singular. Any other noun counts a part of them.
var whole = map[news.FactKind]string{
	news.Displaced:      "people person resident inhabitant civilian refugee evacuee displaced idp soul",
	news.Hostages:       "people person hostage captive abductee",
	news.Killed:         "people person body corpse dead death victim fatality life soul",
	news.Wounded:        "people person wounded injured injury victim",
	news.Missing:        "people person missing",
	news.Detained:       "people person detainee arrest",
	news.PrisonersFreed: "people person prisoner inmate detainee convict",
	news.Fighters:       "people person fighter",
	news.Population:     "people person inhabitant resident citizen population",
}

// A familyKey is the identity of a family; all are texts of the table.
type familyKey struct{ kind, dimension, thing uint32 }

// A family holds the statements that can be compared but for their place.
type family struct {
	familyKey
	size     int          // statements
	open     []*statement // those that leave their place open
	places   []uint32     // that any statement names
	distance bool

	// stated counts the statements that name their place by value and place; nil
	// until one that leaves it open asks for it.
	stated map[float64][]tally
	change change
}

// A tally is how many statements of one value are made of a place.
type tally struct {
	place uint32
	n     int32
}

// familyOf returns the family of a statement and fills in what depends on its
// kind: the key of its place, for distances that of the place measured from.
func (ix *Index) familyOf(s *statement, f news.Fact, g gazetteer) familyKey {
	t := &ix.texts
	k := familyKey{kind: t.id(string(f.Kind)), dimension: t.id(dimension(f.Unit))}
	place := g.placeKey(s.article, f.Place)
	if f.Kind == news.Distance {
		reference := g.site(f.RelativeTo)
		if s.setting = reference.key; reference.known {
			s.placeKey = reference.key
		}
		if k.thing = place; place == 0 {
			k.thing = g.placeKey(s.article, f.Of)
		}
		return ix.alone(k, s)
	}
	s.placeKey = place
	phrase := nounPhrase(f.Of, f.Place)
	nouns, people := whole[f.Kind]
	if people && (everyListed(nouns, phrase) || place != 0 && g.site(f.Of).key == place) {
		return k
	}
	k.thing = t.id(phrase)
	return ix.alone(k, s)
}

// setting notes what a statement that leaves its place open is compared by: the
// place that its article names most, or, as nothing else says that two
// statements speak of one thing, its value. A thing of several words, such as
// "oil refinery capacity", needs none, unless people are counted.
func (ix *Index) setting(s *statement, home uint32) {
	t := &ix.texts
	kind := news.FactKind(t.names[s.family.kind])
	_, people := whole[kind]
	switch {
	case kind == news.Distance || !people && strings.Contains(t.names[s.family.thing], " "):
	case home != 0:
		s.setting = home
	case s.hasValue:
		s.setting = t.id("=" + strconv.FormatFloat(s.value, 'g', -1, 64))
	default:
		s.setting = t.id("=" + strings.ToLower(t.names[s.surface]))
	}
}

// mostFrequent returns the most frequent of the elements, the first of equals.
func mostFrequent(list []uint32) (most uint32) {
	counts := map[uint32]int{}
	for _, x := range list {
		counts[x]++
	}
	for _, x := range list {
		if counts[x] > counts[most] {
			most = x
		}
	}
	return most
}

// alone gives a statement that doesn't say of what it speaks a family of its
// own.
func (ix *Index) alone(k familyKey, s *statement) familyKey {
	if k.thing == 0 {
		k.thing = ix.texts.id("?" + s.article.id)
	}
	return k
}

// everyListed reports whether all words of a phrase are of a list: "wounded
// people" are all the wounded.
func everyListed(list, phrase string) bool {
	for word := range strings.FieldsSeq(phrase) {
		if !listed(list, word) {
			return false
		}
	}
	return true
}

// listed reports whether word is one of a list with blanks between.
func listed(list, word string) bool {
	return strings.Contains(" "+list+" ", " "+word+" ")
}
