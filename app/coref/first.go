package coref

import "slices"

// first collects rows and keeps, sorted, the first of them.
type first struct {
	compare func(a, b row) int
	limit   int // 0: all are kept
	total   int // of the rows added
	kept    []row
	full    bool // the first limit rows are the first so far, in order
}

func (f *first) add(r row) {
	f.total++
	if f.full && f.compare(r, f.kept[f.limit-1]) > 0 {
		return
	}
	f.kept = append(f.kept, r)
	if f.limit > 0 && len(f.kept) == 2*f.limit {
		f.kept, f.full = f.rows(), true
	}
}

func (f *first) rows() []row {
	slices.SortFunc(f.kept, f.compare)
	if f.limit > 0 {
		return f.kept[:min(f.limit, len(f.kept))]
	}
	return f.kept
}
