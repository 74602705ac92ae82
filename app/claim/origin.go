package claim

import "math"

// alike is how many hashes of a sentence two statements have in common, of the
// 6 that are kept, if they carry the same sentence.
const alike = 3

// leading is how many of the least hashes of two sketches have one in common if
// the sketches are alike: both are in order, so at most leading-1 come before
// the least of the hashes that they share.
const leading = sketchSize - alike + 1

// origins numbers the independent sources of statements from 1 in the order in
// which they come. Statements of one article, of one outlet, or of one sentence
// are of the same: of one sentence with one figure, as two outlets that write
// "killed 40 people in the town" and "killed 60" copy neither from the other.
func origins(members []*statement) (numbers []int32, sources int) {
	sets := newSets(len(members))
	outlets := map[uint32]int{}
	sentences := make(map[uint64]int, leading*len(members))
	for i, s := range members {
		if i > 0 && members[i-1].article == s.article {
			sets.join(i, i-1)
		}
		if first, ok := outlets[s.article.outlet]; ok && s.article.outlet != 0 {
			sets.join(i, first)
		} else {
			outlets[s.article.outlet] = i
		}
		for _, h := range s.sketch[:leading] {
			if h == 0 {
				break
			}
			k := uint64(h)<<32 | uint64(math.Float32bits(float32(s.value)))
			if j, ok := sentences[k]; ok && s.likeSentence(members[j]) {
				sets.join(i, j)
			}
			sentences[k] = i
		}
	}
	numbers = make([]int32, len(members))
	for i := range members {
		root := sets.find(i) // the first of its set, which has its number
		if root == i {
			sources++
			numbers[i] = int32(sources)
		}
		numbers[i] = numbers[root]
	}
	return numbers, sources
}

// likeSentence reports whether two statements are of one figure in sentences of
// one text.
func (s *statement) likeSentence(o *statement) bool {
	if s.value != o.value {
		return false
	}
	common := 0
	for _, h := range s.sketch {
		for _, g := range o.sketch {
			if h == g && h != 0 {
				common++
			}
		}
	}
	return common >= alike
}

// sets are disjoint sets of small numbers: union-find with path halving.
type sets []int

func newSets(n int) sets {
	s := make(sets, n)
	for i := range s {
		s[i] = i
	}
	return s
}

func (s sets) find(i int) int {
	for s[i] != i {
		s[i] = s[s[i]]
		i = s[i]
	}
	return i
}

// join makes one set of the sets of i and j, under the lower root.
func (s sets) join(i, j int) {
	i, j = s.find(i), s.find(j)
	s[max(i, j)] = min(i, j)
}
