package app

import (
	"slices"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/place"
)

// A Pin is a place on the map.
type Pin struct {
	place.Place
	Mentions int
	Articles []PinArticle // those that name it most, first
}

// A PinArticle is an article that names a place.
type PinArticle struct {
	ID       string
	Mentions int
}

// A Reach is a distance that an article reports between two known places.
type Reach struct {
	Article  string // the first by ID of those that report it in the same words
	Fact     news.Fact
	From, To place.Place
	Straight
}

// Places returns the places that the articles with the given IDs name, or all
// articles when ids is nil, the most mentioned first, and the distances that
// they report between them.
func (l *Library) Places(ids []string) ([]Pin, []Reach) { return l.comparison.places.gather(ids) }

// atlas is what one article says of places.
type atlas struct {
	places  []placed
	reaches []Reach // Article is left open
}

type placed struct {
	place    place.Place
	mentions int
}

// newAtlas finds the places of a reading, whose names mean what is known.
func newAtlas(r news.Reading, known map[string]place.Place) atlas {
	var out atlas
	at := map[string]int{}
	for _, e := range r.Entities {
		p, ok := whichOf(e, known)
		if e.Kind != news.Place || !ok {
			continue
		}
		i, seen := at[p.ID]
		if !seen {
			i = len(out.places)
			at[p.ID] = i
			out.places = append(out.places, placed{place: p})
		}
		out.places[i].mentions += e.Mentions
	}
	for _, f := range r.Facts {
		if from, to, ok := ends(f, known); ok {
			if s, ok := straight(f, from, to); ok {
				out.reaches = append(out.reaches, Reach{Fact: f, From: from, To: to, Straight: s})
			}
		}
	}
	return out
}

// resolve decides which places the names of a reading mean. Groups ("Iraqi") are
// no places but tell which country is meant.
func resolve(r news.Reading) map[string]place.Place {
	var names []string
	for _, e := range r.Entities {
		if e.Kind == news.Place || e.Kind == news.Group {
			names = append(append(names, e.Name), e.Spellings...)
		}
	}
	for _, f := range r.Facts {
		names = append(names, f.Place)
		if f.Kind == news.Distance {
			names = append(names, f.Of, f.RelativeTo)
		}
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == "" })
	return place.Resolve(names)
}

func whichOf(e news.Entity, known map[string]place.Place) (place.Place, bool) {
	for _, name := range append([]string{e.Name}, e.Spellings...) {
		if p, ok := known[name]; ok {
			return p, true
		}
	}
	return place.Place{}, false
}

// EntityAt returns the ID of the entity of a reading that names a place, given
// by the name of a pin; "" when there is none.
func EntityAt(r news.Reading, name string) string {
	known := resolve(r)
	for _, e := range r.Entities {
		if p, ok := whichOf(e, known); e.Kind == news.Place && ok && p.Name == name {
			return e.ID
		}
	}
	return ""
}
