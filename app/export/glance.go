package export

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"strings"

	"golang.org/x/net/html"
)

// Glance returns the first lines of a file of the format as a person reads
// them: of a web page or a Word document the text, of any other format what
// stands in the file. more is true when lines were left out. A file that is
// none of the format is "".
func Glance(f Format, data []byte, lines int) (text string, more bool) {
	text = strings.ToValidUTF8(string(data), "\uFFFD")
	switch strings.ToLower(f.Extension) {
	case ".html", ".htm", ".xhtml":
		text = pageText(data)
	case ".docx":
		text = wordText(data)
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	end := 0
	for range lines {
		i := strings.IndexByte(text[end:], '\n')
		if i < 0 {
			return text, false
		}
		end += i + 1
	}
	return text[:end], end < len(text)
}

// pageText is the text of a web page, a line for every block.
func pageText(data []byte) string {
	var out lineWriter
	z := html.NewTokenizer(bytes.NewReader(data))
	hidden := 0
	for {
		kind := z.Next()
		switch kind {
		case html.ErrorToken:
			return out.text()
		case html.TextToken:
			if hidden == 0 {
				out.write(string(z.Text()))
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			switch tag := string(name); tag {
			case "head", "style", "script", "template":
				if hidden += 1; kind == html.EndTagToken {
					hidden = max(0, hidden-2)
				}
			case "span", "mark", "a", "b", "i", "em", "strong", "small", "sub", "sup", "code":
			case "td", "th":
				out.write("  ")
			default:
				out.end()
			}
		}
	}
}

// wordText is the text of a Word document, a line for every paragraph.
func wordText(data []byte) string {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return ""
	}
	part, err := z.Open("word/document.xml")
	if err != nil {
		return ""
	}
	defer part.Close()
	var out lineWriter
	d := xml.NewDecoder(part)
	inText := false
	for {
		token, err := d.Token()
		if err != nil {
			return out.text()
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch inText = t.Name.Local == "t"; t.Name.Local {
			case "br":
				out.end()
			case "tab", "tc":
				out.write("  ")
			}
		case xml.EndElement:
			if inText = false; t.Name.Local == "p" || t.Name.Local == "tr" {
				out.end()
			}
		case xml.CharData:
			if inText {
				out.write(string(t))
			}
		}
	}
}

// lineWriter gathers text in lines and leaves out those without any.
type lineWriter struct {
	out  strings.Builder
	line strings.Builder
}

func (w *lineWriter) write(s string) { w.line.WriteString(s) }

func (w *lineWriter) end() {
	for line := range strings.SplitSeq(w.line.String(), "\n") {
		if line = strings.TrimSpace(line); line != "" {
			w.out.WriteString(line + "\n")
		}
	}
	w.line.Reset()
}

func (w *lineWriter) text() string {
	w.end()
	return w.out.String()
}
