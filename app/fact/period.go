package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// timeless are the kinds whose facts hold at any time near the article's.
func timeless(k news.FactKind) bool {
	return k == news.Age || k == news.Distance || k == news.Duration || k == news.Population
}

// period returns when what number i counts happened, as written: "since
// January", "on Sunday night". That is the time told in its clause, after the
// number rather than before it, otherwise the one that opens the sentence.
func (r *reader) period(i int) string {
	n, s := &r.numbers[i], r.sentence(i)
	low, high := max(r.clauseStart(s, n.First), n.First-nearby), min(r.clauseEnd(s, n.After), n.After+nearby)
	if at, ok := r.saidAfter(i); ok {
		high = min(high, at) // when it was said is not when it happened
	}
	if r.timeAt(high) > 0 {
		high++ // "since" opens a clause, or a time
	}
	if first, after := r.timeIn(n.After, high); after > 0 {
		return r.textOf(phrase{first: first, after: after})
	}
	for k := n.First - 1; k >= low; k-- {
		if after := r.timeAt(k); after > 0 && after <= n.First && !r.timesSaying(k) {
			return r.textOf(phrase{first: r.widestTime(k, low), after: after})
		}
	}
	if after := r.timeAt(s.first); after > 0 && r.word(after) == "," {
		return r.textOf(phrase{first: s.first, after: after})
	}
	return ""
}

// timeIn returns the first time told in the tokens [from, to); after is 0 where
// there is none.
func (r *reader) timeIn(from, to int) (first, after int) {
	for k := from; k < to; k++ {
		if i := r.numberWith(k); i >= 0 && r.upFrom(i) {
			break // "23 countries, up from 17 a week ago"
		}
		if after = r.timeAt(k); after > 0 && !r.timesSaying(k) {
			return k, after
		}
	}
	return 0, 0
}

// widestTime returns the first token of the time that ends like the one at
// token k: "early on Friday" for "on Friday".
func (r *reader) widestTime(k, low int) int {
	for j := max(low, k-4); j < k; j++ {
		if r.timeAt(j) == r.timeAt(k) {
			return j
		}
	}
	return k
}

// timesSaying reports whether the time at token k is that of a verb of saying:
// "said on Friday".
func (r *reader) timesSaying(k int) bool {
	return r.in(k-1, sayings) || r.in(k-2, sayings) && !r.isNumber(k-1)
}

// timeAt returns the token after the time that starts at token i, 0 if none
// does.
func (r *reader) timeAt(i int) int {
	l := r.lexeme(i).in
	switch {
	case l&timeOpeners != 0:
		if after := r.timeAfterOpener(i); after > 0 {
			return after
		}
	case l&pointsInTime != 0:
		return i + 1
	case r.word(i) == "so" && r.word(i+1) == "far":
		if after := r.timeAt(i + 2); after > 0 {
			return after
		}
		return i + 2
	case r.dayName(i):
		return r.pastDayPart(i + 1)
	}
	if l&nearTimes != 0 && (r.in(i+1, timeUnits) || r.in(i+1, dayParts) || r.dayName(i+1)) {
		return r.pastDayPart(i + 2)
	}
	if after := r.pastAmount(i); after > i && r.in(after, timeUnits) && r.word(after+1) == "ago" {
		return after + 2
	}
	return 0
}

// timeAfterOpener reads a time that a preposition or an adverb opens at token
// i: "in January 2004", "on Sunday night", "early on Friday", "between Monday
// and Thursday", "during the past ten days".
func (r *reader) timeAfterOpener(i int) int {
	j := i + 1
	if r.in(j, timeOpeners) {
		return r.timeAfterOpener(j)
	}
	after := r.timePoint(j)
	if link := r.word(after); after > 0 && (link == "and" && r.word(i) == "between" || link == "to" && r.word(i) == "from" || r.in(after, timeOpeners) && r.timePoint(after+1) > 0 && r.dawn(after-1)) {
		if end := r.timePoint(after + 1); end > 0 {
			return end
		}
	}
	return after
}

func (r *reader) dawn(i int) bool { return r.in(i, dayParts) }

// timePoint returns the token after the day, month, year or stretch of time at
// token i, 0 if there is none.
func (r *reader) timePoint(i int) int {
	switch {
	case r.dayName(i):
		return r.pastDayPart(i + 1)
	case r.month(i):
		return r.pastYear(r.pastDay(i + 1))
	case r.isYear(i):
		return i + 1
	case r.dayOfMonth(i) && r.month(i+1):
		return r.pastYear(i + 2)
	case r.in(i, pointsInTime), r.in(i, dayParts):
		return i + 1
	case r.word(i) == "the" && r.in(i+1, dayParts):
		return i + 2
	case r.in(i, nearTimes) || r.word(i) == "the" && r.in(i+1, nearTimes):
		if r.word(i) == "the" {
			i++
		}
		if after := max(r.pastAmount(i+1), i+1); r.in(after, timeUnits) || r.in(after, dayParts) {
			return after + 1
		}
	case r.word(i) == "the" && (r.word(i+1) == "end" || r.word(i+1) == "start" || r.word(i+1) == "beginning") && r.word(i+2) == "of":
		if after := r.timePoint(i + 3); after > 0 {
			return after
		}
		if r.word(i+3) == "the" && r.in(i+4, timeUnits) {
			return i + 5
		}
	}
	return 0
}

// pastAmount returns the token after the number or article at token i, i where
// there is neither.
func (r *reader) pastAmount(i int) int {
	if k := r.numberWith(i); k >= 0 {
		if n := r.numbers[k]; n.Measure == number.Time {
			return n.After - 1 // "ten days" is one number
		}
		return r.numbers[k].After
	}
	if w := r.word(i); w == "a" || w == "an" || w == "few" {
		return i + 1
	}
	return i
}

func (r *reader) dayName(i int) bool {
	return i >= 0 && i < len(r.tokens) && capital(r.tokens[i]) && weekday(r.word(i))
}

func (r *reader) month(i int) bool {
	return i >= 0 && i < len(r.tokens) && capital(r.tokens[i]) && number.IsMonth(r.word(i))
}

func (r *reader) isYear(i int) bool {
	return i >= 0 && i < len(r.tokens) && yearlike(r.tokens[i].Text)
}

// dayOfMonth reports whether token i is a number from 1 to 31 in digits.
func (r *reader) dayOfMonth(i int) bool {
	w := r.word(i)
	return len(w) == 1 && w[0] >= '1' && w[0] <= '9' || len(w) == 2 && w[0] >= '1' && w[0] <= '3' && w[1] >= '0' && w[1] <= '9'
}

func (r *reader) pastDayPart(i int) int {
	if r.in(i, dayParts) {
		return i + 1
	}
	return i
}

func (r *reader) pastDay(i int) int {
	if r.dayOfMonth(i) {
		return i + 1
	}
	return i
}

func (r *reader) pastYear(i int) int {
	if r.word(i) == "," && r.isYear(i+1) {
		return i + 2
	}
	if r.isYear(i) {
		return i + 1
	}
	return i
}

func weekday(w string) bool {
	return w == "yesterday" || w == "today" || strings.HasSuffix(w, "day") && len(w) > 5 && w != "midday" && w != "holiday"
}
