package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// lookBack is how many tokens before a number without a noun are searched for
// what it counts.
const lookBack = 40

// lastCounts is how many numbers back "what was counted last" may be.
const lastCounts = 12

// carried finds what a number without a noun counts: a total announced before
// it in the sentence ("the toll hit 12"), otherwise what was counted last
// ("Another nine were on the roof").
func (r *reader) carried(i int) news.FactKind {
	n, s := &r.numbers[i], r.sentence(i)
	if n.Value != nil && !r.standsForPeople(i) {
		return ""
	}
	if k := r.objectOf(i); k != "" {
		return k
	}
	roles := r.carriers(i)
	for j := n.First - 1; j >= max(s.first, n.First-lookBack); j-- {
		if q, ok := r.cueAt(j, roles...); ok && (q.role != total || r.afterTotal(i)) && q.kind != news.Population && (q.kind != news.Fighters || q.role == total) && q.kind != news.PrisonersFreed && !drives.has(q.word) {
			return q.kind
		}
		if w := r.word(j); w == ";" || w == "when" || w == "while" || w == "because" {
			break
		}
	}
	if w := r.word(n.After); (w == "more" || w == "others") && r.pastVerb(n.After+1) && len(r.lexeme(n.After+1).cues) == 0 {
		return news.OtherCount // "200 more waited outside"
	}
	if n.Value != nil && (r.takesUp(i) || large(n.Value) && (r.listed(i) || !r.oddAfter(n.After))) {
		if k := r.countedLast(i); k != "" {
			return k
		}
	}
	for j := n.After; j < min(s.after, n.After+10); j++ {
		if q, ok := r.cueAt(j, total, noun, does); ok && (large(n.Value) && r.tokens[n.First].Gap != number.None || r.takesUp(i)) && !r.oddAfter(n.After) && r.afterTotal(i) && q.kind != news.Population && q.kind != news.Fighters && !r.isNumber(j-1) {
			return q.kind
		}
	}
	return ""
}

// objectOf decides by the word before number i, a number without a noun, where
// that leaves nothing to take up; otherwise it returns "".
func (r *reader) objectOf(i int) news.FactKind {
	before, after := r.wordingFirst(&r.numbers[i])-1, r.numbers[i].After
	w := r.word(before)
	switch {
	case w == "of" && r.word(before-1) == "out":
		return news.OtherCount // "19 died out of 90"
	case leaving.has(w) && r.word(after) == "without":
		return news.OtherCount // "left 85,000 without power"
	case r.in(before, containers):
		return r.sheltered(i)
	case w == "for" && roomy.has(r.word(before-1)):
		return news.OtherCount
	case strings.HasSuffix(w, "ed") && !reaching.has(w):
		if _, ok := r.cueAt(before, does, done, taken, context); !ok {
			return news.OtherCount // "infected 28,000"
		}
	}
	return ""
}

// carriers are the roles of the words before number i that can say what it
// counts.
func (r *reader) carriers(i int) []role {
	n := &r.numbers[i]
	if n.Value != nil && !r.listed(i) {
		return []role{total}
	}
	if k := r.countedLast(i); k == "" || k == news.Displaced || n.Value == nil || large(n.Value) {
		return []role{total, does, done, state, noun, context}
	}
	return []role{total, does, done, state, noun}
}

// afterTotal reports whether the word before the number lets a total or a
// count stand there: "the toll rose to 40", never "Fahrenheit 451".
func (r *reader) afterTotal(i int) bool {
	j := r.wordingFirst(&r.numbers[i]) - 1
	for n := 0; n < 3 && r.in(j, lead); n++ {
		j--
	}
	w := r.word(j)
	if w == "of" {
		return r.word(j-1) != "age" && !number.IsMonth(r.word(j-1))
	}
	return j < r.sentence(i).first || !capital(r.tokens[j]) && w != "-" && w != "§" && w != "by" && w != "(" && w != "in" && w != "on" && w != "/" && w != "#" || j == r.sentence(i).first
}

