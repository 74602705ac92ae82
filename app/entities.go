package app

import (
	"context"

	"github.com/newsglass/newsglass/app/coref"
	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
)

// An EntityQuery says which entities of the library are wanted.
type EntityQuery = coref.Query

// An EntityOrder is how entities are sorted: [coref.ByMentions] and so on.
type EntityOrder = coref.Order

// An EntitySummary is what all articles together say of an entity.
type EntitySummary = coref.Summary

// A CoMention is an entity that is named together with another.
type CoMention = coref.Companion

func newEntities() *coref.Index {
	return coref.New(coref.Options{
		Form:    func(kind news.EntityKind, name string) coref.Form { return coref.Form(entity.FormOf(kind, name)) },
		Surname: entity.Surname, Alike: entity.Alike, Plain: entity.Plain,
	})
}

// Entities returns the entities of all articles that a query wants, and how
// many there are without its limit, as far as [Library.Prepare] has seen them.
func (l *Library) Entities(ctx context.Context, q EntityQuery) (found []EntitySummary, total int, err error) {
	return l.comparison.entities.Entities(ctx, q)
}

// Entity returns an entity by its ID in the library, or by the ID that the
// reading of an article has for it.
func (l *Library) Entity(id string) (EntitySummary, bool) { return l.comparison.entities.Entity(id) }

// EntityOf returns the ID in the library of an entity of an article's reading,
// "" when it is not known.
func (l *Library) EntityOf(article, entity string) string {
	return l.comparison.entities.Of(article, entity)
}

// EntityTimeline returns how often an entity is mentioned in each of so many
// equal parts of the time that the library spans, by date of publication, and
// the first and the last date of that time. It takes well under a millisecond
// for all but the most frequent entities of a large library.
func (l *Library) EntityTimeline(id string, buckets int) (counts []int, from, to string) {
	return l.comparison.entities.Timeline(id, buckets)
}

// CoMentions returns the entities that stand in the articles that name the
// given one, those in most of them first.
func (l *Library) CoMentions(ctx context.Context, id string, limit int) []CoMention {
	return l.comparison.entities.Together(ctx, id, limit)
}

// ArticlesNaming returns the articles that name all of the given entities,
// newest first.
func (l *Library) ArticlesNaming(_ context.Context, ids ...string) []string {
	return l.comparison.entities.Naming(ids...)
}
