package entity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A cluster is one entity in the making: names that are one, and their mentions.
type cluster struct {
	kind     news.EntityKind
	names    []*name
	mentions []int
}

// A name is one folded name under all its spellings.
type name struct {
	kind   news.EntityKind
	folded string
	words  []string
	sample string // one spelling of it
	home   *cluster
}

// A linker joins the mentions of one text.
type linker struct {
	names    []*name // in the order of the text
	byFold   map[string]*name
	clusters []*cluster
}

// link groups the mentions into entities, sets Mention.Entity, and returns the
// entities, most mentioned first.
func link(text string, tokens []token, chunks []chunk, mentions []news.Mention) []news.Entity {
	l := &linker{byFold: map[string]*name{}}
	of := make([]*name, len(mentions))
	for i := range mentions {
		of[i] = l.name(mentions[i].Kind, mentions[i].Of(text))
	}
	l.gather()
	l.people()
	l.glosses(tokens, chunks, of)
	for i, n := range of {
		n.home.mentions = append(n.home.mentions, i)
	}
	return l.entities(text, mentions)
}

// name returns the name that a spelling folds to.
func (l *linker) name(kind news.EntityKind, spelling string) *name {
	folded := foldAll(kind, spelling)
	if kind != news.Person {
		folded = canonical(kind, spelling)
	}
	id := string(kind) + folded
	n := l.byFold[id]
	if n == nil {
		n = &name{kind: kind, folded: folded, words: strings.Fields(folded), sample: spelling}
		l.byFold[id] = n
		l.names = append(l.names, n)
	}
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
func (l *linker) entities(text string, mentions []news.Mention) []news.Entity {
	out := make([]news.Entity, 0, len(l.clusters))
	taken := map[string]bool{}
	for _, c := range l.clusters {
		if len(c.mentions) == 0 {
			continue
		}
		e := news.Entity{Kind: c.kind, Mentions: len(c.mentions)}
		e.Spellings = spellings(text, mentions, c.mentions)
		e.Name = fullest(c.kind, e.Spellings)
		e.ID = c.id(e.Name, taken)
		for _, m := range c.mentions {
			mentions[m].Entity = e.ID
		}
		out = append(out, e)
	}
	slices.SortStableFunc(out, func(a, b news.Entity) int { return cmp.Compare(b.Mentions, a.Mentions) })
	return out
}
