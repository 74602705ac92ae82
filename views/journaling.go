package views

import (
	"context"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// connectJournal says what the wishes of the screen of all notes do.
func (w *window) connectJournal() {
	j := w.journal
	j.OnQuery = w.refreshJournal
	j.OnOpen = w.openNoted
	j.OnNote = w.rewrite
	j.OnTag = w.tagNotes
	j.OnColour = w.recolourNotes
	j.OnDelete = w.deleteNotes
	j.OnExport = w.exportChosen
	j.OnColours = w.showColourNames
}

// refreshJournal asks the library for the notes that the filter wants. The
// latest question wins.
func (w *window) refreshJournal() {
	q := w.journal.Query()
	w.journalTurn.take(w.work, func(ctx context.Context, show func(func())) {
		notes, err := w.lib.Notes(ctx, q)
		if err != nil {
			return // a newer question came
		}
		some, tags, names := w.lib.AnyNoted(), w.lib.Tags(), w.lib.ColourNames()
		show(func() { w.journal.Show(notes, some, tags, names) })
	})
}

// openNoted stands at a note in its article.
func (w *window) openNoted(k noteKey) {
	if _, held := w.lib.Card(k.article); !held {
		w.toast.Say(lang.L("This article is no longer in the library; its notes are kept."), "", nil)
		return
	}
	w.showScreen(reading)
	w.openThen(k.article, func() {
		w.side.SelectIndex(tabNotes)
		if k.highlight != "" {
			w.openMark(k.highlight)
		}
	})
}

// rewrite edits the words of a note of any article.
func (w *window) rewrite(n app.Note) {
	title, quote := lang.L("Note"), n.Quote
	if n.Whole() {
		title, quote = lang.L("Note on the article"), n.Title
	}
	w.editor = newEditor(w, editing{
		title: title, quote: quote, text: n.Highlight.Note, typed: n.Highlight.Note, lines: 6,
		hint: lang.L("What do you make of this?"),
		keep: func(text string, failed func()) {
			w.editOf(n.Article, lang.L("note"), rewritten(keyOf(n), text), failed)
		},
	})
}

// rewritten is the change of the marks that gives a note other words.
func rewritten(k noteKey, text string) func(*news.Marks) {
	if k.highlight != "" {
		return altered(k.highlight, func(h *news.Highlight) { h.Note = text })
	}
	now := time.Now().UTC()
	return func(m *news.Marks) { m.Note, m.NoteModified = strings.TrimSpace(text), now }
}

// editNotes changes many notes as one step for Undo.
func (w *window) editNotes(keys []noteKey, what string, highlight func(*news.Marks, string), whole func(*news.Marks)) {
	w.removed = nil
	chosen := byArticle(keys)
	var ids []string
	for id := range chosen {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	w.keep(lang.L("The change could not be kept."), func() error {
		return w.lib.EditAll(ids, what, func(m *news.Marks) {
			for _, id := range chosen[m.Article] {
				if id == "" {
					whole(m)
				} else {
					highlight(m, id)
				}
			}
		})
	})
}

// deleteNotes deletes notes; the toast and Undo bring them back.
func (w *window) deleteNotes(keys []noteKey) {
	w.editNotes(keys, lang.L("deletion"), (*news.Marks).Delete, func(m *news.Marks) { m.Note = "" })
	w.toast.Say(lang.N("{{.N}} notes are deleted.", len(keys), counted(len(keys))), lang.L("Undo"), w.undo)
}

// recolourNotes gives highlights another colour.
func (w *window) recolourNotes(keys []noteKey, c news.Colour) {
	w.editNotes(keys, lang.L("colour"), func(m *news.Marks, id string) {
		altered(id, func(h *news.Highlight) { h.Colour = c })(m)
	}, func(*news.Marks) {})
}

// tagNotes adds tags to notes: to the highlights, and to the article where the
// note is on the whole of it.
func (w *window) tagNotes(keys []noteKey) {
	hint := strings.Join(w.lib.Tags(), ", ")
	w.editor = newEditor(w, editing{
		title: lang.L("Tags to add, separated by commas"), quote: lang.N("{{.N}} notes", len(keys), counted(len(keys))), lines: 1, hint: cut(hint, 80),
		keep: func(text string, _ func()) {
			tags := splitTags(text)
			w.editNotes(keys, lang.L("tags"), func(m *news.Marks, id string) {
				altered(id, func(h *news.Highlight) { h.Tags = withTags(h.Tags, tags) })(m)
			}, func(m *news.Marks) { m.Tags = withTags(m.Tags, tags) })
		},
	})
}

// withTags adds the tags that are not there yet.
func withTags(tags, more []string) []string {
	tags = slices.Clone(tags)
	for _, t := range more {
		if !slices.Contains(tags, t) {
			tags = append(tags, t)
		}
	}
	return tags
}
