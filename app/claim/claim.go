package claim

import (
	"math"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// name returns the identity of a row, such as "killed/people/child/basra", and
// "killed/people/child//basra" for those of unnamed places.
func (ix *Index) name(r *row) string {
	t := &ix.texts
	parts := []string{t.names[r.family.kind], t.names[r.family.dimension], t.names[r.family.thing], t.names[r.place]}
	if r.setting != 0 {
		parts = append(parts, t.names[r.setting])
	}
	return strings.Join(parts, "/")
}

// claim makes a row into what is shown, with the newest cells, all when cells
// is 0.
func (ix *Index) claim(r *row, cells int) news.Claim {
	sum, t := ix.summarise(r), &ix.texts
	c := news.Claim{
		ID: ix.name(r), Kind: news.FactKind(t.names[r.family.kind]), Unit: t.names[sum.unit],
		Of: t.names[sum.of], Place: t.names[sum.place], RelativeTo: t.names[sum.relativeTo], Period: t.names[sum.period],
		Sources: sum.sources, Verdict: sum.verdict,
	}
	if !math.IsNaN(sum.min) {
		values := [3]float64{sum.min, sum.max, sum.latest}
		c.Min, c.Max, c.Latest = &values[0], &values[1], &values[2]
	}
	first := newest(r.members, cells)
	c.Omitted = articles(r.members[:first])
	c.Cells = make([]news.Cell, 0, len(r.members)-first)
	for i, s := range r.members[first:] {
		if !repeated(r.members[:first+i], s) {
			c.Cells = append(c.Cells, ix.cell(s, sum.unit, int(sum.origins[first+i])))
		}
	}
	return c
}

// newest returns from which member on there are at least so many statements,
// and those of an article together.
func newest(members []*statement, cells int) int {
	first := len(members) - cells
	if cells <= 0 || first <= 0 {
		return 0
	}
	for first > 0 && members[first-1].article == members[first].article {
		first--
	}
	return first
}

// repeated reports whether an earlier statement of the same article, which
// stands among the last ones, is the same.
func repeated(earlier []*statement, s *statement) bool {
	for i := len(earlier) - 1; i >= 0 && earlier[i].article == s.article; i-- {
		if earlier[i].same(s) {
			return true
		}
	}
	return false
}

func (ix *Index) cell(s *statement, unit uint32, origin int) news.Cell {
	a := s.article
	c := news.Cell{Article: a.id, Title: a.title, Source: a.source, Published: a.published, Fact: ix.fact(s), Origin: origin}
	ratio := ix.ratio(s, unit)
	if s.hasValue {
		v := s.value * ratio
		c.Value = &v
	}
	if s.hasMax {
		v := s.max * ratio
		c.ValueMax = &v
	}
	return c
}
