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
const ReaderVersion = 3

// Read finds the names and the numbers of an article. Title and body are read
// as one text, so that a name in the one helps to know it in the other.
//
// A fault in a reader costs that article its reading, which says so in
// Trouble, and nothing else: an import of thousands must not end with it.
func Read(a news.Article) news.Reading { return readBy(new(entity.Finder), a) }

// readBy is Read by the rules of a finder.
func readBy(f *entity.Finder, a news.Article) news.Reading {
	return guarded(func(a news.Article) news.Reading { return read(f, a) }, a)
}

func guarded(read func(news.Article) news.Reading, a news.Article) (r news.Reading) {
	defer func() {
		if fault := recover(); fault != nil {
			r = news.Reading{Version: ReaderVersion, Trouble: fmt.Sprint(fault)}
		}
	}()
	return read(a)
}

func read(f *entity.Finder, a news.Article) news.Reading {
	text := a.Text()
	mentions, entities := f.Find(text)
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
		for j := range f.Again {
			t := &f.Again[j]
			t.Number, t.InTitle = a.Split(t.Number)
			t.Sentence, _ = a.Split(t.Sentence)
		}
	}
	return news.Reading{
		Version: ReaderVersion, Mentions: mentions, Entities: entities,
		Facts: facts, Quantities: quantities,
	}
}
