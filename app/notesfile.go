package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// mostNotesBytes is the size up to which a file of notes is read.
const mostNotesBytes = 256 << 20

// A NotesReport says what an import of notes did. The counts are of
// highlights unless they say otherwise.
type NotesReport struct {
	Articles int // that the file has notes of
	Absent   int // of these, the articles that the library does not hold
	Added    int // new
	Changed  int // that the file had in a form made later
	Known    int // left as they were
	Lost     int // new or changed, with a quote that is not in the article's text
}

// ImportNotes adds the notes of a file that [Library.Export] wrote as JSON or
// JSON-LD, or that another program wrote as Web Annotations, in one step that
// Undo takes back. Nothing that is here is dropped: a highlight is replaced by
// the same one only when that was modified later, and tags and notes on
// articles are added.
//
// Highlights go to the article with their ID, or the one held with the same
// URL; where their span no longer is their quote, the quote is looked for in
// the text, and one that is not found becomes an orphan. Notes on articles that
// the library does not hold are kept as they are, as after [Library.Remove].
// name is of the file, for errors.
func (l *Library) ImportNotes(ctx context.Context, name string, r io.Reader) (NotesReport, error) {
	report, err := l.importNotes(ctx, r)
	if err != nil {
		return NotesReport{}, fmt.Errorf("import the notes of %s: %w", name, err)
	}
	return report, nil
}

func (l *Library) importNotes(ctx context.Context, r io.Reader) (report NotesReport, err error) {
	data, err := io.ReadAll(io.LimitReader(r, mostNotesBytes+1))
	if err != nil {
		return report, err
	}
	if len(data) > mostNotesBytes {
		return report, fmt.Errorf("it is larger than %d MB: export the notes in parts", mostNotesBytes>>20)
	}
	articles, err := export.ReadNotes(data)
	if err != nil {
		return report, err
	}
	homes, err := l.homes(ctx, articles)
	if err != nil {
		return report, err
	}
	l.editing.Lock()
	defer l.editing.Unlock()
	step, report, err := l.notesStep(ctx, articles, homes)
	if err != nil || len(step.after) == 0 {
		return report, err
	}
	return report, l.do(step)
}

// notesStep merges the notes into the marks that they belong to.
func (l *Library) notesStep(ctx context.Context, articles []export.Article, homes map[string]string) (step notesStep, report NotesReport, err error) {
	merged := map[string]int{} // an article of the library may be two of the file
	report.Articles = len(articles)
	for _, a := range articles {
		if err := ctx.Err(); err != nil {
			return step, report, err
		}
		id := a.ID
		if home := homes[id]; home != "" {
			id = home
		}
		body, held := l.bodyOf(id)
		if !held {
			report.Absent++
		}
		i, ok := merged[id]
		if !ok {
			i = len(step.after)
			merged[id] = i
			step.before = append(step.before, l.Marks(id))
			step.after = append(step.after, l.Marks(id))
		}
		m := merger{into: &step.after[i], body: body, held: held, report: &report}
		m.merge(a.Marks)
	}
	return step.changed(), report, nil
}

// bodyOf returns the text of an article, held false when the library does not
// have it or cannot read it.
func (l *Library) bodyOf(id string) (body string, held bool) {
	err := l.db.View(func(tx *store.Tx) error {
		a, ok, err := articleDocs.Get(tx, id)
		body, held = a.Body, ok
		return err
	})
	return body, held && err == nil
}

// homes finds the article that notes belong to where the library holds none
// with their ID but a single one with their URL: another program does not know
// our IDs, and a page that was read again may have got another.
func (l *Library) homes(ctx context.Context, articles []export.Article) (map[string]string, error) {
	wanted := map[string][]string{} // the URL without its fragment -> IDs in the file
	for _, a := range articles {
		if _, held := l.Card(a.ID); !held && a.URL != "" {
			page, _, _ := strings.Cut(a.URL, "#")
			wanted[page] = append(wanted[page], a.ID)
		}
	}
	homes, found := map[string]string{}, map[string]int{}
	if len(wanted) == 0 {
		return homes, nil
	}
	err := l.db.View(func(tx *store.Tx) error {
		return articleDocs.EachLenient(tx, func(id string, a news.Article) error {
			page, _, _ := strings.Cut(a.URL, "#")
			for _, of := range wanted[page] {
				homes[of] = id
				found[of]++
			}
			return ctx.Err()
		}, func(error) {})
	})
	for of, n := range found {
		if n > 1 {
			delete(homes, of) // nobody knows which
		}
	}
	return homes, err
}

// A notesStep changes the marks of several articles.
type notesStep struct{ before, after []news.Marks }

func (s notesStep) name() string          { return "import of notes" }
func (s notesStep) article() string       { return "" }
func (s notesStep) redo(l *Library) error { return s.to(l, s.after) }
func (s notesStep) undo(l *Library) error { return s.to(l, s.before) }

// changed leaves the articles whose marks are to change.
func (s notesStep) changed() (out notesStep) {
	for i, m := range s.after {
		if !equal(m, s.before[i]) {
			out.before, out.after = append(out.before, s.before[i]), append(out.after, m)
		}
	}
	return out
}

// to puts marks in place, all or none. Opening an article since then is no
// part of the step.
func (s notesStep) to(l *Library, marks []news.Marks) error {
	var ids []string
	put := make([]news.Marks, len(marks))
	for i, m := range marks {
		put[i] = m.Clone()
		if s.before[i].Read == s.after[i].Read {
			put[i].Read = l.Marks(m.Article).Read
		}
		ids = append(ids, m.Article)
	}
	err := l.putMarksTogether(put)
	l.announce(Change{Marks: ids})
	return err
}

// putMarksTogether writes the marks of several articles to disk, all or none,
// then to memory, the index and the comparison.
func (l *Library) putMarksTogether(marks []news.Marks) error {
	for _, m := range marks {
		if err := l.locked[m.Article]; err != nil {
			return fmt.Errorf("the marks of article %s cannot be read and are left as they are: %w", m.Article, err)
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
	var held, recorrected []string
	l.mu.Lock()
	for _, m := range marks {
		if _, ok := l.cards[m.Article]; ok {
			held = append(held, m.Article)
			if !reflect.DeepEqual(l.marks[m.Article].Corrections, m.Corrections) {
				recorrected = append(recorrected, m.Article)
			}
		}
		l.marks[m.Article] = m
	}
	l.mu.Unlock()
	for _, id := range recorrected {
		err = errors.Join(err, l.compare(id))
	}
	for _, id := range held {
		err = errors.Join(err, l.reindexID(id))
	}
	return err
}
