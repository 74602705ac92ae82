package app

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/search"
)

// A Note is one mark of the reader's with the article it is in: a highlight, a
// highlight without a place, or what was written about the article as a whole.
type Note struct {
	Article   string // ID
	Title     string // "" when the article is not in the library any more, as are the next two
	Source    string
	Published string

	news.Highlight      // its ID is "" for the note on the whole article
	Orphan         bool // its words are not in the text any more
}

// Whole reports whether the note is about the article as a whole.
func (n Note) Whole() bool { return n.Highlight.ID == "" }

// A NoteQuery chooses among all notes. The zero value chooses all.
type NoteQuery struct {
	Words   string        // each begins a word of quote, note, tags or title, in any case and accent
	Colours []news.Colour // any of them; none: all
	Tag     string        // of the highlight or its article; "": all
	Article string        // ID; "": all
	Since   time.Time     // made or changed at that time or later; zero: all
	Lost    bool          // only those without a place
}

// Notes returns the notes that a query chooses, the latest first. It returns
// early, with an error, when ctx ends.
func (l *Library) Notes(ctx context.Context, q NoteQuery) ([]Note, error) {
	words := strings.Fields(search.Fold(q.Words))
	var out []Note
	for _, m := range l.notedMarks(q.Article) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, n := range l.notesOf(m) {
			if q.fits(n, m.Tags, words) {
				out = append(out, n)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Note) int {
		return cmp.Or(b.Modified.Compare(a.Modified), cmp.Compare(a.Article, b.Article), cmp.Compare(a.Start, b.Start))
	})
	return out, nil
}

func (l *Library) notedMarks(article string) []news.Marks {
	if article == "" {
		return l.Marked()
	}
	if m := l.Marks(article); m.Noted() {
		return []news.Marks{m}
	}
	return nil
}

// notesOf returns the notes of one article: that on the whole, then the
// highlights.
func (l *Library) notesOf(m news.Marks) []Note {
	card, _ := l.Card(m.Article)
	base := Note{Article: m.Article, Title: cmp.Or(card.Title, card.Origin), Source: card.Source, Published: card.Published}
	var out []Note
	if m.Note != "" {
		n := base
		n.Highlight.Note, n.Highlight.Tags, n.Modified = m.Note, m.Tags, m.NoteModified
		out = append(out, n)
	}
	for _, h := range m.Highlights {
		n := base
		n.Highlight = h
		out = append(out, n)
	}
	for _, h := range m.Orphans {
		n := base
		n.Highlight, n.Orphan = h, true
		out = append(out, n)
	}
	return out
}

func (q NoteQuery) fits(n Note, articleTags []string, words []string) bool {
	switch {
	case q.Lost && !n.Orphan:
		return false
	case len(q.Colours) > 0 && !slices.Contains(q.Colours, n.Colour):
		return false
	case q.Tag != "" && !slices.Contains(n.Tags, q.Tag) && !slices.Contains(articleTags, q.Tag):
		return false
	case n.Modified.Before(q.Since):
		return false
	case len(words) == 0:
		return true
	}
	text := search.Fold(strings.Join(slices.Concat([]string{n.Quote, n.Was, n.Highlight.Note, n.Title, n.Source}, n.Tags), "\n"))
	return !slices.ContainsFunc(words, func(w string) bool { return !begins(text, w) })
}

// begins reports whether a word of a text begins so: "long" is not in "along".
func begins(text, word string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(text[:at+i])
		first, _ := utf8.DecodeRuneInString(word)
		if !letterOrDigit(before) || !letterOrDigit(first) {
			return true
		}
		at += i + 1
	}
}

func letterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
