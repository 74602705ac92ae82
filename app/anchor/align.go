package anchor

import (
	"hash/maphash"
	"slices"
	"sort"
)

// A region is a stretch that two versions of a text have in common, in the
// order of both: length runes from old of the old text and from now of the new.
type region struct{ old, now, length int }

// shingle is how many words in a row must be the same, and stand once in
// either text, for a region to begin with them (the idea of patience diff).
const shingle = 5

// align finds the regions of two versions of a text, in order.
func align(old, now text) []region {
	a, b := splitWords(old.runes), splitWords(now.runes)
	var regions []region
	doneA, doneB := 0, 0 // words that regions cover already
	for _, m := range monotone(matches(a, b)) {
		if m[0] < doneA || m[1] < doneB {
			continue
		}
		from, to := m, [2]int{m[0] + shingle, m[1] + shingle}
		for from[0] > doneA && from[1] > doneB && a[from[0]-1].same(b[from[1]-1], old, now) {
			from[0]--
			from[1]--
		}
		for to[0] < len(a) && to[1] < len(b) && a[to[0]].same(b[to[1]], old, now) {
			to[0]++
			to[1]++
		}
		doneA, doneB = to[0], to[1]
		start, end := a[from[0]].start, a[to[0]-1].end
		regions = append(regions, region{start, b[from[1]].start, end - start})
	}
	return regions
}

// A word is a stretch of runes without a space.
type word struct {
	start, end int
	hash       uint64
}

var seed = maphash.MakeSeed() // decides nothing but the places in a map

func splitWords(runes []rune) []word {
	var words []word
	for i := 0; i < len(runes); {
		if runes[i] == ' ' {
			i++
			continue
		}
		start := i
		for i < len(runes) && runes[i] != ' ' {
			i++
		}
		words = append(words, word{start, i, hashOf(runes[start:i])})
	}
	return words
}

func hashOf(runes []rune) uint64 {
	var h maphash.Hash
	h.SetSeed(seed)
	for _, r := range runes {
		maphash.WriteComparable(&h, r)
	}
	return h.Sum64()
}

func (w word) same(v word, of, in text) bool {
	return w.hash == v.hash && slices.Equal(of.runes[w.start:w.end], in.runes[v.start:v.end])
}

// matches pairs the shingles that stand once in either text, in the order of a.
func matches(a, b []word) [][2]int {
	inA, inB := unique(a), unique(b)
	var pairs [][2]int
	for hash, i := range inA {
		if j, ok := inB[hash]; ok && i >= 0 && j >= 0 {
			pairs = append(pairs, [2]int{i, j})
		}
	}
	slices.SortFunc(pairs, func(x, y [2]int) int { return x[0] - y[0] })
	return pairs
}

// unique maps the hash of every shingle to its first word, or -1 when it
// stands in several places.
func unique(words []word) map[uint64]int {
	at := make(map[uint64]int, len(words))
	for i := 0; i+shingle <= len(words); i++ {
		var h uint64
		for _, w := range words[i : i+shingle] {
			h = h*0x9E3779B97F4A7C15 + w.hash
		}
		if _, there := at[h]; there {
			at[h] = -1
		} else {
			at[h] = i
		}
	}
	return at
}

// monotone keeps the longest run of pairs that are in the order of both texts.
func monotone(pairs [][2]int) [][2]int {
	var tails, before []int // tails[n]: the pair that ends the best run of n+1
	before = make([]int, len(pairs))
	for i, p := range pairs {
		n := sort.Search(len(tails), func(k int) bool { return pairs[tails[k]][1] >= p[1] })
		before[i] = -1
		if n > 0 {
			before[i] = tails[n-1]
		}
		if n == len(tails) {
			tails = append(tails, i)
		} else {
			tails[n] = i
		}
	}
	if len(tails) == 0 {
		return nil
	}
	run := make([][2]int, len(tails))
	for k, i := len(tails)-1, tails[len(tails)-1]; k >= 0; k, i = k-1, before[i] {
		run[k] = pairs[i]
	}
	return run
}
