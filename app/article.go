package app

import (
	"errors"
	"fmt"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// Article returns the article and what was read out of it. A reading made by
// an older reader, or by other rules on names than those in force, is made anew.
func (l *Library) Article(id string) (a news.Article, r news.Reading, err error) {
	a, r, err = l.fromDisk(id)
	switch {
	case err != nil:
		return a, r, fmt.Errorf("open article %s: %w", id, err)
	case a.ID == "":
		return a, r, fmt.Errorf("open article %s: it is not in the library", id)
	case r.Version != ReaderVersion || l.waits(a):
		r = readBy(l.finder.Load(), a)
	}
	return a, r, nil
}

// fromDisk returns the article and its reading as they are kept. The article
// is empty when the library does not hold it, the reading when it is
// unreadable: that is no loss, as it is derived.
func (l *Library) fromDisk(id string) (a news.Article, r news.Reading, err error) {
	err = l.db.View(func(tx *store.Tx) error {
		var err error
		if a, _, err = articleDocs.Get(tx, id); err != nil {
			return err
		}
		if kept, ok, err := readingDocs.Get(tx, id); ok && err == nil {
			r = kept
		}
		return nil
	})
	return a, r, err
}

// Remove takes articles out of the library and returns them so that
// [Library.PutBack] can undo it. The marks made in them stay, and stand again
// when the article comes back.
func (l *Library) Remove(ids ...string) ([]news.Article, error) {
	removed, err := l.remove(ids)
	if err != nil {
		return nil, fmt.Errorf("remove articles: %w", err)
	}
	l.announce(Change{Articles: ids})
	return removed, nil
}

func (l *Library) remove(ids []string) ([]news.Article, error) {
	l.editing.Lock() // a new text on its way would bring the article back
	defer l.editing.Unlock()
	var removed []news.Article
	err := l.db.Update(func(tx *store.Tx) error {
		removed = removed[:0]
		for _, id := range ids {
			a, ok, err := articleDocs.Get(tx, id)
			if err != nil {
				return err
			}
			if !ok {
				continue
			}
			removed = append(removed, a)
			if err := deleteArticle(tx, id); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	for _, id := range ids {
		delete(l.cards, id)
	}
	l.mu.Unlock()
	for _, id := range ids { // without the lock: the window asks meanwhile
		l.index.Remove(id)
		l.comparison.remove(id)
	}
	l.comparison.entities.Settle()
	return removed, nil
}

func deleteArticle(tx *store.Tx, id string) error {
	if err := articleDocs.Delete(tx, id); err != nil {
		return err
	}
	if err := cardDocs.Delete(tx, id); err != nil {
		return err
	}
	return readingDocs.Delete(tx, id)
}

// PutBack brings removed articles back as they were. One that came back since
// by an import, in another text, has this one as a version.
func (l *Library) PutBack(articles []news.Article) error {
	entries := make([]entry, len(articles))
	for i, a := range articles {
		entries[i] = l.newEntry(a)
	}
	if _, err := l.commit(entries); err != nil {
		return fmt.Errorf("put back articles: %w", err)
	}
	for _, a := range articles {
		id, fingerprint := a.ID, editionOf(a)
		if l.holdsText(id, fingerprint) {
			continue
		}
		a.ID, a.Edition = fingerprint, ""
		if _, _, err := l.takeIn(id, a); err != nil && !errors.Is(err, errRemoved) {
			return fmt.Errorf("put back article %s: %w", id, err)
		}
	}
	return nil
}
