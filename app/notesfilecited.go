package app

import (
	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/store"
)

// A citation is what is known of an article that the library does not hold,
// but has notes on: enough to export these again with where they come from.
type citation struct {
	Title     string `json:"title,omitempty"`
	Source    string `json:"source,omitempty"`
	Byline    string `json:"byline,omitempty"`
	Published string `json:"published,omitempty"`
	URL       string `json:"url,omitempty"`
}

// keepCitations keeps what a file of notes says of the articles that are not
// here. It is no step: nothing shows it but the notes themselves.
func (l *Library) keepCitations(articles []export.Article, homes map[string]string) error {
	return l.db.Update(func(tx *store.Tx) error {
		for _, a := range articles {
			if _, held := l.Card(a.ID); held || homes[a.ID] != "" {
				continue
			}
			c := citation{a.Title, a.Source, a.Byline, a.Published, a.URL}
			if c == (citation{}) {
				continue
			}
			if err := citationDocs.Put(tx, a.ID, c); err != nil {
				return err
			}
		}
		return nil
	})
}

// citation returns what is known of an article that is not held.
func (l *Library) citation(id string) (c citation) {
	_ = l.db.View(func(tx *store.Tx) error {
		kept, _, err := citationDocs.Get(tx, id)
		if err == nil {
			c = kept
		}
		return nil // unreadable: the notes go without
	})
	return c
}
