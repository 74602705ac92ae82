package fact

import (
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// reader is one text with everything that was found in it.
type reader struct {
	text      string
	tokens    []number.Token
	lexemes   []*lexeme // of the tokens
	numbers   []number.Number
	numberAt  []int32 // for each token, 1 + the index of the number that starts there
	sentences []sentence
	inside    []int      // sentence of each number
	speeches  [][]speech // per sentence
	names     names

	about      map[news.FactKind]bool // kinds that the text speaks of
	kindOf     []news.FactKind        // kinds of the numbers so far, "" for no fact
	measuredTo reference              // of the last distance

	// What few texts ask for is looked for when asked, and then once.
	sites   []site
	sited   bool
	country *string         // capital of the country that the text is about
	heads   map[string]bool // surnames of heads of government
}

// read finds all that the facts of text depend on; in a text without numbers,
// nothing.
func read(text string, mentions []news.Mention) *reader {
	r := &reader{text: text, tokens: number.Tokens(text)}
	if r.numbers = number.FindIn(r.tokens); len(r.numbers) == 0 {
		return r
	}
	r.lexemes = lookUp(r.tokens)
	r.sentences = sentences(r.tokens, r.numbers)
	r.names = newNames(text, r.tokens, mentions)
	r.kindOf = make([]news.FactKind, len(r.numbers))
	r.placeNumbers()
	r.subjects()
	r.listen()
	return r
}

// placeNumbers notes the sentence and the first token of every number.
func (r *reader) placeNumbers() {
	r.inside = make([]int, len(r.numbers))
	r.numberAt = make([]int32, len(r.tokens))
	s := 0
	for i, n := range r.numbers {
		for s < len(r.sentences)-1 && r.sentences[s].after <= n.First {
			s++
		}
		r.inside[i] = s
		if !n.Bound && !n.Nominal {
			r.numberAt[n.First] = int32(i + 1)
		}
	}
}

// word returns the lower-case text of token i, "" outside the text.
func (r *reader) word(i int) string {
	if i < 0 || i >= len(r.tokens) {
		return ""
	}
	return r.tokens[i].Lower
}

// sentence returns the sentence of number i.
func (r *reader) sentence(i int) sentence { return r.sentences[r.inside[i]] }

func (r *reader) skip(i int, s set) int {
	for n := 0; n < 4 && r.in(i, s); n++ {
		i++
	}
	return i
}

// numberWith returns the index of the number that starts with token i, -1 if
// none does.
func (r *reader) numberWith(i int) int {
	if i < 0 || i >= len(r.numberAt) {
		return -1
	}
	return int(r.numberAt[i]) - 1
}

func (r *reader) isNumber(i int) bool { return r.numberWith(i) >= 0 }
