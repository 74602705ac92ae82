package coref

import (
	"slices"
	"strings"
	"unicode/utf8"
)

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

// match returns the fit of each entity that a text fits, by root; misfit for
// all else.
func (ix *Index) match(text string) []fit {
	typed := ix.names.split(text)
	if len(typed) == 0 {
		return nil
	}
	fits, found := ix.roots(ix.names.match(typed, oneWrong), typed)
	if found < enough && slices.ContainsFunc(typed, func(w string) bool { return len(w) >= leastTwoWrong }) {
		fits, _ = ix.roots(ix.names.match(typed, twoWrong), typed)
	}
	return fits
}

// roots returns the fit of each entity by that of its spellings.
func (ix *Index) roots(fits []fit, typed []string) (out []fit, found int) {
	out = misfits(len(ix.nodes))
	whole := strings.Join(typed, " ")
	for n, f := range fits {
		if f == misfit {
			continue
		}
		if f == words {
			f = ix.names.whole(ix.names.list[n].text, whole)
		}
		for _, node := range ix.names.list[n].nodes {
			root := ix.root(node)
			if out[root] == misfit {
				found++
			}
			out[root] = min(out[root], f)
		}
	}
	return out, found
}

func misfits(n int) []fit {
	out := make([]fit, n)
	for i := range out {
		out[i] = misfit
	}
	return out
}

// whole tells of a name whose words fit whether it is or begins as typed.
func (ns *names) whole(name, typed string) fit {
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf || name[i] == '\'' || name[i] == '`' {
			name = strings.Join(ns.split(name), " ")
			break
		}
	}
	at, gap := 0, false
	for i := range len(name) {
		c := name[i]
		if c < utf8.RuneSelf && !letterOrDigit(rune(c)) {
			gap = at > 0
			continue
		}
		if gap {
			if at < len(typed) && typed[at] != ' ' {
				return words
			}
			at++
			gap = false
		}
		if at >= len(typed) {
			return prefix
		}
		if c|0x20 != typed[at]|0x20 {
			return words
		}
		at++
	}
	if at == len(typed) {
		return exact
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
		one := misfits(len(ns.list))
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
	look := newLookup(typed, worst)
	for v := range ns.keys {
		f := look.fit(&ns.keys[v], &ns.vocab[v])
		if f == misfit {
			continue
		}
		for _, n := range ns.vocab[v].in {
			fits[n] = min(fits[n], f)
		}
	}
}

// A lookup is a word typed that is compared with many.
type lookup struct {
	typed, heard string
	bySound      bool // the sound says enough of what was typed
	key          key
	mask, masked uint64 // of as many bytes as typed and heard have, up to 8
	wrong        int    // letters that may be
}

func newLookup(typed string, worst fit) lookup {
	heard := sound(typed)
	l := lookup{
		typed: typed, heard: heard, key: key{start(typed), start(heard), letters(typed)},
		mask: mask(len(typed)), masked: mask(len(heard)),
		bySound: 2*len(heard) >= len(typed), // "qqqqqq" sounds like every name with a k
	}
	if worst >= oneWrong && len(typed) >= leastOneWrong {
		l.wrong = 1
	}
	if worst >= twoWrong && len(typed) >= leastTwoWrong {
		l.wrong = 2
	}
	return l
}

// fit tells how well what was typed fits a word with that key.
func (l *lookup) fit(k *key, w *word) fit {
	switch {
	case k.text&l.mask == l.key.text && (len(l.typed) <= 8 || strings.HasPrefix(w.text, l.typed)):
		return words
	case l.bySound && k.sound&l.masked == l.key.sound && (len(l.heard) <= 8 || strings.HasPrefix(w.sound, l.heard)):
		return sounds
	case l.wrong == 0 || missing(l.key.letters, k.letters) > l.wrong || l.wrong == 1 && !l.begins(k):
		return misfit
	}
	switch n := edits(l.typed, w.text, l.wrong); {
	case n > l.wrong:
		return misfit
	case n > 1:
		return twoWrong
	}
	return oneWrong
}

// begins reports whether a word can be what was typed but for one letter: then
// one of the first two letters of both is the same.
func (l *lookup) begins(k *key) bool {
	a, b, c, d := l.key.text>>56, l.key.text>>48&0xff, k.text>>56, k.text>>48&0xff
	return a == c || b == d || a == d || b == c
}
