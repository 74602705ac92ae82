package passage

import "github.com/newsglass/newsglass/app/news"

const (
	// Shortest is how many equal words a shared passage has at the least.
	Shortest = 10
	// seedWords is the length of the equal runs that a passage is made of.
	seedWords = 5
	// edit is how many words an editor may have put in, taken out or changed
	// between two runs of one passage.
	edit = 3
	// tried is at how many places of the first text a run is looked for, so
	// that a text that repeats itself takes no longer than another.
	tried = 8
)

// A Pair is a passage that two texts share: where it stands in either.
type Pair struct{ A, B news.Span }

// Shared returns the passages that two texts share, in the order of b, where
// they don't overlap. A passage is a run of equal words that can't be made
// longer, or several such runs with small edits between them; it has at least
// [Shortest] equal words. Spans hold whole words. The time is linear in the
// lengths of the two texts.
func Shared(a, b string) []Pair {
	left, right := words(a), words(b)
	var out []Pair
	var open []run // of one passage
	for _, r := range runs(left, right) {
		if len(open) > 0 && !open[len(open)-1].goesOn(r) {
			out = appendPair(out, open, left, right)
			open = open[:0]
		}
		open = append(open, r)
	}
	return appendPair(out, open, left, right)
}

// A run is a number of equal words, from word a of one text and word b of the
// other.
type run struct{ a, b, words int }

// goesOn reports whether s follows r after a small edit.
func (r run) goesOn(s run) bool {
	gapA, gapB := s.a-(r.a+r.words), s.b-(r.b+r.words)
	return 0 <= gapA && gapA <= edit && 0 <= gapB && gapB <= edit
}

func appendPair(out []Pair, open []run, left, right []word) []Pair {
	equal := 0
	for _, r := range open {
		equal += r.words
	}
	if equal < Shortest {
		return out
	}
	first, last := open[0], open[len(open)-1]
	return append(out, Pair{
		A: news.Span{Start: left[first.a].Start, End: left[last.a+last.words-1].End},
		B: news.Span{Start: right[first.b].Start, End: right[last.b+last.words-1].End},
	})
}

// runs returns the longest equal runs from left to right of the second text,
// where they don't overlap. Every word of it is part of at most [tried]
// comparisons that succeed, and so of a bounded number of all.
func runs(left, right []word) []run {
	seeds := places(left)
	hashes := shingles(right, seedWords)
	var out []run
	var last run
	for b := 0; b < len(hashes); {
		best := run{a: last.a + b - last.b, b: b} // where the last run would go on
		best.words = equal(left, right, best.a, b)
		for _, a := range seeds[hashes[b]] {
			if n := equal(left, right, int(a), b); n > best.words {
				best.a, best.words = int(a), n
			}
		}
		if best.words < seedWords {
			b++
			continue
		}
		out = append(out, best)
		last = best
		b += best.words
	}
	return out
}

// places maps the hash of every run of seedWords words to the first places
// where it stands.
func places(all []word) map[uint64][]int32 {
	out := map[uint64][]int32{}
	for i, h := range shingles(all, seedWords) {
		if at := out[h]; len(at) < tried {
			out[h] = append(at, int32(i))
		}
	}
	return out
}

// equal returns how many words are equal from word a and word b on.
func equal(left, right []word, a, b int) int {
	n := 0
	for a >= 0 && a+n < len(left) && b+n < len(right) && left[a+n].hash == right[b+n].hash {
		n++
	}
	return n
}
