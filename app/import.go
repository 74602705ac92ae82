package app

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// A Failure is one input, or one line of it, that could not be read.
type Failure struct {
	Name   string // of the source
	Reason string // a clause for a person
}

func (f Failure) String() string { return f.Name + ": " + f.Reason }

// A Report sums up an import.
type Report struct {
	Added    []string // IDs of the articles that are new, all of them on disk
	Updated  []Update // articles of which a newer text came
	Earlier  []string // IDs of those of which an older text came: it is kept, the newer one shown
	Known    []string // IDs of those that the library held already
	Failures []Failure
	Stopped  bool // the import was cancelled; what is in Added stays
}

// Progress tells how far an import is.
type Progress struct {
	Done, Sources int      // sources
	Name          string   // of the source being read
	Added         []string // IDs that this step put on disk
	Kept          int      // articles put on disk so far
	Share         float64  // of all the work, from 0 to 1: one source may hold many articles
}

// batchSize is how many articles share one transaction: one sync of the disk
// for each would make an import of thousands take minutes.
const batchSize = 64

// Import reads the sources and keeps their articles. A source that cannot be
// read is reported and the rest goes on. progress may be nil; it is called on
// the goroutine of Import. When ctx ends, Import stops between two articles
// and keeps what it has. The error is about the library itself, such as a
// full disk; the report is valid even then.
func (l *Library) Import(ctx context.Context, sources []Source, progress func(Progress)) (Report, error) {
	if progress == nil {
		progress = func(Progress) {}
	}
	in := &importing{library: l, progress: progress, total: len(sources)}
	for i, s := range sources {
		if ctx.Err() != nil {
			break
		}
		in.done, in.part = i, 0
		in.tell(s.Name, nil)
		if err := in.source(ctx, s); err != nil {
			return in.report, err
		}
	}
	err := in.flush(ctx)
	in.report.Stopped = ctx.Err() != nil
	in.done, in.part = len(sources), 0
	in.tell("", nil)
	return in.report, err
}

// importing is the state of one import.
type importing struct {
	library     *Library
	progress    func(Progress)
	done, total int
	part        float64 // how much of the source after those done
	waiting     []news.Article
	report      Report
}

func (in *importing) source(ctx context.Context, s Source) error {
	articles, err := readSource(ctx, s)
	if err != nil {
		in.report.Failures = append(in.report.Failures, Failures(s.Name, err)...)
	}
	for i, a := range articles {
		in.waiting = append(in.waiting, a)
		in.part = float64(i+1) / float64(len(articles))
		if len(in.waiting) >= batchSize {
			if err := in.flush(ctx); err != nil || ctx.Err() != nil {
				return err
			}
		}
	}
	return nil
}

// flush reads the waiting articles for names and numbers and puts them on
// disk. Two texts of one article among them go one after the other.
func (in *importing) flush(ctx context.Context) error {
	fresh := in.library.fresh(in.waiting, &in.report)
	in.waiting = in.waiting[:0]
	for len(fresh) > 0 && ctx.Err() == nil {
		now, later := apart(fresh)
		came, err := in.keep(now)
		if err != nil {
			return fmt.Errorf("keep %d articles: %w", len(now), err)
		}
		fresh = append(later, in.library.fresh(came, &in.report)...)
	}
	return nil
}

// keep puts articles on disk: those that are new in one transaction, and each
// new text of one that the library holds in its own. It returns those that
// somebody else brought in meanwhile.
func (in *importing) keep(articles []news.Article) (came []news.Article, err error) {
	l := in.library
	var fresh []news.Article
	for _, a := range articles {
		id := l.predecessor(a)
		if id == "" {
			fresh = append(fresh, a)
			continue
		}
		switch err := in.revise(id, a); {
		case errors.Is(err, errRemoved): // meanwhile: then it is a new one
			fresh = append(fresh, a)
		case err != nil:
			return nil, err
		}
	}
	if len(fresh) == 0 {
		return nil, nil
	}
	added, err := l.commit(l.newEntries(fresh))
	if err != nil {
		return nil, err
	}
	in.report.Added = append(in.report.Added, added...)
	in.tell("", added)
	for _, a := range fresh {
		if !slices.Contains(added, a.ID) {
			a.ID, a.Edition = editionOf(a), ""
			came = append(came, a)
		}
	}
	return came, nil
}

// revise takes in another text of an article: in its place, or as an earlier
// one.
func (in *importing) revise(id string, a news.Article) error {
	u, earlier, err := in.library.takeIn(id, a)
	switch {
	case err != nil:
		return err
	case earlier:
		in.report.Earlier = append(in.report.Earlier, id)
	default:
		in.report.Updated = append(in.report.Updated, u)
	}
	return nil
}

// apart returns the articles that may go to disk together, and those that are
// another text of one of them.
func apart(articles []news.Article) (now, later []news.Article) {
	byKey := map[string][]stretches{} // of those in now
	for _, a := range articles {
		keys := worksOf(a.Source, a.Origin, a.Title, a.URL)
		var ours stretches
		again := false
		for _, k := range keys {
			for _, theirs := range byKey[k] {
				if ours == nil {
					ours = stretchesOf(a.Body)
				}
				again = again || ours.alike(theirs)
			}
		}
		if again {
			later = append(later, a)
			continue
		}
		now = append(now, a)
		for _, k := range keys {
			if ours == nil {
				ours = stretchesOf(a.Body)
			}
			if byKey[k] = append(byKey[k], ours); len(byKey[k]) > mostAlike {
				byKey[k] = byKey[k][1:]
			}
		}
	}
	return now, later
}

func (in *importing) tell(name string, added []string) {
	in.progress(Progress{
		Done: in.done, Sources: in.total, Name: name, Added: added, Kept: len(in.report.Added),
		Share: (float64(in.done) + in.part) / float64(max(in.total, 1)),
	})
}

// fresh returns the articles whose text the library does not hold, each once. A
// text of an article that was removed since comes back under the article's ID,
// with its marks.
func (l *Library) fresh(articles []news.Article, report *Report) []news.Article {
	seen, back := map[string]bool{}, map[string]bool{}
	var out []news.Article
	for _, a := range articles {
		fingerprint := a.ID
		id := l.articleOf(fingerprint)
		_, held := l.Card(id)
		switch {
		case seen[fingerprint] || l.holdsText(id, fingerprint):
			report.Known = append(report.Known, id)
			continue
		case held && l.locked[id] != nil:
			report.Failures = append(report.Failures, Failure{cmp.Or(a.Title, a.Origin),
				"it is another version of an article whose marks cannot be read; both are left as they are"})
			continue
		case !held && !back[id]: // of two texts the second follows as a version
			back[id] = true
			if id != fingerprint {
				a.ID, a.Edition = id, fingerprint
			}
		}
		seen[fingerprint] = true
		out = append(out, a)
	}
	return out
}
