package export

import (
	"context"
	"encoding/json"
	"io"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// The JSON-LD format: a collection after the W3C Web Annotation Data Model.
// Other programs find quote, note, tags, times and address where the model has
// them. What it has no word for stands in terms of Newsglass's own, so that
// nothing is lost when Newsglass reads the file back (see webannotation.go).
//
// Positions are in code points of the text as Newsglass keeps it, and in bytes
// in Newsglass's own terms: the text is not part of the file.
const (
	annotationContext = "http://www.w3.org/ns/anno.jsonld"
	newsglassTerms    = "https://github.com/newsglass/newsglass/ns#"
	highlightURN      = "urn:newsglass:highlight:"
	articleURN        = "urn:newsglass:article:"
)

type (
	ldCollection struct {
		Context   []any       `json:"@context"`
		ID        string      `json:"id"`
		Type      string      `json:"type"`
		Label     string      `json:"label,omitempty"`
		Generator ldGenerator `json:"generator"`
		Generated time.Time   `json:"generated,omitzero"`
		Total     int         `json:"total"`
		Articles  []ldArticle `json:"newsglass:articles"`
		First     ldPage      `json:"first"`
	}
	ldGenerator struct {
		ID   string `json:"id"`
		Type string `json:"type"`
		Name string `json:"name"`
	}
	ldPage struct {
		ID         string         `json:"id"`
		Type       string         `json:"type"`
		StartIndex int            `json:"startIndex"`
		Items      []ldAnnotation `json:"items"`
	}
	// ldArticle is an article with the marks that are no annotations.
	ldArticle struct {
		ID        string     `json:"id"`
		Title     string     `json:"newsglass:title,omitempty"`
		Source    string     `json:"newsglass:source,omitempty"`
		Byline    string     `json:"newsglass:byline,omitempty"`
		Published string     `json:"newsglass:published,omitempty"`
		URL       string     `json:"newsglass:url,omitempty"`
		Marks     news.Marks `json:"newsglass:marks"`
	}
	ldAnnotation struct {
		ID         string    `json:"id"`
		Type       string    `json:"type"`
		Motivation string    `json:"motivation"`
		Created    time.Time `json:"created,omitzero"`
		Modified   time.Time `json:"modified,omitzero"`
		Body       []ldBody  `json:"body,omitempty"`
		Target     ldTarget  `json:"target"`
		Article    string    `json:"newsglass:article"`
		Colour     string    `json:"newsglass:colour,omitempty"`
		Meaning    string    `json:"newsglass:meaning,omitempty"` // of the colour, to the reader
		Style      string    `json:"newsglass:style,omitempty"`
		Was        string    `json:"newsglass:was,omitempty"`
		Start      int       `json:"newsglass:start"`
		End        int       `json:"newsglass:end"`
		Orphan     bool      `json:"newsglass:orphan,omitempty"`
	}
	ldBody struct {
		Type    string `json:"type"`
		Purpose string `json:"purpose"`
		Format  string `json:"format,omitempty"`
		Value   string `json:"value"`
	}
	ldTarget struct {
		Source   string       `json:"source"`
		Selector []ldSelector `json:"selector,omitempty"`
	}
	ldSelector struct {
		Type   string `json:"type"`
		Exact  string `json:"exact,omitempty"`
		Prefix string `json:"prefix,omitempty"`
		Suffix string `json:"suffix,omitempty"`
		Start  *int   `json:"start,omitempty"`
		End    *int   `json:"end,omitempty"`
	}
)

func writeJSONLD(_ context.Context, w io.Writer, doc Document, o Options) error {
	out := ldCollection{
		Context: []any{annotationContext, map[string]any{
			"newsglass":          newsglassTerms,
			"newsglass:articles": map[string]string{"@id": "newsglass:articles", "@type": "@id"},
			"newsglass:article":  map[string]string{"@id": "newsglass:article"},
			"newsglass:marks":    map[string]string{"@id": "newsglass:marks", "@type": "@json"},
		}},
		ID: "urn:newsglass:notes", Type: "AnnotationCollection", Label: doc.Title, Generated: doc.Generated.UTC(),
		Generator: ldGenerator{"https://github.com/newsglass/newsglass", "Software", "Newsglass"},
		First:     ldPage{ID: "urn:newsglass:notes:1", Type: "AnnotationPage", Items: []ldAnnotation{}},
	}
	for _, a := range doc.Articles {
		out.Articles = append(out.Articles, newLDArticle(a))
		out.First.Items = append(out.First.Items, annotations(a, o)...)
	}
	out.Total = len(out.First.Items)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func newLDArticle(a Article) ldArticle {
	marks := a.Marks
	marks.Highlights, marks.Orphans = nil, nil
	return ldArticle{articleURN + url.PathEscape(a.ID), a.Title, a.Source, a.Byline, a.Published, a.URL, marks}
}

// annotations are those of an article: one on it as a whole when there is
// anything to say of it, then one for every highlight.
func annotations(a Article, o Options) []ldAnnotation {
	var out []ldAnnotation
	if bodies := ldBodies(a.Marks.Note, a.Marks.Tags); len(bodies) > 0 {
		out = append(out, ldAnnotation{
			ID: articleURN + url.PathEscape(a.ID) + ":note", Type: "Annotation", Motivation: bodies[0].Purpose,
			Body: bodies, Target: ldTarget{Source: ldSource(a)}, Article: a.ID,
		})
	}
	position := codePoints{text: a.Body}
	for _, h := range a.Marks.Highlights {
		note := newLDAnnotation(a, h, o)
		if h.Quote != "" && h.Span.Of(a.Body) == h.Quote {
			start, end := position.at(h.Start), position.at(h.End)
			note.Target.Selector = append(note.Target.Selector, ldSelector{Type: "TextPositionSelector", Start: &start, End: &end})
		}
		out = append(out, note)
	}
	for _, h := range a.Marks.Orphans {
		note := newLDAnnotation(a, h, o)
		note.Orphan = true
		out = append(out, note)
	}
	return out
}

func newLDAnnotation(a Article, h news.Highlight, o Options) ldAnnotation {
	quote := ldSelector{Type: "TextQuoteSelector", Exact: h.Quote, Prefix: h.Before, Suffix: h.After}
	out := ldAnnotation{
		ID: highlightURN + url.PathEscape(h.ID), Type: "Annotation", Motivation: "highlighting",
		Created: h.Created, Modified: h.Modified, Body: ldBodies(h.Note, h.Tags),
		Target:  ldTarget{Source: ldSource(a), Selector: []ldSelector{quote}},
		Article: a.ID, Colour: string(h.Colour), Meaning: o.ColourNames[h.Colour], Style: string(h.Style), Was: h.Was,
		Start: h.Start, End: h.End,
	}
	if len(out.Body) > 0 {
		out.Motivation = out.Body[0].Purpose
	}
	return out
}

// codePoints counts the code points of a text up to a byte. Counting goes on
// from the byte before: highlights come mostly in the order of the text.
type codePoints struct {
	text         string
	bytes, count int
}

func (c *codePoints) at(offset int) int {
	if offset < c.bytes {
		c.bytes, c.count = 0, 0
	}
	c.count += utf8.RuneCountInString(c.text[c.bytes:offset])
	c.bytes = offset
	return c.count
}

func ldBodies(note string, tags []string) []ldBody {
	var out []ldBody
	if note != "" {
		out = append(out, ldBody{"TextualBody", "commenting", "text/plain", note})
	}
	for _, tag := range tags {
		out = append(out, ldBody{Type: "TextualBody", Purpose: "tagging", Value: tag})
	}
	return out
}

// ldSource names an article by its address, and by its ID where it has none.
func ldSource(a Article) string {
	if address := webAddress(a.URL); address != "" {
		return address
	}
	return articleURN + url.PathEscape(strings.TrimSpace(a.ID))
}
