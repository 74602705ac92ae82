package crf

import (
	"cmp"
	"encoding/binary"
	"errors"
	"math"
	"slices"
)

// The compact form of weights, which is searched where it lies: the magic, the
// number of labels (1 byte), the bits of the bucket of a feature (1 byte), the
// number of transitions (2 bytes), what a weight of 1 stands for (float32), the
// transitions (float32 each), the first row of each bucket and the number of
// all (3 bytes each), and the rows: the low 16 bits of the feature, and a
// weight of 1 byte for each label. Numbers are little-endian.
const magic = "NGW1"

const headerSize = len(magic) + 8

// ErrFormat says that a file does not hold compact weights for the grammar.
var ErrFormat = errors.New("these are no weights of this grammar")

// Compact returns the weights in their compact form, with the rows that weigh
// most: as many as most, which is below 1<<24. Rows that are left out and
// rounding to a byte change the scores a little.
func (w *Weights) Compact(g *Grammar, most int) []byte {
	kept := w.heaviest(most)
	top := float32(0)
	for _, f := range kept {
		for _, x := range w.Rows[f] {
			top = max(top, max(x, -x))
		}
	}
	step := max(top/127, math.SmallestNonzeroFloat32)
	bits := 0
	for 1<<bits < len(kept) {
		bits++
	}
	file := append([]byte(magic), byte(g.labels), byte(bits))
	file = binary.LittleEndian.AppendUint16(file, uint16(g.count))
	file = binary.LittleEndian.AppendUint32(file, math.Float32bits(step))
	for _, x := range w.Transitions {
		file = binary.LittleEndian.AppendUint32(file, math.Float32bits(x))
	}
	next := 0
	for bucket := range 1 << bits {
		file = append(file, byte(next), byte(next>>8), byte(next>>16))
		for next < len(kept) && int(uint64(kept[next])>>(32-bits)) == bucket {
			next++
		}
	}
	file = append(file, byte(next), byte(next>>8), byte(next>>16))
	for _, f := range kept {
		file = binary.LittleEndian.AppendUint16(file, uint16(f))
		for _, x := range w.Rows[f] {
			file = append(file, byte(int8(math.Round(float64(x/step)))))
		}
	}
	return file
}

// heaviest returns the features of the rows that weigh most, in order. Of two
// that a compact file could not tell apart it takes the heavier.
func (w *Weights) heaviest(most int) []uint32 {
	size := func(f uint32) float32 {
		top := float32(0)
		for _, x := range w.Rows[f] {
			top = max(top, max(x, -x))
		}
		return top
	}
	all := make([]uint32, 0, len(w.Rows))
	for f := range w.Rows {
		all = append(all, f)
	}
	slices.SortFunc(all, func(a, b uint32) int { return cmp.Or(cmp.Compare(size(b), size(a)), cmp.Compare(a, b)) })
	all = all[:min(most, len(all))]
	slices.Sort(all)
	return all
}

// A Model is weights in their compact form, opened. It is safe for concurrent
// use.
type Model struct {
	labels      int
	shift       uint
	step        float32
	transitions []float32
	buckets     string
	rows        string
}

// Open opens the compact form of the weights of a grammar. Anything else is
// [ErrFormat]. The file stays in use.
func Open(g *Grammar, file string) (*Model, error) {
	if len(file) < headerSize || file[:len(magic)] != magic {
		return nil, ErrFormat
	}
	head := []byte(file[len(magic):headerSize])
	bits, count := uint(head[1]), int(binary.LittleEndian.Uint16(head[2:]))
	if int(head[0]) != g.labels || count != g.count || bits > 24 {
		return nil, ErrFormat
	}
	m := &Model{labels: g.labels, shift: 32 - bits, step: math.Float32frombits(binary.LittleEndian.Uint32(head[4:]))}
	buckets := headerSize + 4*count
	rows := buckets + 3*(1<<bits+1)
	if len(file) < rows {
		return nil, ErrFormat
	}
	for i := headerSize; i < buckets; i += 4 {
		m.transitions = append(m.transitions, math.Float32frombits(binary.LittleEndian.Uint32([]byte(file[i:i+4]))))
	}
	m.buckets, m.rows = file[buckets:rows], file[rows:]
	before := 0
	for i := 0; i < len(m.buckets); i += 3 {
		at := uint24(m.buckets[i:])
		if at < before || at*m.width() > len(m.rows) {
			return nil, ErrFormat
		}
		before = at
	}
	return m, nil
}

// width is the number of bytes of a row.
func (m *Model) width() int { return 2 + m.labels }

func uint24(s string) int { return int(s[0]) | int(s[1])<<8 | int(s[2])<<16 }

// Transitions returns the scores of the transitions, for [Grammar.Decode].
func (m *Model) Transitions() []float32 { return m.transitions }

// Score writes the score of each label at a position with the features to row.
func (m *Model) Score(features []uint32, row []float32) {
	var sums [MaxLabels]int32
	sum := sums[:m.labels]
	for _, f := range features {
		if weights := m.find(f); len(weights) == len(sum) {
			for b := range sum {
				sum[b] += int32(int8(weights[b]))
			}
		}
	}
	for b, s := range sum {
		row[b] = m.step * float32(s)
	}
}

// find returns the weights of a feature, "" for none.
func (m *Model) find(feature uint32) string {
	bucket := m.buckets[3*int(uint64(feature)>>m.shift):][:6]
	width := 2 + m.labels
	for i, end := uint24(bucket)*width, uint24(bucket[3:])*width; i < end; i += width {
		if row := m.rows[i:][:width]; row[0] == byte(feature) && row[1] == byte(feature>>8) {
			return row[2:]
		}
	}
	return ""
}
