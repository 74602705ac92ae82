package intake

import (
	"context"
	"fmt"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// Markdown beyond these bounds is read as plain text: no report is so, and
// the parser's work can grow with the square of the nesting.
const (
	maxMarkdown = 2 << 20 // bytes
	maxNesting  = 50      // marks of quotation or of lists on one line
	maxMarks    = 20_000  // characters of inline markup
)

func looksMarkdown(text string) bool {
	_, _, found := frontMatter(text)
	return found || strings.HasPrefix(text, "# ")
}

// readMarkdown takes a Markdown file, with front matter or without: one
// article.
func readMarkdown(ctx context.Context, source string) ([]draft, error) {
	matter, rest, _ := frontMatter(source)
	d := draft{apart: matter, text: rest}
	d.readMatter(matter)
	if !tame(rest) {
		return []draft{d}, nil
	}
	source = strings.Join(splitLines(rest), "\n")
	m := markdown{source: []byte(source)}
	root := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser().Parse(text.NewReader(m.source))
	m.blocks(ctx, root, "")
	d.text = m.String()
	d.apart = append(d.apart, m.pictures...)
	if d.title == "" {
		d.title = m.heading
	}
	return []draft{d}, nil
}

// tame reports whether the text keeps within the bounds.
func tame(source string) bool {
	marks := 0
	for _, c := range []byte(source) {
		if strings.IndexByte("[]*_`~<!", c) >= 0 {
			marks++
		}
	}
	if len(source) > maxMarkdown || marks > maxMarks {
		return false
	}
	for _, line := range splitLines(source) {
		start := line[:len(line)-len(strings.TrimLeft(line, " \t>-*+0123456789.)"))]
		if len(start)-strings.Count(start, " ") > maxNesting && len(strings.Trim(line, "-*_ ")) > 0 {
			return false
		}
		if strings.Count(start, " ") > 4*maxNesting {
			return false
		}
	}
	return true
}

// A markdown writer turns the tree into lines of plain text.
type markdown struct {
	strings.Builder
	source   []byte
	heading  string   // the first heading, if the text opens with it
	pictures []string // taken out of the text
}

// blocks writes the blocks under n, each set apart by a blank line. The items
// of a list follow each other; mark stands before the first line.
func (m *markdown) blocks(ctx context.Context, n ast.Node, mark string) {
	for c := n.FirstChild(); c != nil && ctx.Err() == nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.List:
			m.list(ctx, c)
		case *ast.Heading:
			if m.Len() == 0 && c.Level == 1 {
				m.heading = m.inline(c)
			}
			m.block(mark+m.inline(c), "\n\n")
		case *ast.TextBlock, *ast.Paragraph:
			m.block(mark+m.inline(c), "\n\n")
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			m.block(mark+string(c.Lines().Value(m.source)), "\n\n")
		case *ast.HTMLBlock:
			m.block(flatten(ctx, string(c.Lines().Value(m.source))), "\n\n")
		case *tables.TableHeader, *tables.TableRow:
			m.block(m.row(c), "\n\n")
		default:
			m.blocks(ctx, c, mark)
		}
		mark = ""
	}
}

func (m *markdown) list(ctx context.Context, l *ast.List) {
	m.block("", "\n")
	number := l.Start
	for item := l.FirstChild(); item != nil; item = item.NextSibling() {
		mark := "• "
		if l.IsOrdered() {
			mark = fmt.Sprintf("%d. ", number)
			number++
		}
		first := item.FirstChild()
		if first == nil || first.NextSibling() != nil {
			m.blocks(ctx, item, mark)
			continue
		}
		if _, nested := first.(*ast.List); nested {
			m.blocks(ctx, item, "")
			continue
		}
		m.block(mark+m.inline(first), "\n")
	}
	m.WriteString("\n")
}

func (m *markdown) block(s, end string) {
	if s = strings.TrimSpace(s); s != "" {
		m.WriteString(s + end)
	}
}

func (m *markdown) row(n ast.Node) string {
	var cells []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		cells = append(cells, m.inline(c))
	}
	return strings.Join(cells, " | ")
}

// inline returns the text under n without its markup.
func (m *markdown) inline(n ast.Node) string {
	var b strings.Builder
	m.write(&b, n)
	return b.String()
}

func (m *markdown) write(b *strings.Builder, n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.Write(c.Value(m.source))
			switch {
			case c.HardLineBreak():
				b.WriteString("\n")
			case c.SoftLineBreak():
				b.WriteString(" ")
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.AutoLink:
			b.Write(c.Label(m.source))
		case *ast.Image:
			m.pictures = append(m.pictures, fmt.Sprintf("![%s](%s)", m.inline(c), c.Destination))
		case *ast.RawHTML:
		default:
			m.write(b, c)
		}
	}
}
