package coref

import "strings"

// A table holds every string once, by a number.
type table struct {
	numbers map[string]int32
	strings []string
}

func newTable() table { return table{numbers: map[string]int32{}} }

// number returns the number of s, which it gives out at the first call.
func (t *table) number(s string) int32 {
	n, ok := t.numbers[s]
	if !ok {
		n = int32(len(t.strings))
		s = strings.Clone(s) // not the whole document that it was read from
		t.numbers[s] = n
		t.strings = append(t.strings, s)
	}
	return n
}
