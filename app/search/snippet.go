package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

const (
	snippetSize = 160 // bytes, about
	snippetMost = 400 // bytes; more is cut, come what may
	ellipsis    = "…"
)

// show fills in what a hit shows: the spans of the passage in the field's text
// and the snippet.
func (p passage) show(h *Hit, text string) {
	words := split(text)
	h.Span = news.Span{Start: words[p.start].Start, End: words[p.end-1].End}
	cut := around(text, h.Span)
	last := 0
	for _, m := range p.matches {
		for _, w := range words[max(m.at, last):max(m.at+m.n, last)] {
			if cut.Contains(w.Span) {
				h.Words = append(h.Words, w.Span)
			}
		}
		last = max(last, m.at+m.n)
	}
	h.Snippet, h.Lit = oneLine(text, cut, h.Words)
}

// around widens a span to the size of a snippet, a third of the new text
// before it and the rest behind, and to whole words.
func around(text string, s news.Span) news.Span {
	s.End = min(s.End, s.Start+snippetMost)
	spare := max(0, snippetSize-s.Len())
	start := max(0, s.Start-spare/3)
	end := min(len(text), start+max(snippetSize, s.End-start))
	start = max(0, min(start, end-snippetSize)) // what is missing behind is taken before
	return news.Span{Start: wordStart(text, start, s.Start), End: wordEnd(text, end, s.End)}
}

// wordStart moves a cut forward to the start of a word, to most at the latest.
func wordStart(text string, at, most int) int {
	if at == 0 {
		return 0
	}
	if i := strings.IndexFunc(text[at:most], unicode.IsSpace); i >= 0 {
		rest := text[at+i : most]
		return most - len(strings.TrimLeftFunc(rest, unicode.IsSpace))
	}
	return most
}

// wordEnd moves a cut back to the end of a word, to least at the earliest.
func wordEnd(text string, at, least int) int {
	if at < len(text) {
		if i := strings.LastIndexFunc(text[least:at], unicode.IsSpace); i >= 0 {
			at = least + i
		} else {
			at = least
		}
	}
	for at < len(text) && !utf8.RuneStart(text[at]) {
		at++
	}
	return at
}

// oneLine returns the text of a span with every run of spaces and line breaks
// as one space, and where the words in it have moved to.
func oneLine(text string, cut news.Span, words []news.Span) (string, []news.Span) {
	var out strings.Builder
	var lit []news.Span
	if strings.TrimSpace(text[:cut.Start]) != "" {
		out.WriteString(ellipsis)
	}
	lead := out.Len()
	space := false
	put := func(s string) {
		for _, r := range s {
			if unicode.IsSpace(r) || unicode.IsControl(r) {
				space = true
				continue
			}
			if space && out.Len() > lead {
				out.WriteByte(' ')
			}
			space = false
			out.WriteRune(r)
		}
	}
	at := cut.Start
	for _, w := range words {
		put(text[at:w.Start])
		before := out.Len()
		if space && before > lead {
			before++
		}
		put(text[w.Start:w.End])
		lit = append(lit, news.Span{Start: before, End: out.Len()})
		at = w.End
	}
	put(text[at:cut.End])
	if strings.TrimSpace(text[cut.End:]) != "" {
		out.WriteString(ellipsis)
	}
	return out.String(), lit
}
