package entity

import "github.com/newsglass/newsglass/app/news"

// A memory has the names found in a text.
type memory struct {
	chunks int // how many of the finder's chunks it has
	names  node
	small  map[string]bool // words in lower case that begin one of the names
}

// remember enters the names found since the last call, so that they are known
// again where they stand in a headline, at the start of a sentence, or
// shortened to a surname.
func (f *finder) remember() {
	found := f.chunks[f.memory.chunks:]
	f.memory.chunks = len(f.chunks)
	for _, c := range found {
		if c.kind == "" || c.to == c.from+1 && compass[f.low(c.from)] {
			continue
		}
		tokens := f.tokens[c.from:c.to]
		f.enter(tokens, c.kind)
		if c.kind == news.Person && len(tokens) > 1 {
			f.enterPerson(tokens)
		}
	}
}

// enterPerson enters the surname with and without its article, and the given
// name.
func (f *finder) enterPerson(tokens []token) {
	n := len(tokens)
	for n > 2 && suffixes[tokens[n-1].low] {
		n--
	}
	f.enter(tokens[n-1:n], news.Person)
	if n > 2 && inNames[tokens[n-2].low] {
		f.enter(tokens[n-2:n], news.Person)
	}
	if n > 2 && tokens[n-1].gap == gapHyphen {
		f.enter(tokens[n-2:n], news.Person)
	}
	if !kin[tokens[0].low] {
		f.enter(tokens[:1], news.Person)
	}
}

func (f *finder) enter(tokens []token, kind news.EntityKind) {
	if len(tokens) == 1 && (tokens[0].initial || tokens[0].len() < 2) {
		return
	}
	capital := capitals(tokens)
	if capital == 0 {
		return
	}
	acronym := len(tokens) == 1 && tokens[0].caps && tokens[0].style == plain
	f.memory.names.insert(tokens, known{kind: kind, capitals: capital, acronym: acronym})
	if !tokens[0].cap {
		if f.memory.small == nil {
			f.memory.small = map[string]bool{}
		}
		f.memory.small[tokens[0].low] = true
	}
}

// remembered reads a name that was found elsewhere in the text.
func (f *finder) remembered(i int) (chunk, bool) {
	k, n := f.memory.names.next[f.low(i)].longest(f.tokens[i:])
	if k == nil {
		return f.speaker(i)
	}
	return chunk{i, i + n, k.kind}, true
}

// speaker reads a surname that is an everyday word where it opens a sentence
// and speaks: "Brown said".
func (f *finder) speaker(i int) (chunk, bool) {
	t, n := &f.tokens[i], f.memory.names.next[f.low(i)]
	if n == nil || !t.cap || t.style != plain || !f.follows(i+1) || !speech[f.low(i+1)] {
		return chunk{}, false
	}
	for _, k := range n.names {
		if k.kind == news.Person {
			return chunk{i, i + 1, news.Person}, true
		}
	}
	return chunk{}, false
}
