package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Two forms of a text are made here and nowhere else: clean is how it is
// shown, fold is how it is compared.

// clean returns the line in Unicode NFC, white space of every kind (no-break
// spaces too) as single spaces, none at the ends, without control characters
// and without marks that have no width. Quotation marks stay as written.
func clean(line string) string {
	if plainASCII(line) {
		return line
	}
	var b strings.Builder
	b.Grow(len(line))
	gap, last := false, rune(0)
	for _, r := range norm.NFC.String(line) {
		switch {
		case unicode.IsSpace(r):
			gap = b.Len() > 0
			continue
		case invisible(r, last):
			continue
		case gap:
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		gap, last = false, r
	}
	// Taking out a mark can bring together what composes.
	return norm.NFC.String(b.String())
}

// plainASCII reports whether the line is clean already, as most are.
func plainASCII(line string) bool {
	last := byte(' ')
	for i := range len(line) {
		c := line[i]
		if c < ' ' || c >= 0x7f || c == ' ' && last == ' ' {
			return false
		}
		last = c
	}
	return last != ' ' || line == ""
}

// invisible reports whether the rune shows nothing. The joiners do nothing
// after Latin letters but are spelling in Persian and Indian scripts and glue
// in emoji.
func invisible(r, last rune) bool {
	switch {
	case r == '\u200c' || r == '\u200d':
		return last < '\u0590'
	case r == '\u00ad' || r == '\ufeff' || r == '\u200b' || r == '\u2060':
		return true
	case r >= '\u200e' && r <= '\u200f', r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return true
	}
	return unicode.IsControl(r)
}

// fold returns the form in which lines are compared: clean, in lower case,
// with straight quotation marks, plain hyphens and "..." for an ellipsis.
func fold(line string) string {
	return strings.ToLower(folder.Replace(clean(line)))
}

var folder = strings.NewReplacer(
	"‘", "'", "’", "'", "‚", "'", "‛", "'", "´", "'", "`", "'",
	"“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`,
	"‐", "-", "‑", "-", "–", "-", "—", "-", "―", "-", "…", "...",
)

// splitLines cuts the text at line ends of every system. The pieces are the
// text's own bytes without the ends.
func splitLines(text string) []string {
	var lines []string
	start := 0
	for i := 0; i < len(text); {
		size := lineEnd(text[i:])
		if size == 0 {
			i++
			continue
		}
		lines = append(lines, text[start:i])
		i += size
		start = i
	}
	return append(lines, text[start:])
}

// lineEnd returns the length of the line end that s begins with, or 0.
func lineEnd(s string) int {
	switch s[0] {
	case '\n', '\f', '\v':
		return 1
	case '\r':
		if len(s) > 1 && s[1] == '\n' {
			return 2
		}
		return 1
	case 0xe2, 0xc2:
		if r, size := utf8.DecodeRuneInString(s); r == '\u2028' || r == '\u2029' || r == '\u0085' {
			return size
		}
	}
	return 0
}
