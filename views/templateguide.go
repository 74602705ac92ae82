package views

import (
	"regexp"
	"strings"

	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/docs"
	"github.com/newsglass/newsglass/views/prose"
)

// showGuide shows what a template may say.
func (s *templateSheet) showGuide() {
	text := prose.New()
	text.SetTypography(previewType+1, 1.45, 640)
	text.SetText(guideText(docs.Templates))
	d := dialog.NewCustom(lang.L("Guide"), lang.L("Close"), text, s.window.win)
	d.Resize(s.window.dialogSize())
	d.Show()
}

var (
	guideLink  = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)
	guideMarks = strings.NewReplacer("`", "", "*", "")
)

// guideText makes a guide in Markdown a text to be read: headings stand out,
// rows of tables are lines.
func guideText(markdown string) (string, []prose.Paragraph) {
	var out strings.Builder
	var paragraphs []prose.Paragraph
	put := func(block string, style prose.Style) {
		if block != "" {
			paragraphs = append(paragraphs, prose.Paragraph{Start: out.Len(), End: out.Len() + len(block), Style: style})
			out.WriteString(block + "\n")
		}
	}
	for block := range strings.SplitSeq(strings.TrimSpace(markdown), "\n\n") {
		switch {
		case strings.HasPrefix(block, "```"):
			put(strings.Trim(strings.ReplaceAll(block, "```", ""), "\n"), prose.Body)
		case strings.HasPrefix(block, "# "):
			put(block[2:], prose.Heading)
		case strings.HasPrefix(block, "## "):
			put(block[3:], prose.Subheading)
		case strings.HasPrefix(block, "|"):
			put(guideTable(block), prose.Body)
		default:
			block = guideLink.ReplaceAllString(strings.ReplaceAll(block, "\n", " "), "$1")
			put(guideMarks.Replace(block), prose.Body)
		}
	}
	return out.String(), paragraphs
}

// guideTable makes lines of the rows of a table: what, and what it means.
func guideTable(table string) string {
	var lines []string
	for i, row := range strings.Split(table, "\n") {
		if i < 2 {
			continue // its head and the rule below it
		}
		what, meaning, _ := strings.Cut(strings.Trim(row, "| "), " | ")
		lines = append(lines, strings.ReplaceAll(what, "`", "")+"  –  "+strings.ReplaceAll(meaning, "`", ""))
	}
	return strings.Join(lines, "\n")
}
