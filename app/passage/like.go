package passage

import (
	"cmp"
	"slices"
)

// A Match is an article that shares text with another.
type Match struct {
	ID string
	// Passages is how many stretches of text the two share as far as the
	// prints tell; [Shared] says where.
	Passages int
	// Share is how much of the text of the article asked about stands in this
	// one, from 0 to 1: an estimate from the prints that count.
	Share float64
}

// Like returns the articles that share text with the one that has the ID, those
// that share most first; none when it isn't in the index.
func (ix *Index) Like(id string) []Match {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	slot, ok := ix.slots[id]
	if !ok {
		return nil
	}
	holders := ix.holders(slot)
	shared := map[int]*tally{}
	counted := 0
	for i, slots := range holders {
		if slots == nil || i > 0 && holders[i-1] == nil || i+1 < len(holders) && holders[i+1] == nil {
			continue
		}
		counted++
		for _, s := range slots {
			if shared[s] == nil {
				shared[s] = &tally{}
			}
			shared[s].add(counted)
		}
	}
	delete(shared, slot)
	return ix.ranked(shared, counted)
}

// A tally counts the prints that an article shares, and the runs they form.
type tally struct{ prints, runs, last int }

func (t *tally) add(at int) {
	if t.prints == 0 || at != t.last+1 {
		t.runs++
	}
	t.prints++
	t.last = at
}

// holders returns, for each print of the article in the slot, the slots of the
// articles that it stands in, nil when they are too many to count. Which print
// a window at the edge of a common line takes depends on the text before it;
// so [Index.Like] leaves out the neighbours of common prints as well.
func (ix *Index) holders(slot int) [][]int {
	var out [][]int
	for i := ix.owners[slot].first; i < ix.end(slot); i++ {
		var slots []int
		last := -1 // prints come newest first, so those of one article in a row
		ix.prints.walk(i, func(j uint32) bool {
			s := ownerOf(ix.owners, j)
			if s != last && ix.owners[s].id != "" {
				slots = append(slots, s)
			}
			last = s
			return len(slots) <= Commonest
		})
		if len(slots) > Commonest {
			slots = nil
		}
		out = append(out, slots)
	}
	return out
}

func (ix *Index) ranked(shared map[int]*tally, of int) []Match {
	out := make([]Match, 0, len(shared))
	for s, t := range shared {
		out = append(out, Match{ix.owners[s].id, t.runs, float64(t.prints) / float64(of)})
	}
	slices.SortFunc(out, func(a, b Match) int {
		return cmp.Or(cmp.Compare(b.Share, a.Share), cmp.Compare(a.ID, b.ID))
	})
	return out
}
