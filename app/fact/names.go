package fact

import (
	"slices"
	"sort"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// names are the mentions of a text, in order, and for each token 1 + the index
// of the mention that covers it.
type names struct {
	mentions []news.Mention
	at       []int32
}

// longestName is the number of tokens a name is followed for.
const longestName = 10

func newNames(text string, tokens []number.Token, mentions []news.Mention) names {
	n := names{at: make([]int32, len(tokens))}
	for _, m := range mentions {
		if m.Of(text) != "" {
			n.mentions = append(n.mentions, m)
		}
	}
	slices.SortStableFunc(n.mentions, func(a, b news.Mention) int { return a.Start - b.Start })
	k := 0
	for i, t := range tokens {
		for k < len(n.mentions) && n.mentions[k].Start <= t.Start {
			k++
		}
		if k > 0 && n.mentions[k-1].End > t.Start {
			n.at[i] = int32(k)
		}
	}
	return n
}

// from returns the index of the first mention that starts at or after offset.
func (n names) from(offset int) int {
	return sort.Search(len(n.mentions), func(i int) bool { return n.mentions[i].Start >= offset })
}

// mentionAt returns the mention that covers the start of token i.
func (r *reader) mentionAt(i int) (m news.Mention, ok bool) {
	if i < 0 || i >= len(r.names.at) || r.names.at[i] == 0 {
		return m, false
	}
	return r.names.mentions[r.names.at[i]-1], true
}

// withinName reports whether number n is part of a longer name: "Radio 4".
func (r *reader) withinName(n *number.Number) bool {
	m, ok := r.mentionAt(n.First)
	return ok && m.Start < n.Start && m.End >= n.End
}

// capital reports whether token t starts with a capital letter.
func capital(t number.Token) bool {
	if c := t.Text[0]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(t.Text)
	return t.Kind == number.Word && unicode.IsUpper(r)
}

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
		case r.prefixed(j), t.Text == "-" && t.Gap == number.None, r.in(j, nameLinks) && j+1 < len(r.tokens) && (capital(r.tokens[j+1]) || r.word(j+1) == "the"):
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
