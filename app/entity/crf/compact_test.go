package crf

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"
)

func weightsOf(n int) *Weights {
	random := rand.New(rand.NewPCG(5, 6))
	w := &Weights{Transitions: make([]float32, pairs.count), Rows: map[uint32][]float32{}}
	for i := range w.Transitions {
		w.Transitions[i] = float32(random.NormFloat64())
	}
	for range n {
		row := make([]float32, pairs.labels)
		for b := range row {
			row[b] = float32(random.NormFloat64())
		}
		w.Rows[random.Uint32()] = row
	}
	return w
}

func TestCompactWeightsScoreNearlyAlike(t *testing.T) {
	for _, n := range []int{1, 2, 5, 1000} {
		w := weightsOf(n)
		m := opened(t, w)
		top := float32(0)
		for _, row := range w.Rows {
			for _, x := range row {
				top = max(top, max(x, -x))
			}
		}
		got := make([]float32, pairs.labels)
		for f, row := range w.Rows {
			m.Score([]uint32{f}, got)
			for b := range row {
				if math.Abs(float64(got[b]-row[b])) > float64(top)/127 {
					t.Fatalf("%d rows: feature %d, label %d: %v for %v", n, f, b, got[b], row[b])
				}
			}
		}
		for i, x := range m.Transitions() {
			if x != w.Transitions[i] {
				t.Errorf("transition %d is %v for %v", i, x, w.Transitions[i])
			}
		}
	}
}

func TestTheHeaviestRowsAreKept(t *testing.T) {
	w := &Weights{Transitions: make([]float32, pairs.count), Rows: map[uint32][]float32{1: {.1, 0, 0, 0}, 2: {0, -5, 0, 0}, 3: {0, 0, 3, 0}}}
	m, err := Open(pairs, string(w.Compact(pairs, 2)))
	if err != nil {
		t.Fatal(err)
	}
	if m.find(1) != "" || m.find(2) == "" || m.find(3) == "" {
		t.Error("the lightest of three rows was to go")
	}
}

func TestWhatIsNoCompactFileIsRefused(t *testing.T) {
	file := string(weightsOf(20).Compact(pairs, 20))
	for name, broken := range map[string]string{
		"nothing":            "",
		"another magic":      "NGW2" + file[4:],
		"cut in the header":  file[:7],
		"cut in the buckets": file[:headerSize+4*pairs.count+5],
		"cut in the rows":    file[:len(file)-1],
		"other labels":       file[:4] + "\x05" + file[5:],
		"too many buckets":   file[:5] + "\x1f" + file[6:],
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Open(pairs, broken); !errors.Is(err, ErrFormat) {
				t.Errorf("the error is %v", err)
			}
		})
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(string(weightsOf(3).Compact(pairs, 3)), uint32(7))
	f.Add("NGW1", uint32(0))
	f.Fuzz(func(t *testing.T, file string, feature uint32) {
		if m, err := Open(pairs, file); err == nil {
			m.Score([]uint32{feature, feature << 16, 0, 1<<32 - 1}, make([]float32, pairs.labels))
		}
	})
}
