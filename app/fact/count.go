package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// evidence is what the words around a number say about it.
type evidence struct {
	right, left *cue // verb or state after the number; verb before it
	relative    *cue // verb of the relative clause, where right is that of the main clause
	agent       bool // the number is who does it: "three gunmen killed"
	forecast    bool
	source      bool // the number is who says it: "three officers said"
}

// wordingFirst is the first token of the number with its hedge.
func (r *reader) wordingFirst(n *number.Number) int {
	j := n.First
	for j > 0 && r.tokens[j-1].Start >= n.Wording.Start {
		j--
	}
	return j
}

// count sorts a bare number by what it counts and by the verbs around it.
func (r *reader) count(i int, f *news.Fact) bool {
	c := r.countedBy(i)
	var e evidence
	if !c.group {
		e = r.evidence(i, c)
	}
	if r.passing(i, c, e) {
		return false
	}
	kind := r.decide(i, c, e)
	if kind == "" {
		return false
	}
	f.Kind, f.Unit, f.Of = kind, "people", c.text
	if k := r.goesOnFrom(i); k >= 0 && c.class == elided && kind == news.OtherCount {
		f.Unit, f.Of = r.unitOf(k), r.ofNumber(k)
	}
	if f.Of == "" {
		f.Of = "people"
	} else if c.class == people || c.class == captive {
		f.Of += r.people(c)
	}
	switch {
	case kind == news.Fighters && c.class == formation:
		f.Unit = c.noun
	case kind == news.OtherCount && c.class != people && c.class != elided && c.class != captive && c.class != prisoner:
		f.Unit = c.noun
	}
	f.Status = r.status(i, kind, e)
	return true
}

// people returns what belongs to a phrase for people: the rest of a list ("men,
// women and children"), where captives are from ("from the Turkish consulate").
func (r *reader) people(c counted) string {
	end := c.after
	if list := r.listEnd(end, min(len(r.tokens), end+8)); list > end && classOf(r.word(list-1)) == people && classOf(r.word(end+1)) == people {
		end = list
	} else if c.class == captive && r.word(end) == "from" {
		j := end + 1
		if r.word(j) == "the" {
			j++
		}
		if name := r.nameAt(j); name > j {
			end = name
			if r.in(end, landmarks) {
				end++
			}
		}
	}
	return r.text[r.tokens[c.after-1].End:r.tokens[end-1].End]
}

// noneOf reports whether nothing is said to have befallen any of those counted.
func (r *reader) noneOf(i int) bool {
	j := r.wordingFirst(&r.numbers[i]) - 1
	if r.in(j, determiners) || r.word(j) == "those" {
		j--
	}
	switch r.word(j - 1) {
	case "none", "neither", "nobody":
		return r.word(j) == "of"
	case "one":
		return r.word(j) == "of" && (r.word(j-2) == "not" || r.word(j-2) == "no")
	}
	return false
}

func (r *reader) evidence(i int, c counted) evidence {
	var e evidence
	if r.noneOf(i) {
		return e // "none of the 14 was hurt"
	}
	r.lookRight(i, c, &e)
	r.lookLeft(i, &e)
	if before := r.word(r.wordingFirst(&r.numbers[i]) - 1); e.right != nil && e.right.role == context && (strings.HasSuffix(before, "ing") || before == "with") {
		e.right = nil // "the first, carrying 133 men, had left": not the men
	}
	if q := c.state; e.relative == nil && q != nil && (q.kind == news.Hostages || q.kind == news.Detained) {
		e.relative = q // "26 captured policemen were let go"
	}
	if total, ok := r.totalled(i); ok && e.right == nil && e.left == nil {
		r.lookRight(i, total, &e)
	}
	if e.right == nil && (r.severe(i) || c.class != thing && r.harmed(c.after, r.sentence(i).after)) {
		e.right = &cue{kind: news.Wounded, role: state}
	}
	return e
}
