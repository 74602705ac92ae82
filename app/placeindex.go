package app

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/place"
)

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
	reaches []reach
}

type pin struct{ place, mentions int32 }

// A reach is a Reach with the numbers of its places.
type reach struct {
	from, to int32
	fact     *news.Fact
	Straight
}

func (x *placeIndex) put(id string, a atlas) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.articles == nil {
		x.articles, x.number = map[string]article{}, map[string]int32{}
	}
	in := article{pins: make([]pin, len(a.places))}
	for i, p := range a.places {
		in.pins[i] = pin{x.numberOf(p.place), int32(p.mentions)}
	}
	for _, r := range a.reaches {
		fact := r.Fact // not r, which holds its places
		in.reaches = append(in.reaches, reach{x.numberOf(r.From), x.numberOf(r.To), &fact, r.Straight})
	}
	x.articles[id] = in
}

func (x *placeIndex) numberOf(p place.Place) int32 {
	n, ok := x.number[p.ID]
	if !ok {
		n = int32(len(x.places))
		x.number[p.ID] = n
		x.places = append(x.places, p)
	}
	return n
}

func (x *placeIndex) remove(id string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.articles, id)
}

func (x *placeIndex) gather(ids []string) ([]Pin, []Reach) {
	x.mu.RLock()
	defer x.mu.RUnlock()
	g := gathering{index: x, sums: make([]ranking, len(x.places)), reaches: map[told]Reach{}}
	if ids == nil {
		for id, a := range x.articles {
			g.add(id, a)
		}
	}
	for _, id := range ids {
		g.add(id, x.articles[id])
	}
	return g.pins(), slices.SortedFunc(maps.Values(g.reaches), byEnds)
}

// A gathering adds up what articles say of places.
type gathering struct {
	index   *placeIndex
	sums    []ranking // by the number of the place
	reaches map[told]Reach
}

// told is what is equal of a distance that several articles report alike.
type told struct {
	from, to int32
	wording  string
}

func (g *gathering) add(id string, a article) {
	for _, p := range a.pins {
		g.sums[p.place].add(PinArticle{id, int(p.mentions)})
	}
	for _, r := range a.reaches {
		k := told{r.from, r.to, r.fact.Wording}
		if before, ok := g.reaches[k]; !ok || id < before.Article {
			g.reaches[k] = Reach{id, *r.fact, g.index.places[r.from], g.index.places[r.to], r.Straight}
		}
	}
}

// pins returns the places that are named, so that equal input gives equal
// output.
func (g *gathering) pins() []Pin {
	var out []Pin
	for n := range g.sums {
		if r := &g.sums[n]; r.mentions > 0 {
			out = append(out, Pin{Place: g.index.places[n], Mentions: r.mentions, Articles: r.first()})
		}
	}
	slices.SortFunc(out, func(a, b Pin) int { return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.ID, b.ID)) })
	return out
}

// mostPinned is how many articles a pin lists.
const mostPinned = 200

// A ranking keeps of all articles that name a place those that name it most.
type ranking struct {
	mentions int // of all
	articles []PinArticle
	full     bool // the first mostPinned articles are the best so far, in order
}

func (r *ranking) add(a PinArticle) {
	r.mentions += a.Mentions
	if r.full && byMentions(a, r.articles[mostPinned-1]) > 0 {
		return
	}
	if r.articles = append(r.articles, a); len(r.articles) == 2*mostPinned {
		r.articles, r.full = r.first(), true
	}
}

// first returns the best.
func (r *ranking) first() []PinArticle {
	slices.SortFunc(r.articles, byMentions)
	return r.articles[:min(len(r.articles), mostPinned)]
}

func byMentions(a, b PinArticle) int {
	return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), strings.Compare(a.ID, b.ID))
}

func byEnds(a, b Reach) int {
	return cmp.Or(strings.Compare(a.To.ID, b.To.ID), strings.Compare(a.From.ID, b.From.ID), strings.Compare(a.Fact.Wording, b.Fact.Wording))
}
