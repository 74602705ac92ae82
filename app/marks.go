package app

import (
	"cmp"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// Marks returns a copy of the marks of an article.
func (l *Library) Marks(id string) news.Marks {
	l.mu.RLock()
	defer l.mu.RUnlock()
	m := l.marks[id].Clone()
	m.Article = id
	return m
}

// Marked returns a copy of the marks of every article that has highlights or a
// note, whether the library still holds the article or not.
func (l *Library) Marked() []news.Marks {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var out []news.Marks
	for _, m := range l.marks {
		if m.Noted() {
			out = append(out, m.Clone())
		}
	}
	slices.SortFunc(out, func(a, b news.Marks) int { return cmp.Compare(a.Article, b.Article) })
	return out
}

// AnyNoted reports whether any article has highlights or a note.
func (l *Library) AnyNoted() bool {
	l.mu.RLock()
	defer l.mu.RUnlock()
	for _, m := range l.marks {
		if m.Noted() {
			return true
		}
	}
	return false
}

// Edit changes the marks of an article and keeps the step for [Library.Undo].
// A highlight that it brings in, and whose quote is not at its span in the text
// in force, is put where its words stand there, or among the orphans.
//
// what names the step for a person: "highlight", "star". An edit that changes
// nothing is no step.
func (l *Library) Edit(id, what string, change func(*news.Marks)) error {
	return l.EditAll([]string{id}, what, func(m *news.Marks) { change(m) })
}

// EditAll is Edit for several articles, whose change is one step, on disk
// together or not at all.
func (l *Library) EditAll(ids []string, what string, change func(*news.Marks)) error {
	l.editing.Lock()
	defer l.editing.Unlock()
	s := markStep{what: what}
	for _, id := range ids {
		before := l.Marks(id)
		after := before.Clone()
		change(&after)
		if !sameAnchors(before, after) {
			if a, err := l.textOnDisk(id); err == nil && a.ID != "" { // else they wait for the article
				after = restored(before, after, a)
			}
		}
		sortHighlights(after.Highlights)
		if !equal(before, after) {
			s.before, s.after = append(s.before, before), append(s.after, after)
		}
	}
	if len(s.before) == 0 {
		return nil
	}
	return l.do(s)
}

// sameAnchors reports whether the highlights and corrections of both are at the
// same places.
func sameAnchors(before, after news.Marks) bool {
	return slices.EqualFunc(before.Highlights, after.Highlights, func(a, b news.Highlight) bool {
		return a.ID == b.ID && a.Span == b.Span && a.Quote == b.Quote
	}) && slices.EqualFunc(before.Corrections, after.Corrections, func(a, b news.Correction) bool {
		return a.ID == b.ID && a.Span == b.Span && a.Quote == b.Quote
	})
}

// sortHighlights puts highlights into the order of the text.
func sortHighlights(hs []news.Highlight) {
	slices.SortStableFunc(hs, func(a, b news.Highlight) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
}

// Visit marks an article as read. Opening an article is no step to be undone.
func (l *Library) Visit(id string) error {
	l.editing.Lock()
	defer l.editing.Unlock()
	m := l.Marks(id)
	if m.Read {
		return nil
	}
	m.Read = true
	if err := l.putMarks(m); err != nil {
		return fmt.Errorf("mark as read: %w", err)
	}
	return nil
}

// putMarks writes marks to disk together, then to memory and to the index, and
// announces them.
func (l *Library) putMarks(marks ...news.Marks) error {
	ids := make([]string, len(marks))
	for i, m := range marks {
		ids[i] = m.Article
		if err := l.lockedMarks(m.Article); err != nil {
			return err
		}
	}
	err := l.db.Update(func(tx *store.Tx) error {
		for _, m := range marks {
			if err := markDocs.Put(tx, m.Article, m); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, m := range marks {
		err = errors.Join(err, l.adoptMarks(m))
	}
	l.announce(Change{Marks: ids})
	return err
}

// lockedMarks says why the marks of an article must not be written, nil when
// they may.
func (l *Library) lockedMarks(id string) error {
	if err := l.locked[id]; err != nil {
		return fmt.Errorf("the marks of this article cannot be read and are left as they are: %w", err)
	}
	return nil
}

// adoptMarks takes over in memory what putMarks has written.
func (l *Library) adoptMarks(m news.Marks) (err error) {
	l.mu.Lock()
	recorrected := !reflect.DeepEqual(l.marks[m.Article].Corrections, m.Corrections)
	l.marks[m.Article] = m
	_, held := l.cards[m.Article]
	l.mu.Unlock()
	if held && recorrected {
		err = l.compare(m.Article)
	}
	if held {
		err = errors.Join(err, l.reindexID(m.Article))
	}
	return err
}

// Tags returns all tags in use on articles and highlights, sorted.
func (l *Library) Tags() []string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var out []string
	for _, m := range l.marks {
		out = append(out, m.Tags...)
		for _, h := range slices.Concat(m.Highlights, m.Orphans) {
			out = append(out, h.Tags...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
