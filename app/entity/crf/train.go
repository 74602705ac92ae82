package crf

import (
	"context"
	"math"
	"math/rand/v2"
)

// A Sequence is one sequence to learn from.
type Sequence struct {
	Features [][]uint32 // of each position
	Allowed  []Labels   // the labels that each position may have
	Weight   float32    // how much it counts; 1 is usual
}

// Options say how to train.
type Options struct {
	Epochs   int
	Rate     float64 // of AdaGrad
	L2       float64 // decay of the weights of a feature at each step that meets it
	LeastUse int     // features that occur less often are left out
	Drop     float64 // the share of a position's features that a step leaves out
	Seed     uint64
	Start    []float32                     // weights of the transitions to begin with; nil begins at 0
	Progress func(epoch int, loss float64) // after each epoch; nil tells nobody. loss is a mean over sequences
}

// Weights are what training learns.
type Weights struct {
	Transitions []float32
	Rows        map[uint32][]float32 // by feature, one weight a label
}

// Train learns the weights of a grammar. The same input gives the same
// weights. A context that ends stops it with the context's error.
func Train(ctx context.Context, g *Grammar, data []Sequence, o Options) (*Weights, error) {
	t := newTrainer(g, data, o)
	order := make([]int, len(data))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(o.Seed, 0))
	for epoch := range o.Epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for n, i := range order {
			if n%256 == 0 && ctx.Err() != nil {
				return nil, ctx.Err()
			}
			loss += t.learn(&t.data[i], random)
		}
		if o.Progress != nil {
			o.Progress(epoch+1, loss/float64(max(1, len(order))))
		}
	}
	return t.weights(), nil
}

// A trainer holds the weights while they are learnt: a row of labels a
// feature, one row after the other.
type trainer struct {
	g        *Grammar
	o        Options
	data     []numbered
	features []uint32 // of each row
	w, sum   []float32
	moves    []float32 // weights of the transitions
	moveSums []float64
	lattice  *lattice
	scores   []float32
	gradient []float64
	moved    []float64
	kept     []int32   // of dropped
	lines    [][]int32 // of dropped
}

// A numbered sequence has row numbers for features.
type numbered struct {
	rows [][]int32
	*Sequence
}

func newTrainer(g *Grammar, data []Sequence, o Options) *trainer {
	t := &trainer{g: g, o: o, lattice: newLattice(g), moves: make([]float32, g.count), moveSums: make([]float64, g.count), moved: make([]float64, g.count)}
	use := map[uint32]int32{}
	for i := range data {
		for _, features := range data[i].Features {
			for _, f := range features {
				use[f]++
			}
		}
	}
	row := map[uint32]int32{}
	for i := range data {
		n := numbered{make([][]int32, len(data[i].Features)), &data[i]}
		for p, features := range data[i].Features {
			for _, f := range features {
				if int(use[f]) < o.LeastUse {
					continue
				}
				r, ok := row[f]
				if !ok {
					r = int32(len(t.features))
					row[f] = r
					t.features = append(t.features, f)
				}
				n.rows[p] = append(n.rows[p], r)
			}
		}
		t.data = append(t.data, n)
	}
	t.w, t.sum = make([]float32, len(t.features)*g.labels), make([]float32, len(t.features)*g.labels)
	return t
}

// learn takes one step along the gradient of a sequence's log-likelihood and
// returns its loss before the step.
func (t *trainer) learn(s *numbered, random *rand.Rand) float64 {
	k := t.g.labels
	rows := t.dropped(s.rows, random)
	t.score(s, rows)
	t.lattice.load(t.scores, t.moves)
	clear(t.moved)
	all := func(int) Labels { return t.g.All() }
	may := func(i int) Labels { return s.Allowed[i] }
	n := len(s.rows)
	t.gradient = resized(t.gradient, n*k)
	good, ok := t.lattice.sum(may)
	if !ok {
		return 0 // no labelling is allowed: nothing to learn
	}
	for i := range n {
		for b := range k {
			t.gradient[i*k+b] = t.lattice.marginal(i, b)
		}
	}
	t.lattice.moves(may, 1, t.moved)
	whole, ok := t.lattice.sum(all)
	if !ok {
		return 0
	}
	for i := range n {
		for b := range k {
			t.gradient[i*k+b] -= t.lattice.marginal(i, b)
		}
	}
	t.lattice.moves(all, -1, t.moved)
	t.step(s, rows)
	return whole - good
}

// dropped leaves out some features at random (dropout, Srivastava and others
// 2014), so that rare words leave something to learn for what words share. The
// bias, which is each position's first, stays.
func (t *trainer) dropped(rows [][]int32, random *rand.Rand) [][]int32 {
	if t.o.Drop == 0 {
		return rows
	}
	t.kept, t.lines = t.kept[:0], t.lines[:0]
	for _, row := range rows {
		from := len(t.kept)
		for i, r := range row {
			if i == 0 || random.Float64() >= t.o.Drop {
				t.kept = append(t.kept, r)
			}
		}
		t.lines = append(t.lines, t.kept[from:])
	}
	return t.lines
}

func (t *trainer) score(s *numbered, rows [][]int32) {
	k := t.g.labels
	if cap(t.scores) < len(s.rows)*k {
		t.scores = make([]float32, len(s.rows)*k)
	}
	t.scores = t.scores[:len(s.rows)*k]
	clear(t.scores)
	for i, rows := range rows {
		out := t.scores[i*k:][:k]
		for _, r := range rows {
			w := t.w[int(r)*k:][:k]
			for b := range out {
				out[b] += w[b]
			}
		}
	}
}

// negligible is the share below which a position has nothing to teach.
const negligible = 1e-3

// step moves the weights along the gradient.
func (t *trainer) step(s *numbered, rows [][]int32) {
	k, rate, decay := t.g.labels, float32(t.o.Rate), float32(t.o.L2)
	for i, rows := range rows {
		gradient := t.gradient[i*k:][:k]
		top := 0.0
		for _, x := range gradient {
			top = max(top, math.Abs(x))
		}
		if top < negligible {
			continue
		}
		for _, r := range rows {
			w, sum := t.w[int(r)*k:][:k], t.sum[int(r)*k:][:k]
			for b, x := range gradient {
				if math.Abs(x) < negligible/10 {
					continue
				}
				x := float32(x)*s.Weight - decay*w[b]
				sum[b] += x * x
				w[b] += rate * x / (1e-3 + float32(math.Sqrt(float64(sum[b]))))
			}
		}
	}
	for m, x := range t.moved {
		x *= float64(s.Weight)
		t.moveSums[m] += x * x
		t.moves[m] += float32(t.o.Rate * x / (1e-3 + math.Sqrt(t.moveSums[m])))
	}
}

func (t *trainer) weights() *Weights {
	w := &Weights{Transitions: t.moves, Rows: make(map[uint32][]float32, len(t.features))}
	for r, f := range t.features {
		w.Rows[f] = t.w[r*t.g.labels:][:t.g.labels]
	}
	return w
}

// Mean returns the mean of weights that were learnt from the same data in
// different orders, which errs less than each of them.
func Mean(all []*Weights) *Weights {
	mean := all[0]
	share := 1 / float32(len(all))
	blend := func(into []float32, others func(*Weights) []float32) {
		for i := range into {
			for _, w := range all[1:] {
				into[i] += others(w)[i]
			}
			into[i] *= share
		}
	}
	blend(mean.Transitions, func(w *Weights) []float32 { return w.Transitions })
	for f, row := range mean.Rows {
		blend(row, func(w *Weights) []float32 { return w.Rows[f] })
	}
	return mean
}
