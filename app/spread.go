package app

import (
	"context"
	"slices"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// A spread is what a change of the rules on names has still to do: read anew
// the articles that have one of the names, in the order of their IDs. It is on
// disk in the same transaction as the rule, so that it goes on after a crash.
type spread struct {
	Names []string `json:"names,omitempty"` // that the rules speak of
	After string   `json:"after,omitempty"` // the ID of the last article that is done
	Turn  int      `json:"turn"`            // counts the changes of the rules
}

const spreadID = "pending"

// spreadOf is the work to do when the given rules have come or gone.
func (l *Library) spreadOf(rules []news.NameRule) spread {
	l.mu.RLock()
	defer l.mu.RUnlock()
	s := spread{Names: slices.Clone(l.spread.Names), Turn: l.spread.Turn + 1}
	for _, r := range rules {
		s.add(r)
	}
	return s
}

// add adds the names that a rule speaks of.
func (s *spread) add(r news.NameRule) {
	for _, name := range []string{r.Name, r.Other} {
		if name != "" && !slices.Contains(s.Names, name) {
			s.Names = append(s.Names, name)
		}
	}
}

// putSpread writes what is left to do, over anything: it is derived.
func putSpread(tx *store.Tx, s spread) error {
	if err := spreadDocs.Delete(tx, spreadID); err != nil {
		return err
	}
	return spreadDocs.Put(tx, spreadID, s)
}

func (l *Library) spreading() spread {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.spread
}

// Unspread returns how many articles have not been looked at since the rules on
// names changed.
func (l *Library) Unspread() int {
	s := l.spreading()
	if len(s.Names) == 0 {
		return 0
	}
	l.mu.RLock()
	defer l.mu.RUnlock()
	n := 0
	for id := range l.cards {
		if id > s.After {
			n++
		}
	}
	return n
}

// waits reports whether the rules have changed for an article since it was
// read.
func (l *Library) waits(a news.Article) bool {
	s := l.spreading()
	return len(s.Names) > 0 && a.ID > s.After && entity.Holds(a.Text(), s.Names)
}

// Spread reads anew the articles that a change of the rules on names concerns,
// and announces them. progress, which may be nil, is told how many articles of
// all have been looked at. When the context ends it stops; the next call goes
// on from there, after a crash too. A second call waits for the first.
func (l *Library) Spread(ctx context.Context, progress func(done, total int)) error {
	l.walking.Lock()
	defer l.walking.Unlock()
	if progress == nil {
		progress = func(int, int) {}
	}
	for ctx.Err() == nil {
		s := l.spreading()
		if len(s.Names) == 0 {
			return nil
		}
		w := spreadWalk{l: l, spread: s, ids: l.ids(), progress: progress}
		slices.Sort(w.ids)
		if err := w.walk(ctx); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// A spreadWalk goes once over the articles.
type spreadWalk struct {
	l        *Library
	spread   spread
	ids      []string // of all articles, sorted
	waiting  []news.Article
	progress func(done, total int)
}

// lookEvery is how many articles are looked at between two reports.
const lookEvery = 256

// walk ends early, without an error, when the rules change meanwhile.
func (w *spreadWalk) walk(ctx context.Context) error {
	from, done := slices.BinarySearch(w.ids, w.spread.After)
	if done {
		from++
	}
	for i := from; i < len(w.ids); i++ {
		if i%lookEvery == 0 {
			w.progress(i, len(w.ids))
		}
		if ctx.Err() != nil || w.outdated() {
			return nil
		}
		a, err := w.l.textOnDisk(w.ids[i])
		if err != nil {
			continue // an unreadable article is left as it is
		}
		if a.ID != "" && entity.Holds(a.Text(), w.spread.Names) {
			w.waiting = append(w.waiting, a)
		}
		if len(w.waiting) == batchSize {
			if err := w.flush(spread{Names: w.spread.Names, After: w.ids[i], Turn: w.spread.Turn}); err != nil {
				return err
			}
			w.progress(i+1, len(w.ids))
		}
	}
	w.progress(len(w.ids), len(w.ids))
	return w.flush(spread{Turn: w.spread.Turn}) // nothing is left to do
}

// textOnDisk returns an article without its reading; it is empty when the
// library does not hold it.
func (l *Library) textOnDisk(id string) (a news.Article, err error) {
	err = l.db.View(func(tx *store.Tx) error {
		a, _, err = articleDocs.Get(tx, id)
		return err
	})
	return a, err
}

func (w *spreadWalk) outdated() bool { return w.l.spreading().Turn != w.spread.Turn }

// flush reads the waiting articles and writes what was read, together with how
// far the walk is.
func (w *spreadWalk) flush(after spread) error {
	l := w.l
	entries := make([]entry, len(w.waiting))
	eachOf(len(entries), func(i int) { entries[i] = l.newEntry(w.waiting[i]) })
	w.waiting = w.waiting[:0]
	ids, err := w.keep(entries, after)
	if len(ids) > 0 {
		l.announce(Change{Articles: ids})
	}
	return err
}

// keep writes entries to disk and takes them over in memory. A new text of one
// of them waits meanwhile: what was read of the old one must not replace it.
func (w *spreadWalk) keep(entries []entry, after spread) (ids []string, err error) {
	l := w.l
	l.editing.Lock()
	defer l.editing.Unlock()
	var kept []entry
	err = l.db.Update(func(tx *store.Tx) error {
		kept = kept[:0]
		if w.outdated() {
			return nil // the next walk reads them by the rules of now
		}
		for _, e := range entries {
			if !sameText(tx, e.article) { // removed or revised meanwhile
				continue
			}
			if err := putEntry(tx, e); err != nil {
				return err
			}
			kept = append(kept, e)
		}
		return putSpread(tx, after)
	})
	if err != nil || w.outdated() {
		return nil, err
	}
	return l.adopt(kept, after), nil
}

// adopt takes over in memory what a flush has written. l.editing is held.
func (l *Library) adopt(kept []entry, after spread) (ids []string) {
	l.mu.Lock()
	if l.spread.Turn == after.Turn {
		l.spread = after
	}
	for _, e := range kept {
		l.cards[e.article.ID] = e.card
		ids = append(ids, e.article.ID)
	}
	l.mu.Unlock()
	for _, e := range kept {
		l.comparison.put(e.article, e.reading, l.Marks(e.article.ID))
	}
	l.comparison.entities.Settle()
	return ids
}
