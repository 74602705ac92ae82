package coref

import (
	"hash/maphash"
	"slices"
	"strings"
	"sync"

	"github.com/newsglass/newsglass/app/news"
)

// An Index holds which article names which entities. It may be used by many
// goroutines at once.
type Index struct {
	options Options

	mu       sync.RWMutex
	articles articles
	names    names
	nodes    []node
	up       []int32            // by node: the one that it is tied to, none where it stands for itself
	below    map[int32][]int32  // by node: those that are tied to it
	byID     map[string]int32   // nodes
	called   map[string][]int32 // nodes, by another ID that articles have for them
	twins    map[uint64]int32   // the first node of a twin
	seed     maphash.Seed
	surnames map[string][]int32 // the live people, by surname
	acronyms map[string]*acronym
	rules    rules

	sums    []sum // of the nodes that stand for an entity
	pending pending
	version int32 // rises with every change
	orders  orders
}

// New returns an empty index.
func New(o Options) *Index {
	return &Index{
		options: o, articles: newArticles(), names: newNames(o.Plain), seed: maphash.MakeSeed(),
		below: map[int32][]int32{}, byID: map[string]int32{}, called: map[string][]int32{}, twins: map[uint64]int32{},
		surnames: map[string][]int32{}, acronyms: map[string]*acronym{}, pending: newPending(),
	}
}

// Len returns the number of articles.
func (ix *Index) Len() int {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	return len(ix.articles.number)
}

// Put adds the entities of an article, in place of those put in before. What
// it changes for other articles is found out by the next [Index.Settle].
func (ix *Index) Put(a news.Article, entities []news.Entity) {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	ix.remove(a.ID)
	n := ix.articles.add(a.ID, a.Published)
	named := make([]naming, 0, len(entities))
	for i := range entities {
		if e := &entities[i]; e.Name != "" && e.Mentions > 0 {
			named = ix.put(named, n, e)
		}
	}
	ix.articles.list[n].named = pack(named)
}

// put notes that article n names an entity.
func (ix *Index) put(named []naming, n int32, e *news.Entity) []naming {
	id, f := ix.identify(e)
	if id == "" {
		return named
	}
	in := naming{node: ix.node(id, e.Kind, f), mentions: int32(e.Mentions), name: ix.names.number(e.Name)}
	for _, s := range e.Spellings {
		if s != "" {
			in.spellings = append(in.spellings, ix.names.number(s))
		}
	}
	if e.ID != id && e.ID != "" && !slices.Contains(ix.called[e.ID], in.node) {
		ix.called[strings.Clone(e.ID)] = append(ix.called[e.ID], in.node)
	}
	ix.add(n, in, 1)
	return append(named, in)
}

// identify returns the ID of the node of an entity, "" for what names nothing.
// An article tells its people apart; in all articles together first and last
// name are not enough for it.
func (ix *Index) identify(e *news.Entity) (id string, f Form) {
	ruled := len(ix.rules.alone) > 0 && ix.rules.alone[string(e.Kind)+e.Name]
	if e.Kind != news.Person && e.ID != "" && !ruled {
		return e.ID, f
	}
	f = ix.options.Form(e.Kind, e.Name)
	id = e.ID
	switch {
	case ruled:
		id = f.Key + "=" + strings.ToLower(e.Name)
	case e.Kind == news.Person && f.Known || id == "":
		id = f.Key
	case e.Kind == news.Person && len(f.Words) > 0:
		id = "person:" + strings.Join(f.Words, " ")
	}
	return id, f
}

// add counts a naming in article n, or takes it back with by -1.
func (ix *Index) add(n int32, in naming, by int32) {
	at := &ix.nodes[in.node]
	was := at.live()
	at.post(n, by*in.mentions)
	at.count(in.name).named += by
	ix.spell(in.node, in.name)
	for _, s := range in.spellings {
		at.count(s).articles += by
		ix.spell(in.node, s)
	}
	for _, s := range at.forget() {
		ix.unspell(in.node, s)
	}
	if at.live() != was {
		ix.turn(in.node)
	}
	ix.touch(in.node)
}

// Remove takes an article out.
func (ix *Index) Remove(id string) {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	ix.remove(id)
}

func (ix *Index) remove(id string) {
	n, held := ix.articles.number[id]
	if !held {
		return
	}
	for in := range unpack(ix.articles.list[n].named) {
		ix.add(n, in, -1)
	}
	ix.articles.remove(id)
}

// node returns the number of a node, which it makes at the first call.
func (ix *Index) node(id string, kind news.EntityKind, f Form) int32 {
	if n, ok := ix.byID[id]; ok {
		return n
	}
	n := int32(len(ix.nodes))
	id = strings.Clone(id)
	made := node{id: id, kind: kind, tie: none, alter: none, next: none}
	_, made.name, _ = strings.Cut(made.stem(), ":")
	text := made.name
	made.known = ix.options.Form(kind, text).Known
	if kind == news.Person {
		made.short, made.given = !made.known && (f.Short || len(f.Words) < 2), f.Given
		if words := strings.Join(f.Words, " "); made.known && words != made.name {
			made.name = words
		}
	}
	ix.byID[id] = n
	ix.nodes = append(ix.nodes, made)
	ix.sums, ix.up = append(ix.sums, sum{}), append(ix.up, none)
	ix.twin(n, text)
	return n
}

// none stands for no node.
const none = -1

// root returns the node that stands for the entity of node n.
func (ix *Index) root(n int32) int32 {
	for ix.up[n] != none {
		n = ix.up[n]
	}
	if len(ix.rules.joined) > 0 {
		if joined, ok := ix.rules.joined[n]; ok {
			return joined
		}
	}
	return n
}

// stands reports whether node n stands for an entity.
func (ix *Index) stands(n int32) bool {
	if ix.up[n] != none || !ix.nodes[n].live() {
		return false
	}
	_, joined := ix.rules.joined[n]
	return !joined
}

// members returns the nodes of the entity that root stands for, root first.
func (ix *Index) members(root int32) []int32 {
	out := append([]int32{root}, ix.rules.joins[root]...)
	for i := 0; i < len(out); i++ {
		out = append(out, ix.below[out[i]]...)
	}
	return out
}

// alone reports whether root is the only node of its entity.
func (ix *Index) alone(root int32) bool {
	return len(ix.below[root]) == 0 && len(ix.rules.joins[root]) == 0
}

// find returns the root of the entity with the given ID.
func (ix *Index) find(id string) (root int32, ok bool) {
	if n, ok := ix.byID[id]; ok && ix.nodes[n].live() {
		return ix.root(n), true
	}
	best := int32(none)
	for _, n := range ix.called[id] {
		if ix.nodes[n].live() && (best == none || ix.nodes[n].id < ix.nodes[best].id) {
			best = n
		}
	}
	if best == none {
		return none, false
	}
	return ix.root(best), true
}

// Of returns the ID, in all articles, of what an article calls entity, "" when
// that is not known. An article that is read anew may call it otherwise than
// when it was put in; then it is what others call so.
func (ix *Index) Of(article, entity string) string {
	defer ix.read()()
	n, held := ix.articles.number[article]
	if !held {
		return ""
	}
	candidates := ix.called[entity]
	if at, ok := ix.byID[entity]; ok {
		candidates = append([]int32{at}, candidates...)
	}
	for _, at := range candidates {
		if _, named := slices.BinarySearchFunc(ix.nodes[at].postings, n, byArticle); named {
			return ix.nodes[ix.root(at)].id
		}
	}
	if root, ok := ix.find(entity); ok {
		return ix.nodes[root].id
	}
	return ""
}
