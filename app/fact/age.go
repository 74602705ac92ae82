package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// oldest is the highest age that is believed.
const oldest = 120

// age reads the age of a person from a bare number: "aged three and a half",
// "at the age of 16", "a man of 63", "Ana Ruiz, 29,", "her son, 2,".
func (r *reader) age(i int, f *news.Fact) bool {
	n := &r.numbers[i]
	if n.Value == nil || *n.Value > oldest || *n.Value < 0 {
		return false
	}
	j := r.wordingFirst(n) - 1
	switch {
	case r.ageStated(i, j):
		f.Of = r.personBefore(j)
		if r.word(n.After) == "-" {
			return false
		}
	case (r.word(j) == "is" || r.word(j) == "was") && (r.word(j-1) == "who" || r.word(j-1) == "he" || r.word(j-1) == "she") && n.Wording == n.Span && r.phraseStops(n.After):
		f.Of = r.personBefore(j - 1)
	case r.grown(i, j):
		f.Of = r.personBefore(j)
	case r.word(j) == "of" && agedNouns.has(r.word(j-1)) && (r.phraseStops(n.After) || r.in(n.After, verbs)):
		f.Of = r.tokens[j-1].Text
	case r.apposed(i):
		f.Of = r.personBefore(j)
	default:
		return false
	}
	f.Kind, f.Unit = news.Age, "years"
	return true
}

// ageStated reports whether the words up to token j say that number i is an
// age: "aged", "at the age of", "as young as", or one more age beside another.
func (r *reader) ageStated(i, j int) bool {
	switch r.word(j) {
	case "aged", "age", "ages":
		return true
	case "of":
		return r.word(j-1) == "age"
	case "as":
		return r.word(j-1) == "young" || r.word(j-1) == "old"
	case "and":
		return i > 0 && r.kindOf[i-1] == news.Age && r.numbers[i-1].After == j
	}
	return false
}

// grown reports whether the verb at token j gives number i as the age of its
// subject: "the victim was 19", "his daughter turned 14".
func (r *reader) grown(i, j int) bool {
	n := &r.numbers[i]
	_, person := r.mentionAt(j - 1)
	person = person && r.isPerson(j-1) || (r.in(j-2, determiners) || r.in(j-3, determiners)) && !strings.HasSuffix(r.word(j-1), "s") && lexemeOf(r.word(j-1)+"s").class == people
	switch r.word(j) {
	case "are", "were":
		return r.word(n.After) == "and" && r.isNumber(n.After+1) && r.in(j-2, determiners) && r.lexeme(j-1).class == people && r.phraseStops(n.After+2)
	case "was", "is":
		return person && n.Wording == n.Span && r.phraseStops(n.After) && r.word(n.After) != "of"
	case "turned", "turns":
		return person && r.phraseStops(n.After)
	}
	return false
}

// isPerson reports whether a mention says that the name at token i is a person's.
func (r *reader) isPerson(i int) bool {
	m, ok := r.mentionAt(i)
	return ok && m.Kind == news.Person
}

// apposed reports whether the number stands between commas after a person: a
// name, or a noun for one that somebody has.
func (r *reader) apposed(i int) bool {
	n := &r.numbers[i]
	j := n.First - 1
	if j < 1 || r.word(j) != "," || n.Worded || n.Kind != news.QNumber || *n.Value < 1 || n.Wording != n.Span || r.tokens[n.First].Gap == number.None {
		return false
	}
	switch r.word(n.After) {
	case ",", ".", ";", "and", "":
	default:
		return false
	}
	name := r.tokens[j-1]
	if m, ok := r.mentionAt(j - 1); ok {
		return m.Kind == news.Person
	}
	if r.in(j-2, determiners) && !strings.HasSuffix(name.Lower, "s") {
		return isRole(name.Lower)
	}
	return capital(name) && (capital(r.tokens[max(j-2, 0)]) || r.word(j-2) == ".") && !number.IsMonth(name.Lower)
}

// personBefore returns the name, or the noun for people, that ends before
// token j or a comma there.
func (r *reader) personBefore(j int) string {
	if r.word(j-1) == "," {
		j--
	}
	if name := r.nameBefore(j); name != "" {
		return name
	}
	if j > 0 && isRole(r.word(j-1)) {
		return r.tokens[j-1].Text
	}
	return ""
}

// nameBefore returns the run of capitalised words that ends before token j.
func (r *reader) nameBefore(j int) string {
	first := j
	for first > 0 && j-first < longestName && (capital(r.tokens[first-1]) || r.word(first-1) == "-" || r.prefixed(first-1)) {
		first--
	}
	if first >= j {
		return ""
	}
	return r.text[r.tokens[first].Start:r.tokens[j-1].End]
}

// phraseStops reports whether no noun can follow at token i.
func (r *reader) phraseStops(i int) bool {
	return i >= len(r.tokens) || r.tokens[i].Kind == number.Mark && r.word(i) != "-" || r.in(i, phraseEnds) || r.in(i, auxiliaries)
}

// ofPeople refuses the age of a thing: "a three-year-old war".
func (r *reader) ofPeople(i int) bool {
	n := &r.numbers[i]
	w := r.word(n.After)
	if w == "" || !r.nounLike(n.After) {
		return true
	}
	c := classOf(w)
	return c != thing && c != animal && c != formation || capital(r.tokens[n.After])
}

// agedNouns are nouns whose "of" tells an age: "a man of 63".
var agedNouns = list{"man", "woman", "boy", "girl", "youth", "lad"}
