package claim

import (
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

// familyOf returns the family of a statement and fills in what depends on its
// kind: the key of its place, for distances that of the place measured from.
func (ix *Index) familyOf(s *statement, f news.Fact) familyKey {
	t := &ix.texts
	k := familyKey{kind: t.id(string(f.Kind)), dimension: t.id(dimension(f.Unit))}
	place := ix.placeKey(s.article, f.Place)
	if f.Kind == news.Distance {
		if key, known := ix.options.Place(f.RelativeTo); known {
			s.placeKey = t.id(key)
		}
		if k.thing = place; place == 0 {
			k.thing = ix.placeKey(s.article, f.Of)
		}
		return ix.alone(k, s)
	}
	s.placeKey = place
	phrase := nounPhrase(f.Of, f.Place)
	nouns, people := whole[f.Kind]
	if people && (phrase == "" || listed(nouns, phrase) || ix.isPlace(f.Of, place)) {
		return k
	}
	k.thing = t.id(phrase)
	return ix.alone(k, s)
}

// alone gives a statement that doesn't say of what it speaks a family of its
// own.
func (ix *Index) alone(k familyKey, s *statement) familyKey {
	if k.thing == 0 {
		k.thing = ix.texts.id("?" + s.article.id)
	}
	return k
}

// placeKey returns the key of a place, which the article then has named.
func (ix *Index) placeKey(a *article, name string) uint32 {
	if name == "" {
		return 0
	}
	key, _ := ix.options.Place(name)
	id := ix.texts.id(key)
	if id != 0 {
		a.places = append(a.places, id)
	}
	return id
}

func (ix *Index) isPlace(name string, key uint32) bool {
	k, _ := ix.options.Place(name)
	return key != 0 && k == ix.texts.names[key]
}

// listed reports whether word is one of a list with blanks between.
func listed(list, word string) bool {
	return strings.Contains(" "+list+" ", " "+word+" ")
}
