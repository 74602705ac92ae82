package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/number"
)

// longestSubject is how many tokens the subject of a clause may have.
const longestSubject = 8

// phrase is a noun phrase: the tokens [first, after) without determiners.
type phrase struct {
	first, after int
	determiner   string // in lower case, "" for none
}

// clauseEnd returns the token after the clause that token at stands in.
func (r *reader) clauseEnd(s sentence, at int) int {
	limit := min(s.after, at+2*nearby)
	for j := at; j < limit; j++ {
		t := r.tokens[j]
		next := r.word(j + 1)
		switch {
		case t.Text == ";" || t.Text == "—" || t.Text == ":", j > at && r.in(j, clauses) && t.Lower != "after":
			return j
		case t.Text == "," && (next == "and" || next == "but") && j+2 < s.after, t.Lower == "and" && r.isNumber(j+1) && r.numberSaysMore(j+1):
			return j
		}
	}
	return limit
}

// numberSaysMore reports whether the number at token j has a place of its own
// after it: "12 in Gao and 14 in Kidal".
func (r *reader) numberSaysMore(j int) bool {
	n := r.numbers[r.numberWith(j)]
	for k := n.After; k < min(len(r.tokens), n.After+3); k++ {
		if r.word(k) == "in" || r.word(k) == "at" || r.word(k) == "near" {
			return true
		}
	}
	return false
}

// clauseStart returns the first token of the clause that token at stands in.
func (r *reader) clauseStart(s sentence, at int) int {
	comma := false
	for j := at - 1; j > max(s.first, at-2*nearby); j-- {
		t := r.tokens[j]
		aside := comma && r.word(j-1) == "," // "the city, where it began, is"
		comma = comma && !aside || t.Text == ","
		switch {
		case aside && r.in(j, clauses):
		case t.Text == ";" || t.Text == ":" || t.Text == "—" || t.Text == "“":
			return j + 1
		case r.in(j, clauses) || t.Lower == "that" && !capital(t):
			return j + 1
		case (t.Lower == "and" || t.Lower == "but" || t.Lower == "or") && r.word(j-1) == ",":
			return j + 1
		}
	}
	return max(s.first, at-2*nearby)
}

func (r *reader) textOf(p phrase) string {
	if p.first >= p.after {
		return ""
	}
	return r.text[r.tokens[p.first].Start:r.tokens[p.after-1].End]
}

// subjectOf returns the subject of the clause of the number i, as far as it can
// be told without a grammar: the first noun phrase of the clause, before a verb.
// ok is false where there is none, or a pronoun.
func (r *reader) subjectOf(i int) (phrase, bool) {
	s, at := r.sentence(i), r.wordingFirst(&r.numbers[i])
	p, ok := r.phraseAfter(r.clauseStart(s, at), at)
	if ok || r.clauseStart(s, at) == s.first {
		return p, ok
	}
	if p, ok = r.lastPhrase(s.first, at); ok {
		return p, true
	}
	return r.phraseAfter(s.first, at)
}

// phraseAfter reads the noun phrase at token i, past an adverbial that a comma
// closes, where a verb, a comma or a preposition follows before limit.
func (r *reader) phraseAfter(i, limit int) (phrase, bool) {
	for n := 0; n < 2 && r.in(i, openers); n++ {
		k := i
		for k < limit && r.word(k) != "," {
			k++
		}
		if k == limit {
			return phrase{}, false
		}
		i = k + 1
	}
	p := phrase{}
	for i < limit && (r.in(i, determiners) || r.in(i, quoteMarks) || r.in(i, conjunctions)) {
		if r.in(i, determiners) {
			p.determiner = r.word(i)
		}
		i++
	}
	if n := r.numberWith(i); n >= 0 && r.numbers[n].Measure == number.Count && r.numbers[n].After < limit {
		i = r.numbers[n].After // "Two rockets landed"
	}
	p.first, p.after = i, i
	for j := i; j < min(limit, i+longestSubject); j++ {
		t := r.tokens[j]
		if t.Kind == number.Digits || t.Kind == number.Mark && t.Text != "-" && t.Text != "'" {
			break
		}
		if w := t.Lower; w != "of" && r.in(j, phraseEnds|auxiliaries|verbs|sayings) || j > i && r.pastVerb(j) {
			break
		}
		p.after = j + 1
	}
	if w := r.word(p.after); p.after < limit && (w == "to" || w == "that") && p.after > p.first+1 && strings.HasSuffix(r.word(p.after-1), "s") {
		p.after-- // "the agency expects to"
	}
	if p.after == limit || p.after == p.first || r.isNumber(p.first) || !r.nounish(p.after-1) {
		return phrase{}, false
	}
	return p, !r.in(p.first, pronouns) && r.word(p.first) != "there" && r.word(p.first) != "this"
}

// pastVerb reports whether token j, within a phrase, looks like its verb.
func (r *reader) pastVerb(j int) bool {
	w := r.word(j)
	if j >= len(r.tokens) || capital(r.tokens[j]) || r.hyphened(j) {
		return false
	}
	return strings.HasSuffix(w, "ed") && w != "united" && !(r.nounLike(j+1) && !r.isNumber(j+1) && !r.in(j+1, determiners) && r.word(j-1) != "" && !r.nounLike(j-1))
}

// nounish reports whether a noun phrase can end with token j.
func (r *reader) nounish(j int) bool {
	w := r.word(j)
	return r.tokens[j].Kind == number.Word && w != "of" && !r.in(j, phraseEnds|determiners|adverbial|clauses) && !strings.HasSuffix(w, "ly")
}

// lastPhrase returns the last phrase before at that an article opens: "a boat
// with migrants sinking 30 miles off".
func (r *reader) lastPhrase(from, at int) (phrase, bool) {
	for j := at - 1; j >= max(from, at-nearby); j-- {
		w := r.word(j)
		if w != "a" && w != "an" && w != "the" || r.in(j-1, phraseEnds) && r.word(j-1) != "after" {
			continue
		}
		p := phrase{first: j + 1, after: j + 1, determiner: w}
		for k := j + 1; k < min(at, j+5) && r.tokens[k].Kind == number.Word && !r.in(k, phraseEnds) && r.word(k) != "of" && !r.in(k, auxiliaries) && !r.in(k, verbs) && !(k > j+1 && r.pastVerb(k)); k++ {
			p.after = k + 1
		}
		if p.after > p.first && r.nounish(p.after-1) {
			return p, true
		}
	}
	return phrase{}, false
}
