package fact

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// names are the mentions of a text by position.
type names struct {
	text     string
	mentions []news.Mention
}

func newNames(text string, mentions []news.Mention) names {
	var kept []news.Mention
	for _, m := range mentions {
		if m.Of(text) != "" {
			kept = append(kept, m)
		}
	}
	slices.SortStableFunc(kept, func(a, b news.Mention) int { return a.Start - b.Start })
	return names{text, kept}
}

// after returns the index of the first mention that starts at or after offset.
func (n names) after(offset int) int {
	return sort.Search(len(n.mentions), func(i int) bool { return n.mentions[i].Start >= offset })
}

// at returns the mention that covers offset.
func (n names) at(offset int) (news.Mention, bool) {
	i := n.after(offset + 1)
	if i > 0 && n.mentions[i-1].End > offset {
		return n.mentions[i-1], true
	}
	return news.Mention{}, false
}

// within reports whether a number is part of a longer name: "Radio 4".
func (n names) within(s news.Span) bool {
	m, ok := n.at(s.Start)
	return ok && m.Start < s.Start && m.End >= s.End
}

// capital reports whether token t starts with a capital letter.
func capital(t number.Token) bool {
	r, _ := utf8.DecodeRuneInString(t.Text)
	return t.Kind == number.Word && unicode.IsUpper(r)
}

// longestName is the number of tokens a name is followed for.
const longestName = 10

// nameAt returns the end of the run of capitalised words that starts at token
// i: "Ban Ki-moon", "League of Arab States"; i if there is
// none.
func (r *reader) nameAt(i int) int {
	if i < 0 || i >= len(r.tokens) || !capital(r.tokens[i]) && !r.prefixed(i) {
		return max(i, 0)
	}
	end := i + 1
	for j := end; j < min(len(r.tokens), i+longestName); j++ {
		t := r.tokens[j]
		switch {
		case t.Gap >= number.Line && t.Gap != number.Line:
			return end
		case capital(t):
			end = j + 1
		case r.prefixed(j), t.Text == "-" && t.Gap == number.None, nameLinks.has(t.Lower) && j+1 < len(r.tokens) && (capital(r.tokens[j+1]) || r.word(j+1) == "the"):
		case t.Kind == number.Word && j > 0 && r.tokens[j-1].Text == "-" && t.Gap == number.None:
			end = j + 1
		default:
			return end
		}
	}
	return end
}

// prefixed reports whether token i is the "al" of "al-Maliki".
func (r *reader) prefixed(i int) bool {
	w := r.word(i)
	return (w == "al" || w == "el" || w == "ul") && i+2 < len(r.tokens) && (r.word(i+1) == "-" && capital(r.tokens[i+2]) || capital(r.tokens[i+1]))
}

// settlementBefore returns the nearest place in the tokens [from, to) that is
// no country, as written.
func (r *reader) settlementBefore(from, to int) string {
	for _, x := range slices.Backward(r.sitesIn(from, to)) {
		if country(strings.ToLower(x.name)) == "" {
			return x.name
		}
	}
	return ""
}
