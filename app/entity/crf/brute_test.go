package crf

import (
	"math"
	"math/rand/v2"
	"testing"
)

// pairs is a small grammar: 1 opens what 2 closes, 0 and 3 stand anywhere else.
var pairs = NewGrammar(4, func(a, b int) bool {
	if a == 1 || b == 2 {
		return a == 1 && b == 2
	}
	return true
})

// labellings calls f with every labelling of n positions that the grammar and
// the sets allow, and with its score.
func labellings(g *Grammar, n int, scores, transitions []float32, allowed []Labels, f func(path []uint8, score float64)) {
	path := make([]uint8, n)
	var walk func(i int, before uint8, score float64)
	walk = func(i int, before uint8, score float64) {
		if i == n {
			if t := g.id[before][0]; t >= 0 {
				f(path, score+float64(transitions[t]))
			}
			return
		}
		for _, b := range g.after[before] {
			if allowed == nil || allowed[i].Has(int(b)) {
				path[i] = b
				walk(i+1, b, score+float64(transitions[g.id[before][b]])+float64(scores[i*g.labels+int(b)]))
			}
		}
	}
	walk(0, 0, 0)
}

// chance makes scores, transitions and sets of labels that allow something.
func chance(random *rand.Rand, g *Grammar, n int) (scores, transitions []float32, allowed []Labels) {
	scores, transitions, allowed = make([]float32, n*g.labels), make([]float32, g.count), make([]Labels, n)
	for i := range scores {
		scores[i] = float32(random.NormFloat64() * 3)
	}
	for i := range transitions {
		transitions[i] = float32(random.NormFloat64())
	}
	for i := range allowed {
		allowed[i] = Labels(random.IntN(1<<g.labels)) | 1
	}
	return scores, transitions, allowed
}

func TestDecodeFindsTheBestOfAllLabellings(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var room Room
	for range 300 {
		n := 1 + random.IntN(6)
		scores, transitions, allowed := chance(random, pairs, n)
		if random.IntN(2) == 0 {
			allowed = nil
		}
		best, want := math.Inf(-1), make([]uint8, n)
		labellings(pairs, n, scores, transitions, allowed, func(path []uint8, score float64) {
			if score > best {
				best = score
				copy(want, path)
			}
		})
		got := make([]uint8, n)
		pairs.Decode(scores, transitions, allowed, got, &room)
		if string(got) != string(want) {
			t.Fatalf("decoded %v, the best of all is %v with %v", got, want, best)
		}
	}
}

func TestDecodeIsAllZeroWhereNothingIsAllowed(t *testing.T) {
	path := []uint8{3, 3}
	pairs.Decode(make([]float32, 8), make([]float32, pairs.count), []Labels{1 << 1, 1 << 3}, path, &Room{})
	if path[0] != 0 || path[1] != 0 {
		t.Errorf("decoded %v of what the grammar forbids", path)
	}
}

func TestTheLatticeSumsAllLabellings(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		n := 1 + random.IntN(5)
		scores, transitions, allowed := chance(random, pairs, n)
		total, marginals, moves := sums(n, scores, transitions, allowed)
		whole, _, _ := sums(n, scores, transitions, nil)

		l := newLattice(pairs)
		l.load(scores, transitions)
		all := func(int) Labels { return pairs.All() }
		may := func(i int) Labels { return allowed[i] }
		free, ok := l.sum(all)
		if !ok {
			t.Fatal("no labelling at all")
		}
		bound, ok := l.sum(may)
		if !ok {
			t.Fatal("no labelling is allowed")
		}
		close(t, "log-likelihood", bound-free, math.Log(total)-math.Log(whole))
		gradient := make([]float64, pairs.count)
		l.moves(may, 1, gradient)
		for i, want := range marginals {
			close(t, "marginal", l.marginal(i/pairs.labels, i%pairs.labels), want/total)
		}
		for i, want := range moves {
			close(t, "transition", gradient[i], want/total)
		}
	}
}

// sums adds up the exponentials of all labellings, one by one.
func sums(n int, scores, transitions []float32, allowed []Labels) (total float64, marginals, moves []float64) {
	marginals, moves = make([]float64, n*pairs.labels), make([]float64, pairs.count)
	labellings(pairs, n, scores, transitions, allowed, func(path []uint8, score float64) {
		x := math.Exp(score)
		total += x
		before := uint8(0)
		for i, b := range path {
			marginals[i*pairs.labels+int(b)] += x
			moves[pairs.id[before][b]] += x
			before = b
		}
		moves[pairs.id[before][0]] += x
	})
	return total, marginals, moves
}

func close(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-5*(1+math.Abs(want)) {
		t.Fatalf("%s is %v, one by one it is %v", what, got, want)
	}
}
