package app

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
)

// A reader does random things to a library and knows which notes must be in it.
// Every note has words of its own.
type reader struct {
	t       *testing.T
	r       *rand.Rand
	l       *Library
	serial  int
	log     []string // what was done, for the report of a failure
	steps   []noteStep
	next    int // steps[:next] are done
	stepped int // how many steps the library has announced
	removed []news.Article
	files   [][]byte // notes that were exported at some time
}

// A noteStep is what a step of the history did to the notes.
type noteStep struct{ added, gone map[string]bool }

func newRandomReader(t *testing.T, seed uint64) *reader {
	p := &reader{t: t, r: rand.New(rand.NewPCG(seed, 7))}
	p.adopt(open(t, t.TempDir()))
	return p
}

func (p *reader) adopt(l *Library) {
	p.l, p.steps, p.next = l, nil, 0
	l.OnChange(func(c Change) {
		if c.Undoable {
			p.stepped++
		}
	})
}

// words are those of all notes in the library, on passages and on articles.
func (p *reader) words() map[string]bool {
	out := map[string]bool{}
	for _, m := range p.l.Marked() {
		for _, w := range strings.Fields(m.Note) {
			out[w] = true
		}
		for _, h := range slices.Concat(m.Highlights, m.Orphans) {
			out[h.Note] = true
		}
	}
	return out
}

func (p *reader) fresh() string {
	p.serial++
	return fmt.Sprintf("note%d", p.serial)
}

// story is a version of one of three reports.
func (p *reader) story() (title, body string) {
	work, version := p.r.IntN(3), p.r.Uint64N(5)
	words := longReport(90, uint64(work)+100)
	words[7], words[40] = "1,200", fmt.Sprint(700+work)
	words[8], words[41] = "people fled.", "soldiers died."
	return fmt.Sprint("Report on work ", work), rewritten(words, 8, version)
}

// some returns the ID of an article that is held, "" when none is.
func (p *reader) some() string {
	ids := p.l.ids()
	if len(ids) == 0 {
		return ""
	}
	slices.Sort(ids)
	return ids[p.r.IntN(len(ids))]
}

func (p *reader) must(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatalf("%v after\n%s", err, strings.Join(p.log, "\n"))
	}
}

func (p *reader) edit(id, what string, change func(*news.Marks)) {
	if id != "" {
		p.must(p.l.Edit(id, what, change))
	}
}

// texts do something to the texts; notes to the notes. None of them may make a
// note vanish.
var textDeeds = map[string]func(*reader){
	"import": func(p *reader) {
		title, body := p.story()
		day := ""
		if p.r.IntN(4) > 0 {
			day = fmt.Sprintf("2026-03-%02d", 1+p.r.IntN(28))
		}
		importText(p.t, p.l, "r.jsonl", fmt.Sprintf(`{"title":%q,"source":"The Courier","published":%q,"text":%q}`, title, day, body))
		p.holds(body)
	},
	"remove": func(p *reader) {
		if id := p.some(); id != "" {
			gone, err := p.l.Remove(id)
			p.must(err)
			p.removed = append(p.removed, gone...)
		}
	},
	"put back": func(p *reader) {
		p.must(p.l.PutBack(p.removed))
		for _, a := range p.removed {
			p.holds(a.Body)
		}
		p.removed = nil
	},
	"use an earlier text": func(p *reader) {
		id := p.some()
		editions, err := p.l.Editions(id)
		p.must(err)
		if len(editions) > 0 {
			e := editions[p.r.IntN(len(editions))]
			p.must(p.l.UseEdition(id, e.Fingerprint()))
			p.holds(e.Text.Body)
		}
	},
	"reopen": func(p *reader) {
		before := p.l.Marked()
		p.adopt(open(p.t, closed(p.t, p.l)))
		sameStored(p.t, "opened again", p.l.Marked(), before)
	},
}

