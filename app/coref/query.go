package coref

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"

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

// A row is an entity in a list that is sorted.
type row struct {
	root, mentions, by int32
	fit                fit
	name, id           string
}

// Entities returns the entities that a query wants, and how many there are
// without its limit.
func (ix *Index) Entities(ctx context.Context, q Query) (found []Summary, total int, err error) {
	rows := ix.rows(q)
	total = len(rows)
	if q.Limit > 0 {
		rows = rows[:min(q.Limit, total)]
	}
	found = make([]Summary, 0, len(rows))
	for chunk := range slices.Chunk(rows, 1000) { // others want to put meanwhile
		if ctx.Err() != nil {
			return nil, 0, ctx.Err()
		}
		found = ix.summaries(found, chunk)
	}
	return found, total, nil
}

func (ix *Index) summaries(found []Summary, rows []row) []Summary {
	defer ix.read()()
	for _, r := range rows {
		if ix.stands(r.root) { // still
			found = append(found, ix.summary(r.root))
		}
	}
	return found
}

// rows returns what a query wants, sorted.
func (ix *Index) rows(q Query) []row {
	if strings.TrimSpace(q.Text) == "" {
		return wanted(ix.all(q.Sort), q.Kinds, ix)
	}
	unlock := ix.read()
	var rows []row
	for root, fit := range ix.match(q.Text) {
		if s := &ix.sums[root]; len(q.Kinds) == 0 || slices.Contains(q.Kinds, s.kind) {
			r := ix.row(root, q.Sort)
			r.fit = fit
			rows = append(rows, r)
		}
	}
	unlock()
	slices.SortFunc(rows, q.Sort.compare)
	return rows
}

// wanted returns the rows of the given kinds.
func wanted(rows []row, kinds []news.EntityKind, ix *Index) []row {
	if len(kinds) == 0 {
		return rows
	}
	defer ix.read()()
	var out []row
	for _, r := range rows {
		if slices.Contains(kinds, ix.sums[r.root].kind) {
			out = append(out, r)
		}
	}
	return out
}

func (ix *Index) row(root int32, o Order) row {
	s := &ix.sums[root]
	r := row{root: root, mentions: s.mentions, id: ix.nodes[root].id}
	switch o {
	case ByArticles:
		r.by = s.articles
	case ByFirst:
		r.by = s.first
	case ByLast:
		r.by = s.last
	case ByName:
		r.name = strings.ToLower(ix.names.list[s.name].text)
	}
	return r
}

func (o Order) compare(a, b row) int {
	if by := cmp.Or(cmp.Compare(a.fit, b.fit), cmp.Compare(b.by, a.by)); by != 0 {
		return by
	}
	if o == ByName && a.name != b.name {
		return strings.Compare(a.name, b.name)
	}
	return cmp.Or(cmp.Compare(b.mentions, a.mentions), strings.Compare(a.id, b.id))
}

// orders keeps the list of all entities in each order, until one changes.
type orders struct {
	mu      sync.Mutex
	version int
	rows    map[Order][]row
}

// all returns all entities, sorted.
func (ix *Index) all(o Order) []row {
	unlock := ix.read()
	version := ix.version
	if rows, ok := ix.orders.get(o, version); ok {
		unlock()
		return rows
	}
	var rows []row
	for n := range ix.nodes {
		if ix.stands(int32(n)) {
			rows = append(rows, ix.row(int32(n), o))
		}
	}
	unlock()
	slices.SortFunc(rows, o.compare)
	ix.orders.keep(o, version, rows)
	return rows
}

func (os *orders) get(o Order, version int) ([]row, bool) {
	os.mu.Lock()
	defer os.mu.Unlock()
	rows, ok := os.rows[o]
	return rows, ok && os.version == version
}

func (os *orders) keep(o Order, version int, rows []row) {
	os.mu.Lock()
	defer os.mu.Unlock()
	if os.version != version || os.rows == nil {
		os.version, os.rows = version, map[Order][]row{}
	}
	os.rows[o] = rows
}
