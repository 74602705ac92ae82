package entity

import (
	"slices"

	"github.com/newsglass/newsglass/app/entity/crf"
	"github.com/newsglass/newsglass/app/news"
)

// A label says what a token is in a name (BILOU, Ratinov and Roth 2009): 0 for
// outside, otherwise its position in the name and the name's kind.
type label = uint8

const outside label = 0

// The positions of a token in a name.
const (
	first = iota // of several
	inner        // neither first nor last
	last         // of several
	unit         // the only one
	positions
)

// labelCount is the number of labels: outside, and each position of each kind.
const labelCount = 1 + positions*4

func labelOf(kind, position int) label { return label(1 + positions*kind + position) }

// labelIn is the label of token i of a name of n tokens.
func labelIn(kind, i, n int) label {
	switch {
	case n == 1:
		return labelOf(kind, unit)
	case i == 0:
		return labelOf(kind, first)
	case i == n-1:
		return labelOf(kind, last)
	}
	return labelOf(kind, inner)
}

// kindOf and positionOf take a label apart that is not outside.
func kindOf(l label) int     { return int(l-1) / positions }
func positionOf(l label) int { return int(l-1) % positions }

// opensName and closesName report whether no name goes on into, or out of, a
// label.
func opensName(l label) bool {
	return l == outside || positionOf(l) == first || positionOf(l) == unit
}
func closesName(l label) bool {
	return l == outside || positionOf(l) == last || positionOf(l) == unit
}

// Grammar says which labels follow each other: names are whole. It is exported
// for training.
var Grammar = crf.NewGrammar(labelCount, func(a, b int) bool {
	x, y := label(a), label(b)
	if closesName(x) {
		return opensName(y)
	}
	return !opensName(y) && kindOf(x) == kindOf(y)
})

// kindIndex is the number of a kind in a label.
func kindIndex(kind news.EntityKind) int { return max(0, slices.Index(news.EntityKinds, kind)) }

// chunksOf returns the names that labels make.
func chunksOf(labels []label) []chunk {
	var out []chunk
	for i := 0; i < len(labels); i++ {
		if labels[i] == outside {
			continue
		}
		from := i
		for !closesName(labels[i]) && i+1 < len(labels) {
			i++
		}
		out = append(out, chunk{from, i + 1, news.EntityKinds[kindOf(labels[from])]})
	}
	return out
}