var noteDeeds = map[string]func(*reader){
	"mark": func(p *reader) {
		id := p.some()
		a, err := p.l.textOnDisk(id)
		p.must(err)
		if a.ID == "" {
			return
		}
		start := p.r.IntN(len(a.Body) - 1)
		h, ok := news.NewHighlight(p.fresh(), a.Body, news.Span{Start: start, End: min(len(a.Body), start+1+p.r.IntN(80))}, "yellow", noon)
		if h.Note = h.ID; ok {
			p.edit(id, "mark", func(m *news.Marks) { m.Highlights = append(m.Highlights, h) })
		}
	},
	"note on an article": func(p *reader) {
		words := p.fresh()
		p.edit(p.some(), "note", func(m *news.Marks) { m.Note += " " + words })
	},
	"tag": func(p *reader) {
		p.edit(p.some(), "tag", func(m *news.Marks) {
			m.Tags = []string{fmt.Sprint("tag", p.r.IntN(9))}
			if n := len(m.Highlights); n > 0 {
				h := &m.Highlights[p.r.IntN(n)]
				h.Tags, h.Modified = m.Tags, h.Modified.Add(time.Minute)
			}
		})
	},
	"correct": func(p *reader) {
		id := p.some()
		if id == "" {
			return
		}
		a, reading, err := p.l.Article(id)
		p.must(err)
		if len(reading.Facts) > 0 {
			c := news.NewCorrection(p.fresh(), a, reading.Facts[p.r.IntN(len(reading.Facts))], noon)
			c.NotAFact = true
			p.edit(id, "correct", func(m *news.Marks) { m.Correct(c) })
		}
	},
	"export": func(p *reader) {
		var file bytes.Buffer
		format := []string{"json", "jsonld"}[p.r.IntN(2)]
		if err := p.l.Export(p.t.Context(), &file, format, export.Options{}); err == nil {
			p.files = append(p.files, file.Bytes())
		}
	},
	"import notes": func(p *reader) {
		if len(p.files) > 0 {
			_, err := p.l.ImportNotes(p.t.Context(), "notes", bytes.NewReader(p.files[p.r.IntN(len(p.files))]))
			p.must(err)
		}
	},
}

// takings are those by which notes may go.
var takings = map[string]func(*reader){
	"delete": func(p *reader) {
		p.edit(p.some(), "delete", func(m *news.Marks) {
			if all := slices.Concat(m.Highlights, m.Orphans); len(all) > 0 {
				m.Delete(all[p.r.IntN(len(all))].ID)
			} else {
				m.Note = ""
			}
		})
	},
	"undo": func(p *reader) { p.travel(p.l.Undo, -1) },
	"redo": func(p *reader) { p.travel(p.l.Redo, 1) },
}

// travel undoes or does again, and looks whether just the notes of the step
// have come and gone.
func (p *reader) travel(move func() (string, string, bool, error), by int) {
	want := p.words()
	what, _, ok, err := move()
	p.must(err)
	if !ok {
		return
	}
	if by < 0 {
		p.next--
	}
	if p.next < 0 || p.next >= len(p.steps) {
		p.t.Fatalf("there is no step %q to go to, after\n%s", what, strings.Join(p.log, "\n"))
	}
	s := p.steps[p.next]
	come, gone := s.added, s.gone
	if by > 0 {
		p.next++
	} else {
		come, gone = gone, come
	}
	maps.DeleteFunc(want, func(w string, _ bool) bool { return gone[w] })
	maps.Copy(want, come)
	if got := p.words(); !maps.Equal(got, want) {
		p.t.Fatalf("notes %v, want %v, after\n%s", slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)), strings.Join(p.log, "\n"))
	}
}

