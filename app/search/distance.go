package search

import (
	"math/bits"
	"strings"
)

// letters returns the set of letters of a term: a bit for each from a to z,
// the other letters share the rest.
func letters(text string) uint64 {
	var set uint64
	for _, r := range text {
		if 'a' <= r && r <= 'z' {
			set |= 1 << (r - 'a')
		} else {
			set |= 1 << (26 + r%38)
		}
	}
	return set
}

// lettersApart returns how many edits at least lie between terms with these
// sets: one edit adds a letter, takes one away or does both.
func lettersApart(a, b uint64) int {
	return max(bits.OnesCount64(a&^b), bits.OnesCount64(b&^a))
}

// A distance counts the edits from one word to others: letters added, left
// out, changed, or swapped with their neighbour (Damerau and Levenshtein's, no
// part edited twice). It keeps its rows, so it is for one goroutine.
type distance struct {
	from  []rune
	other []rune
	most  int
	rows  [3][]int
}

func newDistance(from []rune, most int) *distance {
	d := &distance{from: from, most: most}
	for i := range d.rows {
		d.rows[i] = make([]int, len(from)+1)
	}
	return d
}

// to returns the number of edits to a term, some number above most when there
// are more than most.
func (d *distance) to(term string) int {
	d.other = d.other[:0]
	for _, r := range term {
		d.other = append(d.other, r)
	}
	before, last, row := d.rows[0], d.rows[1], d.rows[2]
	for i := range last {
		last[i] = i
	}
	for j, r := range d.other {
		row[0] = j + 1
		least := row[0]
		for i, q := range d.from {
			cost := 1
			if q == r {
				cost = 0
			}
			n := min(last[i]+cost, last[i+1]+1, row[i]+1)
			if i > 0 && j > 0 && q == d.other[j-1] && d.from[i-1] == r {
				n = min(n, before[i-1]+1)
			}
			row[i+1] = n
			least = min(least, n)
		}
		if least > d.most {
			return least
		}
		before, last, row = last, row, before
	}
	return last[len(d.from)]
}

// skeleton returns what the spellings of a name have in common: its consonants,
// doubled ones once, those that stand for the same sound alike. Falluja,
// Faluja and Fallujah have one skeleton, million and billion have two.
func skeleton(term string) string {
	var out strings.Builder
	var last rune
	for i, r := range term {
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'h':
			continue
		case 'y':
			if i > 0 {
				continue
			}
		case 'q', 'c':
			r = 'k'
		case 'z':
			r = 's'
		}
		if r != last {
			out.WriteRune(r)
		}
		last = r
	}
	return out.String()
}
