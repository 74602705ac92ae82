package export

import (
	_ "embed"
	"html/template"
	"io"

	"github.com/newsglass/newsglass/app/news"
)

//go:embed sheet.html
var sheetSource string

var sheetPage = template.Must(template.New("sheet").Parse(sheetSource))

// The page's view of a sheet.
type (
	htmlSheet struct {
		Title, Generated, Subtitle string
		Claims                     []htmlClaim
	}
	htmlClaim struct {
		Title, Verdict, Spread, Support string
		Class                           string // of the verdict, one of those in the style sheet
		Cells                           []htmlCell
	}
	htmlCell struct {
		Date, Source, Wording, Value, AttributedTo, Status, Quote string
		Title, Address                                            string
	}
)

func writeSheetHTML(w io.Writer, s Sheet) error {
	p := htmlSheet{Title: oneLine(s.Title), Generated: moment(s.Generated), Subtitle: s.subtitle()}
	for _, c := range s.Claims {
		p.Claims = append(p.Claims, newHTMLClaim(c))
	}
	return sheetPage.Execute(w, p)
}

func newHTMLClaim(c news.Claim) htmlClaim {
	out := htmlClaim{Title: claimTitle(c), Verdict: verdictName(c.Verdict), Spread: claimSpread(c), Support: claimSupport(c), Class: "plain"}
	if _, known := verdictNames[c.Verdict]; known {
		out.Class = string(c.Verdict)
	}
	shared := sharedOrigins(c)
	for _, cell := range c.Cells {
		out.Cells = append(out.Cells, htmlCell{
			Date: day(cell.Published), Source: cellSource(cell, shared), Wording: wording(cell.Fact), Value: cellValue(cell),
			AttributedTo: cell.Fact.AttributedTo, Status: cellStatus(cell), Quote: oneLine(cell.Quote),
			Title: Article{Title: cell.Title}.heading(), Address: webAddress(cell.URL),
		})
	}
	return out
}
