package export

import (
	_ "embed"
	"html/template"
	"io"

	"github.com/newsglass/newsglass/app/news"
)

//go:embed page.html
var pageSource string

var page = template.Must(template.New("page").Parse(pageSource))

// The page's view of a document.
type (
	htmlPage struct {
		Title, Generated string
		Articles         []htmlArticle
	}
	htmlArticle struct {
		Title, Origin, Tags string
		Address             string // of the web, "" when the URL is none
		URL                 string // as it was given
		Highlights          []htmlHighlight
		Facts               []htmlFact
	}
	htmlHighlight struct {
		Before, Quote, After, Note string
		Class                      string // of the colour, one of those in the style sheet
		Colour, Created, Tags      string
	}
	htmlFact struct {
		Kind, Wording, Value, Of, AttributedTo, Sentence string
	}
)

func writeHTML(w io.Writer, doc Document) error {
	p := htmlPage{Title: oneLine(doc.Title), Generated: moment(doc.Generated)}
	for _, a := range doc.Articles {
		p.Articles = append(p.Articles, newHTMLArticle(a))
	}
	return page.Execute(w, p)
}

func newHTMLArticle(a Article) htmlArticle {
	out := htmlArticle{
		Title: a.heading(), Origin: a.origin(), Tags: join(", ", a.Marks.Tags...),
		Address: webAddress(a.URL), URL: a.URL,
	}
	for _, h := range a.Marks.Highlights {
		out.Highlights = append(out.Highlights, newHTMLHighlight(h, a.Body))
	}
	for _, f := range a.Facts {
		out.Facts = append(out.Facts, htmlFact{kindName(f.Kind), wording(f), value(f), subject(f), f.AttributedTo, a.sentence(f)})
	}
	return out
}

func newHTMLHighlight(h news.Highlight, body string) htmlHighlight {
	out := htmlHighlight{
		Quote: h.Quote, Note: h.Note, Class: "plain", Colour: colourName(h.Colour),
		Created: moment(h.Created), Tags: join(", ", h.Tags...),
	}
	if _, known := colourNames[h.Colour]; known {
		out.Class = string(h.Colour)
	}
	out.Before, out.After = surroundings(h, body)
	return out
}
