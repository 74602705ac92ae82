package claim

import (
	"context"
	"math"
	"slices"
)

// Statements come and go one by one, and rows are asked for seldom. So Put and
// Remove note what has changed, and the next question settles it: statements
// that leave their place open are given one anew where the change may tell
// otherwise, and rows are brought in order. An article that comes into a
// family of a hundred thousand statements moves few of them.

// A change is what is new in a family since it was settled.
type change struct {
	noted  bool
	places []uint32  // that are named at all only since or no longer
	values []float64 // that are stated at a place only since or no longer
}

// join puts a statement into its family.
func (ix *Index) join(s *statement, k familyKey) {
	f := ix.families[k]
	if f == nil {
		f = &family{familyKey: k, distance: ix.isDistance(k)}
		ix.families[k] = f
	}
	s.family = f
	f.size++
	if s.placeKey == 0 {
		s.at = int32(len(f.open))
		f.open = append(f.open, s)
		ix.note(f)
		return
	}
	ix.enter(s, rowID{family: f, place: s.placeKey})
	if s.row.named++; s.row.named == 1 {
		f.places = append(f.places, s.placeKey)
		f.change.places = append(f.change.places, s.placeKey)
		ix.note(f)
	}
	if f.stated != nil && f.state(s, 1) {
		ix.note(f)
	}
}

// leave takes a statement out of its family.
func (ix *Index) leave(s *statement) {
	f := s.family
	if f.size--; f.size == 0 {
		delete(ix.families, f.familyKey)
	}
	if s.placeKey == 0 {
		end := len(f.open) - 1
		f.open[s.at], f.open[end].at = f.open[end], s.at
		f.open[end] = nil
		f.open = f.open[:end]
	} else {
		if s.row.named--; s.row.named == 0 {
			f.places = slices.DeleteFunc(f.places, func(p uint32) bool { return p == s.placeKey })
			f.change.places = append(f.change.places, s.placeKey)
			ix.note(f)
		}
		if f.stated != nil && f.state(s, -1) {
			ix.note(f)
		}
	}
	if s.row != nil {
		ix.exit(s)
	}
}

func (ix *Index) note(f *family) {
	if !f.change.noted {
		f.change.noted = true
		ix.unsettled = append(ix.unsettled, f)
	}
}

// state counts a statement that names its place, or takes it back when n is
// -1, and reports whether its value is stated there only since or no longer.
func (f *family) state(s *statement, n int32) (changed bool) {
	if !s.countable() {
		return false
	}
	at := f.stated[s.value]
	i := slices.IndexFunc(at, func(t tally) bool { return t.place == s.placeKey })
	if i < 0 {
		i = len(at)
		at = append(at, tally{place: s.placeKey})
	}
	at[i].n += n
	changed = n > 0 && at[i].n == 1 || at[i].n == 0
	if at[i].n == 0 {
		at = slices.Delete(at, i, i+1)
	}
	if f.stated[s.value] = at; len(at) == 0 {
		delete(f.stated, s.value)
	}
	if changed {
		f.change.values = append(f.change.values, s.value)
	}
	return changed
}

// countable reports whether the statement has a value that equals itself.
func (s *statement) countable() bool { return s.hasValue && !math.IsNaN(s.value) }

// readSettled takes the lock for reading, with every statement in its row.
func (ix *Index) readSettled() {
	for {
		ix.mu.RLock()
		if len(ix.unsettled) == 0 && len(ix.untidy) == 0 {
			return
		}
		ix.mu.RUnlock()
		ix.mu.Lock()
		ix.settle(context.Background())
		ix.mu.Unlock()
	}
}

// Settle does now what the next question would have to wait for. The error is
// that of ctx; what is not done stays to be done.
func (ix *Index) Settle(ctx context.Context) error {
	ix.mu.Lock()
	ix.settle(ctx)
	ix.mu.Unlock()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	ix.readSettled()
	defer ix.mu.RUnlock()
	for _, r := range ix.rows {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if len(r.members) >= worthKeeping {
			ix.summarise(r)
		}
	}
	return nil
}

// settle brings every statement into its row, and every row in order, unless
// ctx ends.
func (ix *Index) settle(ctx context.Context) {
	for n := len(ix.unsettled) - 1; n >= 0 && ctx.Err() == nil; n-- {
		ix.placeOpen(ix.unsettled[n])
		ix.unsettled = ix.unsettled[:n]
	}
	for n := len(ix.untidy) - 1; n >= 0 && ctx.Err() == nil; n-- {
		r := ix.untidy[n]
		if r.tidy(); len(r.members) == 0 {
			delete(ix.rows, r.rowID)
		}
		ix.untidy = ix.untidy[:n]
	}
}
