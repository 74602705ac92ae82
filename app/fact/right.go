package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/number"
)

// reach is how many tokens after the noun phrase the verb is looked for.
const reach = 28

// lookRight reads on from the noun phrase for the verb of which the number is
// the subject.
func (r *reader) lookRight(i int, c counted, e *evidence) {
	s := r.sentence(i)
	if r.takenInRelative(c.after, s.after, e) {
		return
	}
	v := walk{bare: true}
	for j := c.after; j < min(s.after, c.after+reach) && !r.sayingEnds(j); j++ {
		if v.comma && !r.resumes(j) {
			continue
		}
		v.comma = false
		if v.bare && !v.passive && r.speaks(j, c) {
			e.source = r.word(j) != "reported" && r.word(j) != "confirmed"
			return
		}
		if q, ok := r.cueAt(j, does, done, taken, state, context); ok && r.verbFits(&q, j, v.passive, v.bare, e) {
			r.found(q, j, c, s.after, e)
			return
		}
		switch {
		case e.agent:
			return
		case r.in(j, auxiliaries) || r.word(j) == "who" || r.word(j) == "that":
			v.passive = v.passive || r.in(j, passives)
			e.forecast = e.forecast || r.foretells(j)
			continue
		case r.clauseOver(j):
			return
		case r.isNumber(j):
			next, shared := r.pastListed(j, c, s.after, v.passive)
			if !shared {
				return
			}
			j = next - 1
		}
		v.comma = r.word(j) == ","
		v.bare = v.bare && v.comma
	}
}

// found takes the verb q at token j as what is said of c, unless it stands in a
// relative clause and a main clause says more.
func (r *reader) found(q cue, j int, c counted, limit int, e *evidence) {
	e.right = &q
	if r.relativeVerb(&q, j, c) {
		r.mainClause(j+1+len(q.phrase), limit, e)
	}
}

// A walk is what has been passed on the way from a noun phrase to its verb.
type walk struct {
	passive bool // an auxiliary of the passive
	comma   bool // a comma, right before
	bare    bool // nothing but commas and auxiliaries
}

// sayingEnds reports whether the mark at token j parts what stands before from
// all verbs after it.
func (r *reader) sayingEnds(j int) bool {
	return r.word(j) == ";" || r.word(j) == ":" || r.quoteEnds(j)
}

// clauseOver reports whether token j ends the clause of the noun phrase before.
func (r *reader) clauseOver(j int) bool {
	switch r.tokens[j].Text {
	case "—", "(", ")", "]":
		return true
	}
	return r.in(j, clauses) || finite(r.word(j))
}

// pastListed returns the token after the number at token j and what it counts,
// and whether it shares its verb with those counted by c before it.
func (r *reader) pastListed(j int, c counted, limit int, passive bool) (after int, shared bool) {
	if !r.joinedList(j) && !r.sizeOfGroup(j) || passive && r.word(j-1) == "and" {
		return j, false // "39 bodies were found and 12 people are missing"
	}
	if r.word(j-1) == "aged" {
		return j + 1, true
	}
	next := r.counted(r.numbers[r.numberWith(j)].After, limit)
	_, own := r.cueAt(next.after, state, done)
	own = own && next.class == elided && c.class != elided && !r.amongThe(j) // "27 bodies and 90 wounded"
	return next.after, !own
}

// quoteEnds reports whether the mark at token j closes what somebody says.
func (r *reader) quoteEnds(j int) bool {
	if t := r.tokens[j].Text; t != "”" && t != "\"" {
		return false
	}
	w := r.word(j - 1)
	return w == "," || w == "." || w == "!" || w == "?"
}

// speaks reports whether token j is what the people counted by c say.
func (r *reader) speaks(j int, c counted) bool {
	return r.in(j, speaking) && c.class != elided && c.class != thing && !r.in(j-1, passives)
}

// resumes reports whether, after a comma, token j takes up the main clause
// again: ", were freed", ", shot by".
func (r *reader) resumes(j int) bool {
	if r.word(j-1) != "," {
		return false
	}
	w := r.word(j)
	if r.in(j, passives) || w == "have" || w == "has" || w == "had" || w == "who" || w == "all" {
		return true
	}
	_, ok := r.cueAt(j, done, does, taken, state)
	return ok && !strings.HasSuffix(w, "ing")
}

// amongThe reports whether the number at token j is the whole of those before
// it: "seven officers were among the 60 injured".
func (r *reader) amongThe(j int) bool {
	return r.word(j-1) == "among" || r.word(j-1) == "the" && r.word(j-2) == "among"
}

// joinedList reports whether the number at token j is listed beside the one
// before, so that both share a verb.
func (r *reader) joinedList(j int) bool {
	w := r.word(j - 1)
	return w == "aged" || w == "and" || w == "," || w == "or" || r.amongThe(j)
}

// sizeOfGroup reports whether the number at token j only says how large the
// group is to which those counted belong: "members of the 11,000-strong force".
func (r *reader) sizeOfGroup(j int) bool {
	after := r.numbers[r.numberWith(j)].After
	return r.word(after) == "-" && r.word(after+1) == "strong"
}

// finite reports whether w is a verb of its own that no cue explains: the
// subject has got its verb.
func finite(w string) bool {
	switch w {
	case "said", "says", "say", "came", "began", "made", "became", "gave", "did", "do", "does", "helped", "voted", "signed", "worked", "attended":
		return true
	}
	return false
}

// verbFits reports whether the cue at token j speaks of the number before it.
// A verb like "killed" is passive after an auxiliary or where no object
// follows; otherwise the number is who did it.
func (r *reader) verbFits(q *cue, j int, passive, bare bool, e *evidence) bool {
	w, next := r.word(j), j+1+len(q.phrase)
	switch q.role {
	case state:
		return r.word(j-1) != "the"
	case does:
		return len(q.phrase) > 0 || !r.in(j-1, determiners) && r.word(j-1) != "in" // "in return"
	case context:
		return bare || passive
	case done, taken:
		if strings.HasSuffix(w, "ing") && !passive || r.in(j, drives) && !(r.in(j+1, leads) && (passive || w == "driven")) {
			e.agent = true
			return false
		}
		if passive || r.word(j-1) == "," || !r.objectAt(next) && (strings.HasSuffix(w, "ed") || r.in(j, irregular)) {
			return true
		}
		e.agent = bare
		return false
	}
	return false
}

// objectAt reports whether an object starts at token i.
func (r *reader) objectAt(i int) bool {
	if i >= len(r.tokens) || r.tokens[i].Gap == number.Paragraph || r.tokens[i].Kind == number.Mark {
		return false
	}
	if r.in(i, clauses) {
		return false // "170 hurt when two trains collided"
	}
	w := r.word(i)
	if r.isNumber(i) || r.isNumber(i+1) || r.isNumber(i+2) && r.in(i, phraseStart) {
		return true
	}
	if r.in(i, phraseEnds|clauses) || w == "of" || w == "last" || w == "this" || w == "earlier" || w == "yesterday" || w == "today" || strings.HasSuffix(w, "day") || strings.HasSuffix(w, "ly") || strings.HasSuffix(w, "ing") {
		return false
	}
	if number.IsMonth(w) || r.timePoint(i) > 0 || w == "the" && (r.word(i+1) == "next" || r.word(i+1) == "following" || r.word(i+1) == "same") {
		return false
	}
	_, ends := r.cueAt(i, state)
	return !ends
}
