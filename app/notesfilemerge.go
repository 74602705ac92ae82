package app

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/anchor"
	"github.com/newsglass/newsglass/app/news"
)

// A merger adds the notes of a file to the marks of an article.
type merger struct {
	into    *news.Marks
	body    string
	placer  *anchor.Placer // in body; nil when the library does not hold the article
	anchors *reanchoring   // likewise, for corrections
	report  *NotesReport
}

// merge adds all of the marks. Nothing that is there is dropped.
func (m *merger) merge(from news.Marks) {
	for _, h := range from.Highlights {
		m.add(h, false)
	}
	for _, h := range from.Orphans {
		m.add(h, true)
	}
	sortHighlights(m.into.Highlights)
	m.into.Read = m.into.Read || from.Read
	m.into.Starred = m.into.Starred || from.Starred
	if note := bothNotes(m.into.Note, from.Note); note != m.into.Note {
		m.into.Note = note
		if from.NoteModified.After(m.into.NoteModified) {
			m.into.NoteModified = from.NoteModified
		}
	}
	for _, tag := range from.Tags {
		if !slices.Contains(m.into.Tags, tag) {
			m.into.Tags = append(m.into.Tags, tag)
		}
	}
	for _, c := range from.Corrections {
		if m.anchors != nil && !standsIn(c, m.anchors.now) {
			c = m.anchors.correction(c)
		}
		here := func(old news.Correction) bool {
			return old.ID == c.ID || old.InTitle == c.InTitle && old.Overlaps(c.Span)
		}
		if !slices.ContainsFunc(m.into.Corrections, here) {
			m.into.Corrections = append(m.into.Corrections, c)
		}
	}
}

// bothNotes is two notes on the same article, neither of them twice.
func bothNotes(here, there string) string {
	switch {
	case strings.Contains(here, there):
		return here
	case strings.Contains(there, here):
		return there
	}
	return here + "\n\n" + there
}

// add adds a highlight, or puts it in the place of the same one when it was
// modified later.
func (m *merger) add(h news.Highlight, orphan bool) {
	at, lost := m.into.Find(h.ID), m.into.FindOrphan(h.ID)
	switch {
	case at >= 0 && !h.Modified.After(m.into.Highlights[at].Modified),
		lost >= 0 && !h.Modified.After(m.into.Orphans[lost].Modified):
		m.report.Known++
		return
	case at >= 0 || lost >= 0:
		m.report.Changed++
	default:
		m.report.Added++
	}
	if m.placer != nil {
		h, orphan = m.settled(h)
	}
	m.into.Highlights = replaced(m.into.Highlights, at, h, !orphan)
	m.into.Orphans = replaced(m.into.Orphans, lost, h, orphan)
}

// replaced brings a highlight into a list, in the place of the one at an index that
// is not negative, or takes that one out.
func replaced(list []news.Highlight, at int, h news.Highlight, here bool) []news.Highlight {
	switch {
	case here && at >= 0:
		list[at] = h
	case here:
		list = append(list, h)
	case at >= 0:
		list = slices.Delete(list, at, at+1)
		if len(list) == 0 {
			return nil
		}
	}
	return list
}

// settled gives a highlight its place in the text of the article.
func (m *merger) settled(h news.Highlight) (there news.Highlight, orphan bool) {
	if h.Quote != "" && h.Span.Of(m.body) == h.Quote {
		return h, false
	}
	span, ok := m.only(h)
	if !ok {
		var place anchor.Placement
		place, ok = m.placer.Place(anchor.Quote{Exact: h.Quote, Before: h.Before, After: h.After, Start: h.Start})
		span = place.Span
	}
	if ok {
		there, ok = h.Anchored(m.body, span)
	}
	if !ok {
		m.report.Lost++
		return h, true
	}
	return there, false
}

// only finds a quote that says nothing of what stands around it, which other
// programs need not state, where it stands in the text just once.
func (m *merger) only(h news.Highlight) (news.Span, bool) {
	if h.Quote == "" || h.Before != "" || h.After != "" || strings.Count(m.body, h.Quote) != 1 {
		return news.Span{}, false
	}
	start := strings.Index(m.body, h.Quote)
	return news.Span{Start: start, End: start + len(h.Quote)}, true
}
