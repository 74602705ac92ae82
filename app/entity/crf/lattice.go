package crf

import "math"

// A lattice holds the sums over all labellings of one sequence: the forward
// and backward recursions, each position scaled to a sum of 1.
type lattice struct {
	g               *Grammar
	emit            []float64 // exp of the scores, per position against its largest
	forward, behind []float64
	scale           []float64
	step            []float64 // exp of the transitions
}

func newLattice(g *Grammar) *lattice { return &lattice{g: g, step: make([]float64, g.count)} }

// load takes the scores of a sequence and the transitions.
func (l *lattice) load(scores, transitions []float32) {
	k := l.g.labels
	for t, w := range transitions {
		l.step[t] = exp(w)
	}
	l.emit = resized(l.emit, len(scores))
	l.forward, l.behind = resized(l.forward, len(scores)), resized(l.behind, len(scores))
	l.scale = resized(l.scale, len(scores)/k+1)
	for i := 0; i < len(scores); i += k {
		top := scores[i]
		for _, s := range scores[i+1 : i+k] {
			top = max(top, s)
		}
		for b := range k {
			l.emit[i+b] = exp(scores[i+b] - top)
		}
	}
}

func resized(s []float64, n int) []float64 {
	if cap(s) < n {
		return make([]float64, n)
	}
	return s[:n]
}

// sum adds up all labellings that allowed has and returns the logarithm of the
// sum against the same constant for every allowed of one load; ok is false when
// there are none. marginals and moves then give what share of the sum goes
// through a label and a transition.
func (l *lattice) sum(allowed func(i int) Labels) (log float64, ok bool) {
	k := l.g.labels
	n := len(l.emit) / k
	for i := range n {
		row, set, total := l.forward[i*k:][:k], allowed(i), 0.0
		for b := range k {
			row[b] = 0
			if !set.Has(b) {
				continue
			}
			row[b] = l.emit[i*k+b] * l.reach(i, b)
			total += row[b]
		}
		if total <= 0 || math.IsInf(total, 0) || math.IsNaN(total) {
			return 0, false
		}
		for b := range row {
			row[b] /= total
		}
		l.scale[i] = total
		log += math.Log(total)
	}
	end := 0.0
	last := l.behind[(n-1)*k:][:k]
	for a := range k {
		last[a] = 0
		if t := l.g.id[a][0]; t >= 0 {
			last[a] = l.step[t]
			end += l.forward[(n-1)*k+a] * last[a]
		}
	}
	if end <= 0 {
		return 0, false
	}
	for a := range last {
		last[a] /= end
	}
	l.back(allowed)
	return log + math.Log(end), true
}

// reach is the forward sum into label b of position i, without its own score.
func (l *lattice) reach(i, b int) float64 {
	if i == 0 {
		if t := l.g.id[0][b]; t >= 0 {
			return l.step[t]
		}
		return 0
	}
	before, sum := l.forward[(i-1)*l.g.labels:], 0.0
	for _, a := range l.g.before[b] {
		sum += before[a] * l.step[l.g.id[a][b]]
	}
	return sum
}

// back fills behind from the last position to the first.
func (l *lattice) back(allowed func(i int) Labels) {
	k := l.g.labels
	for i := len(l.emit)/k - 2; i >= 0; i-- {
		set, next, row := allowed(i+1), l.behind[(i+1)*k:][:k], l.behind[i*k:][:k]
		for a := range k {
			row[a] = 0
			for _, b := range l.g.after[a] {
				if set.Has(int(b)) {
					row[a] += l.step[l.g.id[a][b]] * l.emit[(i+1)*k+int(b)] * next[b]
				}
			}
			row[a] /= l.scale[i+1]
		}
	}
}

// marginal is the share of label b at position i.
func (l *lattice) marginal(i, b int) float64 {
	at := i*l.g.labels + b
	return l.forward[at] * l.behind[at]
}

// moves adds the share of each transition, times sign, to gradient.
func (l *lattice) moves(allowed func(i int) Labels, sign float64, gradient []float64) {
	k := l.g.labels
	n := len(l.emit) / k
	for b := range k {
		if t := l.g.id[0][b]; t >= 0 {
			gradient[t] += sign * l.marginal(0, b)
		}
		if t := l.g.id[b][0]; t >= 0 {
			gradient[t] += sign * l.marginal(n-1, b)
		}
	}
	for i := 1; i < n; i++ {
		set := allowed(i)
		for a := range k {
			f := l.forward[(i-1)*k+a]
			if f == 0 {
				continue
			}
			for _, b := range l.g.after[a] {
				if set.Has(int(b)) {
					t := l.g.id[a][b]
					gradient[t] += sign * f * l.step[t] * l.emit[i*k+int(b)] * l.behind[i*k+int(b)] / l.scale[i]
				}
			}
		}
	}
}
