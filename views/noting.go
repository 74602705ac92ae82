package views

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// note writes the note of the chosen highlight, or of a new one on the target.
func (w *window) note() {
	id, article := w.mark, w.article.ID
	_, selected := w.reader.Selection()
	s, ok := w.target()
	if ok && id == "" && w.markOn(s) != "" {
		id, selected = w.markOn(s), false
		w.mark = id
	}
	if i := w.marks.Find(id); !selected && i >= 0 {
		w.writeNote(w.marks.Highlights[i], func(text string, failed func()) {
			w.editOf(article, lang.L("note"), altered(id, func(h *news.Highlight) { h.Note = text }), failed)
		})
		return
	}
	if !ok {
		w.toast.Say(lang.L("Select some text first, or press ] to light the sentence of a number."), "", nil)
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
	w.editOf(article, lang.L("note"), func(m *news.Marks) { m.Highlights = append(m.Highlights, h) }, failed)
	if article == w.article.ID {
		w.mark = h.ID
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

// tag edits the tags of the chosen highlight, or of the article.
func (w *window) tag() {
	article := w.article.ID
	if article == "" {
		return
	}
	if i := w.marks.Find(w.mark); i >= 0 {
		h := w.marks.Highlights[i]
		w.writeTags(h.Quote, h.Tags, func(tags []string, failed func()) {
			w.editOf(article, lang.L("tags"), altered(h.ID, func(h *news.Highlight) { h.Tags = tags }), failed)
		})
		return
	}
	w.writeTags(w.article.Title, w.marks.Tags, func(tags []string, failed func()) {
		w.editOf(article, lang.L("tags"), func(m *news.Marks) { m.Tags = tags }, failed)
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
