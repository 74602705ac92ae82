package claim

import "slices"

// A voice is someone in an article: of two different figures from one mouth one
// is a part of the other, or another count. Where every statement is to have a
// voice of its own, part tells them apart.
type voice struct {
	attributedTo uint32
	part         int
}

// A conflict collects intervals and finds whether two of different voices have
// no value in common. On a line that is so when the highest lower end is not
// below the lowest upper end; two of each are kept, as both may be of one voice.
type conflict struct{ units []extremes }

type extremes struct {
	unit               uint32
	written, converted ends
}

func (c *conflict) add(unit uint32, v voice, written, converted interval) {
	i := slices.IndexFunc(c.units, func(e extremes) bool { return e.unit == unit })
	if i < 0 {
		i = len(c.units)
		c.units = append(c.units, extremes{unit: unit})
	}
	c.units[i].written.add(v, written)
	c.units[i].converted.add(v, converted)
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

// ends are the highest lower and the lowest upper ends of intervals.
type ends struct{ low, high pair }

func (e *ends) add(v voice, i interval) {
	e.low.add(end{-i.lo, v})
	e.high.add(end{i.hi, v})
}

// An end is that of an interval; lower ends are negative, so that the least
// counts of both.
type end struct {
	at    float64
	voice voice
}

// A pair holds the least ends of two voices, the least first.
type pair struct {
	ends [2]end
	n    int
}

func (p *pair) add(e end) {
	switch {
	case p.n == 0:
		p.ends[0], p.n = e, 1
	case e.voice == p.ends[0].voice:
		p.ends[0].at = min(p.ends[0].at, e.at)
	case e.at < p.ends[0].at:
		p.ends[0], p.ends[1], p.n = e, p.ends[0], 2
	case p.n == 1 || e.at < p.ends[1].at:
		p.ends[1], p.n = e, 2
	}
}

// apart reports whether an interval of e lies wholly above one of o of another
// voice.
func (e ends) apart(o ends) bool {
	for _, low := range e.low.ends[:e.low.n] {
		for _, high := range o.high.ends[:o.high.n] {
			if low.voice != high.voice && -low.at >= high.at {
				return true
			}
		}
	}
	return false
}
