package entity

// A crowd is the people of one text, by what they may be called for short.
type crowd struct {
	canonical map[string]*cluster   // people of the lists
	squeezed  map[string]*cluster   // all letters of a full name
	last      map[string][]*cluster // surname
	first     map[string][]*cluster
	middle    map[string][]*cluster // a word between that is no given name
	kunya     map[string][]*cluster // the two words that the name begins with: "abu bakr"
}

// halved returns the only person whose double surname a name has the first half
// of, or the other way round: "Edmundo Bravo", "Edmundo Bravo Lozano".
func (c *crowd) halved(n *name) *cluster {
	words, _ := unsuffixed(n.words)
	var halves []*cluster
	switch len(words) {
	case 2:
		halves = c.middle[words[1]]
	case 3:
		if !isGiven(words[1]) && len(words[1]) > 2 && !particles[words[1]] {
			halves = c.last[words[1]]
		}
	}
	if len(halves) != 1 || len(halves[0].names[0].words)+len(words) != 5 || halves[0].names[0].words[0] != words[0] {
		return nil
	}
	return halves[0]
}

// enter makes a cluster known by the parts of a name.
func (c *crowd) enter(home *cluster, n *name) {
	if n.listed && c.canonical[n.canonical] == nil {
		c.canonical[n.canonical] = home
	}
	words, _ := unsuffixed(n.words)
	note(c.last, words[len(words)-1], home)
	note(c.first, words[0], home)
	if kunyas[words[0]] && len(words) > 1 {
		note(c.kunya, words[0]+" "+words[1], home)
	}
	for _, w := range words[1:max(1, len(words)-1)] {
		if len(w) > 2 && !particles[w] && !isGiven(w) {
			note(c.middle, w, home)
		}
	}
}

func note(m map[string][]*cluster, key string, home *cluster) {
	known := m[key]
	for _, c := range known {
		if c == home {
			return
		}
	}
	if len(known) < sharers {
		m[key] = append(known, home)
	}
}

// fits returns the people that a name for short can mean.
func (c *crowd) fits(n *name) []*cluster {
	last := n.words[len(n.words)-1]
	switch {
	case len(n.words) == 2 && kunyas[n.words[0]]:
		return c.kunya[n.words[0]+" "+last]
	case len(n.words) == 2 && articles[n.words[0]]:
		return c.arabic(last) // "Al Maliki"; but Al Gore has a given name
	case len(c.last[last]) > 0 || len(n.words) > 1:
		return c.last[last]
	case len(c.first[last]) > 0:
		return c.first[last]
	}
	return c.middle[last]
}

// arabic returns the people whose surname is last, if all have an article
// before it.
func (c *crowd) arabic(last string) []*cluster {
	for _, p := range c.last[last] {
		if !p.hasArticle() {
			return nil
		}
	}
	return c.last[last]
}

func (c *cluster) hasArticle() bool {
	for _, n := range c.names {
		for i := range n.sample {
			if i > 0 && articles[n.sample[i].low] {
				return true
			}
		}
	}
	return false
}
