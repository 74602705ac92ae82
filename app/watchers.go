package app

import "sync"

// watchers are all who want to know how far a work is that one of them does
// and the others wait for.
type watchers struct {
	mu  sync.Mutex
	all map[int]func(done, total int)
	n   int
}

// add tells one more until leave is called; progress may be nil.
func (w *watchers) add(progress func(done, total int)) (leave func()) {
	if progress == nil {
		return func() {}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.all == nil {
		w.all = map[int]func(done, total int){}
	}
	w.n++
	mine := w.n
	w.all[mine] = progress
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.all, mine)
	}
}

func (w *watchers) tell(done, total int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, progress := range w.all {
		progress(done, total)
	}
}
