package app

import (
	"cmp"
	"slices"
	"sync"

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
	Article  string
	Fact     news.Fact
	From, To place.Place
	Straight
}

// mostPinned is how many articles a pin lists.
const mostPinned = 200

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

// placeIndex holds the places of all articles, each place once. The zero
// placeIndex is empty.
type placeIndex struct {
	mu       sync.RWMutex
	number   map[string]int32 // of a place, by its ID
	places   []place.Place
	articles map[string]article
}

type article struct {
	pins    []pin
	reaches []Reach
}

type pin struct{ place, mentions int32 }

func (x *placeIndex) put(id string, a atlas) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.articles == nil {
		x.articles, x.number = map[string]article{}, map[string]int32{}
	}
	in := article{reaches: a.reaches}
	for _, p := range a.places {
		n, ok := x.number[p.place.ID]
		if !ok {
			n = int32(len(x.places))
			x.number[p.place.ID] = n
			x.places = append(x.places, p.place)
		}
		in.pins = append(in.pins, pin{n, int32(p.mentions)})
	}
	for i := range in.reaches {
		in.reaches[i].Article = id
	}
	x.articles[id] = in
}

func (x *placeIndex) remove(id string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.articles, id)
}

func (x *placeIndex) gather(ids []string) ([]Pin, []Reach) {
	x.mu.RLock()
	defer x.mu.RUnlock()
	sums := make([]Pin, len(x.places))
	var reaches []Reach
	add := func(id string, a article) {
		reaches = append(reaches, a.reaches...)
		for _, p := range a.pins {
			sum := &sums[p.place]
			sum.Mentions += int(p.mentions)
			sum.Articles = append(sum.Articles, PinArticle{id, int(p.mentions)})
		}
	}
	if ids == nil {
		for id, a := range x.articles {
			add(id, a)
		}
	}
	for _, id := range ids {
		add(id, x.articles[id])
	}
	return x.ordered(sums), orderedReaches(reaches)
}

// ordered returns the pins that are named, so that equal input gives equal
// output.
func (x *placeIndex) ordered(sums []Pin) []Pin {
	var out []Pin
	for n, p := range sums {
		if p.Mentions == 0 {
			continue
		}
		p.Place = x.places[n]
		slices.SortFunc(p.Articles, func(a, b PinArticle) int {
			return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.ID, b.ID))
		})
		p.Articles = p.Articles[:min(len(p.Articles), mostPinned)]
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b Pin) int { return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.ID, b.ID)) })
	return out
}

func orderedReaches(reaches []Reach) []Reach {
	slices.SortFunc(reaches, func(a, b Reach) int {
		return cmp.Or(cmp.Compare(a.To.ID, b.To.ID), cmp.Compare(a.From.ID, b.From.ID), cmp.Compare(a.Article, b.Article), cmp.Compare(a.Fact.Number.Start, b.Fact.Number.Start))
	})
	return reaches
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
