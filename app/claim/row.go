package claim

import (
	"cmp"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/newsglass/newsglass/app/news"
)

// A row holds the statements of a family that are of one place, the oldest
// article first.
type row struct {
	family *family
	rowKey
	members []*statement
	summary atomic.Pointer[summary] // nil until it is asked for
}

// A rowKey is the identity of a row in its family: a place, or, where none is
// said, the setting.
type rowKey struct{ place, setting uint32 }

// telling is from where on two equal numbers are hardly equal by chance.
const telling = 10

// rowsOf returns the rows of a family, in no order. They are kept until the
// family changes; two goroutines that make them at once make the same.
func (ix *Index) rowsOf(f *family) []*row {
	if kept := f.rows.Load(); kept != nil {
		return *kept
	}
	if len(f.statements) == 1 { // as most are
		s := f.statements[0]
		k := rowKey{place: s.placeKey}
		if k.place == 0 {
			k.setting = s.setting
		}
		return []*row{{family: f, rowKey: k, members: f.statements[:1:1]}}
	}
	p := parting{family: f, at: map[rowKey]int{}, distance: ix.texts.names[f.kind] == string(news.Distance)}
	p.part()
	for _, r := range p.rows {
		slices.SortFunc(r.members, older)
	}
	f.rows.Store(&p.rows)
	return p.rows
}

// older orders statements by date, article and place in the text.
func older(a, b *statement) int {
	if a.article != b.article {
		return cmp.Or(strings.Compare(a.article.published, b.article.published), strings.Compare(a.article.id, b.article.id))
	}
	if a.inTitle != b.inTitle {
		if a.inTitle {
			return -1
		}
		return 1
	}
	return cmp.Compare(a.number[0], b.number[0])
}

// A parting sorts a family into rows.
type parting struct {
	family   *family
	distance bool
	rows     []*row
	at       map[rowKey]int // place in rows

	only   uint32               // place that any statement names, 0 when there are more
	states map[float64][]uint32 // the places where a value is stated
}

func (p *parting) part() {
	var open []*statement
	for _, s := range p.family.statements {
		if s.placeKey == 0 {
			open = append(open, s)
		} else {
			p.put(s, rowKey{place: s.placeKey})
		}
	}
	if len(open) == 0 {
		return
	}
	p.survey()
	for _, s := range open {
		if place := p.placeOf(s); place != 0 {
			p.put(s, rowKey{place: place})
		} else {
			p.put(s, rowKey{setting: s.setting})
		}
	}
}

func (p *parting) put(s *statement, k rowKey) {
	i, ok := p.at[k]
	if !ok {
		i = len(p.rows)
		p.at[k] = i
		p.rows = append(p.rows, &row{family: p.family, rowKey: k})
	}
	p.rows[i].members = append(p.rows[i].members, s)
}

// survey notes which values are stated where.
func (p *parting) survey() {
	if len(p.rows) == 1 {
		p.only = p.rows[0].place
	}
	p.states = map[float64][]uint32{}
	for _, r := range p.rows {
		for _, s := range r.members {
			if at := p.states[s.value]; s.hasValue && (len(at) == 0 || at[len(at)-1] != r.place) {
				p.states[s.value] = append(at, r.place)
			}
		}
	}
}

// placeOf returns the place of a statement that leaves it open, 0 when nothing
// tells: see the package doc.
func (p *parting) placeOf(s *statement) uint32 {
	if p.distance {
		return p.only
	}
	if place := s.article.placeIn(p.family); place != 0 {
		return place
	}
	if places := s.article.places; len(places) == 1 {
		if _, ok := p.at[rowKey{place: places[0]}]; ok {
			return places[0]
		}
	}
	stated := p.states[s.value]
	if !s.hasValue || len(stated) == 0 {
		return 0
	}
	if len(s.article.places) == 0 && len(stated) == 1 && s.value >= telling {
		return stated[0]
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

// onlyCommon returns the one element that two lists share, 0 when there is none
// or more. The second list is sorted.
func onlyCommon(list, sorted []uint32) uint32 {
	var found uint32
	for _, x := range list {
		if _, ok := slices.BinarySearch(sorted, x); !ok {
			continue
		}
		if found != 0 {
			return 0
		}
		found = x
	}
	return found
}
