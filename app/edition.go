package app

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// An Edition is one text of an article that has been published in several:
// reports are corrected and written on. The library shows the newest and keeps
// the others.
type Edition struct {
	Article  string    `json:"article"`           // ID
	Replaced time.Time `json:"replaced,omitzero"` // when another took its place
	// Text is the article as it was; nil for the edition in force, which is
	// the article itself.
	Text *news.Article `json:"text,omitempty"`
}

// Fingerprint names the edition among those of its article. It is "" for the
// one in force.
func (e Edition) Fingerprint() string {
	if e.Text == nil {
		return ""
	}
	return editionOf(*e.Text)
}

// editionOf returns the fingerprint of an article's text. It is made of the
// text itself: a program of before editions keeps Edition of no article that it
// writes.
func editionOf(a news.Article) string { return a.Fingerprint() }

func editionKey(article, fingerprint string) string { return article + "." + fingerprint }

// loadEditions reads which texts are editions of which articles. The texts
// stay on disk.
func (l *Library) loadEditions(tx *store.Tx) {
	for _, key := range editionDocs.IDs(tx) {
		if article, fingerprint, ok := strings.Cut(key, "."); ok {
			l.editions.add(article, fingerprint)
		}
	}
}

// editions knows the articles that have been published in several texts.
// Library.mu guards it.
type editions struct {
	article map[string]string // by the fingerprint of a text
	count   map[string]int    // texts by article
}

func (e *editions) add(article, fingerprint string) {
	if _, known := e.article[fingerprint]; !known {
		e.article[fingerprint] = article
		e.count[article]++
	}
}

// articleOf returns the ID of the article of which a text is an edition, as far
// as that is known, else that of the text itself.
func (l *Library) articleOf(fingerprint string) string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return cmp.Or(l.editions.article[fingerprint], fingerprint)
}

// holdsText reports whether the library holds a text of an article, in force or
// not. A text that was in force went with the article when that was removed.
func (l *Library) holdsText(id, fingerprint string) bool {
	own, alone := l.Card(fingerprint)
	card, held := l.Card(id)
	if alone && cmp.Or(own.Edition, own.ID) == fingerprint || held && cmp.Or(card.Edition, card.ID) == fingerprint {
		return true
	}
	if !held || !l.HasEditions(id) {
		return false
	}
	kept := false
	err := l.db.View(func(tx *store.Tx) error {
		e, ok, err := editionDocs.Get(tx, editionKey(id, fingerprint))
		kept = ok && e.Text != nil
		return err
	})
	return kept || err != nil // what cannot be read is not replaced
}

// HasEditions reports whether the library keeps earlier texts of an article.
func (l *Library) HasEditions(id string) bool {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.editions.count[id] > 1
}

// Editions returns the earlier texts of an article, the last one first.
func (l *Library) Editions(id string) ([]Edition, error) {
	var out []Edition
	err := l.db.View(func(tx *store.Tx) error {
		for _, key := range editionDocs.IDs(tx) {
			if !strings.HasPrefix(key, id+".") {
				continue
			}
			e, ok, err := editionDocs.Get(tx, key)
			if err != nil {
				return err
			}
			if ok && e.Text != nil {
				out = append(out, e)
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the earlier texts of article %s: %w", id, err)
	}
	slices.SortStableFunc(out, func(a, b Edition) int { return b.Replaced.Compare(a.Replaced) })
	return out, nil
}

// UseEdition makes an earlier text of an article the one in force. The marks
// are placed in it anew; the text that was in force is kept as an earlier one.
func (l *Library) UseEdition(id, fingerprint string) error {
	var e Edition
	err := l.db.View(func(tx *store.Tx) (err error) {
		e, _, err = editionDocs.Get(tx, editionKey(id, fingerprint))
		return err
	})
	if err == nil && e.Text == nil {
		err = fmt.Errorf("the library does not hold it")
	}
	if err == nil {
		a := *e.Text
		a.ID = fingerprint
		_, err = l.revise(id, a)
	}
	if err != nil {
		return fmt.Errorf("go back to an earlier text of article %s: %w", id, err)
	}
	return nil
}
