package coref

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// pending is what [Index.settle] has still to do.
type pending struct {
	surnames map[string]bool
	acronyms map[string]bool
	twins    map[uint64]bool
	touched  []int32 // nodes whose entities are no longer as they were summed up
	rules    bool
}

func newPending() pending {
	return pending{surnames: map[string]bool{}, acronyms: map[string]bool{}, twins: map[uint64]bool{}}
}

// Settle finds out what the articles put in or removed since the last call
// change for the entities of all. Whoever asks the index waits for it; to call
// it behind many articles saves them that.
func (ix *Index) Settle() {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	ix.settle()
}

// read locks the index for reading, settled, and returns what unlocks it.
func (ix *Index) read() (unlock func()) {
	for {
		ix.mu.RLock()
		if len(ix.pending.touched) == 0 && !ix.pending.rules {
			return ix.mu.RUnlock
		}
		ix.mu.RUnlock()
		ix.Settle()
	}
}

func (ix *Index) settle() {
	if len(ix.pending.touched) == 0 && !ix.pending.rules {
		return
	}
	for surname := range ix.pending.surnames {
		ix.tiePeople(surname)
	}
	for letters := range ix.pending.acronyms {
		ix.tieAcronym(letters)
	}
	for twin := range ix.pending.twins { // last: they depend on the others
		ix.tieTwins(twin)
	}
	if len(ix.rules.same) > 0 || len(ix.rules.joined) > 0 {
		ix.unite()
	}
	for _, n := range ix.pending.touched {
		ix.nodes[n].touched = false
		if root := ix.root(n); ix.sums[root].version <= ix.version && ix.nodes[root].live() {
			ix.sums[root] = ix.sum(root)
			ix.sums[root].version = ix.version + 1
		}
	}
	ix.version++
	ix.pending = newPending()
}

// touch takes note that the entity of a node is no longer as it was.
func (ix *Index) touch(n int32) {
	at := &ix.nodes[n]
	if !at.touched {
		at.touched = true
		ix.pending.touched = append(ix.pending.touched, n)
	}
	if at.next != none || at.twin != 0 && ix.twins[at.twin] != n {
		ix.pending.twins[at.twin] = true // how usual a kind is has changed
	}
}

// tie ties a node to another, or to none.
func (ix *Index) tie(n, to int32) {
	if at := &ix.nodes[n]; at.tie != to {
		at.tie = to
		ix.pending.twins[at.twin] = true
		ix.relink(n)
	}
}

// alter ties a node to the same name of another kind, or to none.
func (ix *Index) alter(n, to int32) {
	ix.nodes[n].alter = to
	ix.relink(n)
}

// relink moves a node from the one it was tied to to the one it is tied to.
func (ix *Index) relink(n int32) {
	was, is := ix.up[n], ix.nodes[n].tie
	if is == none {
		is = ix.nodes[n].alter
	}
	if is == was {
		return
	}
	ix.up[n] = is
	ix.touch(n)
	if was != none {
		if ix.below[was] = with(ix.below[was], n, false); len(ix.below[was]) == 0 {
			delete(ix.below, was)
		}
		ix.touch(was)
	}
	if is != none {
		ix.below[is] = with(ix.below[is], n, true)
		ix.touch(is)
	}
}

// turn takes note that a node came to life or died.
func (ix *Index) turn(n int32) {
	at := &ix.nodes[n]
	ix.pending.twins[at.twin] = true
	words := strings.Fields(at.name)
	if !at.live() {
		ix.tie(n, none)
	}
	if at.kind != news.Person || len(words) == 0 {
		return
	}
	surname := ix.options.Surname(words)
	ix.pending.surnames[surname] = true
	ix.surnames[surname] = with(ix.surnames[surname], n, at.live())
	if len(ix.surnames[surname]) == 0 {
		delete(ix.surnames, surname)
	}
}

// with returns the numbers with n among them or without.
func with(numbers []int32, n int32, in bool) []int32 {
	switch i := slices.Index(numbers, n); {
	case in && i < 0:
		return append(numbers, n)
	case !in && i >= 0:
		return slices.Delete(numbers, i, i+1)
	}
	return numbers
}
