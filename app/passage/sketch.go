package passage

import "slices"

const (
	// SketchSize is how many hashes a sketch holds at most.
	SketchSize = 6
	// sketchWords is the length of the shingles of a sketch: short, so that one
	// changed word of a sentence leaves most of them as they are.
	sketchWords = 3
	// shortest is how many words a sentence has at least whose sketch says
	// anything: two reporters may well write the same six words.
	shortest = 8
)

// Sketch returns the least hashes of the shingles of a sentence, rising: a
// bottom-k sketch (Cohen and Kaplan 2007) by which [Alike] knows the sentence
// again after small edits. It is empty for a sentence of fewer than 8 words.
func Sketch(sentence string) []uint32 {
	all := words(sentence)
	if len(all) < shortest {
		return nil
	}
	hashes := shingles(all, sketchWords)
	out := make([]uint32, len(hashes))
	for i, h := range hashes {
		out[i] = uint32(h >> 32)
	}
	slices.Sort(out)
	out = slices.Compact(out)
	return slices.Clip(out[:min(SketchSize, len(out))])
}
