package app

import (
	"cmp"
	"errors"
	"fmt"
	"time"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// An Update tells what a new text of an article has done to its marks.
type Update struct {
	ID      string // of the article
	Changed int    // highlights beside words that have changed
	Orphans int    // highlights without a place, those of earlier texts among them
}

// errRemoved says that an article is not in the library any more.
var errRemoved = errors.New("it is not in the library")

// predecessor returns the ID of the article of which a is another text, ""
// when there is none.
func (l *Library) predecessor(a news.Article) string {
	l.mu.Lock()
	l.works.make(l.cards)
	ids := l.works.candidates(a)
	l.mu.Unlock()
	for i := len(ids) - 1; i >= 0; i-- { // the newest first
		if l.locked[ids[i]] != nil {
			continue // its marks could not be placed in the new text
		}
		held, err := l.textOnDisk(ids[i])
		if err == nil && held.ID != "" && sameWork(held.Body, a.Body) {
			return held.ID
		}
	}
	return ""
}

// older reports whether a was published before b, as far as both say.
func older(a, b news.Article) bool {
	n := min(len(a.Published), len(b.Published))
	return n >= len("2014-06-12") && a.Published[:n] < b.Published[:n]
}

// revise makes a the text of the article with the ID and places the marks in
// it; a.ID is its fingerprint. The text before is kept. All of it is on disk
// together, or nothing.
func (l *Library) revise(id string, a news.Article) (Update, error) {
	u, err := l.replaceText(id, a)
	if err == nil {
		l.announce(Change{Articles: []string{id}, Marks: []string{id}, Texts: []string{id}})
	}
	return u, err
}

func (l *Library) replaceText(id string, a news.Article) (Update, error) {
	l.editing.Lock()
	defer l.editing.Unlock()
	old, err := l.textOnDisk(id)
	if err != nil {
		return Update{}, err
	}
	if old.ID == "" {
		return Update{}, fmt.Errorf("article %s: %w", id, errRemoved)
	}
	fingerprint := a.ID
	a.ID, a.Added, a.Sample, a.Edition = id, old.Added, old.Sample, ""
	if fingerprint != id {
		a.Edition = fingerprint
	}
	before := l.Marks(id)
	after := reanchored(before, old, a)
	_, err = l.commitWith([]entry{l.newEntry(a)}, map[string]news.Marks{id: after}, func(tx *store.Tx) error {
		kept := Edition{Article: id, Text: &old, Replaced: time.Now().UTC()}
		if err := editionDocs.Put(tx, editionKey(id, editionOf(old)), kept); err != nil {
			return err
		}
		return editionDocs.Put(tx, editionKey(id, fingerprint), Edition{Article: id})
	})
	if err != nil {
		return Update{}, err
	}
	l.mu.Lock()
	l.editions.add(id, editionOf(old))
	l.editions.add(id, fingerprint)
	l.history.moved(id, func(m news.Marks) news.Marks { return reanchored(m, old, a) })
	l.mu.Unlock()
	return updateOf(id, after), nil
}

func updateOf(id string, m news.Marks) Update {
	u := Update{ID: id, Orphans: len(m.Orphans)}
	for _, h := range m.Highlights {
		if h.Was != "" {
			u.Changed++
		}
	}
	return u
}

// keepEarlier keeps a text that was published before the one in force.
func (l *Library) keepEarlier(id string, a news.Article) error {
	fingerprint := a.ID
	a.ID, a.Edition = id, fingerprint
	err := l.db.Update(func(tx *store.Tx) error {
		if err := editionDocs.Put(tx, editionKey(id, fingerprint), Edition{Article: id, Text: &a}); err != nil {
			return err
		}
		held, ok, err := articleDocs.Get(tx, id)
		if err != nil || !ok {
			return err
		}
		return editionDocs.Put(tx, editionKey(id, editionOf(held)), Edition{Article: id})
	})
	if err != nil {
		return err
	}
	l.mu.Lock()
	if card, ok := l.cards[id]; ok {
		l.editions.add(id, cmp.Or(card.Edition, card.ID))
	}
	l.editions.add(id, fingerprint)
	l.mu.Unlock()
	return nil
}
