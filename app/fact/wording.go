package fact

import (
	"github.com/newsglass/newsglass/app/news"
)

// topical reports whether the "about" of number i says what is asked or thought
// of and no hedge: "asked about two engineers". Where a verb follows what is
// counted, it is one: "asked about 30 people to leave".
func (r *reader) topical(i int) bool {
	n := &r.numbers[i]
	first := r.wordingFirst(n)
	if n.Approx != news.About || first != n.First-1 || r.word(first) != "about" || !r.in(first-1, pondering) {
		return false
	}
	after := r.counted(n.After, r.sentence(i).after).after
	return !r.in(after, auxiliaries) && !r.in(after, verbs) && len(r.lexeme(after).cues) == 0
}
