package number

// sum adds up a number group by group: "two hundred" "million" is one group of
// 200 times its scale.
type sum struct {
	total, group float64
	open         int     // digits that the group can still take: 0 any, 1 a unit, 2 none
	last         float64 // scale of the last group; the next must be smaller
	takesAnd     bool
	any          bool
}

// addTo adds token i to the number; false when it does not fit.
func (p parser) addTo(c *sum, a *amount, i *int) bool {
	w := p.word(*i)
	if v, next, ok := p.literal(*i); ok {
		if c.any && !(c.takesAnd && c.group >= 100 && v < 100) || c.group == 1 && c.open == 2 && !c.any {
			return false
		}
		c.group, c.open, c.any, c.takesAnd, a.words, a.round = c.group+v, 2, true, false, false, false
		*i = next
		return true
	}
	u, isUnit := units[w]
	t, isTens := tens[w]
	s, isScale := scaleOf(w)
	switch {
	case isUnit && (c.open == 0 || c.open == 1 && u > 0 && u < 10):
		c.group, c.open, c.takesAnd, a.round = c.group+u, 2, false, false
	case isTens && c.open == 0:
		c.group, c.open, c.takesAnd, a.round = c.group+t, 1, false, false
	case (w == "hundred" || w == "hundreds" && c.any) && c.group > 0 && c.group < 100:
		c.group, c.open, c.takesAnd, a.scaled = c.group*100, 0, true, true
	case isScale && (c.group > 0 || c.total > 0 && s > c.last):
		c.addScale(s)
		a.scaled = true
	case dozens[w] && c.group > 0 && c.group < 1000:
		c.group, c.open, c.takesAnd, a.dozen = c.group*12, 2, false, true
	case w == "score" && a.words && c.group > 0 && c.total == 0 && p.scoreOf(*i+1):
		c.group, c.open, c.takesAnd = c.group*20, 2, false
	case c.any && !a.words && c.total == 0 && p.shortScale(*i) > 0 && (w != "b" || c.group < 1000):
		c.group, c.open, c.takesAnd, a.scaled = c.group*p.shortScale(*i), 2, false, true
	default:
		return false
	}
	c.any = true
	*i++
	return true
}
