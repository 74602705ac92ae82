package app

import "sync"

// editing is held while what the reader has made is read, changed and written.
// Changes that are announced meanwhile are told when it is let go: whoever
// hears of one may want to edit, too.
type editing struct {
	mu   sync.Mutex
	tell func(Change)

	waiting sync.Mutex // guards what follows
	held    bool
	changes []Change
}

// Lock waits until nobody edits.
func (e *editing) Lock() {
	e.mu.Lock()
	e.waiting.Lock()
	e.held = true
	e.waiting.Unlock()
}

// Unlock lets others edit, and then tells what has changed.
func (e *editing) Unlock() {
	e.waiting.Lock()
	changes := e.changes
	e.held, e.changes = false, nil
	e.waiting.Unlock()
	e.mu.Unlock()
	for _, c := range changes {
		e.tell(c)
	}
}

// announce tells of a change, at once or when nobody edits.
func (e *editing) announce(c Change) {
	e.waiting.Lock()
	if e.held {
		e.changes = append(e.changes, c)
		e.waiting.Unlock()
		return
	}
	e.waiting.Unlock()
	e.tell(c)
}
