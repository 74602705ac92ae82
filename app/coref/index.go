package coref

import (
	"slices"
	"strings"
	"sync"

	"github.com/newsglass/newsglass/app/news"
)

// Options are what an index takes from other packages.
type Options struct {
	// Key returns the identity of a name, the same for all its spellings, ""
	// for what names nothing. Without it a name in small letters is its key.
	Key func(kind news.EntityKind, name string) string
}

// An Index holds which article names which entities. It may be used by many
// goroutines at once.
type Index struct {
	options Options

	mu       sync.RWMutex
	articles articles
	nodes    []node
	byID     map[string]int32 // nodes
	words    table            // spellings
}

// New returns an empty index.
func New(o Options) *Index {
	if o.Key == nil {
		o.Key = func(kind news.EntityKind, name string) string {
			return strings.ToLower(string(kind) + ":" + name)
		}
	}
	return &Index{options: o, articles: newArticles(), byID: map[string]int32{}, words: newTable()}
}

// Len returns the number of articles.
func (ix *Index) Len() int {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	return len(ix.articles.number)
}

// Put adds the entities of an article, in place of those put in before.
func (ix *Index) Put(a news.Article, entities []news.Entity) {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	ix.remove(a.ID)
	n := ix.articles.add(a.ID, a.Published)
	named := make([]naming, 0, len(entities))
	for i := range entities {
		named = ix.name(named, n, &entities[i])
	}
	ix.articles.list[n].named = pack(named)
}

// name notes that article n names an entity.
func (ix *Index) name(named []naming, n int32, e *news.Entity) []naming {
	id := e.ID
	if id == "" {
		id = ix.options.Key(e.Kind, e.Name)
	}
	if id == "" || e.Name == "" || e.Mentions < 1 {
		return named
	}
	in := naming{node: ix.node(id, e.Kind), mentions: int32(e.Mentions), name: ix.words.number(e.Name)}
	for _, s := range e.Spellings {
		in.spellings = append(in.spellings, ix.words.number(s))
	}
	ix.nodes[in.node].add(n, in)
	return append(named, in)
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
		ix.nodes[in.node].drop(n, in)
	}
	ix.articles.remove(id)
}

// node returns the number of a node, which it makes at the first call.
func (ix *Index) node(id string, kind news.EntityKind) int32 {
	n, ok := ix.byID[id]
	if !ok {
		n = int32(len(ix.nodes))
		id = strings.Clone(id)
		ix.byID[id] = n
		ix.nodes = append(ix.nodes, node{id: id, kind: kind, up: none})
	}
	return n
}

// none stands for no node.
const none = -1

// root returns the node that stands for the entity of node n.
func (ix *Index) root(n int32) int32 {
	for ix.nodes[n].up != none {
		n = ix.nodes[n].up
	}
	return n
}

// members returns the nodes of the entity that root stands for, root first.
func (ix *Index) members(root int32) []int32 {
	out := []int32{root}
	for i := 0; i < len(out); i++ {
		out = append(out, ix.nodes[out[i]].below...)
	}
	return out
}

// find returns the root of the entity with the given ID.
func (ix *Index) find(id string) (root int32, ok bool) {
	n, ok := ix.byID[id]
	if !ok || len(ix.nodes[n].postings) == 0 {
		return none, false
	}
	return ix.root(n), true
}

// Of returns the ID, in all articles, of what an article calls entity, "" when
// the article names nothing of that ID.
func (ix *Index) Of(article, entity string) string {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	n, held := ix.articles.number[article]
	at, known := ix.byID[entity]
	if !held || !known {
		return ""
	}
	if _, named := slices.BinarySearchFunc(ix.nodes[at].postings, n, byArticle); !named {
		return ""
	}
	return ix.nodes[ix.root(at)].id
}
