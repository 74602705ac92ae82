package export

import (
	"encoding/xml"
	"strings"
)

// run is text of one look. Line breaks and tabs are elements of their own in
// a Word document.
func run(look, text string) string {
	if text == "" {
		return ""
	}
	var out strings.Builder
	out.WriteString("<w:r>")
	if look != "" {
		out.WriteString("<w:rPr>" + look + "</w:rPr>")
	}
	for i, line := range strings.Split(lineEnds.Replace(text), "\n") {
		if i > 0 {
			out.WriteString("<w:br/>")
		}
		for j, part := range strings.Split(line, "\t") {
			if j > 0 {
				out.WriteString("<w:tab/>")
			}
			if part != "" {
				out.WriteString(`<w:t xml:space="preserve">` + xmlText(part) + "</w:t>")
			}
		}
	}
	out.WriteString("</w:r>")
	return out.String()
}

// xmlText escapes a text. What XML has no place for, such as most control
// characters, is left out.
func xmlText(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	var out strings.Builder
	_ = xml.EscapeText(&out, []byte(s)) // a Builder takes everything
	return out.String()
}
