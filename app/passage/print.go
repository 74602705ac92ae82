package passage

import (
	"math/bits"

	"github.com/newsglass/newsglass/app/news"
)

const (
	// ShingleWords is the length of the runs of words that are hashed: shorter
	// equal runs, such as the long name of an organisation, are no sign of a
	// common origin.
	ShingleWords = 8
	// window is how many shingles there are to each print, at the least. A
	// text has about 2/(window+1) prints a word (Schleimer et al., section 3).
	window = 10
	// Guaranteed is the length in words from which on an equal run of two
	// texts always shares a print.
	Guaranteed = ShingleWords + window - 1
)

// A Print is a shingle that winnowing has chosen: its hash, and where its words
// stand in the text.
type Print struct {
	Hash uint64
	news.Span
}

// Prints returns the prints of a text in the order of the text. A text shorter
// than [Guaranteed] has one, and none below [ShingleWords]. The time is linear
// in the text.
func Prints(text string) []Print {
	all := words(text)
	hashes := shingles(all, ShingleWords)
	var out []Print
	for _, i := range winnow(hashes) {
		span := news.Span{Start: all[i].Start, End: all[i+ShingleWords-1].End}
		out = append(out, Print{hashes[i], span})
	}
	return out
}

// Hashes returns the hashes of the prints of a text: what an [Index] takes.
func Hashes(text string) []uint64 {
	hashes := shingles(words(text), ShingleWords)
	chosen := winnow(hashes)
	out := make([]uint64, len(chosen))
	for i, at := range chosen {
		out[i] = hashes[at]
	}
	return out
}

// shingles returns the hash of every run of k words, by a rolling polynomial
// (Karp and Rabin). The last step mixes the bits, as the polynomial alone
// leaves the low ones weak.
func shingles(all []word, k int) []uint64 {
	if len(all) < k {
		return nil
	}
	const base = 0x9E3779B97F4A7C15
	highest := uint64(1)
	for range k - 1 {
		highest *= base
	}
	out := make([]uint64, 0, len(all)-k+1)
	sum := uint64(0)
	for i, w := range all {
		if i >= k {
			sum -= all[i-k].hash * highest
		}
		sum = sum*base + w.hash
		if i >= k-1 {
			out = append(out, mix(sum))
		}
	}
	return out
}

// mix is the finaliser of MurmurHash3.
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return bits.RotateLeft64(h, 32) ^ h
}

// winnow returns the places of the least hash of each window, each place once.
// Of equals it takes the one it has, then the rightmost ("robust winnowing"), so
// that a text that repeats itself has no more prints than another. A queue of
// rising hashes keeps the time linear.
func winnow(hashes []uint64) []int {
	var chosen, queue []int // both hold places in hashes
	size, last := min(window, len(hashes)), -1
	for i, h := range hashes {
		for len(queue) > 0 && hashes[queue[len(queue)-1]] >= h {
			queue = queue[:len(queue)-1]
		}
		queue = append(queue, i)
		if queue[0] <= i-size {
			queue = queue[1:]
		}
		kept := last >= 0 && last > i-size && hashes[last] == hashes[queue[0]]
		if i >= size-1 && !kept {
			last = queue[0]
			chosen = append(chosen, last)
		}
	}
	return chosen
}
