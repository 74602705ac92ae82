package number

import "github.com/newsglass/newsglass/app/news"

// rangeEnd reads the second bound of a range whose first bound is a: "between
// 560 and 770", "500 to 1,000", "10-15", "5 or 6". lead is the word before.
func (p parser) rangeEnd(lead string, a amount, money currency) (amount, bool) {
	if a.vague {
		return amount{}, false
	}
	i, unitName := a.next, ""
	if u, next, ok := p.unitAt(i); ok && next > i {
		i, unitName = next, u.name
	}
	if isHyphen(p.word(i)) && p.glued(i) && p.at(i+1).Gap == Space && (p.word(i+1) == "to" || p.word(i+1) == "or") {
		i++ // "a 10- to 15-minute walk"
	}
	join := p.word(i)
	if !joinsRange(lead, join) || lead == "from" && p.changes(a.next) {
		return amount{}, false
	}
	j := i + 1
	c, j, _ := p.currencyBefore(j)
	if money.name == "" && c.name != "" {
		return amount{}, false
	}
	if c.name == "" {
		if k, sign := p.sign(j); sign < 0 && k > j && join != "to" && join != "and" {
			return amount{}, false
		}
	}
	b, ok := p.amount(j)
	if !ok || b.vague || b.frac != a.frac || p.monthAt(b.next) {
		return amount{}, false
	}
	if unitName != "" {
		if u, _, ok := p.unitAt(b.next); !ok || u.name != unitName {
			return amount{}, false
		}
	}
	return b, p.plausible(join, lead, a, b) || join == "to" && p.ranging(a.next)
}

func joinsRange(lead, join string) bool {
	switch join {
	case "and":
		return lead == "between"
	case "to", "-", "–", "~", "or", "‑", "—":
		return lead != "between" || join != "or"
	}
	return false
}

// changes reports whether "from A to B", with A ending at i, describes a
// change: "rose from 14 to 31" is two numbers.
func (p parser) changes(i int) bool {
	for j := i - 1; j > i-7 && j >= 0; j-- {
		switch p.word(j) {
		case "rise", "rose", "risen", "rises", "rising", "raise", "raised", "raises", "raising", "grew", "grow", "grown", "growing",
			"climb", "climbed", "climbing", "jump", "jumped", "increase", "increased", "increasing", "fall", "fell", "fallen",
			"drop", "dropped", "cut", "up", "down", "went", "swelled", "revised", "doubled", "changed", "reduced", "dwindled", "shrank", "leapt", "soared", "surged":
			return true
		}
	}
	return false
}

// ranging reports whether a verb before "from A to B", with A ending at i, says
// that the two are bounds, in any order: "ranged from 30 to 12".
func (p parser) ranging(i int) bool {
	for j := i - 1; j > i-7 && j >= 0; j-- {
		switch p.word(j) {
		case "range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying":
			return true
		}
	}
	return false
}

// plausible reports whether the two amounts are bounds: ascending, and for
// "or" close together. In "2 to 3 million" the first takes the scale of the
// second.
func (p parser) plausible(join, lead string, a, b amount) bool {
	low := a.value * sharedScale(a, b)
	if low >= b.value {
		return false
	}
	switch join {
	case "or":
		return b.value <= 2*low+1 && b.value < 1000
	case "-", "–", "‑", "—", "~":
		return p.glued(a.next) == p.glued(a.next+1) && join != "—"
	case "to":
		return lead == "from" || b.value < 1000*max(low, 1)
	}
	return true
}

// sharedScale is 1e6 for "2 to 3 million", 1 where the first bound has its own
// scale or is as large as the second.
func sharedScale(a, b amount) float64 {
	if b.dozen && !a.dozen && a.value < 12 {
		return 12
	}
	if a.scaled || !b.scaled || a.words && !b.words {
		return 1
	}
	s := scaleBelow(b.value)
	if b.value < 1e3 || a.value >= s/1e3 && a.value >= 1000 {
		return 1
	}
	return s
}

func (n *Number) setRange(a, b amount, paired bool) {
	lo, hi := a.value*sharedScale(a, b), b.value
	if lo > hi {
		lo, hi = hi, lo
	}
	n.Value, n.Lo, n.Hi = &lo, ptr(lo), &hi
	n.Kind, n.Approx = news.QRange, news.Range
}

func ptr(v float64) *float64 { return &v }

// isScore reports whether a hyphenated range with nothing counted after it is
// a result: "won 2-3".
func (p parser) isScore(n Number) bool {
	if n.Kind != news.QRange || n.Figure.End >= n.End || *n.Hi > 20 {
		return false
	}
	join := p.word(n.After - 2)
	return (join == "-" || join == "–") && p.at(n.After).Kind != Word
}

// withBounds adds, after a bare number with a hedge that bounds it on one
// side, the outer reading: "over thirty" has Lo 30 and no Hi. Two bounds in
// one phrase ("more than 15 and less than 60") are one reading. Only the numbers
// from the index first on are looked at.
func (p parser) withBounds(found []Number, first int) []Number {
	from := first
	for from < len(found) && !bounds(&found[from]) {
		from++
	}
	if from == len(found) {
		return found
	}
	read := append([]Number(nil), found[from:]...)
	out := found[:from]
	for i := 0; i < len(read); i++ {
		out = append(out, read[i])
		if !bounds(&read[i]) {
			continue
		}
		b := bound(read[i])
		if i+1 < len(read) {
			if c, ok := p.joined(b, read[i+1]); ok {
				out = append(out, read[i+1], c)
				i++
				continue
			}
		}
		out = append(out, b)
	}
	return out
}

// bounds reports whether n is a bare number that its hedge makes a bound.
func bounds(n *Number) bool {
	return n.equal || n.Value != nil && n.Wording != n.Span && (n.Measure == Count || n.Measure == Fraction || n.Measure == Age) &&
		(n.Approx == news.AtLeast || n.Approx == news.AtMost)
}

// bound returns the outer reading of a number that [bounds].
func bound(n Number) Number {
	v := *n.Value
	age := n.Measure == Age
	n.Bound, n.Kind, n.Unit, n.Value, n.Span = true, news.QRange, "", nil, n.Wording
	if age {
		n.End = n.Figure.End
	}
	if n.equal || n.Approx == news.AtLeast {
		n.Lo = &v
	}
	if n.equal || n.Approx == news.AtMost {
		n.Hi = ptr(v)
	}
	return n
}

// joined is the range of a lower bound and the upper bound that follows it
// after "and" or "but".
func (p parser) joined(b, next Number) (Number, bool) {
	if !bounds(&next) {
		return b, false
	}
	c := bound(next)
	if b.Lo == nil || c.Hi == nil || *b.Lo >= *c.Hi || p.word(b.After) != "and" && p.word(b.After) != "but" || p.at(b.After+1).Start != c.Start {
		return b, false
	}
	b.Hi, b.End, b.After = c.Hi, c.End, c.After
	b.Wording = b.Span
	return b, true
}
