package coref

import "strings"

// A fit says how well a name matches what was typed; less is better.
type fit uint8

const (
	exact    fit = iota // it is the name
	prefix              // the name begins so
	words               // words of the name begin so
	initials            // of the name
	sounds              // but for the transliteration
	oneWrong            // a letter wrong, left out, too many, or two swapped
	twoWrong
	misfit fit = 255
)

const (
	// From so many letters of a word typed, one or two may be wrong.
	leastOneWrong = 4
	leastTwoWrong = 7
	// enough is how many entities with a better fit make those with two letters
	// wrong unwanted.
	enough = 10
)

// match returns the roots of the entities that a text fits.
func (ix *Index) match(text string) map[int32]fit {
	typed := ix.names.split(text)
	if len(typed) == 0 {
		return nil
	}
	found := ix.roots(ix.names.match(typed, oneWrong), typed)
	if len(found) < enough {
		found = ix.roots(ix.names.match(typed, twoWrong), typed)
	}
	return found
}

// roots returns the entities that have the spellings with a fit.
func (ix *Index) roots(fits []fit, typed []string) map[int32]fit {
	out := map[int32]fit{}
	whole := strings.Join(typed, " ")
	for n, f := range fits {
		if f == misfit || len(ix.names.list[n].nodes) == 0 {
			continue
		}
		if f == words {
			f = ix.names.whole(int32(n), whole)
		}
		for _, node := range ix.names.list[n].nodes {
			root := ix.root(node)
			if before, ok := out[root]; !ok || f < before {
				out[root] = f
			}
		}
	}
	return out
}

// whole tells of a name whose words fit whether it is or begins as typed.
func (ns *names) whole(n int32, typed string) fit {
	name := strings.Join(ns.split(ns.list[n].text), " ")
	switch {
	case name == typed:
		return exact
	case strings.HasPrefix(name, typed):
		return prefix
	}
	return words
}

// match returns the fit of each spelling: that of the word typed that fits
// worst, each to the word of the name that it fits best.
func (ns *names) match(typed []string, worst fit) []fit {
	out := make([]fit, len(ns.list))
	for i, w := range typed {
		if i < len(typed)-1 && small[w] {
			continue
		}
		one := make([]fit, len(ns.list))
		for n := range one {
			one[n] = misfit
		}
		ns.matchWord(one, w, worst)
		for n, f := range one {
			out[n] = max(out[n], f)
		}
	}
	if len(typed) == 1 {
		for _, n := range ns.initials[typed[0]] {
			out[n] = min(out[n], initials)
		}
	}
	return out
}

func (ns *names) matchWord(fits []fit, typed string, worst fit) {
	heard, bits := sound(typed), letters(typed)
	wrong := 0
	if worst >= oneWrong && len(typed) >= leastOneWrong {
		wrong = 1
	}
	if worst >= twoWrong && len(typed) >= leastTwoWrong {
		wrong = 2
	}
	for v := range ns.vocab {
		w := &ns.vocab[v]
		f := misfit
		switch {
		case strings.HasPrefix(w.text, typed):
			f = words
		case strings.HasPrefix(w.sound, heard):
			f = sounds
		case wrong > 0 && missing(bits, w.letters) <= wrong:
			switch edits(typed, w.text, wrong) {
			case 0, 1:
				f = oneWrong
			case 2:
				f = twoWrong
			}
		}
		if f == misfit {
			continue
		}
		for _, n := range w.in {
			fits[n] = min(fits[n], f)
		}
	}
}
