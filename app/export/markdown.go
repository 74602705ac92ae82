package export

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// inline returns text as one line of Markdown that reads as itself, also
// within a table.
func inline(text string) string { return escapeStart(oneLine(escape(text))) }

// lineEnds makes all ends of lines and paragraphs line feeds.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n\n")

// block returns text as paragraphs of Markdown that read as themselves.
func block(text string) string {
	lines := strings.Split(strings.TrimSpace(lineEnds.Replace(text)), "\n")
	for i, line := range lines {
		lines[i] = escapeStart(strings.TrimSpace(escape(line)))
	}
	return strings.Join(lines, "\n")
}

// escape takes from every character the power to be more than itself wherever
// it stands in a line: to CommonMark, and in Obsidian and pandoc to formulas,
// tags, block names, emoji and comments.
func escape(line string) string {
	var out strings.Builder
	before := rune(0)
	for i, r := range line {
		_, size := utf8.DecodeRuneInString(line[i:])
		next, _ := utf8.DecodeRuneInString(line[i+size:])
		switch {
		case strings.ContainsRune("\\`*_[]<>|~&$^", r),
			r == '#' && (unicode.IsLetter(next) || next == '_' || next == '-' || next == '/'),
			(r == '=' || r == '%') && (next == r || before == r),
			r == ':' && emoji.MatchString(line[i:]):
			out.WriteByte('\\')
		case unicode.IsControl(r) && !unicode.IsSpace(r):
			continue
		}
		out.WriteRune(r)
		before = r
	}
	return out.String()
}

// emoji is the name of one, which pandoc and GitHub draw.
var emoji = regexp.MustCompile(`^:[A-Za-z0-9_+-]{1,40}:`)

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

// blockquote returns a text as a quotation.
func blockquote(text string) string {
	lines := strings.Split(block(text), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight("> "+line, " ")
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
