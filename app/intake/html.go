package intake

import (
	"bytes"
	"context"
	"regexp"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// Of a saved page, go-readability finds the block that is the article
// (docs/intake.md has the measurement behind the choice), the metadata gives
// title, source, authors and date, and the rules for lines do the rest.

// A page beyond these sizes is not searched for its article: its text is
// taken as it flows, which needs one pass and no tree. The parser itself
// refuses a page nested deeper than 512 elements.
const (
	maxPage     = 8 << 20 // bytes
	maxElements = 100_000
)

func looksHTML(text string) bool { return startsLikeHTML([]byte(text[:min(len(text), 2048)])) }

func startsLikeHTML(data []byte) bool {
	start := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(data[:min(len(data), 1024)], utf8BOM)))
	if bytes.HasPrefix(start, []byte("<!doctype html")) || bytes.HasPrefix(start, []byte("<html")) {
		return true
	}
	return (bytes.HasPrefix(start, []byte("<?xml")) || bytes.HasPrefix(start, []byte("<!--"))) && bytes.Contains(start, []byte("<html"))
}

// readHTML takes a saved page: one article.
func readHTML(ctx context.Context, text string) ([]draft, error) {
	page := flatten(ctx, text)
	if ctx.Err() != nil {
		return nil, nil
	}
	d := draft{page: splitLines(page)}
	doc := parsePage(text)
	if doc == nil {
		d.text = page
		return []draft{d}, nil
	}
	metadataOf(doc).fill(&d)
	d.text = articleText(ctx, doc)
	if strings.TrimSpace(d.text) == "" {
		d.text = page
	}
	readAboveText(&d)
	return []draft{d}, nil
}

// parsePage returns nil for a page that is too large or nested too deep.
func parsePage(text string) *html.Node {
	if len(text) > maxPage || strings.Count(text, "<") > 2*maxElements {
		return nil
	}
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil
	}
	return doc
}

// articleText returns the text of the block that is the article.
func articleText(ctx context.Context, doc *html.Node) string {
	prune(doc)
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxElements
	article, err := parser.ParseAndMutate(doc, nil)
	if err != nil || article.Node == nil {
		return ""
	}
	var b strings.Builder
	if html.Render(&b, article.Node) != nil {
		return ""
	}
	return flatten(ctx, b.String())
}

// asides are the classes of blocks inside an article that are not its text: a
// pull quote says again what the text says.
var asides = regexp.MustCompile(`(?i)\b(?:pull-?quote|newsletter|caption|wp-caption-text|inline-?related|read-?more|author-?bio|ad-?slot)\b`)

// prune takes captions and asides out of the page.
func prune(doc *html.Node) {
	var out []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && (n.Data == "figcaption" || n.Data != "body" && n.Data != "html" && asides.MatchString(attribute(n, "class"))) {
			out = append(out, n)
		}
	}
	for _, n := range out {
		if n.Parent != nil && len(textOf(n)) < maxOddLine {
			n.Parent.RemoveChild(n)
		}
	}
}

// readAboveText looks for byline and date in the lines of the page between
// its top and the first prose of the article, where the metadata has none.
func readAboveText(d *draft) {
	article := map[string]bool{}
	for _, line := range splitLines(d.text) {
		if p := lineOf(line); p.prose() {
			article[p.text] = true
		}
	}
	for _, line := range d.page {
		p := lineOf(line)
		if article[p.text] {
			return
		}
		if authors, _ := bylineOf(p); authors != "" {
			setOnce(&d.byline, authors)
		}
		if date, update, ok := p.dated(); ok && !update {
			setOnce(&d.published, date)
			setOnce(&d.byline, authorsInDate(p.text))
		}
	}
}
