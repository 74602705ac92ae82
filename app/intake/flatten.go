package intake

import (
	"context"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The text of HTML as it flows: each block on lines of its own, cells of a
// table row side by side. It is made from the stream of tokens, so that no
// nesting is too deep for it.

// unseen are the elements whose content is never shown.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Head: true, atom.Noscript: true, atom.Svg: true,
	atom.Iframe: true, atom.Object: true, atom.Select: true, atom.Textarea: true, atom.Noframes: true, atom.Math: true,
}

// inline are the elements that do not end a line.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true, atom.Cite: true, atom.Code: true,
	atom.Data: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Img: true, atom.Ins: true,
	atom.Kbd: true, atom.Label: true, atom.Mark: true, atom.Q: true, atom.Ruby: true, atom.Rt: true, atom.S: true, atom.Samp: true, atom.Small: true,
	atom.Span: true, atom.Strike: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true, atom.Tt: true, atom.U: true,
	atom.Var: true, atom.Wbr: true,
}

// A flow writes text and remembers the gap that is due before the next word.
type flow struct {
	strings.Builder
	due    string // "", " ", " | ", "\n" or "\n\n": the widest asked for
	hidden int    // depth of unseen elements
	cells  bool   // a cell of the row has been written
}

func (f *flow) gap(s string) {
	if len(f.due) < len(s) || strings.Contains(s, "\n") && !strings.Contains(f.due, "\n") {
		if !strings.Contains(f.due, "\n") || strings.Contains(s, "\n") {
			f.due = s
		}
	}
}

func (f *flow) text(s string) {
	words := strings.Fields(s)
	if len(words) == 0 {
		if s != "" {
			f.gap(" ")
		}
		return
	}
	if strings.TrimLeft(s, " \t\r\n\f") != s {
		f.gap(" ")
	}
	if f.Len() > 0 {
		f.WriteString(f.due)
	}
	f.due = ""
	f.WriteString(strings.Join(words, " "))
	if strings.TrimRight(s, " \t\r\n\f") != s {
		f.gap(" ")
	}
}

// tag notes what an opening or closing tag does to the line.
func (f *flow) tag(a atom.Atom, closing bool) {
	switch {
	case a == atom.Br:
		f.gap("\n")
	case a == atom.Td || a == atom.Th:
		if !closing && f.cells {
			f.gap(" | ")
		}
		f.cells = f.cells || closing
	case a == atom.Tr:
		f.cells = false
		f.gap("\n\n")
	case !inline[a]:
		f.gap("\n\n")
	}
}

// flatten returns the text of the page. It is cut short when ctx is done.
func flatten(ctx context.Context, page string) string {
	z := html.NewTokenizer(strings.NewReader(page))
	var f flow
	for ctx.Err() == nil {
		kind := z.Next()
		switch kind {
		case html.ErrorToken:
			return f.String()
		case html.TextToken:
			if f.hidden == 0 {
				f.text(string(z.Text()))
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			f.element(atom.Lookup(name), kind)
		}
	}
	return f.String()
}

func (f *flow) element(a atom.Atom, kind html.TokenType) {
	switch {
	case a == atom.Body:
		f.hidden = 0 // a head that was never closed ends here
	case unseen[a] && kind == html.StartTagToken:
		f.hidden++
	case unseen[a] && kind == html.EndTagToken:
		f.hidden = max(0, f.hidden-1)
	case f.hidden == 0:
		f.tag(a, kind == html.EndTagToken)
	}
}
