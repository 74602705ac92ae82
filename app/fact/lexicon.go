package fact

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// A lexeme is all that the lists of this package know of one word, so that
// every token is looked up once.
type lexeme struct {
	in      set    // the sets it is in
	class   class  // as a noun; elided where no list has it
	cues    []cue  // that start with it
	capital string // of the country that it names, or whose people
}

// lexicon finds lexemes by the word in lower case.
var lexicon = newLexicon()

// unlisted stands for every word without a lexeme.
var unlisted = new(lexeme)

func newLexicon() map[string]*lexeme {
	index := map[string]*lexeme{}
	at := func(w string) *lexeme {
		if index[w] == nil {
			index[w] = new(lexeme)
		}
		return index[w]
	}
	for s, list := range wordLists {
		for _, w := range strings.Fields(list) {
			at(w).in |= s
		}
	}
	for _, row := range nouns {
		for _, w := range strings.Fields(row.words) {
			if l := at(w); l.class == elided {
				l.class = row.class
			}
		}
	}
	for _, c := range cuesOf(kinds) {
		at(c.word).cues = append(at(c.word).cues, c)
	}
	for w, capital := range capitals() {
		at(w).capital = capital
	}
	return index
}

func lexemeOf(w string) *lexeme {
	if l, ok := lexicon[w]; ok {
		return l
	}
	return unlisted
}

// has reports whether the word w, in lower case, is in the set.
func (s set) has(w string) bool { return lexemeOf(w).in&s != 0 }

// A list is a short list of words that few tokens are compared with; longer
// and busier ones are a [set].
type list []string

func (l list) has(w string) bool { return slices.Contains(l, w) }

// lookUp returns the lexemes of tokens.
func lookUp(tokens []number.Token) []*lexeme {
	out := make([]*lexeme, len(tokens))
	for i, t := range tokens {
		if t.Kind == number.Digits {
			out[i] = unlisted
			continue
		}
		out[i] = lexemeOf(t.Lower)
	}
	return out
}

// lexeme returns that of token i; outside the text there is none.
func (r *reader) lexeme(i int) *lexeme {
	if i < 0 || i >= len(r.lexemes) {
		return unlisted
	}
	return r.lexemes[i]
}

// in reports whether token i is in the set.
func (r *reader) in(i int, s set) bool { return r.lexeme(i).in&s != 0 }

// nounCue returns the cue that the word is as a counted noun.
func (l *lexeme) nounCue() (cue, bool) {
	for _, q := range l.cues {
		if q.role == noun && len(q.phrase) == 0 {
			return q, true
		}
	}
	return cue{}, false
}

// tallied reports whether the word stands for people by what befell them:
// deaths, detainees.
func (l *lexeme) tallied() bool {
	q, ok := l.nounCue()
	return ok && q.kind != news.Fighters && q.kind != news.Population
}
