package export

import (
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// readAnnotations reads one annotation, a list of them, or a page or a
// collection with its first page.
func readAnnotations(data []byte) ([]Article, error) {
	var files list[webFile]
	if err := json.Unmarshal(data, &files); err != nil {
		return nil, fmt.Errorf("%w; %w", ErrNoNotes, err)
	}
	b := &binder{at: map[string]int{}}
	seen := false
	for _, f := range files {
		for _, a := range f.Articles {
			b.add(a)
			seen = true
		}
		for _, note := range slices.Concat(list[webAnnotation]{f.webAnnotation}, f.Items, f.First.In.Items, f.Annotations) {
			if len(note.Target) > 0 {
				b.bind(note)
				seen = true
			}
		}
	}
	if !seen {
		return nil, ErrNoNotes
	}
	return slices.DeleteFunc(b.articles, func(a Article) bool { return a.Marks.Empty() }), nil
}

// binder puts annotations together by their article.
type binder struct {
	articles []Article
	at       map[string]int // by ID
}

func (b *binder) article(id, address string) *Article {
	i, ok := b.at[id]
	if !ok {
		i = len(b.articles)
		b.at[id] = i
		b.articles = append(b.articles, Article{ID: id, URL: address})
	}
	return &b.articles[i]
}

func (b *binder) add(a ldArticle) {
	id := unescapeURN(articleURN, a.ID)
	if id == "" {
		id = a.Marks.Article
	}
	if id == "" {
		return
	}
	*b.article(id, "") = Article{
		ID: id, Title: a.Title, Source: a.Source, Byline: a.Byline, Published: a.Published, URL: a.URL, Marks: a.Marks,
	}
}

// bind adds an annotation to the marks of its article. Ours on an article as a
// whole are passed over: the article has said it already.
func (b *binder) bind(note webAnnotation) {
	target := note.Target[0]
	quote, quoted := textQuote(target.In.Selector, 0)
	if note.Article != "" {
		if quoted || note.Orphan || strings.HasPrefix(note.ID, highlightURN) {
			addHighlight(b.article(note.Article, ""), note, quote, note.Orphan)
		}
		return
	}
	address := firstText(target.In.Source.IRI, target.In.Source.In.ID, target.IRI, target.In.ID, note.URI)
	text, tags := note.words()
	if address == "" || !quoted && text == "" && len(tags) == 0 {
		return
	}
	a := b.article(sourceID(address), address)
	if quoted {
		addHighlight(a, note, quote, true)
		return
	}
	if text != "" && !strings.Contains(a.Marks.Note, text) {
		a.Marks.Note = strings.TrimPrefix(a.Marks.Note+"\n\n"+text, "\n\n")
	}
	for _, tag := range tags {
		if !slices.Contains(a.Marks.Tags, tag) {
			a.Marks.Tags = append(a.Marks.Tags, tag)
		}
	}
}

// sourceID is the ID of an article that Newsglass did not export.
func sourceID(address string) string {
	if id := unescapeURN(articleURN, address); id != "" {
		return id
	}
	return stableID("source", address)
}

func addHighlight(a *Article, note webAnnotation, quote webSelector, orphan bool) {
	h := news.Highlight{
		ID: unescapeURN(highlightURN, note.ID), Span: news.Span{Start: note.Start, End: note.End},
		Quote: quote.Exact, Before: quote.Prefix, After: quote.Suffix,
		Colour: news.Colour(note.Colour), Style: news.Style(note.Style), Was: note.Was,
		Created: moment3339(note.Created), Modified: moment3339(firstText(note.Modified, note.Updated, note.Created)),
	}
	h.Note, h.Tags = note.words()
	if note.Article != "" && note.Modified == "" {
		h.Modified = time.Time{} // as it was
	}
	if h.ID == "" && note.ID != "" {
		h.ID = stableID("annotation", note.ID)
	}
	if orphan {
		a.Marks.Orphans = append(a.Marks.Orphans, h)
	} else {
		a.Marks.Highlights = append(a.Marks.Highlights, h)
	}
}

// words returns the note and the tags of an annotation.
func (n webAnnotation) words() (note string, tags []string) {
	texts := []string{n.BodyValue, n.Text}
	tags = n.Tags
	for _, body := range n.Body {
		if slices.Contains(body.In.Purpose, "tagging") {
			tags = append(tags, body.In.Value)
		} else {
			texts = append(texts, body.In.Value)
		}
	}
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), "\n\n"), tags
}

// deepest is how many selectors may refine each other.
const deepest = 8

// textQuote finds the selector that quotes the text.
func textQuote(selectors list[resource[webSelector]], depth int) (webSelector, bool) {
	for _, s := range selectors {
		if slices.Contains(s.In.Type, "TextQuoteSelector") && s.In.Exact != "" {
			return s.In, true
		}
		if depth < deepest {
			if q, ok := textQuote(s.In.RefinedBy, depth+1); ok {
				return q, true
			}
		}
	}
	return webSelector{}, false
}

func unescapeURN(prefix, urn string) string {
	rest, ok := strings.CutPrefix(urn, prefix)
	if !ok {
		return ""
	}
	if id, err := url.PathUnescape(rest); err == nil {
		return id
	}
	return rest
}

func moment3339(s string) time.Time {
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return time.Time{}
	}
	return t.UTC()
}

func firstText(texts ...string) string {
	for _, s := range texts {
		if s != "" {
			return s
		}
	}
	return ""
}
