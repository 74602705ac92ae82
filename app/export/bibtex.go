package export

import (
	"strings"
	"unicode"
)

// bibtexSigns are the characters with a meaning in a field of BibTeX.
var bibtexSigns = strings.NewReplacer(
	`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "$", `\$`, "&", `\&`, "#", `\#`, "%", `\%`, "_", `\_`,
	"~", `\textasciitilde{}`, "^", `\textasciicircum{}`)

// bibtexText returns a text that reads as itself in a field within braces.
func bibtexText(s string) string {
	return bibtexSigns.Replace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, s))
}

// bibtexNames writes authors as BibTeX takes them apart; braces keep a name
// whole.
func bibtexNames(who []Author) string {
	names := make([]string, len(who))
	for i, a := range who {
		if a.Literal != "" {
			names[i] = "{" + bibtexText(a.Literal) + "}"
		} else {
			names[i] = bibtexText(a.Family) + ", " + bibtexText(a.Given)
		}
	}
	return strings.Join(names, " and ")
}
