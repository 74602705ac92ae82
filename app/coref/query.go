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
	start              uint64 // of text, so that most rows are told apart without it
	text               string // what the last decides: the name or the ID
}

// Entities returns the entities that a query wants, and how many there are
// without its limit.
func (ix *Index) Entities(ctx context.Context, q Query) (found []Summary, total int, err error) {
	rows, total := ix.rows(q)
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

// rows returns the first of what a query wants, sorted, and how many there
// are.
func (ix *Index) rows(q Query) (rows []row, total int) {
	if strings.TrimSpace(q.Text) == "" {
		return ix.wanted(ix.all(q.Sort), q)
	}
	defer ix.read()()
	var best first
	best.compare, best.limit = q.Sort.compare, q.Limit
	for root, f := range ix.match(q.Text) {
		if s := &ix.sums[root]; f != misfit && (len(q.Kinds) == 0 || slices.Contains(q.Kinds, s.kind)) {
			r := ix.row(int32(root), q.Sort)
			r.fit = f
			best.add(r)
		}
	}
	return best.rows(), best.total
}

// wanted returns the first of the sorted rows that a query wants, and how many
// it wants.
func (ix *Index) wanted(rows []row, q Query) ([]row, int) {
	if len(q.Kinds) > 0 {
		rows = ix.ofKind(rows, q.Kinds)
	}
	if q.Limit > 0 {
		return rows[:min(q.Limit, len(rows))], len(rows)
	}
	return rows, len(rows)
}

func (ix *Index) ofKind(rows []row, kinds []news.EntityKind) []row {
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
	r := row{root: root, mentions: s.mentions, text: ix.nodes[root].id}
	switch o {
	case ByArticles:
		r.by = s.articles
	case ByFirst:
		r.by = s.first
	case ByLast:
		r.by = s.last
	case ByName:
		r.text, r.mentions = ix.options.Plain(ix.names.list[s.name].text), 0
	}
	_, telling, found := strings.Cut(r.text, ":")
	if !found {
		telling = r.text
	}
	r.start = start(telling)
	return r
}

func (o Order) compare(a, b row) int {
	switch {
	case a.fit != b.fit:
		return cmp.Compare(a.fit, b.fit)
	case a.by != b.by:
		return cmp.Compare(b.by, a.by)
	case a.mentions != b.mentions:
		return cmp.Compare(b.mentions, a.mentions)
	case a.start != b.start:
		return cmp.Compare(a.start, b.start)
	}
	return cmp.Or(strings.Compare(a.text, b.text), cmp.Compare(a.root, b.root))
}

// orders keeps the list of all entities in each order, until one changes.
type orders struct {
	mu      sync.Mutex
	version int32
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

func (os *orders) get(o Order, version int32) ([]row, bool) {
	os.mu.Lock()
	defer os.mu.Unlock()
	rows, ok := os.rows[o]
	return rows, ok && os.version == version
}

func (os *orders) keep(o Order, version int32, rows []row) {
	os.mu.Lock()
	defer os.mu.Unlock()
	if os.version != version || os.rows == nil {
		os.version, os.rows = version, map[Order][]row{}
	}
	os.rows[o] = rows
}
