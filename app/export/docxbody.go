package export

import (
	"fmt"
	"strings"
)

// docxBody puts a document together, paragraph after paragraph.
type docxBody struct {
	out   strings.Builder
	links []string // addresses, by the number of their relationship less one
}

// docxFills are the colours behind the words, those of the light web page.
var docxFills = map[string]string{
	"yellow": "FFE98A", "red": "FFC4C4", "green": "C9ECB4", "blue": "BFE2FA",
	"purple": "DDD0FB", "magenta": "F9CBF2", "orange": "FFD6A8", "gray": "DCDCDC", "plain": "EEEAE0",
}

// docxLines are the colours of lines, dark enough to be seen on paper.
var docxLines = map[string]string{
	"yellow": "B08900", "red": "C0392B", "green": "4E8A1E", "blue": "1B78B8",
	"purple": "6B4FBF", "magenta": "B0359F", "orange": "C26A00", "gray": "777777", "plain": "8A8375",
}

func newDocxBody(page Page) *docxBody {
	d := &docxBody{}
	if page.Single != nil {
		d.paragraph("Title", run("", page.Single.Heading))
		d.article(*page.Single)
	} else {
		d.paragraph("Title", run("", page.Title))
		d.line("About", "Exported from Newsglass on ", moment(page.Exported))
		for _, a := range page.Articles {
			d.paragraph("Heading1", run("", a.Heading))
			d.article(a)
		}
	}
	return d
}

func (d *docxBody) article(a PageArticle) {
	d.line("About", "", a.Origin)
	if a.Address != "" {
		d.paragraph("About", d.link(a.Address, a.URL))
	} else {
		d.line("About", "", a.URL)
	}
	d.line("About", "Tags: ", join(", ", a.Tags...))
	d.note(a.Note)
	for _, e := range a.Entries {
		d.entry(e)
	}
	d.facts(a.Facts)
}

func (d *docxBody) entry(e PageEntry) {
	look := `<w:shd w:val="clear" w:color="auto" w:fill="` + docxFills[e.Class] + `"/>`
	about := e.ColourName
	if e.Underlined {
		look = `<w:u w:val="thick" w:color="` + docxLines[e.Class] + `"/>`
		about += ", underlined"
	}
	around := `<w:rStyle w:val="Around"/>`
	d.paragraph("Quote", run(around, e.Before), run(look, e.Quote), run(around, e.After))
	if e.Orphan {
		d.line("About", "", "This passage is no longer in the text.")
	}
	d.line("About", "Marked as: ", e.Was)
	d.note(e.Note)
	tags := join(", ", e.Tags...)
	if tags != "" {
		tags = "tags: " + tags
	}
	d.line("About", "", join(" · ", about, moment(e.Created), tags))
}

func (d *docxBody) note(text string) {
	if strings.TrimSpace(text) != "" {
		d.paragraph("Note", run("", text))
	}
}

func (d *docxBody) facts(facts []PageFact) {
	if len(facts) == 0 {
		return
	}
	d.paragraph("Heading2", run("", "Numbers in this article"))
	d.out.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>` +
		docxGrid() + `</w:tblGrid>`)
	d.row(`<w:trPr><w:tblHeader/></w:trPr>`, "<w:b/>", "Kind", "As written", "Value", "Of", "Who says so", "Sentence")
	for _, f := range facts {
		d.row("", "", f.Kind, f.Wording, f.Value, f.Of, f.AttributedTo, f.Sentence)
	}
	d.out.WriteString("</w:tbl>\n")
	d.paragraph("About") // a table must not end a document
}

func (d *docxBody) row(properties, look string, cells ...string) {
	d.out.WriteString("<w:tr>" + properties)
	for i, cell := range cells {
		fmt.Fprintf(&d.out, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, docxColumns[i])
		d.out.WriteString(`<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr>` + run(look, cell) + "</w:p></w:tc>")
	}
	d.out.WriteString("</w:tr>\n")
}

// docxColumns are the widths of the table of figures in twentieths of a point:
// the sentence needs the most.
var docxColumns = [...]int{1200, 1300, 1300, 1500, 1300, 2698}

func docxGrid() string {
	var out strings.Builder
	for _, width := range docxColumns {
		fmt.Fprintf(&out, `<w:gridCol w:w="%d"/>`, width)
	}
	return out.String()
}

// line is a paragraph of plain text, none when there is no text.
func (d *docxBody) line(style, before, text string) {
	if text != "" {
		d.paragraph(style, run("", before+text))
	}
}

func (d *docxBody) paragraph(style string, runs ...string) {
	d.out.WriteString(`<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + strings.Join(runs, "") + "</w:p>\n")
}

func (d *docxBody) link(address, text string) string {
	d.links = append(d.links, address)
	return fmt.Sprintf(`<w:hyperlink r:id="rId%d">%s</w:hyperlink>`, d.id(len(d.links)), run(`<w:rStyle w:val="Hyperlink"/>`, text))
}

// id is the number of a link's relationship: the first is that of the styles.
func (d *docxBody) id(link int) int { return link + 1 }

func (d *docxBody) document() string {
	return xmlHead + `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="` + relationships + `"><w:body>` + "\n" +
		d.out.String() +
		`<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>` +
		"\n</w:body></w:document>"
}

func (d *docxBody) relationships() string {
	var out strings.Builder
	out.WriteString(xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="` + relationships + `/styles" Target="styles.xml"/>`)
	for i, address := range d.links {
		fmt.Fprintf(&out, `<Relationship Id="rId%d" Type="%s/hyperlink" Target="%s" TargetMode="External"/>`, d.id(i+1), relationships, xmlText(address))
	}
	out.WriteString("</Relationships>")
	return out.String()
}
