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
	if r.word(i) == "-" && (r.word(i+1) == "strong" || r.word(i+1) == "man") {
		return r.strong(i + 2)
	}
	i = r.pastWhole(i)
	limit = min(limit, i+longestPhrase)
	j := r.pastDeterminers(i, limit)
	if r.in(j, standIns) && j < limit && r.tokens[j].Text != "US" {
		return r.standIn(j)
	}
	if r.word(j-1) == "the" && r.word(i-1) == "of" && r.adjectiveFor(j) {
		return counted{noun: "people", class: people, after: j + 1, state: r.doneTo(j)}
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
		if !hyphen && !r.scareQuote(i) && (!r.in(i, determiners) || r.word(i) == "more" && r.word(i+1) == "than") {
			break
		}
		i++
	}
	return i
}

// scareQuote reports whether the mark at token i opens a quotation of a word or
// two: 13 "terrorists".
func (r *reader) scareQuote(i int) bool {
	switch r.tokens[i].Text {
	case "“", "\"", "‘", "'":
	default:
		return false
	}
	for j := i + 2; j < min(len(r.tokens), i+4); j++ {
		switch r.tokens[j].Text {
		case "”", "\"", "’", "'":
			return true
		}
	}
	return false
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

// adjectiveFor reports whether the adjective at token j stands for people by
// itself: "of the infected".
func (r *reader) adjectiveFor(j int) bool {
	w := r.word(j)
	return (strings.HasSuffix(w, "ed") || w == "sick" || w == "poor" || w == "dead" || w == "missing") && !r.nounLike(j+1)
}

// doneTo returns what was done to those whom the participle at token j stands
// for, nil if nothing that is known.
func (r *reader) doneTo(j int) *cue {
	q, ok := r.cueAt(j, done, taken, state)
	if !ok {
		return nil
	}
	return &q
}

// stateAt returns what was done to people, where token j says so as an
// adjective: "1,600 injured people".
func (r *reader) stateAt(j int) *cue {
	if r.word(j+1) == "-" {
		return nil // "hostage-takers"
	}
	q, ok := r.cueAt(j, state, done)
	if adjective, is := r.cueAt(j, taken); !ok && is && strings.HasSuffix(r.word(j), "ed") {
		return &adjective // "26 captured policemen"
	}
	if !ok || !befalls(q.kind) && q.kind != news.Displaced {
		return nil
	}
	return &q
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