// countedLast is what people were counted as last, a few sentences back.
func (r *reader) countedLast(i int) news.FactKind {
	for k := i - 1; k >= max(0, i-lastCounts) && r.inside[k] >= r.inside[i]-2; k-- {
		if r.numbers[k].Bound || r.numbers[k].Nominal {
			continue
		}
		switch kind := r.kindOf[k]; kind {
		case news.Displaced, news.Killed, news.Wounded, news.Missing, news.Hostages, news.Detained:
			return kind
		}
	}
	return ""
}

// oddAfter reports whether token i, after a number, speaks against people
// being counted: a bracket, a hyphen.
func (r *reader) oddAfter(i int) bool {
	switch r.word(i) {
	case "(", ")", "-", "/", "§":
		return true
	}
	return yearlike(r.tokens[i-1].Text)
}

// listed reports whether a number without a noun stands where one of a list
// can, or where a verb ends: "killed 12 on the road and 40 at sea".
func (r *reader) listed(i int) bool {
	n := &r.numbers[i]
	w := r.word(r.wordingFirst(n) - 1)
	if yearlike(r.tokens[n.First].Text) && n.After == n.First+1 {
		return false
	}
	if after := r.word(n.After); after == "(" || after == ")" || after == "-" || r.word(n.First-1) == "(" && w == "(" {
		return false
	}
	return w == "and" || w == "," || w == "or" || w == "another" || w == "including" || r.inside[i] > 0 && r.wordingFirst(n) == r.sentence(i).first ||
		strings.HasSuffix(w, "ing") || r.takesUp(i)
}

// takesUp reports whether a number without a noun takes up what was counted
// before: "another nine", "12 of them", "nine were saved".
func (r *reader) takesUp(i int) bool {
	n := &r.numbers[i]
	if yearlike(r.tokens[n.First].Text) && n.After == n.First+1 {
		return false
	}
	switch r.word(r.wordingFirst(n) - 1) {
	case "another", "other", "further", "additional", "let", "for", "to", "with":
		return true
	}
	next := r.word(n.After)
	return r.partOfThem(i) || next == "others" || next == "more" || next == "who" || auxiliaries.has(next) && next != "about" && next != "to" || verbs.has(next) || len(r.lexeme(n.After).cues) > 0
}

// standsForPeople reports whether a number without a noun can count people:
// a whole number that stands where a noun phrase can.
func (r *reader) standsForPeople(i int) bool {
	n := &r.numbers[i]
	if n.Value == nil || *n.Value < 2 || *n.Value != float64(int64(*n.Value)) {
		return false
	}
	if r.partOfThem(i) {
		return true
	}
	before := r.word(r.wordingFirst(n) - 1)
	if n.Wording.Start == n.Start && (before == "," || before == "#" || before == "/" || before == ":" && *n.Value < 100) && *n.Value < 100 {
		return false
	}
	if t := r.word(n.After); t == "-" || t == "/" || t == "percent" {
		return false
	}
	if before == "in" || before == "on" || before == "since" || before == "until" {
		return false
	}
	return *n.Value >= 100 || !r.linkedAfter(n.After) || r.totalBefore(i)
}

// linkedAfter reports whether a word in lower case follows that is neither a
// verb nor a preposition: then the number counts something unknown.
func (r *reader) linkedAfter(i int) bool {
	w := r.word(i)
	return w != "" && w == strings.ToLower(w) && !phraseEnds.has(w) && w != "." && w != "," && w != ";" && w != "of"
}

func (r *reader) totalBefore(i int) bool {
	n := &r.numbers[i]
	for j := n.First - 1; j >= max(r.sentence(i).first, n.First-12); j-- {
		switch r.word(j) {
		case "toll", "number", "total", "count", "tally", "figure":
			return true
		}
	}
	return false
}

// leaving are forms of the verb that says in what state people are.
var leaving = list{"left", "leave", "leaves", "leaving"}

// roomy are words before "for" and how many there is room for.
var roomy = list{"meant", "built", "designed", "made", "planned", "intended", "room", "space", "enough", "beds", "equipped", "licensed"}
