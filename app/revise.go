package app

import (
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
	if a.Edition != "" || l.awaited(a.ID) {
		return "" // it comes back to its marks
	}
	of := l.articleOf(a.ID)
	l.makeWorks()
	l.mu.RLock()
	ids := l.works.candidates(a, l.cards)
	_, known := l.cards[of]
	l.mu.RUnlock()
	if known {
		return of
	}
	var ours stretches
	for i := len(ids) - 1; i >= 0; i-- { // the newest first
		if l.locked[ids[i]] != nil {
			continue // its marks could not be placed in the new text
		}
		held, err := l.textOnDisk(ids[i])
		if err != nil || held.ID == "" {
			continue
		}
		if ours == nil {
			ours = stretchesOf(a.Body)
		}
		if ours.alike(stretchesOf(held.Body)) {
			return held.ID
		}
	}
	return ""
}

// awaited reports whether marks wait for an article that is not here: those of
// one removed, or notes that were imported before it.
func (l *Library) awaited(id string) bool {
	if _, held := l.Card(id); held {
		return false
	}
	m := l.Marks(id)
	m.Read = false
	return l.locked[id] != nil || !m.Empty()
}

// older reports whether a was published before b, as far as both say. Where one
// says no time of day, the days are compared as they are written.
func older(a, b news.Article) bool {
	at, errA := time.Parse(time.RFC3339, a.Published)
	bt, errB := time.Parse(time.RFC3339, b.Published)
	if errA == nil && errB == nil {
		return at.Before(bt)
	}
	n := len(time.DateOnly)
	return len(a.Published) >= n && len(b.Published) >= n && a.Published[:n] < b.Published[:n]
}

// takeIn takes in another text of an article: in its place, or as an earlier
// one. a.ID is its fingerprint.
func (l *Library) takeIn(id string, a news.Article) (u Update, earlier bool, err error) {
	held, err := l.textOnDisk(id)
	if err != nil {
		return u, false, err
	}
	if held.ID != "" && older(a, held) {
		return u, true, l.keepEarlier(id, a)
	}
	u, err = l.revise(id, a)
	return u, false, err
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
	if err := l.lockedMarks(id); err != nil {
		return Update{}, err
	}
	anchors := newReanchoring(old, a)
	after := anchors.marks(l.Marks(id))
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
	l.mu.Unlock()
	l.moveSteps(id, anchors.marks)
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
	l.editing.Lock()
	defer l.editing.Unlock()
	fingerprint := a.ID
	a.ID, a.Edition = id, fingerprint
	inForce := ""
	err := l.db.Update(func(tx *store.Tx) error {
		if err := editionDocs.Put(tx, editionKey(id, fingerprint), Edition{Article: id, Text: &a}); err != nil {
			return err
		}
		held, ok, err := articleDocs.Get(tx, id)
		if err != nil || !ok {
			return err
		}
		inForce = editionOf(held)
		return editionDocs.Put(tx, editionKey(id, inForce), Edition{Article: id})
	})
	if err != nil {
		return err
	}
	l.mu.Lock()
	if inForce != "" {
		l.editions.add(id, inForce)
	}
	l.editions.add(id, fingerprint)
	l.mu.Unlock()
	return nil
}
