package search

import (
	"strings"
	"unicode/utf8"
)

// A vocabulary is all terms of an index, each with the documents it is in.
type vocabulary struct {
	ids      map[string]uint32
	terms    []term
	byStart  map[[2]byte][]uint32     // by the first two bytes
	byLength [maxTerm + 9]lengthGroup // by number of code points
}

type term struct {
	text string
	docs []posting // also of documents that were removed since
	live int       // how many are still there
}

// A posting says that a term is in a document, and how often, weighted.
type posting struct {
	slot  uint32
	count float32
}

// A lengthGroup holds the terms of one length with the letters they are made of.
type lengthGroup struct {
	ids     []uint32
	letters []uint64
}

func newVocabulary() vocabulary {
	return vocabulary{ids: map[string]uint32{}, byStart: map[[2]byte][]uint32{}}
}

// add returns the number of a term, a new one when it is new.
func (v *vocabulary) add(text string) uint32 {
	if id, ok := v.ids[text]; ok {
		return id
	}
	text = strings.Clone(text)
	id := uint32(len(v.terms))
	v.terms = append(v.terms, term{text: text})
	v.ids[text] = id
	if len(text) >= 2 {
		start := [2]byte{text[0], text[1]}
		v.byStart[start] = append(v.byStart[start], id)
	}
	if !hasDigit(text) {
		g := &v.byLength[utf8.RuneCountInString(text)]
		g.ids = append(g.ids, id)
		g.letters = append(g.letters, letters(text))
	}
	return id
}

// exact returns the term, if a document holds it.
func (v *vocabulary) exact(text string) (id uint32, ok bool) {
	id, ok = v.ids[text]
	return id, ok && v.terms[id].live > 0
}

// prefixed calls f for every longer term that begins with text, which has two
// bytes at least.
func (v *vocabulary) prefixed(text string, f func(id uint32)) {
	if len(text) < 2 {
		return
	}
	for _, id := range v.byStart[[2]byte{text[0], text[1]}] {
		t := &v.terms[id]
		if t.live > 0 && len(t.text) > len(text) && strings.HasPrefix(t.text, text) {
			f(id)
		}
	}
}

// similar calls f for every term that differs from text by 1 to most edits.
func (v *vocabulary) similar(text string, most int, f func(id uint32, edits int)) {
	from, own := []rune(text), letters(text)
	d := newDistance(from, most)
	for n := max(1, len(from)-most); n <= min(len(from)+most, len(v.byLength)-1); n++ {
		g := &v.byLength[n]
		for i, other := range g.letters {
			if lettersApart(own, other) > most {
				continue
			}
			t := &v.terms[g.ids[i]]
			if t.live == 0 {
				continue
			}
			if edits := d.to(t.text); 0 < edits && edits <= most {
				f(g.ids[i], edits)
			}
		}
	}
}

func hasDigit(text string) bool {
	return strings.ContainsAny(text, "0123456789")
}
