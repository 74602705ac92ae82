package export

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

const ellipsis = "…"

// keptRunes is how much text a highlight keeps on either side: with less, the
// text begins or ends there.
const keptRunes = 32

// surroundings returns the text before and after a highlight on one line
// each, with an ellipsis where it is cut off. Cuts are at whole words. A space
// between them and the quote is theirs.
func surroundings(h news.Highlight, body string) (before, after string) {
	cutBefore := utf8.RuneCountInString(h.Before) >= keptRunes
	cutAfter := utf8.RuneCountInString(h.After) >= keptRunes
	if h.Span.Of(body) == h.Quote { // the body knows better
		cutBefore = strings.TrimSpace(body[:max(0, h.Start-len(h.Before))]) != ""
		cutAfter = strings.TrimSpace(body[min(len(body), h.End+len(h.After)):]) != ""
	}
	before, after = h.Before, h.After
	if cutBefore {
		if i := strings.IndexFunc(before, unicode.IsSpace); i >= 0 {
			before = before[i:]
		}
		before = ellipsis + strings.TrimSpace(before)
	}
	if cutAfter {
		if i := strings.LastIndexFunc(after, unicode.IsSpace); i >= 0 {
			after = after[:i]
		}
		after = strings.TrimSpace(after) + ellipsis
	}
	return oneLine(before) + gap(lastRune(h.Before)), gap(firstRune(h.After)) + oneLine(after)
}

func gap(r rune) string {
	if unicode.IsSpace(r) {
		return " "
	}
	return ""
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// sentence returns the sentence that a fact stands in, "" when the text is
// gone.
func (a Article) sentence(f news.Fact) string {
	if f.InTitle {
		return oneLine(f.Sentence.Of(a.Title))
	}
	return oneLine(f.Sentence.Of(a.Body))
}

// wording returns the number of a fact as the article has it.
func wording(f news.Fact) string {
	if f.Wording != "" {
		return oneLine(f.Wording)
	}
	return oneLine(f.Surface)
}
