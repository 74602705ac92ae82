package entity

import (
	"cmp"
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// A chunk is a run of tokens that names something: what a tagger hands to the
// linker.
type chunk struct {
	from, to int // tokens
	kind     news.EntityKind
	sure     bool // the words themselves say so, not only their neighbours
}

// A finder reads one text. It goes over the tokens three times: first for the
// names that words and their grammar show, then for those names again where
// the grammar is silent (headlines, surnames alone), last for capitals that
// only their neighbours explain.
type finder struct {
	tokens []token
	chunks []chunk
	owner  []int // of each token: 1 + the index of its chunk, 0 for none
	memory node  // names found in this text
}

// A rule reads a name that begins at token i.
type rule func(f *finder, i int) (chunk, bool)

// tag returns the chunks of the tokens, in order, none overlapping.
func tag(tokens []token) []chunk {
	f := &finder{tokens: tokens, owner: make([]int, len(tokens))}
	f.sweep((*finder).other, (*finder).organisation, (*finder).person, (*finder).known, (*finder).place)
	f.acronyms()
	f.remember()
	f.sweep((*finder).remembered, (*finder).unknown)
	f.remember()
	f.sweep((*finder).remembered)
	return f.inOrder()
}

// sweep applies the rules, the first that reads a name wins, to all tokens
// that no chunk covers yet.
func (f *finder) sweep(rules ...rule) {
	for i := 0; i < len(f.tokens); i++ {
		if f.covered(i) {
			continue
		}
		for _, read := range rules {
			if c, ok := read(f, i); ok && f.take(c) {
				i = c.to - 1
				break
			}
		}
	}
}

// take adds a chunk unless it would overlap another.
func (f *finder) take(c chunk) bool {
	for i := c.from; i < c.to; i++ {
		if f.covered(i) {
			return false
		}
	}
	for i := c.from; i < c.to; i++ {
		f.owner[i] = len(f.chunks) + 1
	}
	f.chunks = append(f.chunks, c)
	return true
}

// covered reports whether a chunk has token i.
func (f *finder) covered(i int) bool { return f.owner[i] != 0 }

// inOrder returns the chunks of the four kinds in the order of the text.
func (f *finder) inOrder() []chunk {
	f.chunks = slices.DeleteFunc(f.chunks, func(c chunk) bool { return c.kind == "" })
	slices.SortFunc(f.chunks, func(a, b chunk) int { return cmp.Compare(a.from, b.from) })
	return f.chunks
}
