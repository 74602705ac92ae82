package entity

import (
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// A chunk is a run of tokens that names something: what a tagger hands to the
// linker.
type chunk struct {
	from, to int // tokens
	kind     news.EntityKind
}

// A finder gathers the chunks of one text, none overlapping.
type finder struct {
	tokens []token
	chunks []chunk
	owner  []int // of each token: 1 + the index of its chunk, 0 for none
	memory memory
}

// A rule reads a name that begins at token i.
type rule func(f *finder, i int) (chunk, bool)

func newFinder(tokens []token) *finder {
	return &finder{tokens: tokens, owner: make([]int, len(tokens))}
}

// ruled returns the chunks that the rules read, in order, none overlapping,
// with those of no kind. It goes over the tokens three times: first for the
// names that words and their grammar show, then for those names again where the
// grammar is silent (headlines, surnames alone), last for capitals that only
// their neighbours explain.
func ruled(tokens []token) []chunk {
	f := newFinder(tokens)
	f.sweep((*finder).mayBegin, (*finder).other, (*finder).organisation, (*finder).person, (*finder).known, (*finder).place)
	f.acronyms()
	f.remember()
	f.sweep((*finder).mayReturn, (*finder).remembered, (*finder).unknown)
	f.remember()
	f.sweep((*finder).mayReturn, (*finder).remembered)
	return f.all()
}

// sweep applies the rules, the first that reads a name wins, to all tokens
// at which a name may begin and that no chunk covers yet.
func (f *finder) sweep(may func(f *finder, i int) bool, rules ...rule) {
	for i := 0; i < len(f.tokens); i++ {
		if f.covered(i) || !may(f, i) {
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

// mayBegin reports whether a name can begin at token i: most words of a text
// are passed over by it.
func (f *finder) mayBegin(i int) bool {
	t := &f.tokens[i]
	return t.cap || t.caps || t.digits || t.bracket || t.begins
}

// mayReturn reports whether a name that the text has shown, or one that its
// neighbours explain, can begin at token i.
func (f *finder) mayReturn(i int) bool {
	t := &f.tokens[i]
	return t.cap || f.memory.small[t.low]
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

// takeAll adds those of the chunks that overlap none.
func (f *finder) takeAll(chunks []chunk) {
	for _, c := range chunks {
		f.take(c)
	}
}

// covered reports whether a chunk has token i.
func (f *finder) covered(i int) bool { return f.owner[i] != 0 }

// all returns the chunks in the order of the text.
func (f *finder) all() []chunk {
	out := make([]chunk, 0, len(f.chunks))
	for i := 0; i < len(f.tokens); i++ {
		if f.covered(i) {
			c := f.chunks[f.owner[i]-1]
			out = append(out, c)
			i = c.to - 1
		}
	}
	return out
}

// inOrder returns the chunks of the four kinds in the order of the text.
func (f *finder) inOrder() []chunk {
	return slices.DeleteFunc(f.all(), func(c chunk) bool { return c.kind == "" })
}
