package search

import (
	"math"
	"slices"
	"unicode/utf8"
)

// How well a term matches a word of the query.
const (
	exactMatch  = 1
	joinedMatch = 0.9 // al maliki and almaliki
	prefixMatch = 0.7
	oneEdit     = 0.25
	twoEdits    = 0.15
)

// A want is a clause of the query in terms of the index: a document has it
// when it holds one of the terms or one of the sequences.
type want struct {
	terms     map[uint32]float64 // with how well they match
	sequences []sequence
	rarity    float64 // inverse document frequency
	postings  int     // an estimate of the work
}

// A sequence is terms that stand next to each other, each step one of a set.
type sequence struct {
	steps [][]uint32
	match float64
}

// expand returns what the clauses want; ok is false when no document can have
// one of them.
func (v *vocabulary) expand(clauses []clause, docs int) (wants []want, ok bool) {
	wants = make([]want, len(clauses))
	for i, c := range clauses {
		wants[i].terms = map[uint32]float64{}
		if c.quoted {
			v.expandQuoted(&wants[i], c)
		} else {
			v.expandWord(&wants[i], c.words[0], c.open)
		}
	}
	for i := 1; i < len(clauses); i++ {
		if !clauses[i-1].quoted && !clauses[i].quoted {
			v.expandJoined(&wants[i-1], &wants[i], clauses[i-1].words[0]+clauses[i].words[0], clauses[i].open)
		}
	}
	for i := range wants {
		w := &wants[i]
		if len(w.terms) == 0 && len(w.sequences) == 0 {
			return nil, false
		}
		v.weigh(w, docs)
	}
	return wants, true
}

func (w *want) add(id uint32, match float64) { w.terms[id] = max(w.terms[id], match) }

func (v *vocabulary) expandWord(w *want, text string, open bool) {
	if id, ok := v.exact(text); ok {
		w.add(id, exactMatch)
	}
	if open {
		v.prefixed(text, func(id uint32) { w.add(id, prefixMatch) })
	}
	known, own := len(w.terms) > 0, skeleton(text)
	if most := tolerance(text); most > 0 {
		v.similar(text, most, func(id uint32, edits int) {
			if !known || skeleton(v.terms[id].text) == own {
				w.add(id, []float64{oneEdit, twoEdits}[edits-1])
			}
		})
	}
	v.expandDivided(w, text, open)
}

// tolerance returns how many letters of a word may be wrong.
func tolerance(text string) int {
	n := utf8.RuneCountInString(text)
	switch {
	case hasDigit(text) || n < 4:
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// expandJoined makes two words of the query match one word of the text.
func (v *vocabulary) expandJoined(first, second *want, joined string, open bool) {
	if hasDigit(joined) {
		return
	}
	add := func(id uint32, match float64) {
		first.add(id, match)
		second.add(id, match)
	}
	if id, ok := v.exact(joined); ok {
		add(id, joinedMatch)
	}
	if open {
		v.prefixed(joined, func(id uint32) { add(id, joinedMatch*prefixMatch) })
	}
}

// expandDivided makes one word of the query match two words of the text.
func (v *vocabulary) expandDivided(w *want, text string, open bool) {
	const least = 2 // bytes of a part
	for cut := least; cut <= len(text)-least; cut++ {
		if !utf8.RuneStart(text[cut]) || hasDigit(text) {
			continue
		}
		first, ok := v.exact(text[:cut])
		if !ok {
			continue
		}
		if seconds := v.exactOrPrefixed(text[cut:], open && len(text)-cut > least); len(seconds) > 0 {
			w.sequences = append(w.sequences, sequence{[][]uint32{{first}, seconds}, joinedMatch})
		}
	}
}

func (v *vocabulary) expandQuoted(w *want, c clause) {
	s := sequence{match: exactMatch}
	for i, text := range c.words {
		ids := v.exactOrPrefixed(text, c.open && i == len(c.words)-1)
		if len(ids) == 0 {
			return
		}
		s.steps = append(s.steps, ids)
	}
	if len(s.steps) > 1 {
		w.sequences = []sequence{s}
		return
	}
	for _, id := range s.steps[0] {
		w.add(id, exactMatch)
	}
}

func (v *vocabulary) exactOrPrefixed(text string, open bool) (ids []uint32) {
	if id, ok := v.exact(text); ok {
		ids = append(ids, id)
	}
	if open {
		v.prefixed(text, func(id uint32) { ids = append(ids, id) })
	}
	return ids
}

// weigh sets the rarity of what is wanted: that of the exact word where there
// is one, so that misspellings don't count more for being rare.
func (v *vocabulary) weigh(w *want, docs int) {
	held, exact := 0, 0
	for id, match := range w.terms {
		held += v.terms[id].live
		w.postings += len(v.terms[id].docs)
		if match == exactMatch {
			exact += v.terms[id].live
		}
	}
	for _, s := range w.sequences {
		rarest := v.rarest(s.steps)
		held += v.held(s.steps[rarest])
		w.postings += v.held(s.steps[rarest])
	}
	if exact > 0 {
		held = exact
	}
	df := float64(min(held, docs))
	w.rarity = math.Log(1 + (float64(docs)-df+0.5)/(df+0.5))
}

// rarest returns the step of a sequence that is in the fewest documents.
func (v *vocabulary) rarest(steps [][]uint32) int {
	best := 0
	for i := range steps {
		if v.held(steps[i]) < v.held(steps[best]) {
			best = i
		}
	}
	return best
}

func (v *vocabulary) held(ids []uint32) (n int) {
	for _, id := range ids {
		n += v.terms[id].live
	}
	return n
}

// at reports whether the sequence stands at the beginning of terms.
func (s sequence) at(terms []uint32) bool {
	if len(terms) < len(s.steps) {
		return false
	}
	for i, step := range s.steps {
		if !slices.Contains(step, terms[i]) {
			return false
		}
	}
	return true
}
