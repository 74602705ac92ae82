package export

import (
	"slices"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// Order is the order of notes in a file.
type Order string

// The orders: by the text, where highlights that have lost their place come
// last, or by the time of making, the oldest first.
const (
	ByText Order = ""
	ByTime Order = "time"
)

// Options say which notes are exported, in which order, and how they are
// named. The zero value takes all, by the text.
type Options struct {
	Order   Order
	Colours []news.Colour // only highlights in one of these; none: all

	// Tags leaves highlights that have one of these, or whose article has;
	// capitals don't matter. None: all.
	Tags []string

	// Only leaves the highlights with the given IDs, by the ID of their
	// article. The ID "" stands for the note on the article. nil: all.
	Only map[string][]string

	// ColourNames says what the colours mean to the reader: "casualties" for
	// yellow.
	ColourNames map[news.Colour]string
}

// choose returns the articles with those notes that the options let through,
// in their order. Articles of which nothing is left are left out. The document
// is not changed.
func (o Options) choose(doc Document) Document {
	articles := doc.Articles
	doc.Articles = nil
	for _, a := range articles {
		a.Marks = o.marks(a)
		if a.Marks.Noted() {
			doc.Articles = append(doc.Articles, a)
		}
	}
	if o.Order == ByTime {
		slices.SortStableFunc(doc.Articles, func(a, b Article) int { return begun(a).Compare(begun(b)) })
	}
	return doc
}

// marks returns the marks of an article that are exported. The note on the
// article goes with its highlights; alone it is exported when nothing is
// asked that it does not have.
func (o Options) marks(a Article) news.Marks {
	m := a.Marks.Clone()
	m.Highlights = o.highlights(a, m.Highlights)
	m.Orphans = o.highlights(a, m.Orphans)
	alone := len(o.Colours) == 0 && o.tagged(m.Tags)
	if o.Only != nil {
		alone = slices.Contains(o.Only[a.ID], "")
	}
	if !alone && (o.Only != nil || len(m.Highlights)+len(m.Orphans) == 0) {
		m.Note = ""
	}
	return m
}

func (o Options) highlights(a Article, hs []news.Highlight) []news.Highlight {
	var out []news.Highlight
	for _, h := range hs {
		if o.passes(a, h) {
			out = append(out, h)
		}
	}
	if o.Order == ByTime {
		slices.SortStableFunc(out, func(a, b news.Highlight) int { return a.Created.Compare(b.Created) })
	}
	return out // else as they are kept: in the order of the text
}

func (o Options) passes(a Article, h news.Highlight) bool {
	switch {
	case len(o.Colours) > 0 && !slices.Contains(o.Colours, h.Colour):
		return false
	case o.Only != nil && (h.ID == "" || !slices.Contains(o.Only[a.ID], h.ID)):
		return false
	}
	return o.tagged(a.Marks.Tags, h.Tags)
}

// tagged reports whether one of the tags is wanted.
func (o Options) tagged(tags ...[]string) bool {
	return len(o.Tags) == 0 || slices.ContainsFunc(slices.Concat(tags...), func(tag string) bool {
		return slices.ContainsFunc(o.Tags, func(wanted string) bool { return strings.EqualFold(wanted, tag) })
	})
}

// begun is when the first highlight of an article was made.
func begun(a Article) time.Time {
	var first time.Time
	for _, h := range slices.Concat(a.Marks.Highlights, a.Marks.Orphans) {
		if first.IsZero() || !h.Created.IsZero() && h.Created.Before(first) {
			first = h.Created
		}
	}
	return first
}

// colour names a colour in the words of the reader, where there are some:
// "Casualties (yellow)".
func (o Options) colour(c news.Colour) string {
	meaning := oneLine(o.ColourNames[c])
	if meaning == "" {
		return colourName(c)
	}
	return capital(meaning) + " (" + strings.ToLower(colourName(c)) + ")"
}
