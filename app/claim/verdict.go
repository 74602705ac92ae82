package claim

import (
	"cmp"
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// verdict says how statements of one row stand to each other. The time is
// linear in their number.
func (ix *Index) verdict(members []*statement, sources int) news.Verdict {
	if sources < 2 {
		return news.Single
	}
	all := conflict{}
	scopes := map[scope]*conflict{}
	voices := map[voice]int{}
	for i, s := range members {
		written, converted := ix.allowed(s)
		all.add(s.unit, i, written, converted)
		v := voice{s.article, s.attributedTo}
		if _, ok := voices[v]; !ok {
			voices[v] = len(voices)
		}
		k := s.scope(ix)
		if scopes[k] == nil {
			scopes[k] = &conflict{}
		}
		scopes[k].add(s.unit, voices[v], written, converted)
	}
	for _, c := range scopes {
		if c.found() {
			return news.Differ
		}
	}
	if all.found() {
		return news.Scope
	}
	return news.Agree
}

// A scope is what a statement says of where and when, and whether it stands.
// Where a distance is measured from makes its row, so its scope leaves it out.
type scope struct{ place, period, status uint32 }

func (s *statement) scope(ix *Index) scope {
	if ix.texts.names[s.family.kind] == string(news.Distance) {
		return scope{0, s.periodKey, s.status}
	}
	return scope{s.placeKey, s.periodKey, s.status}
}

// A voice is someone in an article: of two different figures from one mouth one
// is a part of the other, or another count.
type voice struct {
	article      *article
	attributedTo uint32
}

// A conflict collects intervals and finds whether two of different voices have
// no value in common. On a line that is so when the highest lower end is not
// below the lowest upper end; two of each are kept, as both may be of one voice.
type conflict struct{ units []extremes }

type extremes struct {
	unit               uint32
	written, converted ends
}

func (c *conflict) add(unit uint32, voice int, written, converted interval) {
	i := slices.IndexFunc(c.units, func(e extremes) bool { return e.unit == unit })
	if i < 0 {
		i = len(c.units)
		c.units = append(c.units, extremes{unit: unit})
	}
	c.units[i].written.add(voice, written)
	c.units[i].converted.add(voice, converted)
}

func (c *conflict) found() bool {
	for i, e := range c.units {
		if e.written.apart(e.written) {
			return true
		}
		for j, other := range c.units {
			if i != j && e.converted.apart(other.converted) {
				return true
			}
		}
	}
	return false
}

// ends are the highest lower and the lowest upper ends of intervals, two voices
// of each, the farthest first.
type ends struct{ low, high []end }

type end struct {
	at    float64
	voice int
}

func (e *ends) add(voice int, i interval) {
	e.low = keep(e.low, end{-i.lo, voice})
	e.high = keep(e.high, end{i.hi, voice})
}

// keep puts an end into a list of the least ends of two voices.
func keep(list []end, e end) []end {
	if i := slices.IndexFunc(list, func(o end) bool { return o.voice == e.voice }); i >= 0 {
		list[i].at = min(list[i].at, e.at)
	} else {
		list = append(list, e)
	}
	slices.SortFunc(list, func(a, b end) int { return cmp.Compare(a.at, b.at) })
	return list[:min(2, len(list))]
}

// apart reports whether an interval of e lies wholly above one of o of another
// voice.
func (e ends) apart(o ends) bool {
	for _, low := range e.low {
		for _, high := range o.high {
			if low.voice != high.voice && -low.at >= high.at {
				return true
			}
		}
	}
	return false
}
