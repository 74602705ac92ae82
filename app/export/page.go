package export

import (
	"slices"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// A Page is what a template sees: the notes that were chosen, in their order,
// no quote twice. docs/templates.md tells its fields to people who write
// templates.
type Page struct {
	Title    string
	Exported time.Time
	Articles []PageArticle
	Single   *PageArticle // the only article, nil when there are several
}

// A PageArticle is an article with what the reader noted in it. Fields that
// are not known are "".
type PageArticle struct {
	ID        string
	Title     string
	Heading   string // the title on one line, or what can be said instead
	Source    string
	Byline    string
	Authors   []Author // of the byline
	Published string   // as stated: ISO 8601, a date or date and time
	Date      string   // the day of it, or month or year when no more is stated: "2014-06-12"
	Year      string   // of it
	URL       string   // as stated
	Address   string   // the URL when it is one of the web, else ""
	Origin    string   // source, byline and date: "The Courier · Ann Lee · 2014-06-12"
	Key       string   // to cite it by, unlike all others of the page

	Starred bool
	Tags    []string
	Note    string // on the article as a whole
	Begun   time.Time
	Entries []PageEntry
	Facts   []PageFact
}

// A PageEntry is a highlight, or several of the same passage. Quote and Note
// are exactly as they are kept.
type PageEntry struct {
	ID            string // of the first
	Number        int    // within the article, from 1 on
	Quote         string
	Was           string // the passage as it was marked, when the text has changed since; else ""
	Before, After string // the surroundings, each on one line, "…" where they are cut
	Context       string // both on one line, with […] in the place of the quote; "" when there are none
	Note          string // several are separated by a blank line
	Colour        string // "yellow"
	Class         string // Colour if it is one of the eight, else "plain"
	ColourName    string // for a person: "Yellow", "Casualties (yellow)"
	Underlined    bool   // a line below the words, not a background
	Orphan        bool   // the passage is no longer in the text
	Tags          []string
	Created       time.Time // zero when not known
	Modified      time.Time
	Start, End    int // bytes into the text of the article
}

// A PageFact is a number that the article states. All its fields are text.
type PageFact struct {
	Kind, Wording, Value, Of, AttributedTo, Sentence string
}

// newPage returns the page of a document whose notes are chosen.
func newPage(doc Document, o Options) Page {
	p := Page{Title: oneLine(doc.Title), Exported: doc.Generated}
	keys := map[string]int{}
	for _, a := range doc.Articles {
		p.Articles = append(p.Articles, newPageArticle(a, o, keys))
	}
	if len(p.Articles) == 1 {
		p.Single = &p.Articles[0]
	}
	return p
}

func newPageArticle(a Article, o Options, keys map[string]int) PageArticle {
	out := PageArticle{
		ID: a.ID, Title: a.Title, Heading: a.heading(), Source: a.Source, Byline: a.Byline, Authors: authors(a),
		Published: a.Published, Date: publishedDay(a.Published), Year: publishedYear(a.Published), URL: a.URL, Address: webAddress(a.URL), Origin: a.origin(), Key: citeKey(a, keys),
		Starred: a.Marks.Starred, Tags: a.Marks.Tags, Note: a.Marks.Note, Begun: begun(a), Entries: entries(a, o),
	}
	for _, f := range a.Facts {
		out.Facts = append(out.Facts, PageFact{kindName(f.Kind), wording(f), value(f), subject(f), f.AttributedTo, a.sentence(f)})
	}
	return out
}

// entries returns the highlights of an article and those without a place, no
// passage twice.
func entries(a Article, o Options) []PageEntry {
	var out []PageEntry
	seen := map[passage]int{}
	add := func(h news.Highlight, orphan bool) {
		keys := passages(h, orphan)
		for _, k := range keys {
			if i, ok := seen[k]; ok {
				out[i].join(newEntry(a, h, orphan, o))
				return
			}
		}
		for _, k := range keys {
			seen[k] = len(out)
		}
		out = append(out, newEntry(a, h, orphan, o))
	}
	for _, h := range a.Marks.Highlights {
		add(h, false)
	}
	for _, h := range a.Marks.Orphans {
		add(h, true)
	}
	if o.Order == ByTime {
		slices.SortStableFunc(out, func(a, b PageEntry) int { return a.Created.Compare(b.Created) })
	}
	for i := range out {
		out[i].Number = i + 1
	}
	return out
}

// passage is by what two highlights are known to be of the same passage.
type passage struct {
	span                 news.Span
	orphan               bool
	quote, before, after string
}

// passages are the ways to know the passage of a highlight: where it is, and
// what it says among what. Without surroundings the words alone say little.
func passages(h news.Highlight, orphan bool) []passage {
	out := []passage{{span: h.Span, orphan: orphan, quote: h.Quote}}
	if h.Before != "" || h.After != "" {
		out = append(out, passage{quote: h.Quote, before: h.Before, after: h.After})
	}
	return out
}

func newEntry(a Article, h news.Highlight, orphan bool, o Options) PageEntry {
	e := PageEntry{
		ID: h.ID, Quote: h.Quote, Was: h.Was, Note: h.Note, Colour: string(h.Colour), Class: "plain", ColourName: o.colour(h.Colour),
		Underlined: h.Style == news.Underlined, Orphan: orphan, Tags: slices.Clone(h.Tags),
		Created: h.Created, Modified: h.Modified, Start: h.Start, End: h.End,
	}
	if slices.Contains(news.Colours, h.Colour) {
		e.Class = string(h.Colour)
	}
	body := a.Body
	if orphan {
		body = "" // not the text that its span is of
	}
	e.Before, e.After = surroundings(h, body)
	if strings.TrimSpace(e.Before+e.After) != "" {
		e.Context = oneLine(e.Before + "[" + ellipsis + "]" + e.After)
	}
	return e
}

// join adds what another highlight of the same passage says.
func (e *PageEntry) join(other PageEntry) {
	switch {
	case strings.TrimSpace(e.Note) == "":
		e.Note = other.Note
	case strings.TrimSpace(other.Note) != "" && other.Note != e.Note:
		e.Note += "\n\n" + other.Note
	}
	for _, tag := range other.Tags {
		if !slices.Contains(e.Tags, tag) {
			e.Tags = append(e.Tags, tag)
		}
	}
	if !slices.Contains(strings.Split(e.ColourName, ", "), other.ColourName) {
		e.ColourName += ", " + other.ColourName
	}
	if !other.Created.IsZero() && (e.Created.IsZero() || other.Created.Before(e.Created)) {
		e.Created = other.Created
	}
	if other.Modified.After(e.Modified) {
		e.Modified = other.Modified
	}
	e.Underlined = e.Underlined && other.Underlined
}
