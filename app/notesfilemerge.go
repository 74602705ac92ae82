package app

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A merger adds the notes of a file to the marks of an article.
type merger struct {
	into   *news.Marks
	body   string
	held   bool // body is the text of the article
	report *NotesReport
}

// merge adds all of the marks. Nothing that is there is dropped.
func (m *merger) merge(from news.Marks) {
	for _, h := range from.Highlights {
		m.add(h, false)
	}
	for _, h := range from.Orphans {
		m.add(h, true)
	}
	slices.SortStableFunc(m.into.Highlights, func(a, b news.Highlight) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	m.into.Read = m.into.Read || from.Read
	m.into.Starred = m.into.Starred || from.Starred
	m.into.Note = bothNotes(m.into.Note, from.Note)
	for _, tag := range from.Tags {
		if !slices.Contains(m.into.Tags, tag) {
			m.into.Tags = append(m.into.Tags, tag)
		}
	}
	for _, c := range from.Corrections {
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
	if m.held {
		h, orphan = m.settle(h)
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

// settle gives a highlight its place in the text of the article.
func (m *merger) settle(h news.Highlight) (settled news.Highlight, orphan bool) {
	span, ok := anchored(m.body, h)
	switch {
	case !ok:
		m.report.Lost++
		return h, true
	case span == h.Span:
		return h, false
	}
	if there, ok := news.NewHighlight(h.ID, m.body, span, h.Colour, h.Created); ok {
		h.Span, h.Before, h.After = there.Span, there.Before, there.After
	}
	return h, false
}

// anchored finds the passage of a highlight in a text: where it says it is, or
// else where its quote stands among most of the same surroundings, and of those
// nearest to where it was.
func anchored(body string, h news.Highlight) (news.Span, bool) {
	if h.Quote == "" {
		return news.Span{}, false
	}
	if h.Span.Of(body) == h.Quote {
		return h.Span, true
	}
	best, score := news.Span{}, -1
	for from := 0; from < len(body); {
		i := strings.Index(body[from:], h.Quote)
		if i < 0 {
			break
		}
		s := news.Span{Start: from + i, End: from + i + len(h.Quote)}
		like := sharedEnd(body[:s.Start], h.Before) + sharedStart(body[s.End:], h.After)
		if like > score || like == score && distance(s.Start, h.Start) < distance(best.Start, h.Start) {
			best, score = s, like
		}
		from = s.Start + 1
	}
	return best, score >= 0
}

func sharedStart(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func sharedEnd(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

func distance(a, b int) int { return max(a-b, b-a) }
