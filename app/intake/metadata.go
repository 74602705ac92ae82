package intake

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// metadata is what a page says of itself in its head: JSON-LD, OpenGraph and
// the many names of meta tags. Each list below is in falling order of trust.
type metadata struct {
	named    map[string]string // meta tags by property, name or itemprop, in lower case
	linked   jsonLD
	times    []string // of <time datetime>, those marked as publication first
	authors  []string // of elements with itemprop or rel "author"
	heading  string   // the one <h1>
	headings int
	title    string
	address  string
	language string
}

var (
	titleNames  = []string{"og:title", "twitter:title", "dc.title", "headline"}
	sourceNames = []string{"og:site_name", "publisher", "dc.publisher", "application-name", "twitter:app:name:iphone"}
	authorNames = []string{"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "dcterms.creator"}
	dateNames   = []string{"article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "article.published", "og:published_time", "originalpublicationdate", "cxenseparse:recs:publishtime"}
)

func metadataOf(doc *html.Node) metadata {
	m := metadata{named: map[string]string{}}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			m.read(n)
		}
	}
	return m
}

func (m *metadata) read(n *html.Node) {
	switch n.Data {
	case "html":
		m.language = attribute(n, "lang")
	case "title":
		if m.title == "" {
			m.title = clean(textOf(n))
		}
	case "h1":
		m.heading = clean(textOf(n))
		m.headings++
	case "link":
		if strings.EqualFold(attribute(n, "rel"), "canonical") {
			m.address = attribute(n, "href")
		}
	case "meta":
		m.readMeta(n)
	case "script":
		if strings.Contains(attribute(n, "type"), "ld+json") && n.FirstChild != nil {
			m.linked.read(n.FirstChild.Data)
		}
	case "time":
		m.readTime(n)
	}
	if attribute(n, "itemprop") == "author" || attribute(n, "rel") == "author" {
		if name := clean(textOf(n)); name != "" && len(name) < 80 {
			m.authors = append(m.authors, name)
		}
	}
}

func (m *metadata) readMeta(n *html.Node) {
	content := clean(attribute(n, "content"))
	for _, key := range []string{"property", "name", "itemprop"} {
		name := strings.ToLower(attribute(n, key))
		if _, seen := m.named[name]; name != "" && content != "" && !seen {
			m.named[name] = content
		}
	}
}

func (m *metadata) readTime(n *html.Node) {
	date := isoDate(attribute(n, "datetime"))
	if date == "" {
		return
	}
	mark := strings.ToLower(attribute(n, "class") + " " + attribute(n, "itemprop"))
	switch {
	case strings.Contains(mark, "publi"):
		m.times = slices.Insert(m.times, 0, date)
	case !strings.Contains(mark, "updat") && !strings.Contains(mark, "modif"):
		m.times = append(m.times, date)
	}
}

// fill writes what the page says into the draft.
func (m metadata) fill(d *draft) {
	d.language = m.language
	d.url = m.webAddress()
	host := ""
	if u, err := url.Parse(d.url); err == nil {
		host = strings.TrimPrefix(u.Hostname(), "www.")
	}
	d.source = firstOf(m.first(sourceNames), m.linked.publisher, host)
	d.title = firstOf(m.linked.headline, m.first(titleNames), m.onlyHeading(), withoutSite(m.title, d.source))
	d.byline = m.byline()
	d.published = isoDate(m.linked.published)
	for _, name := range dateNames {
		setOnce(&d.published, isoDate(m.named[name]))
	}
	if len(m.times) > 0 {
		setOnce(&d.published, m.times[0])
	}
}

func (m metadata) webAddress() string {
	for _, a := range []string{m.address, m.named["og:url"], m.linked.url} {
		if address.MatchString(a) {
			return a
		}
	}
	return ""
}

func (m metadata) onlyHeading() string {
	if m.headings == 1 {
		return m.heading
	}
	return ""
}

func (m metadata) byline() string {
	listed := joinNames(m.linked.authors)
	for _, name := range append([]string{listed, m.first(authorNames)}, joinNames(m.authors)) {
		if authors, _ := bylineOf(lineOf(name)); authors != "" {
			return authors
		}
		if name != "" && !strings.Contains(name, "://") && len(name) < 200 {
			return name
		}
	}
	return ""
}

func (m metadata) first(names []string) string {
	for _, name := range names {
		if v := m.named[name]; v != "" && !strings.Contains(v, "://") {
			return v
		}
	}
	return ""
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v = clean(v); v != "" {
			return v
		}
	}
	return ""
}

// withoutSite cuts " | Site" or " - Site" off the title of a page.
func withoutSite(title, site string) string {
	for _, bar := range []string{" | ", " - ", " – ", " — ", " :: ", " » "} {
		if at := strings.LastIndex(title, bar); at > 0 {
			tail := title[at+len(bar):]
			if strings.EqualFold(tail, site) || bar == " | " && len(strings.Fields(tail)) <= 4 {
				return title[:at]
			}
		}
	}
	return title
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}
