package fact

import (
	"slices"
)

// farthest is how many tokens may lie between a number and who states it.
const farthest = 80

// attribution returns who states number i: the first who closes what stands
// before, unless the number belongs to what another says before it.
func (r *reader) attribution(i int) string {
	n := &r.numbers[i]
	before, after := r.speechesAround(i)
	reaches := after.at >= 0 && after.back && (!r.divided(n.After, after.at) || r.quotedTo(n.After, after.at))
	switch {
	case before.at >= 0 && !before.back && !r.divided(before.at, n.First):
		if reaches && r.sentenceBreaks(before.at, n.First) {
			return after.who
		}
		return before.who
	case reaches:
		return after.who
	case before.at >= 0 && before.back && r.goesOn(before.at, n.First):
		return before.who
	}
	return ""
}

// speechesAround returns the speeches next to number i in its sentence; at is
// -1 where there is none.
func (r *reader) speechesAround(i int) (before, after speech) {
	before, after = speech{at: -1}, speech{at: -1}
	at, all := r.numbers[i].First, r.speeches[r.inside[i]]
	k, _ := slices.BinarySearchFunc(all, at, func(s speech, at int) int { return s.at - at })
	if k > 0 && at-all[k-1].at < farthest {
		before = all[k-1]
	}
	if k < len(all) && all[k].at-at < farthest {
		after = all[k]
	}
	return before, after
}

// saidAfter returns the verb of saying that closes what number i stands in.
func (r *reader) saidAfter(i int) (int, bool) {
	_, s := r.speechesAround(i)
	return s.at, s.at >= r.numbers[i].After && s.back
}

// quotedTo reports whether a quotation that is open at token from closes before
// token to: what it says is undivided.
func (r *reader) quotedTo(from, to int) bool {
	for k := from; k < to; k++ {
		switch r.tokens[k].Text {
		case "“":
			return false
		case "”":
			return true
		}
	}
	return false
}

// divided reports whether a semicolon or a dash parts the tokens [from, to).
func (r *reader) divided(from, to int) bool {
	for k := from; k < to; k++ {
		if r.tokens[k].Text == ";" {
			return true
		}
	}
	return false
}

// sentenceBreaks reports whether a new main clause starts in [from, to).
func (r *reader) sentenceBreaks(from, to int) bool {
	for k := from; k+1 < to; k++ {
		if r.word(k) == "," && (r.word(k+1) == "but" || r.word(k+1) == "while" || r.word(k+1) == "and") {
			return true
		}
	}
	return false
}

// goesOn reports whether, after the speech put in at token from, the sentence
// goes on with what is stated: "The toll, police said, is 40".
func (r *reader) goesOn(from, to int) bool {
	for k := from; k < to; k++ {
		if r.word(k) == "," {
			return !r.in(k+1, clauses) && r.word(k+1) != "and" && !r.divided(k, to)
		}
	}
	return false
}