func (p *reader) do(name string, deed func(*reader)) {
	p.log = append(p.log, name)
	before, stepped := p.words(), p.stepped
	deed(p)
	after := p.words()
	_, taking := takings[name]
	for w := range before {
		if !after[w] && !taking {
			p.t.Fatalf("%s is lost after\n%s", w, strings.Join(p.log, "\n"))
		}
	}
	if p.stepped > stepped {
		s := noteStep{minus(after, before), minus(before, after)}
		p.steps = append(p.steps[:p.next], s)
		p.next++
	}
	p.check()
}

// sameStored compares marks by what is on disk of them.
func sameStored(t *testing.T, when string, got, want []news.Marks) {
	t.Helper()
	if !slices.EqualFunc(got, want, equal) {
		t.Fatalf("%s: got\n%+v, want\n%+v", when, got, want)
	}
}

func minus(a, b map[string]bool) map[string]bool {
	out := maps.Clone(a)
	maps.DeleteFunc(out, func(w string, _ bool) bool { return b[w] })
	return out
}

// check looks whether the marks of every article stand in its text, and every
// highlight is there once.
func (p *reader) check() {
	p.t.Helper()
	seen := map[string]string{}
	for _, m := range p.l.Marked() {
		for _, h := range slices.Concat(m.Highlights, m.Orphans) {
			if at := seen[h.ID]; at != "" {
				p.t.Fatalf("%s is in %s and in %s after\n%s", h.ID, at, m.Article, strings.Join(p.log, "\n"))
			}
			seen[h.ID] = m.Article
		}
	}
	for _, id := range p.l.ids() {
		a, err := p.l.textOnDisk(id)
		p.must(err)
		if m := p.l.Marks(id); !stand(m, a) {
			p.t.Fatalf("the marks of %s don't stand in its text:\n%+v\n%s\nafter\n%s", id, m, a.Body, strings.Join(p.log, "\n"))
		}
	}
}

// holds looks whether the library has a text, in force or as an earlier one.
func (p *reader) holds(body string) {
	p.t.Helper()
	for _, id := range p.l.ids() {
		a, err := p.l.textOnDisk(id)
		p.must(err)
		editions, err := p.l.Editions(id)
		p.must(err)
		if a.Body == body || slices.ContainsFunc(editions, func(e Edition) bool { return e.Text.Body == body }) {
			return
		}
	}
	p.t.Fatalf("the text %.60q is not in the library after\n%s", body, strings.Join(p.log, "\n"))
}

// choice is a deed of one of several kinds.
func choice(r *rand.Rand, kinds ...map[string]func(*reader)) (string, func(*reader)) {
	all := map[string]func(*reader){}
	for _, k := range kinds {
		maps.Copy(all, k)
	}
	name := slices.Sorted(maps.Keys(all))[r.IntN(len(all))]
	return name, all[name]
}

func TestWhateverIsDoneNoNoteIsLostOrOnOtherWords(t *testing.T) {
	for seed := range uint64(40) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			p := newRandomReader(t, seed)
			p.do("import", textDeeds["import"])
			for range 60 {
				name, deed := choice(p.r, textDeeds, noteDeeds, takings)
				p.do(name, deed)
			}
		})
	}
}

func TestUndoingEverythingGivesTheFirstStateBack(t *testing.T) {
	for seed := range uint64(20) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			p := newRandomReader(t, seed)
			for range 3 {
				p.do("import", textDeeds["import"])
			}
			for range 5 {
				p.do("mark", noteDeeds["mark"])
			}
			p.adopt(open(t, closed(t, p.l)))
			first := p.l.Marked()
			for range 50 {
				name, deed := choice(p.r, noteDeeds, takings)
				p.do(name, deed)
			}
			for p.l.CanRedo() != "" {
				p.do("redo", takings["redo"])
			}
			last := p.l.Marked()
			for p.l.CanUndo() != "" {
				p.do("undo", takings["undo"])
			}
			sameStored(t, "all undone", p.l.Marked(), first)
			for p.l.CanRedo() != "" {
				p.do("redo", takings["redo"])
			}
			sameStored(t, "all done again", p.l.Marked(), last)
		})
	}
}
