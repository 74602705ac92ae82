package coref

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A Query says which entities are wanted.
type Query struct {
	// Text is matched tolerantly against all spellings; "" matches all. The
	// entities that it fits best come first.
	Text  string
	Kinds []news.EntityKind // none: all
	Sort  Order
	Limit int // 0: all
}

// An Order is how entities are sorted.
type Order string

const (
	ByMentions Order = ""         // most mentioned first
	ByArticles Order = "articles" // named in most articles first
	ByName     Order = "name"
	ByFirst    Order = "first" // first named most lately first
	ByLast     Order = "last"  // last named most lately first
)

// Entities returns the entities that a query wants, and how many there are
// without its limit.
func (ix *Index) Entities(ctx context.Context, q Query) (found []Summary, total int, err error) {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	for n := range ix.nodes {
		if n%1000 == 0 && ctx.Err() != nil {
			return nil, 0, ctx.Err()
		}
		if ix.nodes[n].up != none || len(ix.nodes[n].postings) == 0 {
			continue
		}
		if s := ix.summary(int32(n)); q.wants(s) {
			found = append(found, s)
		}
	}
	slices.SortFunc(found, q.Sort.compare)
	total = len(found)
	if q.Limit > 0 {
		found = found[:min(q.Limit, total)]
	}
	return found, total, nil
}

func (q Query) wants(s Summary) bool {
	if len(q.Kinds) > 0 && !slices.Contains(q.Kinds, s.Kind) {
		return false
	}
	text := strings.ToLower(q.Text)
	return text == "" || slices.ContainsFunc(s.Spellings, func(spelling string) bool {
		return strings.Contains(strings.ToLower(spelling), text)
	})
}

func (o Order) compare(a, b Summary) int {
	by := 0
	switch o {
	case ByArticles:
		by = cmp.Compare(b.Articles, a.Articles)
	case ByName:
		by = strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	case ByFirst:
		by = strings.Compare(b.First, a.First)
	case ByLast:
		by = strings.Compare(b.Last, a.Last)
	}
	return cmp.Or(by, cmp.Compare(b.Mentions, a.Mentions), strings.Compare(a.ID, b.ID))
}
