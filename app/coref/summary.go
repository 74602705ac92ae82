package coref

import "github.com/newsglass/newsglass/app/news"

// A Summary is what is known of an entity in all articles together.
type Summary struct {
	ID        string
	Kind      news.EntityKind // of most of its mentions
	Name      string
	Spellings []string // used in most articles first
	Mentions  int
	Articles  int
	// First and Last are the dates of publication, "2014-06-12", of the oldest
	// and the newest article that names it, "" when no date is known.
	First, Last string
}

// Entity returns the entity with an ID: one that a Summary has or had, or one
// that an article uses for it.
func (ix *Index) Entity(id string) (Summary, bool) {
	defer ix.read()()
	root, ok := ix.find(id)
	if !ok {
		return Summary{}, false
	}
	return ix.summary(root), true
}

func (ix *Index) summary(root int32) Summary {
	sum := ix.sums[root]
	s := Summary{
		ID: ix.nodes[root].id, Kind: sum.kind, Name: ix.names.list[sum.name].text,
		Mentions: int(sum.mentions), Articles: int(sum.articles), First: date(sum.first), Last: date(sum.last),
	}
	spellings := ix.nodes[root].spellings
	if len(spellings) > 1 || !ix.alone(root) {
		spellings = ix.tallies(ix.members(root))
	}
	s.Spellings = make([]string, 0, len(spellings))
	for _, t := range spellings {
		if t.articles > 0 {
			s.Spellings = append(s.Spellings, ix.names.list[t.spelling].text)
		}
	}
	return s
}
