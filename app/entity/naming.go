package entity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// entity names the cluster and gives it an id that is not taken.
func (c *cluster) entity(taken map[string]bool) news.Entity {
	slices.SortStableFunc(c.spellings, func(a, b *spelling) int { return cmp.Compare(b.count, a.count) })
	fullest := c.fullest()
	c.identify(fullest, taken)
	e := news.Entity{ID: c.id, Kind: c.kind, Name: fullest.text, Spellings: make([]string, len(c.spellings))}
	for i, s := range c.spellings {
		e.Spellings[i] = s.text
		e.Mentions += s.count
	}
	return e
}

// identify sets the id to the key of the entity's name: of the known name if
// one of its spellings has one. Two people of one text that the key cannot tell
// apart ("George W. Bush", "George H. W. Bush") get their names in full.
func (c *cluster) identify(fullest *spelling, taken map[string]bool) {
	named := fullest.name
	if i := slices.IndexFunc(c.names, func(n *name) bool { return n.listed }); i >= 0 && c.kind != news.Person {
		named = c.names[i]
	}
	id := key(c.kind, named.canonical)
	if taken[id] || id == "" {
		id = strings.ToLower(string(c.kind)) + ":" + strings.ToLower(fullest.text)
	}
	for taken[id] {
		id += "'"
	}
	taken[id] = true
	c.id = id
}

// fullest returns the longest spelling, of a group the most frequent. One in
// capitals ("BAGHDAD") gives way to the same in small letters.
func (c *cluster) fullest() *spelling {
	best := c.spellings[0]
	for _, s := range c.spellings[1:] {
		longer := len(s.text) > len(best.text) && c.kind != news.Group
		same := strings.EqualFold(s.text, best.text)
		softer := same && strings.ToUpper(best.text) == best.text
		if longer && !same || softer {
			best = s
		}
	}
	return best
}
