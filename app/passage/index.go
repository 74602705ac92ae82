package passage

import "sync"

// Commonest is how many articles a print may stand in before it is taken for a
// phrase that everybody uses, or a line below every article of an outlet, and
// no longer counts.
const Commonest = 50

// An Index holds the prints of many articles and finds those that share some.
// It may be used by many goroutines at once. The zero Index is empty.
//
// The prints of an article stand together, in the order of its text. Those of a
// removed article stay in the chains, and are passed over, until they are the
// half.
type Index struct {
	mu     sync.RWMutex
	prints chains
	owners []owner
	slots  map[string]int // of an article, in owners
}

// Len returns the number of articles.
func (ix *Index) Len() int {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	return len(ix.slots)
}

// Put adds an article by the [Hashes] of its text, in place of the one with the
// same ID.
func (ix *Index) Put(id string, hashes []uint64) {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	if ix.slots == nil {
		ix.slots = map[string]int{}
	}
	ix.remove(id)
	ix.slots[id] = len(ix.owners)
	ix.owners = append(ix.owners, owner{id, ix.prints.size})
	for _, h := range hashes {
		ix.prints.add(h)
	}
}

// Remove takes an article out, if it is there.
func (ix *Index) Remove(id string) {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	ix.remove(id)
}

func (ix *Index) remove(id string) {
	slot, ok := ix.slots[id]
	if !ok {
		return
	}
	ix.owners[slot].id = ""
	delete(ix.slots, id)
	if dead := len(ix.owners) - len(ix.slots); dead > 1000 && dead > len(ix.slots) {
		ix.compact()
	}
}

// compact makes the index anew without the articles that were removed.
func (ix *Index) compact() {
	var prints chains
	var owners []owner
	for slot, o := range ix.owners {
		if o.id == "" {
			continue
		}
		ix.slots[o.id] = len(owners)
		owners = append(owners, owner{o.id, prints.size})
		for i := o.first; i < ix.end(slot); i++ {
			prints.add(ix.prints.hash(i))
		}
	}
	ix.prints, ix.owners = prints, owners
}

// end returns the print after those of the article in the slot.
func (ix *Index) end(slot int) uint32 {
	if slot+1 < len(ix.owners) {
		return ix.owners[slot+1].first
	}
	return ix.prints.size
}
