// Package crf is a linear-chain conditional random field (Lafferty, McCallum,
// Pereira 2001) over hashed features: it labels sequences and learns to from
// sequences whose labels are known in full or in part. It knows nothing of
// text or names.
//
// A position has features, which are 32-bit hashes, and the model has a row of
// weights for each feature it knows, one weight a label. The score of a
// labelling is the sum of the weights of its positions and of its transitions.
// Decoding finds the labelling of the highest score (Viterbi); training raises
// the likelihood of the labellings that the data allow (stochastic gradient
// with AdaGrad steps, Duchi, Hazan, Singer 2011). Where the data allow several
// labels at a position, all of them share the likelihood, as in a hidden
// conditional random field.
package crf

import "math"

// MaxLabels is the most labels a Grammar may have.
const MaxLabels = 32

// A Labels is a set of labels, bit i for label i.
type Labels uint32

// Has reports whether the set has a label.
func (s Labels) Has(label int) bool { return s&(1<<label) != 0 }

// A Grammar says which labels there are and which may follow each other. Label
// 0 stands before the first position and after the last.
type Grammar struct {
	labels int
	before [][]uint8 // of each label, those that it may follow
	after  [][]uint8 // of each label, those that may follow it
	id     [][]int   // of a transition, its number; -1 where there is none
	count  int       // of the transitions
}

// NewGrammar makes a grammar of n labels, up to MaxLabels. may reports whether
// label b may follow label a.
func NewGrammar(n int, may func(a, b int) bool) *Grammar {
	g := &Grammar{labels: n, before: make([][]uint8, n), after: make([][]uint8, n), id: make([][]int, n)}
	for a := range n {
		g.id[a] = make([]int, n)
		for b := range n {
			g.id[a][b] = -1
			if may(a, b) {
				g.id[a][b] = g.count
				g.count++
				g.after[a] = append(g.after[a], uint8(b))
				g.before[b] = append(g.before[b], uint8(a))
			}
		}
	}
	return g
}

// Labels returns the number of labels.
func (g *Grammar) Labels() int { return g.labels }

// All returns the set of all labels.
func (g *Grammar) All() Labels { return 1<<g.labels - 1 }

// Decode finds the labelling of the highest score. scores has the score of
// every label at every position, one position after the other; transitions has
// that of every transition. allowed, which may be nil, says which labels each
// position may have; where they leave no labelling, the answer is all 0. path
// is where the labels are written: one a position.
func (g *Grammar) Decode(scores, transitions []float32, allowed []Labels, path []uint8, room *Room) {
	n, k := len(path), g.labels
	if n == 0 {
		return
	}
	room.grow(n*k, k)
	best, from := room.scores[:k], room.from
	for b := range best {
		best[b] = forbidden
		if t := g.id[0][b]; t >= 0 && (allowed == nil || allowed[0].Has(b)) {
			best[b] = scores[b] + transitions[t]
		}
	}
	for i := 1; i < n; i++ {
		next := room.next[:k]
		for b := range k {
			next[b] = forbidden
			if allowed != nil && !allowed[i].Has(b) {
				continue
			}
			top, at := forbidden, uint8(0)
			for _, a := range g.before[b] {
				if s := best[a] + transitions[g.id[a][b]]; s > top {
					top, at = s, a
				}
			}
			next[b], from[i*k+b] = top+scores[i*k+b], at
		}
		room.scores, room.next = room.next, room.scores
		best = room.scores[:k]
	}
	top, at := forbidden, 0
	for a := range k {
		if t := g.id[a][0]; t >= 0 && best[a]+transitions[t] > top {
			top, at = best[a]+transitions[t], a
		}
	}
	if top <= forbidden/2 {
		clear(path)
		return
	}
	for i := n - 1; i >= 0; i-- {
		path[i] = uint8(at)
		at = int(from[i*k+at])
	}
}

// forbidden is the score of what cannot be. Twice its size is still a number.
const forbidden = float32(-1e30)

// A Room is what decoding needs beside its input, kept from call to call. The
// zero Room is ready; it serves one goroutine at a time.
type Room struct {
	scores, next []float32
	from         []uint8
}

func (r *Room) grow(cells, labels int) {
	if len(r.from) < cells {
		r.from = make([]uint8, cells)
	}
	if len(r.scores) < labels {
		r.scores, r.next = make([]float32, labels), make([]float32, labels)
	}
}

func exp(x float32) float64 { return math.Exp(float64(x)) }
