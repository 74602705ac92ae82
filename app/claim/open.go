package claim

import (
	"math"
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// telling reports whether two numbers are hardly equal by chance: not small,
// and not one digit and zeros, as 70,000 is.
func telling(v float64) bool {
	for v >= 10 && math.Mod(v, 10) == 0 {
		v /= 10
	}
	return v >= 10
}

func (ix *Index) isDistance(k familyKey) bool { return ix.texts.names[k.kind] == string(news.Distance) }

// placeOpen brings the statements of a family that leave their place open into
// the rows where they belong now: those that are new, and those for which the
// change of the family counts.
func (ix *Index) placeOpen(f *family) {
	all := false
	if len(f.open) > 0 && f.stated == nil && !f.distance {
		ix.survey(f)
		all = true
	}
	counts := f.change.counts(f.distance)
	f.change = change{}
	for _, s := range f.open {
		if s.row != nil && !all && !counts(s) {
			continue
		}
		id := rowID{family: f, place: ix.placeOf(s)}
		if id.place == 0 {
			id.setting = s.setting
		}
		if s.row != nil && s.row.rowID == id {
			continue
		}
		if s.row != nil {
			ix.exit(s)
		}
		ix.enter(s, id)
	}
}

// survey counts which values are stated where.
func (ix *Index) survey(f *family) {
	f.stated = map[float64][]tally{}
	for _, p := range f.places {
		r := ix.rows[rowID{family: f, place: p}]
		for _, members := range [2][]*statement{r.members, r.joined} {
			for _, s := range members {
				if s.row == r && s.placeKey == p {
					f.state(s, 1)
				}
			}
		}
	}
}

// counts returns whether a change may tell a statement another place.
func (c change) counts(distance bool) func(*statement) bool {
	places, values := map[uint32]bool{}, map[float64]bool{}
	for _, p := range c.places {
		places[p] = true
	}
	for _, v := range c.values {
		values[v] = true
	}
	return func(s *statement) bool {
		if distance {
			return len(places) > 0
		}
		if s.hasValue && values[s.value] {
			return true
		}
		return len(places) > 0 && len(s.article.places) == 1 && places[s.article.places[0]]
	}
}

// placeOf returns the place of a statement that leaves it open, 0 when nothing
// tells: see the package doc.
func (ix *Index) placeOf(s *statement) uint32 {
	f := s.family
	if f.distance {
		if len(f.places) == 1 {
			return f.places[0]
		}
		return 0
	}
	if place := s.article.placeIn(f); place != 0 {
		return place
	}
	if places := s.article.places; len(places) == 1 {
		if r := ix.rows[rowID{family: f, place: places[0]}]; r != nil && r.named > 0 {
			return places[0]
		}
	}
	stated := f.stated[s.value]
	if !s.hasValue || len(stated) == 0 {
		return 0
	}
	if len(s.article.places) == 0 && len(stated) == 1 && telling(s.value) {
		return stated[0].place
	}
	return onlyCommon(stated, s.article.places)
}

// placeIn returns the only place that an article names in a family, 0 when it
// names none or more.
func (a *article) placeIn(f *family) (place uint32) {
	for i := range a.statements {
		s := &a.statements[i]
		if s.family != f || s.placeKey == 0 || s.placeKey == place {
			continue
		}
		if place != 0 {
			return 0
		}
		place = s.placeKey
	}
	return place
}

// onlyCommon returns the one place counted that stands in a sorted list, 0 when
// there is none or more.
func onlyCommon(stated []tally, sorted []uint32) uint32 {
	var found uint32
	for _, t := range stated {
		if _, ok := slices.BinarySearch(sorted, t.place); !ok {
			continue
		}
		if found != 0 {
			return 0
		}
		found = t.place
	}
	return found
}
