package export

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// obsidianTag writes a tag as Obsidian takes it, without the number sign:
// letters, digits, "-", "_" and "/", and not digits alone. "to check" is
// "to-check", "2014" is "_2014", and a tag
// of other signs alone is "_".
func obsidianTag(tag string) string {
	if strings.TrimSpace(tag) == "" {
		return ""
	}
	tag = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || unicode.Is(unicode.So, r) || strings.ContainsRune("-_/", r):
			return r
		}
		return ' '
	}, tag)
	out := strings.Trim(strings.Join(strings.Fields(tag), "-"), "/")
	if strings.IndexFunc(out, func(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.So, r) }) < 0 {
		out = "_" + out
	}
	return out
}

// yamlDate is what may stand in YAML without quotes, and is a date then.
var yamlDate = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$`)

// yamlScalar writes a text as one value of YAML: dates bare, all else in
// double quotes, on one line.
func yamlScalar(s string) string {
	if yamlDate.MatchString(s) {
		return s
	}
	var out strings.Builder
	out.WriteByte('"')
	for _, r := range strings.ToValidUTF8(s, "\uFFFD") {
		switch {
		case r == '"' || r == '\\':
			out.WriteRune('\\')
			out.WriteRune(r)
		case r == '\n':
			out.WriteString(`\n`)
		case r == '\t':
			out.WriteString(`\t`)
		case r < 0x20 || r >= 0x7F && r < 0xA0 || r == '\uFEFF' || r == '\u2028' || r == '\u2029' || r == 0xFFFE || r == 0xFFFF:
			fmt.Fprintf(&out, `\u%04X`, r)
		default:
			out.WriteRune(r)
		}
	}
	out.WriteByte('"')
	return out.String()
}
