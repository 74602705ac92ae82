package app

import (
	"slices"
	"time"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// An entry is an article with all that is stored of it.
type entry struct {
	article news.Article
	reading news.Reading
	card    Card
	finder  *entity.Finder // by whose rules the article was read
}

// newEntry reads an article by the rules in force.
func (l *Library) newEntry(a news.Article) entry {
	f := l.finder.Load()
	r := readBy(f, a)
	r.Quantities = nil // nothing asks a library for numbers that are no facts
	return entry{a, r, newCard(a, r), f}
}

// newEntries reads the articles on all processors: reading is most of the
// time of an import.
func (l *Library) newEntries(articles []news.Article) []entry {
	now := time.Now().UTC().Format(time.RFC3339)
	out := make([]entry, len(articles))
	eachOf(len(articles), func(i int) {
		a := articles[i]
		a.Added = now
		out[i] = l.newEntry(a)
	})
	return out
}

// commit puts entries on disk together and then announces them. Marks that
// wait for an article, and were made in another text of it, are placed in this
// one. An article that came into the library meanwhile is left as it is, and
// its ID is not among those returned.
func (l *Library) commit(entries []entry) (ids []string, err error) {
	if ids, err = l.commitMarked(entries); err == nil && len(ids) > 0 {
		l.announce(Change{Articles: ids})
	}
	return ids, err
}

func (l *Library) commitMarked(entries []entry) ([]string, error) {
	l.editing.Lock()
	defer l.editing.Unlock()
	entries = slices.DeleteFunc(entries, func(e entry) bool {
		_, held := l.Card(e.article.ID)
		return held
	})
	if len(entries) == 0 {
		return nil, nil
	}
	marks, anchors := map[string]news.Marks{}, map[string]*reanchoring{}
	for _, e := range entries {
		m := l.Marks(e.article.ID)
		if l.locked[m.Article] != nil {
			continue
		}
		anchors[m.Article] = newReanchoring(news.Article{}, e.article)
		if !stand(m, e.article) {
			marks[m.Article] = anchors[m.Article].marks(m)
		}
	}
	ids, err := l.commitWith(entries, marks, func(*store.Tx) error { return nil })
	if err != nil {
		return nil, err
	}
	for id, r := range anchors {
		l.moveSteps(id, r.moved)
	}
	return ids, nil
}

// commitWith puts entries on disk together with marks and what else belongs to
// them, and then into memory. Those that were read by rules that are no longer
// in force are read anew first. l.editing is held.
func (l *Library) commitWith(entries []entry, marks map[string]news.Marks, also func(*store.Tx) error) (ids []string, err error) {
	for again := true; again; {
		again = false
		for i, e := range entries {
			if e.finder != l.finder.Load() {
				entries[i] = l.newEntry(e.article)
			}
		}
		err = l.db.Update(func(tx *store.Tx) error {
			for _, e := range entries {
				if e.finder != l.finder.Load() { // changed since: writers come one by one
					again = true
					return nil
				}
				if err := putEntry(tx, e); err != nil {
					return err
				}
			}
			for id, m := range marks {
				if err := markDocs.Put(tx, id, m); err != nil {
					return err
				}
			}
			return also(tx)
		})
		if err != nil {
			return nil, err
		}
	}
	l.mu.Lock()
	for _, e := range entries {
		l.cards[e.article.ID] = e.card
		l.works.add(e.card)
		ids = append(ids, e.article.ID)
	}
	for id, m := range marks {
		l.marks[id] = m
	}
	l.mu.Unlock()
	for _, e := range entries {
		l.reindex(e.article)
		l.comparison.put(e.article, e.reading, l.Marks(e.article.ID))
	}
	l.comparison.entities.Settle() // here, not in the window when it asks
	return ids, nil
}

// sameText reports whether the library still holds an article with the text
// that it had when it was read.
func sameText(tx *store.Tx, a news.Article) bool {
	held, ok, err := articleDocs.Get(tx, a.ID)
	return err == nil && ok && held.Edition == a.Edition
}

func putEntry(tx *store.Tx, e entry) error {
	id := e.article.ID
	if err := articleDocs.Put(tx, id, e.article); err != nil {
		return err
	}
	if err := readingDocs.Put(tx, id, e.reading); err != nil {
		return err
	}
	return cardDocs.Put(tx, id, e.card)
}
