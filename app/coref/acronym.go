package coref

import (
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// leastSpelled is from how many letters an acronym is tied to a long form
// because its initials spell it. Fewer letters fit too many names.
const leastSpelled = 3

// An acronym is what organisations can mean by the same few capitals.
type acronym struct {
	bare    []int32 // the nodes that are called by it alone
	glossed []gloss // long forms that an article gives for it
	spelled []gloss // long forms whose initials it is
}

// A gloss counts the spellings of a node that make it a long form.
type gloss struct{ node, spellings int32 }

// spell takes note of a spelling, where it is a node's first time.
func (ix *Index) spell(n, spelling int32) {
	if ix.names.add(spelling, n) {
		ix.abbreviate(n, spelling, 1)
	}
}

// unspell takes note that a node has lost a spelling.
func (ix *Index) unspell(n, spelling int32) {
	ix.names.drop(spelling, n)
	ix.abbreviate(n, spelling, -1)
}

// abbreviate enters the spelling of an organisation where it is an acronym or
// has one, or takes it out with by -1.
func (ix *Index) abbreviate(n, spelling, by int32) {
	at := &ix.nodes[n]
	if at.kind != news.Organisation {
		return
	}
	switch f := ix.options.Form(at.kind, ix.names.list[spelling].text); {
	case f.Acronym != "" && at.stem() == f.Key && !f.Known:
		a := ix.acronym(f.Acronym)
		a.bare = with(a.bare, n, by > 0)
	case f.Acronym != "" && !f.Known:
		a := ix.acronym(f.Acronym)
		a.glossed = counted(a.glossed, n, by)
	case len(f.Initials) >= leastSpelled:
		a := ix.acronym(f.Initials)
		a.spelled = counted(a.spelled, n, by)
	}
}

// acronym returns what the letters can mean, to be looked at anew.
func (ix *Index) acronym(letters string) *acronym {
	a := ix.acronyms[letters]
	if a == nil {
		a = &acronym{}
		ix.acronyms[letters] = a
	}
	ix.pending.acronyms[letters] = true
	return a
}

func counted(glosses []gloss, n, by int32) []gloss {
	i := slices.IndexFunc(glosses, func(g gloss) bool { return g.node == n })
	if i < 0 {
		i = len(glosses)
		glosses = append(glosses, gloss{node: n})
	}
	if glosses[i].spellings += by; glosses[i].spellings <= 0 {
		return slices.Delete(glosses, i, i+1)
	}
	return glosses
}

// tieAcronym ties the organisations that are called by the letters alone to
// the only long form.
func (ix *Index) tieAcronym(letters string) {
	a := ix.acronyms[letters]
	if a == nil {
		return
	}
	for _, n := range a.bare {
		ix.tie(n, ix.longForm(n, a))
	}
	if len(a.bare) == 0 && len(a.glossed) == 0 && len(a.spelled) == 0 {
		delete(ix.acronyms, letters)
	}
}

// longForm returns the only node that an acronym stands for: of those that an
// article says it stands for and whose initials it is, or else of those that
// are one of both.
func (ix *Index) longForm(n int32, a *acronym) int32 {
	var both, glossed, spelled []int32
	for _, g := range a.glossed {
		if ix.apart(n, g.node) {
			continue
		}
		glossed = append(glossed, g.node)
		if slices.ContainsFunc(a.spelled, func(s gloss) bool { return s.node == g.node }) {
			both = append(both, g.node)
		}
	}
	for _, s := range a.spelled {
		if !ix.apart(n, s.node) {
			spelled = append(spelled, s.node)
		}
	}
	for _, candidates := range [][]int32{both, glossed, spelled} {
		if len(candidates) == 1 {
			return candidates[0]
		} else if len(candidates) > 1 {
			break
		}
	}
	return none
}
