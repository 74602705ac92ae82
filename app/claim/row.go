package claim

import (
	"cmp"
	"slices"
	"strings"
	"sync/atomic"
)

// A row holds the statements of a family that are of one place, the oldest
// article first.
type row struct {
	rowID
	members []*statement
	summary atomic.Pointer[summary] // nil until it is asked for

	named  int          // members that name the place themselves
	joined []*statement // since it was tidied, in no order
	left   bool         // whether any member has left since then
	untidy bool
}

// A rowID is the identity of a row: its family and a place, or, where none is
// said, the setting.
type rowID struct {
	family         *family
	place, setting uint32
}

// enter takes a statement into its row.
func (ix *Index) enter(s *statement, id rowID) {
	r := ix.rows[id]
	if r == nil {
		r = &row{rowID: id}
		ix.rows[id] = r
	}
	s.row = r
	r.joined = append(r.joined, s)
	ix.disturb(r)
}

// exit takes a statement out of its row.
func (ix *Index) exit(s *statement) {
	r := s.row
	s.row, r.left = nil, true
	ix.disturb(r)
}

// disturb notes that a row is to be tidied.
func (ix *Index) disturb(r *row) {
	if !r.untidy {
		r.untidy = true
		ix.untidy = append(ix.untidy, r)
	}
}

// fewer is by how many times those that joined a row must be fewer than its
// members to be put between them one by one.
const fewer = 64

// tidy brings the members in order. The summary has to be made anew.
func (r *row) tidy() {
	if r.left {
		gone := func(s *statement) bool { return s.row != r }
		r.members, r.joined = slices.DeleteFunc(r.members, gone), slices.DeleteFunc(r.joined, gone)
	}
	if len(r.joined) < len(r.members)/fewer {
		for _, s := range r.joined {
			i, _ := slices.BinarySearchFunc(r.members, s, older)
			r.members = slices.Insert(r.members, i, s)
		}
	} else {
		r.members = append(slices.Grow(r.members, len(r.joined)), r.joined...)
		slices.SortFunc(r.members, older)
	}
	r.joined, r.left, r.untidy = nil, false, false
	r.summary.Store(nil)
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
