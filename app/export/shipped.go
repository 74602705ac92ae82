package export

import _ "embed"

// The shipped formats that are templates, made of what the reader's own are
// made of.
var (
	//go:embed notes.md.tmpl
	markdownSource   string
	markdownTemplate = Template{"Markdown", ".md", markdownSource}

	//go:embed notes.html.tmpl
	htmlSource   string
	htmlTemplate = Template{"Web page", ".html", htmlSource}

	//go:embed cited.bib.tmpl
	bibtexSource   string
	bibtexTemplate = Template{"Bibliography (BibTeX)", ".bib", bibtexSource}

	//go:embed quotes.txt.tmpl
	quotesSource   string
	quotesTemplate = Template{"Quotes only", ".txt", quotesSource}
)

// Shipped returns templates to begin one of one's own with, the simplest
// first.
func Shipped() []Template {
	return []Template{quotesTemplate, markdownTemplate, htmlTemplate, bibtexTemplate}
}
