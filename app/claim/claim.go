package claim

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// name returns the identity of a row, such as "killed/people/child/basra".
func (ix *Index) name(r row) string {
	t := &ix.texts
	return strings.Join([]string{t.names[r.family.kind], t.names[r.family.dimension], t.names[r.family.thing], t.names[r.place]}, "/")
}

// claim makes a row with statements into what is shown.
func (ix *Index) claim(r row, numbers []int, sources int, verdict news.Verdict) news.Claim {
	unit := mode(r.members, func(s *statement) uint32 { return s.unit })
	shown := func(text func(*statement) uint32) string { return ix.texts.names[mode(r.members, text)] }
	c := news.Claim{
		ID: ix.name(r), Kind: news.FactKind(ix.texts.names[r.family.kind]), Unit: ix.texts.names[unit],
		Of:         shown(func(s *statement) uint32 { return s.of }),
		Place:      shown(func(s *statement) uint32 { return s.place }),
		RelativeTo: shown(func(s *statement) uint32 { return s.relativeToIn(r) }),
		Period:     shown(func(s *statement) uint32 { return s.period }),
		Sources:    sources, Verdict: verdict, Cells: make([]news.Cell, 0, len(r.members)),
	}
	for i, s := range r.members {
		if !repeated(r.members[:i], s) {
			c.Cells = append(c.Cells, ix.cell(s, c.Unit, numbers[i]))
		}
	}
	c.Min, c.Max, c.Latest = bounds(c.Cells)
	return c
}

// relativeToIn returns what a distance is measured from, nothing where the row
// has been chosen for it.
func (s *statement) relativeToIn(r row) uint32 {
	if s.placeKey != r.place {
		return 0
	}
	return s.relativeTo
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

func (ix *Index) cell(s *statement, unit string, origin int) news.Cell {
	a := s.article
	c := news.Cell{Article: a.id, Title: a.title, Source: a.source, Published: a.published, Fact: ix.fact(s), Origin: origin}
	ratio := factor(c.Fact.Unit) / factor(unit)
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

// bounds returns the lowest, the highest and the latest value of what is stated
// plainly; of forecasts, denials and the like only if there is nothing else.
func bounds(cells []news.Cell) (lowest, highest, latest *float64) {
	plain := slices.ContainsFunc(cells, func(c news.Cell) bool { return c.Value != nil && c.Fact.Status == "" })
	for _, c := range cells {
		if c.Value == nil || plain && c.Fact.Status != "" {
			continue
		}
		upper := c.Value
		if c.ValueMax != nil {
			upper = c.ValueMax
		}
		if lowest == nil || *c.Value < *lowest {
			lowest = c.Value
		}
		if highest == nil || *upper > *highest {
			highest = upper
		}
		latest = c.Value
	}
	return lowest, highest, latest
}

// mode returns the text that most articles use, the earliest of equals; none
// only if nobody says anything.
func mode(members []*statement, text func(*statement) uint32) (most uint32) {
	counts := map[uint32]int{}
	for _, s := range members {
		if id := text(s); id != 0 {
			counts[id]++
		}
	}
	for _, s := range members {
		if id := text(s); counts[id] > counts[most] {
			most = id
		}
	}
	return most
}
