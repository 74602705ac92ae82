package crf

import (
	"context"
	"errors"
	"math/rand/v2"
	"reflect"
	"testing"
)

// Features of the toy: what a position is, and what stands before it.
const (
	bias = iota
	opener
	closer
	odd
	rare
)

// toy makes sequences in which an opener and its closer are a pair, alone they
// are nothing, and odd is 3.
func toy(n int, seed uint64) []Sequence {
	random := rand.New(rand.NewPCG(seed, 0))
	var out []Sequence
	for range n {
		var s Sequence
		s.Weight = 1
		add := func(feature uint32, label int) {
			s.Features = append(s.Features, []uint32{bias, feature})
			s.Allowed = append(s.Allowed, 1<<label)
		}
		for range 1 + random.IntN(4) {
			switch random.IntN(4) {
			case 0:
				add(opener, 1)
				add(closer, 2)
			case 1:
				add(odd, 3)
			case 2:
				add(closer, 0)
			default:
				add(100+random.Uint32N(1000), 0)
			}
		}
		out = append(out, s)
	}
	return out
}

var options = Options{Epochs: 20, Rate: 0.1, L2: 1e-4, LeastUse: 2, Seed: 1}

func learned(t *testing.T, data []Sequence, o Options) *Weights {
	t.Helper()
	w, err := Train(context.Background(), pairs, data, o)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// mistakes counts the labels of data that a model gets wrong.
func mistakes(m *Model, data []Sequence) int {
	wrong := 0
	for _, s := range data {
		scores := make([]float32, len(s.Features)*pairs.labels)
		for i, f := range s.Features {
			m.Score(f, scores[i*pairs.labels:][:pairs.labels])
		}
		path := make([]uint8, len(s.Features))
		pairs.Decode(scores, m.Transitions(), nil, path, &Room{})
		for i, b := range path {
			if !s.Allowed[i].Has(int(b)) {
				wrong++
			}
		}
	}
	return wrong
}

func opened(t *testing.T, w *Weights) *Model {
	t.Helper()
	m, err := Open(pairs, string(w.Compact(pairs, 1000)))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestTrainingLearnsWhatTheDataShow(t *testing.T) {
	if n := mistakes(opened(t, learned(t, toy(400, 1), options)), toy(200, 2)); n > 0 {
		t.Errorf("%d labels of new sequences are wrong", n)
	}
}

func TestTrainingLearnsFromWhatIsKnownInPart(t *testing.T) {
	data := toy(600, 1)
	for i := range data {
		for p := range data[i].Allowed {
			if i%2 == 0 { // of half of them nothing is known
				data[i].Allowed[p] = pairs.All()
			}
		}
	}
	if n := mistakes(opened(t, learned(t, data, options)), toy(200, 2)); n > 0 {
		t.Errorf("%d labels of new sequences are wrong", n)
	}
}

func TestTheSameDataGiveTheSameWeights(t *testing.T) {
	o := options
	o.Drop = 0.3
	a, b := learned(t, toy(50, 1), o), learned(t, toy(50, 1), o)
	if !reflect.DeepEqual(a, b) {
		t.Error("a second training gives other weights")
	}
	if string(a.Compact(pairs, 9)) != string(b.Compact(pairs, 9)) {
		t.Error("the same weights give another file")
	}
}

func TestRareFeaturesAreLeftOut(t *testing.T) {
	data := toy(50, 1)
	data[0].Features[0] = append(data[0].Features[0], rare)
	if w := learned(t, data, options); w.Rows[rare] != nil || w.Rows[odd] == nil {
		t.Error("the rare feature has weights, or the frequent one has none")
	}
}

func TestTheLossFalls(t *testing.T) {
	var losses []float64
	o := options
	o.Progress = func(_ int, loss float64) { losses = append(losses, loss) }
	learned(t, toy(200, 1), o)
	if len(losses) != o.Epochs || losses[len(losses)-1] > losses[0]/10 {
		t.Errorf("the losses are %v", losses)
	}
}

func TestTrainingStopsWhenItIsTold(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Train(ctx, pairs, toy(10, 1), options); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
}

func TestMeanIsBetweenItsParts(t *testing.T) {
	a := &Weights{Transitions: []float32{1}, Rows: map[uint32][]float32{7: {2, 4}}}
	b := &Weights{Transitions: []float32{3}, Rows: map[uint32][]float32{7: {4, 0}}}
	if m := Mean([]*Weights{a, b}); m.Transitions[0] != 2 || m.Rows[7][0] != 3 || m.Rows[7][1] != 2 {
		t.Errorf("the mean is %+v", m)
	}
}
