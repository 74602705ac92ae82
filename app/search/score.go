package search

import (
	"cmp"
	"context"
	"slices"
)

// The usual parameters of BM25: how soon more of a word stops counting more,
// and how much a long document has to hold more of it.
const (
	saturation = 1.2
	lengthPull = 0.6
)

// A scoring goes through what is wanted, one after the other, and keeps the
// documents that have had all of it so far.
type scoring struct {
	ix    *Index
	had   []uint8   // by slot: how many wants the document has had
	score []float64 // by slot
	best  []float64 // by slot: of the present want
	found []uint32  // the slots that have had all
}

// scored is a document with its score.
type scored struct {
	slot  uint32
	score float64
}

// rank returns the documents that have all that is wanted, best first, at most
// n of them.
func (ix *Index) rank(ctx context.Context, wants []want, n int) []scored {
	s := scoring{
		ix: ix, had: make([]uint8, len(ix.docs)),
		score: make([]float64, len(ix.docs)), best: make([]float64, len(ix.docs)),
	}
	order := slices.Clone(wants)
	slices.SortStableFunc(order, func(a, b want) int { return cmp.Compare(a.postings, b.postings) })
	for i, w := range order {
		if ctx.Err() != nil {
			return nil
		}
		s.take(uint8(i), w)
	}
	out := make([]scored, len(s.found))
	for i, slot := range s.found {
		out[i] = scored{slot, s.score[slot]}
	}
	slices.SortFunc(out, ix.better)
	return out[:min(n, len(out))]
}

func (ix *Index) better(a, b scored) int {
	if a.score != b.score {
		return cmp.Compare(b.score, a.score)
	}
	return cmp.Compare(ix.docs[a.slot].ID, ix.docs[b.slot].ID)
}

// take narrows the found documents to those that have w too, the turn-th want.
func (s *scoring) take(turn uint8, w want) {
	s.found = s.found[:0]
	for id, match := range w.terms {
		for _, p := range s.ix.vocab.terms[id].docs {
			s.hold(turn, p.slot, match, float64(p.count))
		}
	}
	for _, q := range w.sequences {
		s.takeSequence(turn, q)
	}
	for _, slot := range s.found {
		s.had[slot] = turn + 1
		s.score[slot] += w.rarity * s.best[slot]
		s.best[slot] = 0
	}
}

func (s *scoring) takeSequence(turn uint8, q sequence) {
	for _, id := range q.steps[s.ix.vocab.rarest(q.steps)] {
		for _, p := range s.ix.vocab.terms[id].docs {
			if e := s.ix.docs[p.slot]; e != nil && s.had[p.slot] == turn {
				s.hold(turn, p.slot, q.match, e.occurrences(q))
			}
		}
	}
}

// hold notes that a document has the present want, count times.
func (s *scoring) hold(turn uint8, slot uint32, match, count float64) {
	e := s.ix.docs[slot]
	if e == nil || s.had[slot] != turn || count == 0 {
		return
	}
	average := float64(s.ix.words) / float64(len(s.ix.slots))
	length := 1 - lengthPull + lengthPull*float64(e.words)/average
	score := match * count * (saturation + 1) / (count + saturation*length)
	if s.best[slot] == 0 {
		s.found = append(s.found, slot)
	}
	s.best[slot] = max(s.best[slot], score)
}

// occurrences returns how often a sequence stands in the document, weighted.
func (e *entry) occurrences(q sequence) (n float64) {
	for i, terms := range e.terms {
		for at := range terms {
			if q.at(terms[at:]) {
				n += float64(weight(e.Fields[i]))
			}
		}
	}
	return n
}
