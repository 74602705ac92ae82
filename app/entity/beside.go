package entity

import "github.com/newsglass/newsglass/app/news"

// beside returns the kind of the name that a list joins token i to: "Qasbara,
// Veltara and Mosul".
func (f *finder) beside(i int) (news.EntityKind, bool) {
	if speech[f.low(i+1)] || i+1 >= len(f.tokens) {
		return "", false
	}
	listed := f.tokens[i+1].gap == gapComma || f.low(i+1) == "and" || f.low(i+1) == "or"
	for _, j := range []int{i - 2, i - 1, i + 1, i + 2} {
		if j < 0 || j >= len(f.tokens) || !f.covered(j) {
			continue
		}
		between := f.low((i + j) / 2)
		after := j == i-1 && f.tokens[i].gap == gapComma && listed
		before := j == i+1 && f.tokens[j].gap == gapComma && f.tokens[i].gap == gapComma
		joined := (j == i-2 || j == i+2) && (between == "and" || between == "or")
		if k := f.chunks[f.owner[j]-1].kind; (after || before || joined) && k != "" && k != news.Group {
			return k, true
		}
	}
	return "", false
}
