package views

import (
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// note writes the note of the chosen highlight, or of a new one on the target.
func (w *window) note() {
	if n, ok := w.journal.note(); w.screens.shown == noting && ok {
		w.rewrite(n)
		return
	}
	id, article := w.meantMark(), w.article.ID
	_, selected := w.reader.Selection()
	s, ok := w.target()
	if ok && id == "" && w.markOn(s) != "" {
		id, selected = w.markOn(s), false
		w.chooseMark(id)
	}
	if h := w.marks.Highlight(id); !selected && h != nil {
		w.writeNote(*h, func(text string, failed func()) {
			w.editOf(article, lang.L("note"), altered(id, func(h *news.Highlight) { h.Note = text }), failed)
		})
		return
	}
	if !ok {
		w.askForPassage()
		return
	}
	if h, ok := w.newHighlight(s, news.Colour(w.prefs.lastColour())); ok {
		w.writeNote(h, func(text string, failed func()) {
			h.Note = text
			w.addNoted(article, h, failed)
		})
	}
}

// addNoted adds a new highlight with its note.
func (w *window) addNoted(article string, h news.Highlight, failed func()) {
	if article == w.article.ID {
		w.mark = h.ID
	}
	w.editOf(article, lang.L("note"), func(m *news.Marks) { m.Highlights = append(m.Highlights, h) }, failed)
	if article == w.article.ID {
		w.reader.text.ClearSelection()
		w.side.SelectIndex(tabNotes)
	}
}

func (w *window) writeNote(h news.Highlight, keep func(text string, failed func())) {
	w.editor = newEditor(w, editing{
		title: lang.L("Note"), quote: h.Quote, text: h.Note, typed: h.Note, lines: 6,
		hint: lang.L("What do you make of this?"), keep: keep,
	})
}

// noteArticle writes the note on the open article as a whole.
func (w *window) noteArticle() {
	article := w.article.ID
	if article == "" {
		return
	}
	w.side.SelectIndex(tabNotes) // it is there that it stands
	w.editor = newEditor(w, editing{
		title: lang.L("Note on the article"), quote: w.article.Title, text: w.marks.Note, typed: w.marks.Note, lines: 8,
		hint: lang.L("What is to be kept in mind about this report?"),
		keep: func(text string, failed func()) {
			now := time.Now().UTC()
			w.editOf(article, lang.L("note"), func(m *news.Marks) { m.Note, m.NoteModified = strings.TrimSpace(text), now }, failed)
		},
	})
}

// tag edits the tags of the chosen highlight, of a new one on the selection, or
// of the article.
func (w *window) tag() {
	if keys := w.journal.meant(); w.screens.shown == noting && len(keys) > 0 {
		w.tagNotes(keys)
		return
	}
	article := w.article.ID
	if article == "" {
		return
	}
	if h := w.marks.Highlight(w.meantMark()); h != nil {
		h := *h
		w.writeTags(h.Quote, h.Tags, func(tags []string, failed func()) {
			w.editOf(article, lang.L("tags"), altered(h.ID, func(h *news.Highlight) { h.Tags = tags }), failed)
		})
		return
	}
	if s, ok := w.reader.Selection(); ok {
		w.tagPassage(article, s)
		return
	}
	w.writeTags(w.article.Title, w.marks.Tags, func(tags []string, failed func()) {
		w.editOf(article, lang.L("tags"), func(m *news.Marks) { m.Tags = tags }, failed)
	})
}

// tagPassage makes a highlight on a passage with the tags that are written.
func (w *window) tagPassage(article string, s news.Span) {
	h, ok := w.newHighlight(s, news.Colour(w.prefs.lastColour()))
	if id := w.markOn(s); id != "" {
		h = *w.marks.Highlight(id)
	} else if !ok {
		return
	}
	w.writeTags(h.Quote, h.Tags, func(tags []string, failed func()) {
		if w.marks.Highlight(h.ID) != nil {
			w.editOf(article, lang.L("tags"), altered(h.ID, func(h *news.Highlight) { h.Tags = tags }), failed)
			return
		}
		h.Tags = tags
		w.addNoted(article, h, failed)
	})
}

func (w *window) writeTags(of string, tags []string, keep func(tags []string, failed func())) {
	hint := lang.L("casualties, to check")
	if known := w.lib.Tags(); len(known) > 0 {
		hint = strings.Join(known[:min(8, len(known))], ", ")
	}
	w.editor = newEditor(w, editing{
		title: lang.L("Tags, separated by commas"), quote: of, text: strings.Join(tags, ", "), typed: strings.Join(tags, ", "), lines: 1, hint: hint,
		keep: func(text string, failed func()) { keep(splitTags(text), failed) },
	})
}

// splitTags reads tags as they are typed: "a, #b ,a" is a and b.
func splitTags(text string) []string {
	var tags []string
	for _, tag := range strings.Split(text, ",") {
		tag = strings.TrimPrefix(strings.Join(strings.Fields(tag), " "), "#")
		if tag != "" && !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	return tags
}
