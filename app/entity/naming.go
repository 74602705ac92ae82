package entity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// id is the key of the entity's name: of the known name if one of its
// spellings has one. Two people of one text that the key cannot tell apart
// ("George W. Bush", "George H. W. Bush") get their names in full.
func (c *cluster) id(fullest string, taken map[string]bool) string {
	id := Key(c.kind, fullest)
	for _, n := range c.names {
		if _, known := words.aliases[string(c.kind)+foldAll(n.kind, n.sample)]; known && c.kind != news.Person {
			id = Key(c.kind, n.sample)
			break
		}
	}
	if taken[id] || id == "" {
		id = strings.ToLower(string(c.kind)) + ":" + strings.ToLower(fullest)
	}
	for taken[id] {
		id += "'"
	}
	taken[id] = true
	return id
}

// spellings lists how the mentions stand in the text, most frequent first.
func spellings(text string, mentions []news.Mention, of []int) []string {
	count := map[string]int{}
	var out []string
	for _, m := range of {
		s := mentions[m].Of(text)
		if count[s]++; count[s] == 1 {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
	return out
}

// fullest returns the longest spelling, of a group the most frequent. One in
// capitals ("BAGHDAD") gives way to the same in small letters.
func fullest(kind news.EntityKind, spellings []string) string {
	best := spellings[0]
	for _, s := range spellings[1:] {
		longer := len(s) > len(best) && kind != news.Group
		softer := strings.EqualFold(s, best) && strings.ToUpper(best) == best
		if longer && !strings.EqualFold(s, best) || softer {
			best = s
		}
	}
	return best
}
