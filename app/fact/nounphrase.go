package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// peopleAt reports whether token i is a plural for people.
func (r *reader) peopleAt(i int) bool {
	c := r.lexeme(i).class
	return (c == people || c == fighting) && strings.HasSuffix(r.word(i), "s") || r.word(i) == "women" || r.word(i) == "children" || r.word(i) == "men"
}

// unknownNoun reports whether w, right after a number, can only be a noun that
// no list knows: neither verb nor adverb.
func unknownNoun(w string) bool {
	verb := verbs.has(w) || auxiliaries.has(w) || finite(w) || strings.HasSuffix(w, "ed") || len(lexemeOf(w).cues) > 0
	return !verb && !strings.HasSuffix(w, "ly") && !weekday(w) && w != "last"
}

// isNumberEnd reports whether a number ends right before token i.
func (r *reader) isNumberEnd(i int) bool {
	for k := i - 1; k >= max(0, i-12); k-- {
		if n := r.numberWith(k); n >= 0 {
			return r.numbers[n].After == i
		}
	}
	return false
}

// hyphened reports whether token j is a part of a compound: the "held" of
// "rebel-held towns" is no verb.
func (r *reader) hyphened(j int) bool {
	return r.word(j-1) == "-" && r.tokens[j-1].Gap == number.None && r.tokens[j].Gap == number.None ||
		r.word(j+1) == "-" && r.tokens[j+1].Gap == number.None
}

// modelName reports whether a model like "F-16" stands at token j.
func (r *reader) modelName(j int) bool {
	return j+2 < len(r.tokens) && capital(r.tokens[j]) && r.word(j+1) == "-" && r.tokens[j+2].Kind == number.Digits && r.tokens[j+2].Gap == number.None
}

// verbAt reports whether token j ends the noun phrase as a verb or a state:
// "12 dead", "300 left", after the noun any cue that is no noun.
func (r *reader) verbAt(j, head int) bool {
	if w := r.word(j); head >= 0 && (w == "prisoner" || w == "captive" || w == "hostage") {
		return true
	}
	if c, ok := r.cueAt(j, does, done, state, taken); ok {
		if c.role != state && strings.HasSuffix(r.word(j), "s") && head < 0 {
			return false
		}
		follows := j+1 < len(r.tokens) && r.tokens[j+1].Kind == number.Word && r.nounLike(j+1) && head < 0
		return !(follows && (strings.HasSuffix(r.word(j), "ed") || c.role == state))
	}
	if _, ok := r.cueAt(j, context); ok && head >= 0 {
		return true
	}
	w := r.word(j)
	if head >= 0 && capital(r.tokens[head]) && !strings.HasSuffix(r.word(head), "s") && r.nounLike(j+1) {
		return false // "two NATO fighting positions"
	}
	return head >= 0 && (strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ed")) && !r.nounLike(j) && !(j+1 < len(r.tokens) && classOf(r.word(j+1)) != thing)
}

// nounLike reports whether token j can be the head of a counted noun phrase:
// a plural, a known noun, or a name.
func (r *reader) nounLike(j int) bool {
	if j >= len(r.tokens) {
		return false
	}
	t := r.tokens[j]
	w := t.Lower
	if r.word(j+1) == "-" && r.tokens[j+1].Gap == number.None && j+2 < len(r.tokens) && r.tokens[j+2].Gap == number.None {
		return false
	}
	if capital(t) && (number.IsMonth(w) || weekday(w)) {
		return false
	}
	if t.Kind != number.Word || strings.HasSuffix(w, "ly") || strings.HasSuffix(w, "'s") || r.in(j, phraseEnds) {
		return false
	}
	return classOf(w) != thing || r.in(j, singulars) || capital(t) ||
		strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ous") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us")
}

// groupName reports whether the name at token i names people: a group by its
// mention, otherwise a plural or a name that no noun follows.
func (r *reader) groupName(i int) bool {
	if m, ok := r.mentionAt(i); ok {
		return m.Kind == "NORP" || m.Kind == "PERSON"
	}
	return !acronym(r.tokens[i].Text)
}

// isGroup reports whether a mention says that the name at token i is a group.
func (r *reader) isGroup(i int) bool {
	m, ok := r.mentionAt(i)
	return ok && m.Kind == news.Group
}

// acronym reports whether a name is written in capitals, but for its plural s.
func acronym(s string) bool {
	s = strings.TrimSuffix(s, "s")
	return len(s) > 1 && s == strings.ToUpper(s)
}
