package fact

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// widest is how many bytes of a text are read at once: what is known of every
// token and number takes many times the room of the text, and must not grow
// with a file of nothing but numbers. No article is so long.
const widest = 256 << 10

// stretches cuts a text into parts of at most widest bytes: after a paragraph
// where there is one, else after a line, a word, a rune.
func stretches(text string) iter.Seq[news.Span] {
	return func(yield func(news.Span) bool) {
		for start := 0; start < len(text); {
			end := len(text)
			if end-start > widest {
				end = start + cutAfter(text[start:start+widest])
			}
			if !yield(news.Span{Start: start, End: end}) {
				return
			}
			start = end
		}
	}
}

// cutAfter returns where a stretch that does not hold the rest of the text ends.
func cutAfter(part string) int {
	for _, gap := range []string{"\n\n", "\n", " "} {
		if at := strings.LastIndex(part, gap); at > len(part)/2 {
			return at + len(gap)
		}
	}
	end := len(part)
	for end > 1 && end > len(part)-utf8.UTFMax && !utf8.RuneStart(part[end-1]) {
		end--
	}
	if end > 1 && !utf8.FullRuneInString(part[end-1:]) {
		return end - 1 // the last rune goes on behind it
	}
	return len(part)
}

// within returns the mentions of a stretch, their spans in it. Mentions are in
// the order of the text.
func within(mentions []news.Mention, w news.Span) []news.Mention {
	from, _ := slices.BinarySearchFunc(mentions, w.Start, func(m news.Mention, at int) int { return m.Start - at })
	var out []news.Mention
	for _, m := range mentions[from:] {
		if m.Start >= w.End {
			break
		}
		if m.End <= w.End {
			m.Span = m.Shift(-w.Start)
			out = append(out, m)
		}
	}
	return out
}

// shift moves a fact with its further tellings.
func shift(f *news.Fact, by int) {
	f.Number, f.Sentence = f.Number.Shift(by), f.Sentence.Shift(by)
	for i := range f.Again {
		t := &f.Again[i]
		t.Number, t.Sentence = t.Number.Shift(by), t.Sentence.Shift(by)
	}
}
