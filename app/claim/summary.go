package claim

import (
	"math"

	"github.com/newsglass/newsglass/app/news"
)

// A summary is what is known of a row without its cells.
type summary struct {
	unit, of, place, relativeTo, period uint32

	min, max, latest float64 // in unit; min is NaN when every statement is vague
	articles         int
	sources          int
	origins          []int32 // of each member
	verdict          news.Verdict
}

// worthKeeping is from how many statements on the summary of a row is kept.
const worthKeeping = 16

// summarise returns the summary of a row; of a long one it is made once.
func (ix *Index) summarise(r *row) *summary {
	if kept := r.summary.Load(); kept != nil {
		return kept
	}
	text := func(of func(*statement) uint32) uint32 { return mode(r.members, of) }
	out := summary{
		unit: text(func(s *statement) uint32 { return s.unit }), of: text(func(s *statement) uint32 { return s.of }),
		place: text(func(s *statement) uint32 { return s.place }), period: text(func(s *statement) uint32 { return s.period }),
		relativeTo: text(func(s *statement) uint32 { return s.relativeToIn(r) }),
		articles:   articles(r.members),
	}
	out.origins, out.sources = origins(r.members)
	out.verdict = ix.verdict(r.members, out.sources)
	out.min, out.max, out.latest = ix.bounds(r.members, out.unit)
	if len(r.members) >= worthKeeping {
		r.summary.Store(&out)
	}
	return &out
}

// relativeToIn returns what a distance is measured from, nothing where the row
// was chosen for it.
func (s *statement) relativeToIn(r *row) uint32 {
	if s.placeKey != r.place {
		return 0
	}
	return s.relativeTo
}

// mode returns the text that most statements use, the earliest of equals; none
// only if nobody says anything.
func mode(members []*statement, text func(*statement) uint32) (most uint32) {
	most = text(members[0])
	mixed := false
	for _, s := range members[1:] {
		mixed = mixed || text(s) != most
	}
	if !mixed {
		return most
	}
	counts := map[uint32]int{}
	for _, s := range members {
		if id := text(s); id != 0 {
			counts[id]++
		}
	}
	most = 0
	for _, s := range members {
		if id := text(s); counts[id] > counts[most] {
			most = id
		}
	}
	return most
}

// bounds returns the lowest, the highest and the latest value of what is stated
// plainly; of forecasts, denials and the like only if there is nothing else.
func (ix *Index) bounds(members []*statement, unit uint32) (lowest, highest, latest float64) {
	lowest, highest, latest = math.NaN(), math.NaN(), math.NaN()
	plain := false
	for _, s := range members {
		if !s.hasValue || plain && s.status != 0 {
			continue
		}
		ratio := ix.ratio(s, unit)
		value, upper := s.value*ratio, s.value*ratio
		if s.hasMax {
			upper = s.max * ratio
		}
		if math.IsNaN(latest) || !plain && s.status == 0 {
			lowest, highest, plain = value, upper, s.status == 0
		}
		lowest, highest, latest = min(lowest, value), max(highest, upper), value
	}
	return lowest, highest, latest
}

// ratio returns what the value of a statement is multiplied by to be in unit.
func (ix *Index) ratio(s *statement, unit uint32) float64 {
	if s.unit == unit {
		return 1
	}
	return factor(ix.texts.names[s.unit]) / factor(ix.texts.names[unit])
}
