package app

import (
	"fmt"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/fact"
	"github.com/newsglass/newsglass/app/news"
)

// ReaderVersion is stamped on every reading. Raise it when app/entity or
// app/fact read differently, and the readings that libraries hold are made
// anew as they are opened.
const ReaderVersion = 1

// Read finds the names and the numbers of an article. Title and body are read
// as one text, so that a name in the one helps to know it in the other.
//
// A fault in a reader costs that article its reading, which says so in
// Trouble, and nothing else: an import of thousands must not end with it.
func Read(a news.Article) news.Reading { return guarded(read, a) }

func guarded(read func(news.Article) news.Reading, a news.Article) (r news.Reading) {
	defer func() {
		if fault := recover(); fault != nil {
			r = news.Reading{Version: ReaderVersion, Trouble: fmt.Sprint(fault)}
		}
	}()
	return read(a)
}

func read(a news.Article) news.Reading {
	text := a.Text()
	mentions, entities := entity.Find(text)
	facts, quantities := fact.Find(text, mentions)
	for i := range mentions {
		mentions[i].Span, mentions[i].InTitle = a.Split(mentions[i].Span)
	}
	for i := range quantities {
		quantities[i].Span, quantities[i].InTitle = a.Split(quantities[i].Span)
	}
	for i := range facts {
		f := &facts[i]
		f.Number, f.InTitle = a.Split(f.Number)
		f.Sentence, _ = a.Split(f.Sentence)
	}
	return news.Reading{
		Version: ReaderVersion, Mentions: mentions, Entities: entities,
		Facts: withoutEchoes(facts), Quantities: quantities,
	}
}

// withoutEchoes drops the figures of the title that the body states too: the
// body has the whole sentence.
func withoutEchoes(facts []news.Fact) []news.Fact {
	type figure struct {
		kind  news.FactKind
		value float64
		unit  string
	}
	in := map[figure]bool{}
	key := func(f news.Fact) figure { return figure{f.Kind, *f.Value, f.Unit} }
	for _, f := range facts {
		if !f.InTitle && f.Value != nil {
			in[key(f)] = true
		}
	}
	kept := make([]news.Fact, 0, len(facts))
	for _, f := range facts {
		if f.InTitle && f.Value != nil && in[key(f)] {
			continue
		}
		kept = append(kept, f)
	}
	return kept
}
