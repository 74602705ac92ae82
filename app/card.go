package app

import (
	"cmp"
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// A Card is what the list shows of an article.
type Card struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	Source    string   `json:"source"`
	Published string   `json:"published"`
	Added     string   `json:"added"`
	Origin    string   `json:"origin"`
	URL       string   `json:"url,omitempty"`
	Edition   string   `json:"edition,omitempty"` // as [news.Article.Edition]
	Sample    bool     `json:"sample,omitempty"`
	Badges    []Badge  `json:"badges,omitempty"`
	Names     []string `json:"names,omitempty"` // the names most spoken of, for type-to-pick

	Marks news.Marks `json:"-"` // filled in by Library.Cards
}

// A Badge is one strong figure of an article.
type Badge struct {
	Kind    news.FactKind `json:"kind"`
	Wording string        `json:"wording"`
	// Of is what was counted or measured where the kind does not say it: a
	// unit such as battalions, or the place of a distance.
	Of string `json:"of,omitempty"`
}

const (
	maxBadges = 3
	maxNames  = 12
)

// newCard makes the card of an article from its reading.
func newCard(a news.Article, r news.Reading) Card {
	return Card{
		ID: a.ID, Title: a.Title, Source: a.Source, Published: a.Published,
		Added: a.Added, Origin: a.Origin, URL: a.URL, Edition: a.Edition, Sample: a.Sample,
		Badges: badges(r.Facts), Names: names(r.Entities),
	}
}

// badges picks the strongest figures: one of a kind, in the order of
// news.FactKinds, the largest first mentioned, vague ones never.
func badges(facts []news.Fact) []Badge {
	strongest := map[news.FactKind]news.Fact{}
	for _, f := range facts {
		if f.Value == nil || !onBadge[f.Kind] {
			continue
		}
		if held, ok := strongest[f.Kind]; !ok || *f.Value > *held.Value && f.Kind != news.Distance {
			strongest[f.Kind] = f
		}
	}
	var out []Badge
	for _, kind := range news.FactKinds {
		if f, ok := strongest[kind]; ok && len(out) < maxBadges {
			out = append(out, Badge{kind, f.Wording, counted(f)})
		}
	}
	return out
}

func counted(f news.Fact) string {
	switch {
	case f.Kind == news.Distance:
		return f.Of
	case f.Kind != news.Money && f.Unit != "people":
		return f.Unit
	}
	return ""
}

// onBadge holds the kinds that say enough without their sentence.
var onBadge = map[news.FactKind]bool{
	news.Displaced: true, news.Hostages: true, news.Killed: true, news.Wounded: true,
	news.Missing: true, news.Detained: true, news.PrisonersFreed: true,
	news.Fighters: true, news.Distance: true, news.Money: true,
}

func names(entities []news.Entity) []string {
	sorted := slices.Clone(entities)
	slices.SortStableFunc(sorted, func(a, b news.Entity) int { return cmp.Compare(b.Mentions, a.Mentions) })
	var out []string
	for _, e := range sorted[:min(maxNames, len(sorted))] {
		out = append(out, e.Name)
	}
	return out
}

// Cards returns the cards of all articles, newest first.
func (l *Library) Cards() []Card {
	l.mu.RLock()
	out := make([]Card, 0, len(l.cards))
	for id, c := range l.cards {
		c.Marks = l.marks[id]
		out = append(out, c)
	}
	l.mu.RUnlock()
	slices.SortFunc(out, func(a, b Card) int {
		return cmp.Or(cmp.Compare(b.Published, a.Published), cmp.Compare(a.Title, b.Title), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// Card returns the card of one article.
func (l *Library) Card(id string) (Card, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	c, ok := l.cards[id]
	c.Marks = l.marks[id]
	return c, ok
}
