package app

import (
	"context"
	"errors"
	"reflect"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/newsglass/newsglass/app/claim"
	"github.com/newsglass/newsglass/app/coref"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/passage"
	"github.com/newsglass/newsglass/app/place"
	"github.com/newsglass/newsglass/store"
)

// comparison is what is known of all articles together: what they state, what
// text they share, which places they name. It is derived, lives in memory and
// is made anew at each start, off the UI thread.
type comparison struct {
	preparing sync.Mutex // held while it is made
	ready     bool
	compared  map[string]bool // by ID: what a cancelled Prepare got done
	watchers  watchers

	claims   *claim.Index
	passages passage.Index
	places   placeIndex
	entities *coref.Index
}

func newComparison() comparison {
	return comparison{
		claims:   claim.New(claim.Options{Place: placeKeys, Sketch: passage.Sketch}),
		entities: newEntities(),
	}
}

// placeKeys are the keys of the places that a name may mean, the likeliest
// first, and whether they can be found on a map.
func placeKeys(name string) (keys []string, known bool) {
	for _, p := range place.Lookup(name) {
		keys = append(keys, p.ID)
	}
	if len(keys) == 0 {
		return []string{place.Fold(name)}, false
	}
	return keys, true
}

// put takes an article in, with the facts as its reader has corrected them.
func (c *comparison) put(a news.Article, r news.Reading, m news.Marks) {
	r.Facts = m.Corrected(r.Facts)
	known := resolve(r)
	keys := make(map[string]string, len(known))
	for name, p := range known {
		keys[name] = p.ID
	}
	c.claims.Put(a, r.Facts, keys)
	c.passages.Put(a.ID, passage.Hashes(a.Body))
	c.places.put(a.ID, newAtlas(r, known))
	c.entities.Put(a, r.Entities)
}

func (c *comparison) remove(id string) {
	c.claims.Remove(id)
	c.passages.Remove(id)
	c.places.remove(id)
	c.entities.Remove(id)
}

// Prepare compares all articles, unless that is done already. It takes a while
// in a large library; progress, which may be nil, is told how many are done,
// from any goroutine. A second call waits for the first, hears of its progress,
// and goes on where a cancelled one ended. Articles that cannot be read are
// left out; the error names them. Readings made by an older reader are made
// anew and kept.
func (l *Library) Prepare(ctx context.Context, progress func(done, total int)) error {
	defer l.comparison.watchers.add(progress)()
	l.comparison.preparing.Lock()
	defer l.comparison.preparing.Unlock()
	if l.comparison.ready {
		return nil
	}
	all := l.ids()
	ids := slices.DeleteFunc(slices.Clone(all), func(id string) bool { return l.comparison.compared[id] })
	var done atomic.Int64
	done.Store(int64(len(all) - len(ids)))
	reached, failed := make([]bool, len(ids)), make([]error, len(ids))
	eachOf(len(ids), func(i int) {
		if ctx.Err() != nil {
			return
		}
		failed[i] = l.compare(ids[i])
		reached[i] = failed[i] == nil
		n := int(done.Add(1))
		if n%100 == 0 {
			l.comparison.watchers.tell(n, len(all))
		}
		if n%settleEvery == 0 {
			l.comparison.entities.Settle()
		}
	})
	err := ctx.Err()
	if err == nil {
		l.comparison.entities.Settle()
		err = l.comparison.claims.Settle(ctx)
	}
	if err != nil {
		l.comparison.note(ids, reached)
		return err
	}
	l.comparison.ready, l.comparison.compared = true, nil
	return errors.Join(failed...)
}

// settleEvery is how many articles are put in between two settlings of the
// entities: one for all, in a large library, would make the window wait that
// asks meanwhile.
const settleEvery = 2000

// note keeps which articles a cancelled Prepare has reached.
func (c *comparison) note(ids []string, reached []bool) {
	if c.compared == nil {
		c.compared = map[string]bool{}
	}
	for i, id := range ids {
		if reached[i] {
			c.compared[id] = true
		}
	}
}

// A comparedReading is the part of a [news.Reading] that articles are compared
// by, and half of its bytes. The rest is not decoded.
type comparedReading struct {
	Version  int           `json:"reader"`
	Entities []news.Entity `json:"entities"`
	Facts    []news.Fact   `json:"facts"`
}

// comparedDocs are the documents of readingDocs. Nothing is put into them.
var comparedDocs = store.NewCollection[comparedReading]("readings", 1)

// compare takes one article into the comparison as the library holds it.
func (l *Library) compare(id string) error {
	before, _ := l.Card(id)
	a, r, err := l.toCompare(id)
	if err != nil || a.ID == "" { // removed since
		return err
	}
	if r.Version != ReaderVersion {
		if r, err = l.readAnew(a); err != nil {
			return err
		}
	}
	m := l.Marks(id)
	l.comparison.put(a, r, m)
	switch card, held := l.Card(id); {
	case !held: // removed meanwhile
		l.comparison.remove(id)
	case card.Edition != before.Edition || !reflect.DeepEqual(l.Marks(id).Corrections, m.Corrections):
		return l.compare(id) // another text or correction came meanwhile, and may have been put first
	}
	return nil
}

// toCompare is fromDisk for the comparison.
func (l *Library) toCompare(id string) (a news.Article, r news.Reading, err error) {
	err = l.db.View(func(tx *store.Tx) error {
		var err error
		if a, _, err = articleDocs.Get(tx, id); err != nil {
			return err
		}
		if kept, ok, err := comparedDocs.Get(tx, id); ok && err == nil {
			r = news.Reading{Version: kept.Version, Entities: kept.Entities, Facts: kept.Facts}
		}
		return nil
	})
	return a, r, err
}

// readAnew reads an article with the reader of today and keeps what it finds.
func (l *Library) readAnew(a news.Article) (news.Reading, error) {
	e := l.newEntry(a)
	err := l.db.Update(func(tx *store.Tx) error {
		if !sameText(tx, a) {
			return nil
		}
		return putEntry(tx, e)
	})
	if err != nil {
		return e.reading, err
	}
	l.mu.Lock()
	if held, ok := l.cards[a.ID]; ok && held.Edition == a.Edition {
		l.cards[a.ID] = e.card
	}
	l.mu.Unlock()
	return e.reading, nil
}

// eachOf calls do for 0 to n-1 on all processors and returns when all is done.
func eachOf(n int, do func(int)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.NumCPU(), runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	workers.Wait()
}
