package views

import (
	"context"
	"sync"
	"time"

	"fyne.io/fyne/v2"
)

// background runs work off the UI thread. It holds the only go statement and
// the only fyne.Do of the views, so that where a function runs can be read
// off its name.
type background struct {
	ctx    context.Context
	cancel context.CancelFunc
	active sync.WaitGroup

	// Tests replace these to run everything at once, on one goroutine.
	spawn func(func())                                   // runs a function on a goroutine of its own
	do    func(func())                                   // runs a function on the UI thread
	wait  func(context.Context, time.Duration) (ok bool) // false when the context ended first

	mu       sync.Mutex
	queue    []func()
	draining bool
}

func newBackground() *background {
	ctx, cancel := context.WithCancel(context.Background())
	return &background{
		ctx: ctx, cancel: cancel,
		spawn: func(work func()) { go work() },
		do:    func(f func()) { fyne.Do(f) },
		wait:  wait,
	}
}

func wait(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// run does work on a goroutine of its own. The returned function cancels it.
// The work's context ends too when the window closes.
func (b *background) run(work func(context.Context)) (cancel context.CancelFunc) {
	ctx, cancel := context.WithCancel(b.ctx)
	b.active.Add(1)
	b.spawn(func() {
		defer b.active.Done()
		defer cancel()
		work(ctx)
	})
	return cancel
}

// inOrder does work off the UI thread after all work that was handed over
// before. It is for what the person did to the library: a disk may be slow,
// and the steps must arrive in their order. Closing waits for it.
func (b *background) inOrder(work func()) {
	b.mu.Lock()
	b.queue = append(b.queue, work)
	start := !b.draining
	b.draining = true
	b.mu.Unlock()
	if start {
		b.run(func(context.Context) { b.drain() })
	}
}

// afterwards does long work after all that was handed over before. What comes
// then does not wait for it: a note that is written during a backup is on disk
// at once.
func (b *background) afterwards(work func(context.Context)) {
	b.inOrder(func() { b.run(work) })
}

func (b *background) drain() {
	for {
		b.mu.Lock()
		if len(b.queue) == 0 {
			b.draining = false
			b.mu.Unlock()
			return
		}
		work := b.queue[0]
		b.queue = b.queue[1:]
		b.mu.Unlock()
		work()
	}
}

// onUI does something on the UI thread, soon. It may be called from anywhere.
func (b *background) onUI(f func()) { b.do(f) }

// later does something on the UI thread after d. The returned function, to be
// called on the UI thread, keeps it from being done.
func (b *background) later(d time.Duration, f func()) (cancel context.CancelFunc) {
	cancelled := false
	stop := b.run(func(ctx context.Context) {
		if b.wait(ctx, d) {
			b.onUI(func() {
				if !cancelled {
					f()
				}
			})
		}
	})
	return func() { cancelled = true; stop() }
}

// A turn is work of which only the newest counts: an answer to an older
// question is dropped. Its methods are called on the UI thread.
type turn struct {
	number int
	cancel context.CancelFunc
}

// take cancels the work before and begins anew. Work shows what it finds by
// show, which does it on the UI thread while the turn is still the newest.
func (t *turn) take(b *background, work func(ctx context.Context, show func(func()))) {
	if t.cancel != nil {
		t.cancel()
	}
	t.number++
	mine := t.number
	t.cancel = b.run(func(ctx context.Context) {
		work(ctx, func(f func()) {
			b.onUI(func() {
				if mine == t.number {
					f()
				}
			})
		})
	})
}

// drop cancels the work and its answer.
func (t *turn) drop() {
	t.number++
	if t.cancel != nil {
		t.cancel()
	}
}

// close cancels all work and waits for it: the library must not be closed
// under an import.
func (b *background) close() {
	b.cancel()
	b.active.Wait()
}
