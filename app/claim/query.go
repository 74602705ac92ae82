package claim

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A Query says which claims are wanted. The zero Query wants all.
type Query struct {
	Articles map[string]bool // by ID; nil for all
	Kinds    []news.FactKind // none for all
	// Place is any spelling of where the claim is made for, of either end of a
	// distance, or of what the articles are about that leave it open; "" for
	// all. All places of one name are wanted.
	Place    string
	AtLeast  int            // articles that state it; 0 is 1
	Verdicts []news.Verdict // none for all
	Limit    int            // claims at most; 0 for all
	Cells    int            // newest cells of each claim, about; 0 for all
}

// Claims returns the claims that a query wants: those that most articles state
// first, then in the order of the kinds, then those with the newest statement.
// The cells are those of the articles that the query names; the rows are the
// same whatever it names. The error is that of ctx.
func (ix *Index) Claims(ctx context.Context, q Query) ([]news.Claim, error) {
	ix.readSettled()
	defer ix.mu.RUnlock()
	found, err := ix.matching(ctx, q)
	if err != nil {
		return nil, err
	}
	ranks := ix.ranks()
	slices.SortFunc(found, func(a, b match) int {
		if c := cmp.Or(b.articles-a.articles, ranks[a.family.kind]-ranks[b.family.kind], strings.Compare(b.newest, a.newest)); c != 0 {
			return c
		}
		return strings.Compare(ix.name(a.row), ix.name(b.row))
	})
	var out []news.Claim
	for i, m := range found {
		if q.Limit > 0 && len(out) == q.Limit {
			break
		}
		if i%checked == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if len(q.Verdicts) == 0 || slices.Contains(q.Verdicts, ix.summarise(m.row).verdict) {
			out = append(out, ix.claim(m.row, q.Cells))
		}
	}
	return out, nil
}

// checked is after how many rows it is seen whether a query was cancelled.
const checked = 256

// cellsOf is how many cells the claim of one fact has: more than are shown
// beside it.
const cellsOf = 100

// Of returns the claim that a fact of an article is a part of, with no more than
// about the 100 newest cells. ok is false when the article or the fact isn't in
// the index.
func (ix *Index) Of(articleID string, f news.Fact) (c news.Claim, ok bool) {
	ix.readSettled()
	defer ix.mu.RUnlock()
	a := ix.articles[articleID]
	if a == nil {
		return c, false
	}
	i := slices.IndexFunc(a.statements, func(s statement) bool { return s.inTitle == f.InTitle && s.number == packed(f.Number) })
	if i < 0 {
		return c, false
	}
	return ix.claim(a.statements[i].row, cellsOf), true
}

// A match is the part of a row that a query wants.
type match struct {
	*row
	articles int
	newest   string // date
}

func (ix *Index) matching(ctx context.Context, q Query) ([]match, error) {
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	wanted := ix.wanted(q)
	var out []match
	n := 0
	for _, r := range ix.rows {
		if n++; n%checked == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if len(r.members) < q.AtLeast || !wanted(r) {
			continue
		}
		if r = r.only(q.Articles); len(r.members) < max(1, q.AtLeast) {
			continue
		}
		if n := articles(r.members); n >= q.AtLeast {
			out = append(out, match{r, n, r.members[len(r.members)-1].article.published})
		}
	}
	return out, nil
}

// wanted returns whether a row is of the kinds and the place of a query.
func (ix *Index) wanted(q Query) func(*row) bool {
	kinds := map[uint32]bool{}
	for _, k := range q.Kinds {
		kinds[ix.texts.ids[string(k)]] = true
	}
	places := map[uint32]bool{}
	if q.Place != "" {
		keys, _ := ix.options.Place(q.Place)
		for _, key := range keys {
			places[ix.texts.ids[key]] = true
		}
		delete(places, 0) // of keys that are in no row
	}
	return func(r *row) bool {
		return (len(kinds) == 0 || kinds[r.family.kind]) &&
			(q.Place == "" || places[r.place] || places[r.setting] || places[r.family.thing])
	}
}

// only returns the part of the row that is stated by the articles with the IDs,
// the row itself when they are nil.
func (r *row) only(ids map[string]bool) *row {
	if ids == nil {
		return r
	}
	out := &row{rowID: r.rowID}
	for _, s := range r.members {
		if ids[s.article.id] {
			out.members = append(out.members, s)
		}
	}
	return out
}

// articles counts the articles of statements that are in order.
func articles(members []*statement) (n int) {
	for i, s := range members {
		if i == 0 || members[i-1].article != s.article {
			n++
		}
	}
	return n
}

// ranks returns the places of the kinds in the order in which they are shown.
func (ix *Index) ranks() map[uint32]int {
	out := map[uint32]int{}
	for i, k := range news.FactKinds {
		if id, ok := ix.texts.ids[string(k)]; ok {
			out[id] = i
		}
	}
	return out
}
