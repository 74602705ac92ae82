package app

import (
	"context"
	"fmt"
	"slices"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/watch"
	"github.com/newsglass/newsglass/store"
)

// A watchList is what the library keeps of the watch words.
type watchList struct {
	Words []news.WatchWord `json:"words,omitempty"`

	finder *watch.Finder
}

const watchID = "words"

// WatchWords returns the reader's watch words in their order.
func (l *Library) WatchWords() []news.WatchWord {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return slices.Clone(l.words.Words)
}

// SetWatchWords puts other watch words in the place of all. Undo takes it back.
func (l *Library) SetWatchWords(words []news.WatchWord) error {
	l.editing.Lock()
	defer l.editing.Unlock()
	before := l.WatchWords()
	if slices.Equal(before, words) {
		return nil
	}
	return l.do(watchStep{before, slices.Clone(words)})
}

// Watch returns where watch words stand in a text, in order, none overlapping.
func (l *Library) Watch(text string) []news.WatchHit {
	l.mu.RLock()
	f := l.words.finder
	l.mu.RUnlock()
	return f.Find(text)
}

// loadWords reads the watch words when the library is opened.
func (l *Library) loadWords(tx *store.Tx) {
	kept, _, err := watchDocs.Get(tx, watchID)
	if err != nil {
		l.warnings = append(l.warnings, err)
		l.locked[watchID] = err
	}
	l.words = watchList{kept.Words, watch.New(kept.Words)}
}

// A watchStep changes the watch words.
type watchStep struct{ before, after []news.WatchWord }

func (s watchStep) name() string          { return "change of the watch words" }
func (s watchStep) article() string       { return "" }
func (s watchStep) redo(l *Library) error { return l.putWords(s.after) }
func (s watchStep) undo(l *Library) error { return l.putWords(s.before) }

func (l *Library) putWords(words []news.WatchWord) error {
	if err := l.locked[watchID]; err != nil {
		return fmt.Errorf("the watch words cannot be read and are left as they are: %w", err)
	}
	err := l.db.Update(func(tx *store.Tx) error { return watchDocs.Put(tx, watchID, watchList{Words: words}) })
	if err != nil {
		return err
	}
	l.mu.Lock()
	l.words = watchList{words, watch.New(words)}
	l.mu.Unlock()
	l.announce(Change{Words: true})
	return nil
}

// WatchCounts returns in how many articles each watch word stands, those that
// are switched off too. It reads all texts; progress, which may be nil, is told
// how many are done. Articles that cannot be read are left out.
func (l *Library) WatchCounts(ctx context.Context, progress func(done, total int)) ([]int, error) {
	words := l.WatchWords()
	for i := range words {
		words[i].Off = false
	}
	f := watch.New(words)
	counts := make([]int, len(words))
	ids := l.ids()
	for i, id := range ids {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if progress != nil && i%lookEvery == 0 {
			progress(i, len(ids))
		}
		a, err := l.textOnDisk(id)
		if err != nil {
			continue
		}
		seen := map[int]bool{}
		for _, h := range f.Find(a.Text()) {
			if !seen[h.Word] {
				seen[h.Word] = true
				counts[h.Word]++
			}
		}
	}
	return counts, nil
}
