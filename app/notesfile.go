package app

import (
	"context"
	"fmt"
	"io"

	"github.com/newsglass/newsglass/app/anchor"
	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
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
	Lost     int // new or changed, with a quote that nothing in the article's text resembles
}

// ImportNotes adds the notes of a file that [Library.Export] wrote as JSON or
// JSON-LD, or that another program wrote as Web Annotations, in one step that
// Undo takes back. Nothing that is here is dropped: a highlight is replaced by
// the same one only when that was modified later, and tags and notes on
// articles are added.
//
// Highlights go to the article with their ID, or the one held with the same
// address; where their span is not their quote, the quote is looked for in the text,
// and one that nothing there resembles becomes an orphan. Notes on articles that
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
	homes := l.homes(articles)
	l.editing.Lock()
	defer l.editing.Unlock()
	step, report, err := l.mergeNotes(ctx, articles, homes)
	if err != nil || len(step.after) == 0 {
		return report, err
	}
	if err := l.keepCitations(articles, homes); err != nil {
		return report, err
	}
	return report, l.do(step)
}

// mergeNotes merges the notes into the marks that they belong to.
func (l *Library) mergeNotes(ctx context.Context, articles []export.Article, homes map[string]string) (step markStep, report NotesReport, err error) {
	step.what = "import of notes"
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
		here, held := l.heldText(id)
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
		m := merger{into: &step.after[i], body: here.Body, report: &report}
		if held {
			m.placer, m.anchors = anchor.NewPlacer("", here.Body), newReanchoring(news.Article{}, here)
		}
		m.merge(a.Marks)
	}
	changed := markStep{what: step.what}
	for i, m := range step.after {
		if !equal(m, step.before[i]) {
			changed.before, changed.after = append(changed.before, step.before[i]), append(changed.after, m)
		}
	}
	return changed, report, nil
}

// heldText returns an article, held false when the library does not have it or
// cannot read it.
func (l *Library) heldText(id string) (a news.Article, held bool) {
	a, err := l.textOnDisk(id)
	return a, err == nil && a.ID != ""
}

// homes finds the article that notes belong to where the library holds none
// with their ID: that of which theirs is a version, else a single one with
// their address. Another program does not know our IDs, and the page may have
// come into this library by another way.
func (l *Library) homes(articles []export.Article) map[string]string {
	homes, found := map[string]string{}, map[string]int{}
	wanted := map[string][]string{} // address -> IDs in the file
	for _, a := range articles {
		if _, held := l.Card(a.ID); held {
			continue
		}
		if id := l.articleOf(a.ID); id != a.ID {
			homes[a.ID] = id
		} else if address := normalAddress(a.URL); address != "" {
			wanted[address] = append(wanted[address], a.ID)
		}
	}
	if len(wanted) == 0 {
		return homes
	}
	for _, c := range l.Cards() {
		for _, of := range wanted[normalAddress(c.URL)] {
			homes[of] = c.ID
			found[of]++
		}
	}
	for of, n := range found {
		if n > 1 {
			delete(homes, of) // nobody knows which
		}
	}
	return homes
}
