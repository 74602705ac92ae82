package number

import "strings"

// A role is a set of what a word can be to a number.
type role uint8

const (
	starts   role = 1 << iota // a number can start with it
	leads                     // a number can start with it if the next token can start or measure one: "a", "from"
	measures                  // a unit or a currency can start with it
	hedging                   // a hedge can end with it
)

// vocabulary has the roles of all words and marks that the grammar knows, in
// lower case. One look at it per token passes over everything else.
var vocabulary = newVocabulary()

func newVocabulary() map[string]role {
	v := map[string]role{}
	add := func(r role, words ...string) {
		for _, w := range words {
			v[w] |= r
		}
	}
	for _, m := range []map[string]float64{units, tens, pluralScales, scales} {
		for w := range m {
			add(starts, w)
		}
	}
	add(starts, "half", "quarter", "multi", "multimillion", "multibillion", "multitrillion", "dozen", "hundred", "http", "https", "www")
	add(leads, "a", "an", "from", "between", "minus", "negative", "several", "many", "few", "couple", "-", "−", "+", ".", "#")
	for w := range denominators {
		add(measures, w, w+"s")
	}
	for sign := range currencySigns {
		add(leads|measures, sign)
	}
	for prefix := range dollarPrefixes {
		add(leads|measures, prefix)
	}
	for iso := range currencyByISO {
		add(leads|measures, strings.ToLower(iso), strings.ToLower("M"+iso))
	}
	for words := range currencyByWords {
		add(measures, firstWord(words), firstWord(words)+"s")
	}
	for words := range unitByWords {
		add(measures, firstWord(words), firstWord(words)+"s")
	}
	add(measures, "p", "square", "sq", "cubic", "cu")
	for symbol := range unitBySymbol {
		add(measures, lower(lowerASCII(symbol)))
	}
	for phrase := range hedgeByWords {
		add(hedging, phrase[strings.LastIndexByte(phrase, ' ')+1:])
	}
	return v
}

func firstWord(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}

// mayStart reports whether a number, a date or a code can start at i.
func (p parser) mayStart(i int) bool {
	t := &p.tokens[i]
	if t.Kind == Digits || t.Kind == Code {
		return true
	}
	r := vocabulary[t.Lower]
	if r&starts != 0 {
		return true
	}
	if r&leads == 0 {
		return false
	}
	next := p.at(i + 1)
	if t.Lower == "couple" && next.Lower == "of" {
		next = p.at(i + 2)
	}
	return next.Kind == Digits || vocabulary[next.Lower]&(starts|leads|measures) != 0
}

// can reports whether token i has one of the roles r.
func (p parser) can(i int, r role) bool { return vocabulary[p.word(i)]&r != 0 }

// phraseLength bounds the phrases that are looked up, in bytes.
const phraseLength = 64

// phrase is the buffer in which [parser.join] writes.
type phrase [phraseLength]byte

// join writes the lower-case tokens from..to with single spaces between them
// and returns nil if they do not fit: no phrase is so long.
func (p parser) join(buffer *phrase, from, to int) []byte {
	b := buffer[:0]
	for i := from; i < to; i++ {
		w := p.word(i)
		if w == "" || len(b)+1+len(w) > phraseLength {
			return nil
		}
		if i > from {
			b = append(b, ' ')
		}
		b = append(b, w...)
	}
	return b
}
