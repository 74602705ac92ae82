package fact

import (
	"math"
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// yearlike reports whether s can be a year.
func yearlike(s string) bool {
	return len(s) == 4 && (s[0] == '1' && s[1] >= '4' || s[0] == '2' && s[1] == '0') && s[2] >= '0' && s[2] <= '9' && s[3] >= '0' && s[3] <= '9'
}

// passing reports whether the number only picks out or counts in passing:
// sources, "one of", "the two sides", photographs.
func (r *reader) passing(i int, c counted, e evidence) bool {
	n := &r.numbers[i]
	casualty := func(q *cue) bool {
		return q != nil && q.kind != news.Displaced && q.kind != news.Population && q.kind != news.OtherCount
	}
	tallied := casualty(e.right) || casualty(e.left)
	one := n.Worded && n.Value != nil && *n.Value == 1
	few := n.Worded && n.Value != nil && *n.Value < 10
	switch {
	case e.source, c.class == never, n.Measure != number.Count, r.named(i), r.inName(i), r.strung(i), r.dated(i, c, e):
		return true
	case one:
		return r.word(n.After) == "of" || c.unknown || !tallied && !r.distributed(i) || r.definite(n.First) || r.word(n.First-1) == "this" || r.word(n.First-1) == "that" || r.word(n.First-1) == "no"
	case c.class == formation && !strings.HasSuffix(c.noun, "s") && n.Value != nil && *n.Value > 1:
		return true // "the 65 Air Division"
	case few && r.definite(n.First) && !tallied && !r.wholeOf(i):
		return true
	case n.Value != nil && (*n.Value < 1 || *n.Value != math.Trunc(*n.Value) && c.class != thing):
		return true // nobody is counted by halves
	}
	return c.unknown && e.left == nil && !r.totalBefore(i) || r.oneIn(i) || r.voted(i) || r.ageGroup(i, c)
}

// oneIn reports whether the number is the second of a share: "one patient in
// three".
func (r *reader) oneIn(i int) bool {
	first := r.numbers[i].First
	return r.word(first-1) == "in" && r.word(first-3) == "one"
}

// ageGroup reports whether the number is the age of a group: "people over 60".
func (r *reader) ageGroup(i int, c counted) bool {
	n := &r.numbers[i]
	before := n.First - 2
	if w := r.word(n.First - 1); c.class != elided || n.Value == nil || *n.Value > oldest || w != "over" && w != "under" && w != "above" && w != "below" {
		return false
	}
	cl := r.lexeme(before).class
	return cl == people || r.in(before, passives) || r.word(before) == "those" || r.word(before) == "anyone"
}

// voted reports whether the number is one of a score: "voted 214 to 98".
func (r *reader) voted(i int) bool {
	n := &r.numbers[i]
	return r.word(n.After) == "to" && r.isNumber(n.After+1) && strings.HasSuffix(r.word(n.First-1), "ed") ||
		r.word(n.First-1) == "to" && i > 0 && r.numbers[i-1].After == n.First-1 && r.voted(i-1)
}

// strung reports whether the number is strung to the next by a comma without a
// space, as in a title or a code: "4,5,6".
func (r *reader) strung(i int) bool {
	glued := func(j int) bool {
		return j > 0 && j+1 < len(r.tokens) && r.tokens[j].Text == "," && r.tokens[j+1].Gap == number.None && r.tokens[j+1].Kind == number.Digits
	}
	n := &r.numbers[i]
	return glued(n.After) || glued(n.First-1)
}

// dated reports whether the number is a day, a year or a part of a time: "23 to
// 29 August", "1963-65", "a 14 - year - old boy".
func (r *reader) dated(i int, c counted, e evidence) bool {
	n := &r.numbers[i]
	next := r.word(n.After)
	switch {
	case number.IsMonth(next) && r.month(n.After), (next == "to" || next == "-") && number.IsMonth(r.word(n.After+2)):
		return true
	case next == "-" && r.in(n.After+1, timeUnits), timeUnits.has(c.noun):
		return true
	case r.word(n.First-1) == "-" && yearlike(r.word(n.First-2)):
		return true
	}
	return c.class == elided && e.left == nil && yearlike(r.tokens[n.First].Text) && n.After == n.First+1
}

// inName reports whether a number in digits stands within a name that no
// mention covers: "the Ether 7 Festival".
func (r *reader) inName(i int) bool {
	n := &r.numbers[i]
	before, after := n.First-1, n.After
	if n.Worded || before <= r.sentence(i).first || after >= r.sentence(i).after || !capital(r.tokens[before]) || !capital(r.tokens[after]) {
		return false
	}
	w, next := r.word(before), r.word(after)
	m, ok := r.mentionAt(before)
	return !weekday(w) && !number.IsMonth(w) && !(ok && m.Kind == news.Place) && !r.in(before-1, places) && !strings.HasSuffix(next, "s") && country(next) == "" && !r.isGroup(after)
}

// definite reports whether a number of few stands for things already named:
// "the two sides", "these three towns".
func (r *reader) definite(first int) bool {
	switch r.word(first - 1) {
	case "the", "these", "those", "his", "her", "all":
		return true
	}
	return false
}
