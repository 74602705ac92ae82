package fact

import (
	"math"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// measure sorts a number with a unit other than a length.
func (r *reader) measure(i int, f *news.Fact) bool {
	n := &r.numbers[i]
	f.Of = r.measured(i)
	switch n.Measure {
	case number.Money:
		f.Kind = news.Money
	case number.Area:
		f.Kind = news.Area
		return r.word(n.After) != "·" && !(r.word(n.After) == "-" && r.word(n.After+1) == "feet") // acre-feet
	case number.Percent:
		f.Kind = news.Percent
		return n.Symbol == "%" || n.Symbol == "percentage points"
	case number.Fraction:
		f.Kind, f.Unit = news.Percent, "%"
		f.Value = ptr(math.Round(*n.Value*1e4) / 100)
		if f.Approx == news.Exact {
			f.Approx = news.About
		}
		return r.word(n.After) == "of"
	case number.Age:
		f.Kind = news.Age
		return r.ofPeople(i)
	case number.Time:
		f.Kind = news.Duration
		return r.lasts(i)
	default:
		f.Kind = news.OtherCount
		return slices.Contains(counts, n.Symbol)
	}
	return true
}

func ptr(v float64) *float64 { return &v }

// counts are the units other than lengths, times and money whose amounts are
// facts; speeds and temperatures are not.
var counts = strings.Fields("barrels/day barrels tonnes tons kg litres gallons m3 ft3 MW GW kW MWh kWh lb")

// measured is the noun phrase that the number measures: the one after it
// ("three-day siege", "$8 million in aid"), otherwise the subject of the clause.
func (r *reader) measured(i int) string {
	n, s := &r.numbers[i], r.sentence(i)
	j := n.After
	switch w := r.word(j); {
	case w == "of" && (n.Measure == number.Percent || n.Measure == number.Fraction):
		if c := r.counted(j+1, s.after); c.class == people {
			return c.text // "57 percent of voters back him"
		}
		j++
	case w == "of", w == "worth":
		if j++; r.word(j) == "of" {
			j++
		}
	case n.Measure == number.Money && (w == "in" || w == "on" || w == "for") && !r.whenOrWhere(j+1):
		j++
	}
	if end := r.nameAt(j); n.Measure == number.Age && end > j {
		return r.text[r.tokens[j].Start:r.tokens[end-1].End]
	}
	if p, ok := r.putAt(i); ok {
		return r.textOf(p)
	}
	if r.in(j+1, timeUnits) && (r.word(j) == "a" || r.word(j) == "per") {
		j += 2 // "$200 million a week"
	}
	j = r.skip(j, determiners)
	if end := r.phraseEnd(j, s.after); end > j && r.timeAt(j) == 0 {
		return r.text[r.tokens[j].Start:r.tokens[r.listEnd(end, s.after)-1].End]
	}
	if p, ok := r.subjectOf(i); ok && n.Measure != number.Age && r.thingIn(p) {
		return r.textOf(p)
	}
	return ""
}

// putAt returns what a number after "at" is the size of: "put losses at $5m",
// "damage is estimated at $5m".
func (r *reader) putAt(i int) (phrase, bool) {
	at := r.wordingFirst(&r.numbers[i]) - 1
	if r.word(at) != "at" {
		return phrase{}, false
	}
	for j := at - 1; j > max(r.sentence(i).first, at-longestSubject); j-- {
		if putting.has(r.word(j)) {
			first := r.skip(j+1, determiners)
			return phrase{first: first, after: at}, first < at
		}
	}
	return phrase{}, false
}

// thingIn reports whether a phrase can be what is measured: a thing, neither a
// name nor people, who only pay or own it.
func (r *reader) thingIn(p phrase) bool {
	for j := p.first; j < p.after; j++ {
		if w := r.word(j); r.in(j, determiners|verbs) || strings.HasSuffix(r.word(p.first), "ing") || strings.HasSuffix(w, "ly") {
			return false
		}
	}
	if m, ok := r.mentionAt(p.first); ok && m.Kind != news.Place && m.End < r.tokens[p.after-1].End {
		return false // "the ministry expects no rain"
	}
	head := p.after - 1
	for j := p.first + 1; j < p.after; j++ {
		if r.word(j) == "of" {
			head = j - 1
			break
		}
	}
	_, named := r.mentionAt(head)
	c := classOf(r.word(head))
	return !named && c == thing && (!capital(r.tokens[head]) || head == p.first) && !r.in(head, roles)
}

// whenOrWhere reports whether a name or a time starts at token i.
func (r *reader) whenOrWhere(i int) bool {
	w := r.word(i)
	return i >= len(r.tokens) || capital(r.tokens[i]) || r.tokens[i].Kind == number.Digits || number.IsMonth(w) || weekday(w) || r.isNumber(i) || w == "the" || w == "a" || w == "all" || w == "each"
}

// phraseEnd returns the token after the words of a noun phrase that starts at
// token i, i if there are none.
func (r *reader) phraseEnd(i, limit int) int {
	j := i
	for j < min(limit, i+5) && r.inPhrase(j) && !(j == i && r.in(j, verbs)) {
		j++
	}
	for j > i && (weekday(r.word(j-1)) || r.word(j-1) == "last" || r.word(j-1) == "this" || r.word(j-1) == "next" || strings.HasSuffix(r.word(j-1), "ly")) {
		j--
	}
	return j
}

// inPhrase reports whether token j can stand within a noun phrase.
func (r *reader) inPhrase(j int) bool {
	t := r.tokens[j]
	if t.Text == "-" && t.Gap == number.None {
		return true
	}
	return t.Kind == number.Word && t.Lower != "of" && !r.in(j, phraseEnds|auxiliaries|clauses) && !r.isNumber(j) && !r.pastVerb(j)
}

// listEnd goes on from the end of a noun phrase over a list that "and" closes:
// "training, weapons and equipment".
func (r *reader) listEnd(i, limit int) int {
	for j, n := i, 0; n < 4 && j+1 < limit; n++ {
		w := r.word(j)
		if w != "," && w != "and" {
			return i
		}
		end := r.phraseEnd(j+1, limit)
		if end == j+1 || end > j+4 || r.in(j+1, determiners) || capital(r.tokens[j+1]) || r.in(j+1, conjunctions) || r.in(j+1, pronouns) {
			return i
		}
		if w == "and" {
			if next := r.word(end); end == limit || r.tokens[end].Kind == number.Mark || places.has(next) || next == "to" || next == "for" {
				return end
			}
			return i
		}
		j = end
	}
	return i
}

// lasts reports whether the time says how long something lasts.
func (r *reader) lasts(i int) bool {
	n := &r.numbers[i]
	if n.Worded && *valueOr(n.Value, 2) == 1 && n.Unit == "day" && n.Wording == n.Span && !r.fused(i) && r.word(n.First) == "one" {
		return false // "so that one day"
	}
	if r.in(n.After, anchors) || r.word(n.After) == "'" && r.in(n.After+1, anchors) {
		return false
	}
	j := r.wordingFirst(n) - 1
	w := r.word(j)
	if w == "the" {
		w = r.word(j - 1)
	}
	if windows.has(w) || r.word(n.First-1) == "within" || r.in(n.First-1, windows) {
		return r.word(j-2) == "for" || r.word(j-1) == "for"
	}
	if (w == "in" || w == "after") && r.word(n.After) != "of" {
		return false
	}
	return w != "per" && w != "a" || r.fused(i)
}

// fused reports whether number and unit are one word: "three-day".
func (r *reader) fused(i int) bool {
	n := &r.numbers[i]
	return n.After-n.First > 1 && r.tokens[n.After-2].Text == "-"
}

// putting are verbs that give something a size: "put losses at".
var putting = list{"put", "puts", "putting", "estimate", "estimates", "estimated", "estimating", "reckons", "reckoned", "valued"}
