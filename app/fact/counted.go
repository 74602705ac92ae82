package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// counted is the noun phrase after a number: "12 other members of the crew".
type counted struct {
	noun    string // head noun in lower case, "" if it is left out
	text    string // as written, without determiners
	class   class
	after   int  // token after the phrase
	state   *cue // what was done to them, as an adjective: "1,600 injured people"
	demonym bool // the head is a name: "9,000 Hazara"
	group   bool // its size is told: "20,000-strong"
	unknown bool // a word follows that is no known noun: "his 2010 season"
}

// longestPhrase is the number of tokens in which the head noun must stand.
const longestPhrase = 9

// counted reads the noun phrase that starts at token i, up to limit.
func (r *reader) counted(i, limit int) counted {
	if r.word(i) == "-" && r.word(i+1) == "strong" {
		return r.strong(i + 2)
	}
	i = r.pastWhole(i)
	limit = min(limit, i+longestPhrase)
	j := r.pastDeterminers(i, limit)
	if r.in(j, standIns) && j < limit && r.tokens[j].Text != "US" {
		return r.standIn(j)
	}
	c, start, head := counted{after: j}, -1, -1
	if r.word(j-1) == "new" {
		start = j - 1 // "two new towns"
	}
	for ; j < limit && !r.phraseOver(j, head); j++ {
		if r.modelName(j) {
			j += 2
			continue
		}
		if r.tokens[j].Text == "-" {
			continue
		}
		if start < 0 {
			start, c.state = j, r.stateAt(j)
		}
		if r.nounLike(j) {
			head = j
		}
		c.after = j + 1
	}
	if head >= 0 {
		r.setHead(&c, max(start, 0), head)
	} else if start >= 0 && r.isNumberEnd(start) {
		c.unknown = unknownNoun(r.word(start))
	}
	return c
}

// pastDeterminers skips what stands between a number and its noun: "another",
// "of the", a hyphen.
func (r *reader) pastDeterminers(i, limit int) int {
	for i < limit && !r.in(i, standIns) {
		hyphen := r.tokens[i].Text == "-" && r.tokens[i].Gap == number.None
		if !hyphen && (!r.in(i, determiners) || r.word(i) == "more" && r.word(i+1) == "than") {
			break
		}
		i++
	}
	return i
}

// phraseOver reports whether token j is no part of the noun phrase whose head
// so far is the token head, -1 for none.
func (r *reader) phraseOver(j, head int) bool {
	t := r.tokens[j]
	switch {
	case t.Text == "-" && t.Gap == number.None, r.modelName(j):
		return false
	case head >= 0 && (r.in(j, determiners|standIns) || r.peopleAt(head) && !strings.HasSuffix(r.word(j), "s") && r.lexeme(j).class == never):
		return true // "53 percent of voters the party", "600 families share"
	}
	return t.Kind != number.Word || r.isNumber(j) || !r.hyphened(j) && (r.in(j, phraseEnds) || r.word(j) == "of" || r.verbAt(j, head))
}

// standIn reads the pronoun that stands for those counted at token j: "12 of
// them", and the noun that says who they are: "12 of them foreigners".
func (r *reader) standIn(j int) counted {
	c := counted{after: j + 1, class: elided}
	switch r.word(j) {
	case "others":
		c.class, c.text = people, r.tokens[j].Text
	case "us":
		c.class = people
	default:
		if r.word(j-1) == "of" && r.peopleAt(j+1) {
			c.after = j + 2
			r.setHead(&c, j+1, j+1)
		}
	}
	return c
}

// peopleAt reports whether token i is a plural for people.
func (r *reader) peopleAt(i int) bool {
	c := r.lexeme(i).class
	return (c == people || c == fighting) && strings.HasSuffix(r.word(i), "s") || r.word(i) == "women" || r.word(i) == "children" || r.word(i) == "men"
}

// stateAt returns what was done to people, where token j says so as an
// adjective: "1,600 injured people".
func (r *reader) stateAt(j int) *cue {
	q, ok := r.cueAt(j, state, done)
	if !ok || !outweighs(q.kind) && q.kind != news.Displaced {
		return nil
	}
	return &q
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

// strong reads what is counted by "20,000-strong": the members of the group.
func (r *reader) strong(i int) counted {
	c := counted{group: true, after: min(i+1, len(r.tokens)), noun: r.word(i), class: people, text: "members"}
	switch c.noun {
	case "force", "army", "militia", "garrison", "contingent", "unit", "legion", "brigade", "guard", "corps", "mission":
		c.class = fighting
	}
	return c
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

// pastWhole skips the "of" and the whole in "300 of the 4,000 Jews":
// both numbers share the noun.
func (r *reader) pastWhole(i int) int {
	if r.word(i) != "of" {
		return i
	}
	whole := r.skip(i+1, determiners)
	if strings.HasSuffix(r.word(whole), "'s") {
		whole++ // "of the island's 4,000 people"
	}
	if j := r.numberWith(whole); j >= 0 && r.numbers[j].Measure == number.Count {
		return r.numbers[j].After
	}
	return i + 1
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

func (r *reader) setHead(c *counted, start, head int) {
	t := r.tokens[head]
	c.noun = t.Lower
	c.class = classOf(t.Lower)
	c.demonym = capital(t)
	if c.demonym && c.class == people && start != head && lexemeOf(c.noun).class != people && !r.isGroup(head) && country(r.word(start)) == "" && classOf(r.word(head-1)) != people && capital(r.tokens[head-1]) {
		c.class = thing // "two Silver Daggers"
	}
	if c.demonym && c.class == thing && r.groupName(head) && (start == head || country(r.word(start)) != "" || country(c.noun) != "" || r.isGroup(head)) {
		c.class = people
	}
	c.text = r.text[r.tokens[start].Start:r.tokens[head].End]
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
