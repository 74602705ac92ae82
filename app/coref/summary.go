package coref

import (
	"cmp"
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// A Summary is what is known of an entity in all articles together.
type Summary struct {
	ID        string
	Kind      news.EntityKind // of most of its mentions
	Name      string
	Spellings []string // most used first
	Mentions  int
	Articles  int
	// First and Last are the dates of publication, "2014-06-12", of the oldest
	// and the newest article that names it, "" when no date is known.
	First, Last string
}

// Entity returns the entity with an ID: one that a Summary has, or one that an
// article uses for it.
func (ix *Index) Entity(id string) (Summary, bool) {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	root, ok := ix.find(id)
	if !ok {
		return Summary{}, false
	}
	return ix.summary(root), true
}

func (ix *Index) summary(root int32) Summary {
	s := Summary{ID: ix.nodes[root].id, Kind: ix.nodes[root].kind}
	var spellings []tally
	first, last := int32(undated), int32(undated)
	for _, m := range ix.members(root) {
		n := &ix.nodes[m]
		s.Mentions += n.mentions
		for _, t := range n.spellings {
			i := slices.IndexFunc(spellings, func(o tally) bool { return o.spelling == t.spelling })
			if i < 0 {
				spellings = append(spellings, t)
				continue
			}
			spellings[i].articles += t.articles
			spellings[i].named += t.named
		}
	}
	for _, p := range ix.postings(root) {
		s.Articles++
		when := ix.articles.list[p.article].when
		if when == undated {
			continue
		}
		if first == undated || when < first {
			first = when
		}
		last = max(last, when)
	}
	s.First, s.Last = date(first), date(last)
	slices.SortFunc(spellings, func(a, b tally) int {
		return cmp.Or(cmp.Compare(b.articles, a.articles), cmp.Compare(ix.words.strings[a.spelling], ix.words.strings[b.spelling]))
	})
	for _, t := range spellings {
		s.Spellings = append(s.Spellings, ix.words.strings[t.spelling])
	}
	best := slices.MaxFunc(spellings, func(a, b tally) int { return cmp.Compare(a.named, b.named) })
	s.Name = ix.words.strings[best.spelling]
	return s
}

// postings returns how often each article names the entity that root stands
// for, by article.
func (ix *Index) postings(root int32) []posting {
	if len(ix.nodes[root].below) == 0 {
		return ix.nodes[root].postings
	}
	var all []posting
	for _, m := range ix.members(root) {
		all = append(all, ix.nodes[m].postings...)
	}
	slices.SortFunc(all, func(a, b posting) int { return cmp.Compare(a.article, b.article) })
	out := all[:0]
	for _, p := range all {
		if last := len(out) - 1; last >= 0 && out[last].article == p.article {
			out[last].mentions += p.mentions
		} else {
			out = append(out, p)
		}
	}
	return out
}
