package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// A sentence is a half-open range of tokens; a paragraph break always ends one.
type sentence struct {
	first, after int
	paragraph    int // number of the paragraph it stands in, from 0
}

func (s sentence) span(tokens []number.Token) news.Span {
	return news.Span{Start: tokens[s.first].Start, End: tokens[s.after-1].End}
}

// lineWidth is the length in bytes from which a line is taken to be wrapped
// rather than ended.
const lineWidth = 60

// sentences cuts the tokens into sentences, never within one of the numbers.
func sentences(tokens []number.Token, numbers []number.Number) []sentence {
	within := make([]bool, len(tokens))
	for _, n := range numbers {
		for i := n.First + 1; i < n.After; i++ {
			within[i] = true
		}
	}
	var out []sentence
	first, line, paragraph := 0, 0, 0
	cut := func(i int) {
		if i > first {
			out = append(out, sentence{first, i, paragraph})
		}
		first = i
	}
	for i, t := range tokens {
		switch {
		case within[i]:
		case t.Gap == number.Paragraph:
			cut(i)
			if i > 0 {
				paragraph++
			}
			line = i
		case t.Gap == number.Line:
			if bullet(t) || tokens[i-1].End-tokens[line].Start < lineWidth || ends(tokens, i) {
				cut(i)
			}
			line = i
		case ends(tokens, i):
			cut(i)
		}
	}
	cut(len(tokens))
	return out
}

func bullet(t number.Token) bool {
	return t.Text == "•" || t.Text == "*" || t.Text == "-" || t.Text == "–" || t.Text == "·"
}

// ends reports whether a sentence ends before token i.
func ends(tokens []number.Token, i int) bool {
	j := i - 1
	for j >= 0 && closing(tokens[j]) && i-j < 5 {
		j--
	}
	if j < 0 || i-j >= 5 || !startsSentence(tokens, i, j) {
		return false
	}
	t := tokens[j]
	switch {
	case t.Text == "!" || t.Text == "?" || t.Text == "…":
		return true
	case t.Text == ".":
		return j == 0 || !abbreviated(tokens, i, j-1)
	}
	return strings.HasSuffix(t.Text, ".") && (t.Lower == "a.m." || t.Lower == "p.m." || !abbreviated(tokens, i, j))
}

func closing(t number.Token) bool {
	switch t.Text {
	case "\"", "'", "”", "’", ")", "]", "»":
		return t.Gap == number.None
	}
	return false
}

// startsSentence reports whether token i can open a sentence after the stop j.
// Without a space only an opening quotation mark can.
func startsSentence(tokens []number.Token, i, j int) bool {
	t := tokens[i]
	if t.Gap == number.None && (t.Text != "“" || j != i-1) {
		return false
	}
	if t.Kind != number.Word {
		return t.Text != "," && t.Text != ";"
	}
	r, _ := utf8.DecodeRuneInString(t.Text)
	return !unicode.IsLower(r)
}

// abbreviated reports whether the stop after word j is part of it.
func abbreviated(tokens []number.Token, i, j int) bool {
	w := strings.TrimSuffix(tokens[j].Lower, ".")
	if abbreviations.has(w) && tokens[j].Text != w || w == "vs" {
		return true
	}
	initial := tokens[j].Kind == number.Word && utf8.RuneCountInString(w) == 1 && tokens[j].Text != w
	if initial || companies.has(w) || companies.has(w+".") {
		return !starters.has(tokens[i].Lower)
	}
	return false
}
