package export

import (
	"bufio"
	"fmt"
	"io"
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"github.com/newsglass/newsglass/app/news"
)

func writeMarkdown(w io.Writer, doc Document) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "# %s\n", inline(doc.Title))
	if when := moment(doc.Generated); when != "" {
		fmt.Fprintf(out, "\nExported from Newsglass on %s.\n", when)
	}
	for _, a := range doc.Articles {
		markdownArticle(out, a)
	}
	return out.Flush()
}

func markdownArticle(out io.Writer, a Article) {
	fmt.Fprintf(out, "\n## %s\n", inline(a.heading()))
	if origin := a.origin(); origin != "" {
		fmt.Fprintf(out, "\n%s\n", inline(origin))
	}
	if address := webAddress(a.URL); address != "" {
		fmt.Fprintf(out, "\n<%s>\n", address)
	} else if a.URL != "" {
		fmt.Fprintf(out, "\n%s\n", inline(a.URL))
	}
	if tags := join(", ", a.Marks.Tags...); tags != "" {
		fmt.Fprintf(out, "\nTags: %s\n", inline(tags))
	}
	for _, h := range a.Marks.Highlights {
		markdownHighlight(out, h, a.Body)
	}
	markdownFacts(out, a)
}

func markdownHighlight(out io.Writer, h news.Highlight, body string) {
	fmt.Fprintf(out, "\n%s\n", prefixed("> ", block(h.Quote)))
	if before, after := surroundings(h, body); strings.TrimSpace(before+after) != "" {
		fmt.Fprintf(out, "\nIn context: %s\n", join(" ", inline(before), `\[…\]`, inline(after)))
	}
	if strings.TrimSpace(h.Note) != "" {
		fmt.Fprintf(out, "\n**Note:** %s\n", block(h.Note))
	}
	about := []string{inline(colourName(h.Colour)), inline(moment(h.Created))}
	if tags := join(", ", h.Tags...); tags != "" {
		about = append(about, "tags: "+inline(tags))
	}
	fmt.Fprintf(out, "\n%s\n", join(" · ", about...))
}

func markdownFacts(out io.Writer, a Article) {
	if len(a.Facts) == 0 {
		return
	}
	fmt.Fprint(out, "\n### Numbers in this article\n\n")
	fmt.Fprint(out, "| Kind | As written | Value | Of | Who says so | Sentence |\n| --- | --- | --- | --- | --- | --- |\n")
	for _, f := range a.Facts {
		fmt.Fprintf(out, "| %s | %s | %s | %s | %s | %s |\n", inline(kindName(f.Kind)), inline(wording(f)),
			inline(value(f)), inline(subject(f)), inline(f.AttributedTo), inline(a.sentence(f)))
	}
}

// inline returns text as one line of Markdown that reads as itself, also
// within a table.
func inline(text string) string { return escapeStart(oneLine(escape(text))) }

// block returns text as paragraphs of Markdown that read as themselves.
func block(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n\n").Replace(text)
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i, line := range lines {
		lines[i] = escapeStart(strings.TrimSpace(escape(line)))
	}
	return strings.Join(lines, "\n")
}

// escape takes from every character the power to be more than itself wherever
// it stands in a line.
func escape(line string) string {
	var out strings.Builder
	for _, r := range line {
		switch {
		case strings.ContainsRune("\\`*_[]<>|~&", r):
			out.WriteByte('\\')
		case unicode.IsControl(r) && !unicode.IsSpace(r):
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

// listNumber is the number of a list's item, if a point or bracket and a space
// follow.
var listNumber = regexp.MustCompile(`^([0-9]+)[.)](\s|$)`)

// escapeStart does so for what makes a heading, a list or a rule at the start
// of a line.
func escapeStart(line string) string {
	if line == "" {
		return line
	}
	if strings.ContainsRune("#+-=:", rune(line[0])) {
		return `\` + line
	}
	if m := listNumber.FindStringSubmatch(line); m != nil {
		return m[1] + `\` + line[len(m[1]):]
	}
	return line
}

func prefixed(prefix, text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(prefix+line, " ")
	}
	return strings.Join(lines, "\n")
}

// webAddress returns an http or https URL with nothing in it that could end a
// link early, "" when it is none.
func webAddress(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return strings.NewReplacer("<", "%3C", ">", "%3E", " ", "%20", `\`, "%5C", "`", "%60").Replace(u.String())
}
