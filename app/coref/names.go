package coref

import (
	"slices"
	"strings"
)

// names holds every spelling once, by a number, with the words that it is
// found by. A spelling that no node has any more keeps its number, as it may
// come back.
type names struct {
	plain    func(string) string
	numbers  map[string]int32
	list     []spelling
	words    map[string]int32 // in vocabulary, by the word as written
	vocab    []word
	keys     []key              // of the vocabulary, side by side, as all are gone through
	initials map[string][]int32 // spellings
}

type spelling struct {
	text  string
	nodes []int32 // that have it
}

// A word of the vocabulary.
type word struct {
	text  string  // in small letters, plain
	sound string  // see [sound]
	in    []int32 // spellings
}

// A key tells of most words, without a look at them, that they do not match.
type key struct {
	text, sound uint64 // their first 8 bytes
	letters     uint32 // that text has, a bit each
}

func newNames(plain func(string) string) names {
	return names{plain: plain, numbers: map[string]int32{}, words: map[string]int32{}, initials: map[string][]int32{}}
}

// number returns the number of a spelling, which it gives out at the first
// call.
func (ns *names) number(s string) int32 {
	n, ok := ns.numbers[s]
	if !ok {
		n = int32(len(ns.list))
		s = strings.Clone(s) // not the whole document that it was read from
		ns.numbers[s] = n
		ns.list = append(ns.list, spelling{text: s})
		ns.enter(n, ns.split(s))
	}
	return n
}

// split returns the words of a name as they are looked up.
func (ns *names) split(name string) []string {
	return strings.FieldsFunc(ns.plain(name), func(r rune) bool { return !letterOrDigit(r) })
}

// enter makes a spelling known under its words and its initials.
func (ns *names) enter(n int32, words []string) {
	var all, some []byte
	for i, w := range words {
		if slices.Contains(words[:i], w) {
			continue
		}
		v := ns.word(w)
		ns.vocab[v].in = append(ns.vocab[v].in, n)
	}
	for _, w := range words {
		all = append(all, w[0])
		if !small[w] {
			some = append(some, w[0])
		}
	}
	if len(words) < 2 {
		return
	}
	ns.initials[string(all)] = append(ns.initials[string(all)], n)
	if len(some) > 1 && len(some) < len(all) {
		ns.initials[string(some)] = append(ns.initials[string(some)], n)
	}
}

func (ns *names) word(w string) int32 {
	n, ok := ns.words[w]
	if !ok {
		n = int32(len(ns.vocab))
		w = strings.Clone(w)
		ns.words[w] = n
		heard := sound(w)
		if heard == w {
			heard = w
		}
		ns.vocab = append(ns.vocab, word{text: w, sound: heard})
		ns.keys = append(ns.keys, key{start(w), start(heard), letters(w)})
	}
	return n
}

// small are the words that initials may leave out.
var small = map[string]bool{
	"al": true, "el": true, "of": true, "the": true, "and": true, "for": true, "de": true, "la": true, "in": true, "bin": true, "ibn": true,
}

// add enters a node of a spelling; fresh is true the first time.
func (ns *names) add(spelling, node int32) (fresh bool) {
	s := &ns.list[spelling]
	if slices.Contains(s.nodes, node) {
		return false
	}
	s.nodes = append(s.nodes, node)
	return true
}

func (ns *names) drop(spelling, node int32) {
	ns.list[spelling].nodes = with(ns.list[spelling].nodes, node, false)
}
