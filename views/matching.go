package views

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// spot is a stretch of the title or of the body of an article.
type spot struct {
	news.Span
	inTitle bool
}

// before reports whether a spot comes before another: the title is first.
func (p spot) before(q spot) bool {
	if p.inTitle != q.inTitle {
		return p.inTitle
	}
	return p.Start < q.Start
}

// matching is how words are looked for.
type matching struct {
	sameCase   bool // capitals are capitals
	wholeWords bool // no part of a longer word
}

// spots finds words in title and body, in their order. It returns early when
// ctx ends.
func (m matching) spots(ctx context.Context, a news.Article, words string) (found []spot) {
	for _, s := range m.spans(ctx, a.Title, words) {
		found = append(found, spot{s, true})
	}
	for _, s := range m.spans(ctx, a.Body, words) {
		found = append(found, spot{s, false})
	}
	return found
}

// spans finds words in text, whatever the curl of the quotes. Spans are of text
// and do not overlap. It returns early when ctx ends.
func (m matching) spans(ctx context.Context, text, words string) []news.Span {
	needle := []rune(strings.Map(m.fold, words))
	if len(needle) == 0 {
		return nil
	}
	var hits []news.Span
	const stretch = 1 << 16 // bytes between two looks at ctx
	for at, next := 0, stretch; at < len(text); {
		if at >= next {
			if ctx.Err() != nil {
				return nil
			}
			next = at + stretch
		}
		if end, ok := m.matchAt(text, at, needle); ok {
			hits = append(hits, news.Span{Start: at, End: end})
			at = end
			continue
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return hits
}

func (m matching) matchAt(text string, at int, needle []rune) (end int, ok bool) {
	end = at
	for _, want := range needle {
		r, size := utf8.DecodeRuneInString(text[end:])
		if size == 0 || m.fold(r) != want {
			return 0, false
		}
		end += size
	}
	return end, !m.wholeWords || !withinWord(text, at) && !withinWord(text, end)
}

// withinWord reports whether an offset has a letter or digit on both sides.
func withinWord(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return inWord(before) && inWord(after)
}

func inWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) || r == '_')
}

// fold makes letters equal that are to count as equal.
func (m matching) fold(r rune) rune {
	switch r {
	case '‘', '’', '‚', '′':
		return '\''
	case '“', '”', '„', '″':
		return '"'
	case '\u00a0', '\n':
		return ' '
	}
	if m.sameCase {
		return r
	}
	return unicode.ToLower(r)
}

// occurrences finds words in text whatever the case of the letters.
func occurrences(ctx context.Context, text, words string) []news.Span {
	return matching{}.spans(ctx, text, words)
}
