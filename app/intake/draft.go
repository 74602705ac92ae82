package intake

import (
	"context"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A draft is an article on its way: its text, line by line, and what the
// format says of it. What the format says outweighs what the lines say.
type draft struct {
	origin, title, source, byline, published, language, url string

	text string
	// apart are lines that belong to the file, not to its text, and are kept
	// as removed: front matter.
	apart []string
	// page is the whole of a web page, of which text is a part.
	page []string
}

// article cleans the draft.
func (d draft) article(ctx context.Context) (news.Article, error) {
	ps, err := paragraphs(ctx, d.text)
	if err != nil {
		return news.Article{}, err
	}
	c := cleaner{ctx: ctx, draft: d, ps: ps}
	if err := c.run(); err != nil {
		return news.Article{}, err
	}
	d = c.draft
	body := joinBody(c.ps)
	gone := append(d.apart, removedLines(c.ps)...)
	if d.page != nil {
		gone = linesOutside(d.page, clean(d.title), body)
	}
	return news.Article{
		Origin: d.origin, Title: clean(d.title), Source: clean(d.source), Byline: clean(d.byline),
		Published: d.published, URL: d.url, Language: languageOf(body, d.language),
		Body: body, Removed: append([]string{}, gone...),
	}, nil
}

// verbatim takes the text as it is.
func (d draft) verbatim(context.Context) (news.Article, error) {
	return news.Article{
		Origin: d.origin, Title: d.title, Source: d.source, Byline: d.byline,
		Published: d.published, URL: d.url, Language: languageOf(d.text, ""),
		Body: d.text, Removed: []string{},
	}, nil
}

// wholeFile is one draft of the text as it is.
func wholeFile(_ context.Context, text string) ([]draft, error) {
	return []draft{{text: text}}, nil
}

// joinBody sets paragraphs apart by a blank line; items of one list stand on
// lines of their own.
func joinBody(ps []paragraph) string {
	var b strings.Builder
	last := -1
	for i, p := range ps {
		if p.fate != inBody {
			continue
		}
		switch {
		case last < 0:
		case p.bullet && ps[last].bullet && p.adjoins && last == i-1:
			b.WriteString("\n")
		default:
			b.WriteString("\n\n")
		}
		b.WriteString(p.text)
		last = i
	}
	return b.String()
}

func removedLines(ps []paragraph) []string {
	var lines []string
	for _, p := range ps {
		if p.fate == removed {
			lines = append(lines, p.lines...)
		}
	}
	return lines
}

// linesOutside returns the lines of the page that are in neither title nor
// body.
func linesOutside(page []string, title, body string) []string {
	inside := map[string]bool{"": true, fold(title): true}
	for line := range strings.Lines(body) {
		inside[fold(line)] = true
	}
	var outside []string
	for _, line := range page {
		if !inside[fold(line)] {
			outside = append(outside, line)
		}
	}
	return outside
}
