package entity

import (
	"github.com/newsglass/newsglass/app/news"
)

// A Finder finds names by the rules of the person who reads. It is safe for
// concurrent use.
type Finder struct {
	names     ruleNode
	relations relations
}

// NewFinder returns a finder that keeps to the rules, of which a later one
// prevails. Those that are switched off, or that say nothing, are left out.
func NewFinder(rules []news.NameRule) *Finder {
	f := &Finder{}
	if len(rules) > 0 {
		know()
	}
	for _, r := range rules {
		if r.Off {
			continue
		}
		switch r.Action {
		case news.NotName, news.IsName, news.RightKind:
			f.names.insert(r)
		case news.SameAs, news.DifferentFrom:
			f.relations.insert(r)
			for _, name := range []string{r.Name, r.Other} {
				if r.Action == news.SameAs {
					f.names.insert(news.NameRule{Action: news.RightKind, Name: name, Kind: r.Kind})
				}
			}
		}
	}
	return f
}

// Find is [Find] by the rules of the finder.
func (f *Finder) Find(text string) (mentions []news.Mention, entities []news.Entity) {
	know()
	tokens := tokenise(text)
	chunks := tag(text, tokens)
	if !f.names.empty() {
		chunks = f.names.apply(tokens, chunks)
	}
	mentions = mentionsOf(tokens, chunks)
	entities = link(text, tokens, chunks, mentions)
	if f.names.retypes && f.names.retype(tokens, chunks, mentions) {
		mentions = mentionsOf(tokens, chunks)
		entities = link(text, tokens, chunks, mentions)
	}
	if !f.relations.empty() {
		entities = f.relations.apply(text, mentions, entities)
	}
	return mentions, entities
}
