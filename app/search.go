package app

import (
	"context"
	"errors"
	"slices"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/search"
)

// The fields of an article that are searched.
const (
	FieldTitle  = "title"
	FieldBody   = "body"
	FieldSource = "source"
	FieldTags   = "tags"
	FieldNote   = "note" // its Key is the ID of the highlight
)

// Search finds articles and notes that hold all words of the query, misspelt
// by a letter or two at most, best first. Only what [Library.Index] has seen
// is searched.
func (l *Library) Search(ctx context.Context, query string, n int) []search.Hit {
	return l.index.Find(ctx, query, n)
}

// Index makes all articles and notes searchable, unless they are already. It
// takes a while in a large library; progress, which may be nil, is told how
// many are done. A second call waits for the first. Articles that cannot be
// read are left out; the error names them.
func (l *Library) Index(ctx context.Context, progress func(done, total int)) error {
	l.indexing.Lock()
	defer l.indexing.Unlock()
	if l.indexed {
		return nil
	}
	var failed []error
	ids := l.ids()
	for i, id := range ids {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := l.indexOne(id); err != nil {
			failed = append(failed, err)
		}
		if progress != nil && i%100 == 0 {
			progress(i, len(ids))
		}
	}
	l.indexed = true
	return errors.Join(failed...)
}

// indexOne makes one article searchable. Its text and marks stay as they are
// meanwhile: a newer one that was put first would be lost.
func (l *Library) indexOne(id string) error {
	l.editing.Lock()
	defer l.editing.Unlock()
	return l.reindexID(id)
}

func (l *Library) ids() []string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	ids := make([]string, 0, len(l.cards))
	for id := range l.cards {
		ids = append(ids, id)
	}
	return ids
}

func (l *Library) reindexID(id string) error {
	a, err := l.textOnDisk(id)
	if err == nil && a.ID != "" { // removed since: nothing to index
		l.reindex(a)
	}
	return err
}

func (l *Library) reindex(a news.Article) { l.index.Put(searchable(a, l.Marks(a.ID))) }

func searchable(a news.Article, m news.Marks) search.Doc {
	d := search.Doc{ID: a.ID, Fields: []search.Field{
		{Name: FieldTitle, Text: a.Title, Weight: 3},
		{Name: FieldSource, Text: a.Source, Weight: 1},
		{Name: FieldBody, Text: a.Body, Weight: 1},
	}}
	for _, tag := range m.Tags {
		d.Fields = append(d.Fields, search.Field{Name: FieldTags, Text: tag, Weight: 2})
	}
	if m.Note != "" {
		d.Fields = append(d.Fields, search.Field{Name: FieldNote, Text: m.Note, Weight: 2})
	}
	for _, h := range slices.Concat(m.Highlights, m.Orphans) {
		if h.Note != "" {
			d.Fields = append(d.Fields, search.Field{Name: FieldNote, Key: h.ID, Text: h.Note, Weight: 2})
		}
		for _, tag := range h.Tags {
			d.Fields = append(d.Fields, search.Field{Name: FieldTags, Key: h.ID, Text: tag, Weight: 2})
		}
	}
	return d
}
