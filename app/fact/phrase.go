package fact

import (
	"math"
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
	unknown bool // a word follows that is no known noun: "his 2010 season"
}

// longestPhrase is the number of tokens in which the head noun must stand.
const longestPhrase = 9

// counted reads the noun phrase that starts at token i, up to limit.
func (r *reader) counted(i, limit int) counted {
	if r.word(i) == "-" && r.word(i+1) == "strong" {
		return r.strong(i + 2)
	}
	c, start, head := counted{after: i}, -1, -1
	i = r.pastWhole(i)
	for j := i; j < min(limit, i+longestPhrase); j++ {
		t, w := r.tokens[j], r.word(j)
		if t.Text == "-" && t.Gap == number.None || r.in(j, determiners) && t.Text != "US" && head < 0 && (w != "more" || r.word(j+1) != "than") {
			if w == "them" || w == "others" || w == "those" || w == "us" {
				head, c.after = j, j+1
				if w != "others" && w != "us" && r.word(j-1) == "of" && r.peopleAt(j+1) {
					head, start, c.after = j+1, j+1, j+2 // "14 of them foreigners"
				}
				break
			}
			if w == "new" && start < 0 {
				start = j
			}
			continue
		}
		if head >= 0 && r.in(j, determiners) {
			break // "53 percent of voters the party"
		}
		if r.modelName(j) {
			j += 2
			continue
		}
		if t.Kind != number.Word || r.isNumber(j) || !r.hyphened(j) && (r.in(j, phraseEnds) || w == "of" || r.verbAt(j, head)) {
			break
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

// countedBy reads what number i counts: the phrase after it, otherwise that of
// "the number of people at 40" or "of the 12 towns, four".
func (r *reader) countedBy(i int) counted {
	n, s := &r.numbers[i], r.sentence(i)
	c := r.counted(n.After, s.after)
	if c.class != elided || c.unknown {
		return c
	}
	for j := n.First - 2; j >= max(s.first, n.First-longestTotal); j-- {
		if totals.has(r.word(j)) && r.word(j+1) == "of" {
			if total := r.counted(j+2, n.First); total.class != elided {
				return total
			}
			return c
		}
	}
	if verb := r.wordingFirst(n) - 1; numbering.has(r.word(verb)) {
		if c := r.counted(verb-1, verb); c.class != elided {
			return c
		}
		if p, ok := r.subjectOf(i); ok {
			return r.counted(p.first, p.after)
		}
	}
	if before, ok := r.countedBefore(i); ok {
		before.after = c.after
		return before
	}
	if k := r.wholeNamed(i); k >= 0 {
		if whole := r.counted(r.numbers[k].After, n.First); whole.class != elided {
			whole.after = c.after
			return whole
		}
	}
	return c
}

// longestTotal is how many tokens "the number of" may stand before its number.
const longestTotal = 12

// countedBefore returns what "12 of them" or "up from 12" counts: the phrase of
// a number before, which for a part must be as large at least.
func (r *reader) countedBefore(i int) (counted, bool) {
	part := r.partOfThem(i)
	if !part && !r.upFrom(i) {
		return counted{}, false
	}
	for k := r.numberBefore(i); k >= max(0, i-lastCounts) && r.inside[k] >= r.inside[i]-1; k = r.numberBefore(k) {
		n := &r.numbers[k]
		if part && *valueOr(n.Value, math.Inf(1)) < *valueOr(r.numbers[i].Value, 0) {
			continue
		}
		if c := r.counted(n.After, r.numbers[i].First); c.class != elided {
			return c, true
		}
	}
	return counted{}, false
}

// upFrom reports whether the number is the older figure of what the one before
// it counts: "23 countries, up from 17".
func (r *reader) upFrom(i int) bool {
	from := r.wordingFirst(&r.numbers[i]) - 1
	return r.word(from) == "from" && (r.word(from-1) == "up" || r.word(from-1) == "down")
}

// wholeNamed returns the number in "of the 12 towns" with which the sentence of
// number i opens, -1 if it does not.
func (r *reader) wholeNamed(i int) int {
	first := r.sentence(i).first
	if r.word(first) != "of" || r.word(first+1) != "the" || r.word(r.numbers[i].First-1) != "," {
		return -1
	}
	return r.numberWith(first + 2)
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
	c := counted{after: min(i+1, len(r.tokens)), noun: r.word(i), class: people, text: "members"}
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
	if j := r.numberWith(r.skip(i+1, determiners)); j >= 0 && r.numbers[j].Measure == number.Count {
		return r.numbers[j].After
	}
	return i + 1
}

func (r *reader) skip(i int, s set) int {
	for n := 0; n < 4 && r.in(i, s); n++ {
		i++
	}
	return i
}

// numberWith returns the index of the number that starts with token i, -1 if
// none does.
func (r *reader) numberWith(i int) int {
	if i < 0 || i >= len(r.numberAt) {
		return -1
	}
	return int(r.numberAt[i]) - 1
}

func (r *reader) isNumber(i int) bool { return r.numberWith(i) >= 0 }

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
	if t.Lower == "them" || t.Lower == "others" || t.Lower == "those" || t.Text == "us" {
		c.class, c.noun = elided, ""
		if t.Lower == "others" || t.Lower == "us" {
			c.class = people
		}
		if t.Lower == "others" {
			c.text = t.Text
		}
		return
	}
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

// numbering are verbs between what is counted and its number: "the rebels
// number 500".
var numbering = list{"number", "numbers", "numbered", "numbering", "totalled", "totaled"}

// totals are nouns before "of" and what is counted.
var totals = list{"number", "numbers", "total", "tally", "count"}
