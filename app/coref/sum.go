package coref

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/newsglass/newsglass/app/news"
)

// A sum is what is kept of an entity, so that lists need not go through its
// articles.
type sum struct {
	kind               news.EntityKind
	name               int32 // a spelling
	mentions, articles int32
	first, last        int32 // minutes since 1970
	version            int32 // of the index, when it was made
}

func (ix *Index) sum(root int32) sum {
	s := sum{first: undated, last: undated}
	members := ix.members(root)
	byKind := map[news.EntityKind]int32{}
	for _, m := range members {
		n := &ix.nodes[m]
		s.mentions += n.mentions
		byKind[n.kind] += n.mentions
	}
	for _, kind := range news.EntityKinds {
		if byKind[kind] > byKind[s.kind] {
			s.kind = kind
		}
	}
	postings := ix.postings(root)
	s.articles = int32(len(postings))
	for _, p := range postings {
		when := ix.articles.when[p.article]
		if when == undated {
			continue
		}
		if s.first == undated || when < s.first {
			s.first = when
		}
		s.last = max(s.last, when)
	}
	s.name = ix.fullest(s.kind, members)
	return s
}

// fullest returns the spelling that an entity is shown by: the most frequent
// of those that articles call it by in full. A surname, an acronym or capitals
// give way to any other.
func (ix *Index) fullest(kind news.EntityKind, members []int32) int32 {
	type candidate struct {
		tally
		text string
		rank int
	}
	var best candidate
	for i, t := range ix.tallies(members) {
		c := candidate{tally: t, text: ix.names.list[t.spelling].text}
		switch {
		case capitals(c.text):
			c.rank = 2
		case kind == news.Person && ix.options.Form(kind, c.text).Short:
			c.rank = 1
		}
		if i == 0 || cmp.Or(cmp.Compare(best.rank, c.rank), cmp.Compare(c.named, best.named),
			cmp.Compare(c.articles, best.articles), cmp.Compare(len(c.text), len(best.text)), strings.Compare(best.text, c.text)) > 0 {
			best = c
		}
	}
	return best.spelling
}

// capitals reports whether a name has no small letter, as acronyms and names
// in headlines have none.
func capitals(name string) bool {
	return strings.IndexFunc(name, unicode.IsLower) < 0 && strings.IndexFunc(name, unicode.IsUpper) >= 0
}

// tallies adds up the spellings of nodes, those of most articles first.
func (ix *Index) tallies(members []int32) []tally {
	out := slices.Clone(ix.nodes[members[0]].spellings)
	if len(members) > 1 {
		at := map[int32]int{}
		for i, t := range out {
			at[t.spelling] = i
		}
		for _, m := range members[1:] {
			for _, t := range ix.nodes[m].spellings {
				i, ok := at[t.spelling]
				if !ok {
					i = len(out)
					at[t.spelling] = i
					out = append(out, tally{spelling: t.spelling})
				}
				out[i].articles += t.articles
				out[i].named += t.named
			}
		}
	}
	slices.SortFunc(out, func(a, b tally) int {
		return cmp.Or(cmp.Compare(b.articles, a.articles), strings.Compare(ix.names.list[a.spelling].text, ix.names.list[b.spelling].text))
	})
	return out
}

// postings returns how often each article names the entity that root stands
// for, by article.
func (ix *Index) postings(root int32) []posting {
	if ix.alone(root) {
		return ix.nodes[root].postings
	}
	members := ix.members(root)
	slices.SortFunc(members, func(a, b int32) int { return cmp.Compare(len(ix.nodes[a].postings), len(ix.nodes[b].postings)) })
	var out []posting
	for _, m := range members {
		out = merge(out, ix.nodes[m].postings)
	}
	return out
}

// merge adds up two lists of postings.
func merge(a, b []posting) []posting {
	out := make([]posting, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch x, y := a[0], b[0]; {
		case x.article < y.article:
			out, a = append(out, x), a[1:]
		case x.article > y.article:
			out, b = append(out, y), b[1:]
		default:
			out, a, b = append(out, posting{x.article, x.mentions + y.mentions}), a[1:], b[1:]
		}
	}
	return append(append(out, a...), b...)
}
