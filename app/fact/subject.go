package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/number"
)

// longestSubject is how many tokens the subject of a clause may have.
const longestSubject = 8

// clauseStart returns the first token of the clause that token at stands in.
func (r *reader) clauseStart(s sentence, at int) int {
	comma := false
	for j := at - 1; j > max(s.first, at-2*nearby); j-- {
		t := r.tokens[j]
		aside := comma && r.word(j-1) == "," // "the city, where it began, is"
		comma = comma && !aside || t.Text == ","
		switch {
		case aside && clauses[t.Lower]:
		case t.Text == ";" || t.Text == ":" || t.Text == "—" || t.Text == "“":
			return j + 1
		case clauses[t.Lower] || t.Lower == "that" && !capital(t):
			return j + 1
		case (t.Lower == "and" || t.Lower == "but" || t.Lower == "or") && r.word(j-1) == ",":
			return j + 1
		}
	}
	return max(s.first, at-2*nearby)
}

// phrase is a noun phrase: the tokens [first, after) without determiners.
type phrase struct {
	first, after int
	determiner   string // in lower case, "" for none
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
	s, at := r.sentence(i), r.wordingFirst(r.numbers[i])
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
	for n := 0; n < 2 && openers[r.word(i)]; n++ {
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
	for i < limit && (determiners[r.word(i)] || quoteMarks[r.word(i)] || conjunctions[r.word(i)]) {
		if determiners[r.word(i)] {
			p.determiner = r.word(i)
		}
		i++
	}
	if n, ok := r.numberAt[i]; ok && r.numbers[n].Measure == number.Count && r.numbers[n].After < limit {
		i = r.numbers[n].After // "Two rockets landed"
	}
	p.first, p.after = i, i
	for j := i; j < min(limit, i+longestSubject); j++ {
		t := r.tokens[j]
		if t.Kind == number.Digits || t.Kind == number.Mark && t.Text != "-" && t.Text != "'" {
			break
		}
		if w := t.Lower; w != "of" && (phraseEnds[w] || auxiliaries[w] || verbs[w] || sayings[w]) || j > i && r.pastVerb(j) {
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
	return p, !pronouns[r.word(p.first)] && r.word(p.first) != "there" && r.word(p.first) != "this"
}

var openers = words("in on at after before by with from during since for despite under as when while near amid across until between within if")

var quoteMarks = words(`" “ ” ' ‘ ’ -`)

var conjunctions = words("and but or so yet meanwhile also then")

// verbs are irregular verbs, and verbs in the present tense, that follow the
// subject in news.
var verbs = words(`rose fell hit hits lies lie lay stands stood sits sat reach reaches cost costs won win wins lost loses took takes gave
	gives held holds keeps kept began begins grew grows shrank rises falls totals spread spreads struck strikes ran runs sank sinks
	broke breaks cut cuts made makes sent sends saw sees shook shakes shot left leaves came come comes went goes met meets spent spends
	paid pays sold sells bought buys set sets put puts got gets led leads drew draws drove drives fought fights wants needs plans
	covers lasts lasted employs carries serves includes contains remains appears burst burnt became becomes knew knows think thinks
	found finds brought brings built builds rolled flew flies`)

// pastVerb reports whether token j, within a phrase, looks like its verb.
func (r *reader) pastVerb(j int) bool {
	w := r.word(j)
	if capital(r.tokens[j]) || r.hyphened(j) {
		return false
	}
	return strings.HasSuffix(w, "ed") && w != "united" && !(r.nounLike(j+1) && !r.isNumber(j+1) && !determiners[r.word(j+1)] && r.word(j-1) != "" && !r.nounLike(j-1))
}

// nounish reports whether a noun phrase can end with token j.
func (r *reader) nounish(j int) bool {
	w := r.word(j)
	return r.tokens[j].Kind == number.Word && !phraseEnds[w] && w != "of" && !determiners[w] && !strings.HasSuffix(w, "ly") && !adverbial[w] && !clauses[w]
}

// lastPhrase returns the last phrase before at that an article opens: "a boat
// with migrants sinking 30 miles off".
func (r *reader) lastPhrase(from, at int) (phrase, bool) {
	for j := at - 1; j >= max(from, at-nearby); j-- {
		w := r.word(j)
		if w != "a" && w != "an" && w != "the" || phraseEnds[r.word(j-1)] && r.word(j-1) != "after" {
			continue
		}
		p := phrase{first: j + 1, after: j + 1, determiner: w}
		for k := j + 1; k < min(at, j+5) && r.tokens[k].Kind == number.Word && !phraseEnds[r.word(k)] && r.word(k) != "of" && !auxiliaries[r.word(k)] && !verbs[r.word(k)] && !(k > j+1 && r.pastVerb(k)); k++ {
			p.after = k + 1
		}
		if p.after > p.first && r.nounish(p.after-1) {
			return p, true
		}
	}
	return phrase{}, false
}
