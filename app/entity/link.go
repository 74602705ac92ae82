package entity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A cluster is one entity in the making: names that are one.
type cluster struct {
	kind      news.EntityKind
	names     []*name
	spellings []*spelling
	id        string
}

// A name is one folded name under all its spellings.
type name struct {
	kind      news.EntityKind
	words     []string
	folded    string  // all words
	canonical string  // what stands for it in every text
	listed    bool    // in the lists
	sample    []token // its first spelling
	home      *cluster
}

// A spelling is a name as the text writes it.
type spelling struct {
	text  string
	name  *name
	count int // of its mentions
}

// A linker joins the mentions of one text. Its lists are in the order of the
// text.
type linker struct {
	names      []*name
	spellings  []*spelling
	clusters   []*cluster
	byIdentity map[nameKey]*name
	bySpelling map[nameKey]*spelling
}

type nameKey struct {
	kind news.EntityKind
	name string
}

// link groups the mentions into entities, sets Mention.Entity, and returns the
// entities, most mentioned first.
func link(text string, tokens []token, chunks []chunk, mentions []news.Mention) []news.Entity {
	l := &linker{byIdentity: map[nameKey]*name{}, bySpelling: map[nameKey]*spelling{}}
	of := make([]*name, len(mentions))
	for i, m := range mentions {
		of[i] = l.mention(m.Kind, m.Of(text), tokens[chunks[i].from:chunks[i].to])
	}
	l.gather()
	l.people()
	l.bare()
	l.glosses(tokens, chunks, of)
	entities := l.entities()
	for i, n := range of {
		mentions[i].Entity = n.home.id
	}
	return entities
}

// mention counts a mention and returns the name that its spelling folds to.
// Each spelling is folded once.
func (l *linker) mention(kind news.EntityKind, text string, tokens []token) *name {
	s := l.bySpelling[nameKey{kind, text}]
	if s == nil {
		s = &spelling{text: text, name: l.name(kind, tokens)}
		l.bySpelling[nameKey{kind, text}] = s
		l.spellings = append(l.spellings, s)
	}
	s.count++
	return s.name
}

// name returns the name that the tokens of a spelling fold to. People are told
// apart by all their words, all else by what stands for it.
func (l *linker) name(kind news.EntityKind, tokens []token) *name {
	n := &name{kind: kind, words: nameWords(kind, tokens), sample: tokens}
	n.folded = strings.Join(n.words, " ")
	n.canonical, n.listed = resolve(kind, n.words)
	identity := nameKey{kind, n.canonical}
	if kind == news.Person {
		identity.name = n.folded
	}
	if same := l.byIdentity[identity]; same != nil {
		return same
	}
	l.byIdentity[identity] = n
	l.names = append(l.names, n)
	return n
}

// gather makes a cluster of each name that is no person's; equal names are one
// already.
func (l *linker) gather() {
	for _, n := range l.names {
		if n.kind != news.Person {
			l.found(n)
		}
	}
}

func (l *linker) found(n *name) *cluster {
	c := &cluster{kind: n.kind}
	l.clusters = append(l.clusters, c)
	c.add(n)
	return c
}

func (c *cluster) add(n *name) {
	c.names = append(c.names, n)
	n.home = c
}

// merge moves all names of d into c.
func merge(c, d *cluster) {
	if c == d {
		return
	}
	for _, n := range d.names {
		c.add(n)
	}
	d.names = nil
}

// entities turns the clusters into entities.
func (l *linker) entities() []news.Entity {
	for _, s := range l.spellings {
		s.name.home.spellings = append(s.name.home.spellings, s)
	}
	out := make([]news.Entity, 0, len(l.clusters))
	taken := map[string]bool{}
	for _, c := range l.clusters {
		if len(c.names) > 0 { // not merged into another
			out = append(out, c.entity(taken))
		}
	}
	slices.SortStableFunc(out, func(a, b news.Entity) int { return cmp.Compare(b.Mentions, a.Mentions) })
	return out
}
