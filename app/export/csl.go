package export

import (
	"context"
	"encoding/json"
	"io"
	"strconv"
	"strings"
)

// The CSL-JSON format: an array of items after the schema of the Citation
// Style Language, version 1.0.2. What was noted stands in annote.
type (
	cslItem struct {
		ID             string    `json:"id"`
		Type           string    `json:"type"`
		Title          string    `json:"title"`
		Author         []cslName `json:"author,omitempty"`
		ContainerTitle string    `json:"container-title,omitempty"`
		Issued         *cslDate  `json:"issued,omitempty"`
		Accessed       *cslDate  `json:"accessed,omitempty"`
		URL            string    `json:"URL,omitempty"`
		Keyword        string    `json:"keyword,omitempty"`
		Annote         string    `json:"annote,omitempty"`
	}
	cslName struct {
		Family  string `json:"family,omitempty"`
		Given   string `json:"given,omitempty"`
		Literal string `json:"literal,omitempty"`
	}
	cslDate struct {
		DateParts [][]int `json:"date-parts,omitempty"`
		Raw       string  `json:"raw,omitempty"`
	}
)

func writeCSL(_ context.Context, w io.Writer, doc Document, o Options) error {
	items := []cslItem{}
	for _, a := range newPage(doc, o).Articles {
		items = append(items, newCSLItem(a))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(items)
}

func newCSLItem(a PageArticle) cslItem {
	item := cslItem{
		ID: a.Key, Type: "article-newspaper", Title: a.Heading, ContainerTitle: oneLine(a.Source),
		Issued: cslIssued(a.Published), URL: a.Address, Keyword: join(", ", a.Tags...), Annote: annotation(a),
	}
	if item.URL == "" {
		item.URL = oneLine(a.URL)
	}
	if !a.Begun.IsZero() {
		read := a.Begun.UTC()
		item.Accessed = &cslDate{DateParts: [][]int{{read.Year(), int(read.Month()), read.Day()}}}
	}
	for _, who := range a.Authors {
		item.Author = append(item.Author, cslName{who.Family, who.Given, who.Literal})
	}
	return item
}

func cslIssued(published string) *cslDate {
	var parts []int
	for _, part := range strings.Split(publishedDay(published), "-") {
		if n, err := strconv.Atoi(part); err == nil {
			parts = append(parts, n)
		}
	}
	if len(parts) > 0 {
		return &cslDate{DateParts: [][]int{parts}}
	}
	if published = oneLine(published); published != "" {
		return &cslDate{Raw: published}
	}
	return nil
}

// annotation puts all that was noted in an article into one text.
func annotation(a PageArticle) string {
	var parts []string
	if note := strings.TrimSpace(a.Note); note != "" {
		parts = append(parts, note)
	}
	for _, e := range a.Entries {
		text := "“" + oneLine(e.Quote) + "”"
		if e.Orphan {
			text += " [" + noLonger + "]"
		}
		if note := strings.TrimSpace(e.Note); note != "" {
			text += " – " + note
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "\n\n")
}

// noLonger is said of a highlight without a place.
const noLonger = "no longer in the text"
