package entity

import "github.com/newsglass/newsglass/app/news"

// sharers is the number of people of one surname up to which each new name is
// compared with all: it keeps the time linear.
const sharers = 32

// people clusters the names of people: full names that agree first, then
// shorter forms of exactly one of them. Two people who share a surname and are
// both named in full stay two, and a surname that could be either's stays
// alone.
func (l *linker) people() {
	byLast, byFirst := map[string][]*cluster{}, map[string][]*cluster{}
	var shorter []*name
	for _, n := range l.names {
		switch {
		case n.kind != news.Person || len(n.words) == 0:
		case len(n.words) == 1 || particles[n.words[0]] && len(n.words) == 2 && !kin[n.words[0]]:
			shorter = append(shorter, n)
		default:
			l.full(n, byLast, byFirst)
		}
	}
	for _, n := range shorter {
		l.short(n, byLast, byFirst)
	}
	for _, n := range l.names {
		if n.home == nil {
			l.found(n)
		}
	}
}

// full puts a name of two words or more where it agrees with all names.
func (l *linker) full(n *name, byLast, byFirst map[string][]*cluster) {
	last := surname(n.words)
	var home *cluster
	for _, c := range byLast[last] {
		if c.agrees(n) {
			if home != nil {
				home = nil // could be two people's: stays alone
				break
			}
			home = c
		}
	}
	if home != nil {
		home.add(n)
		return
	}
	c := l.found(n)
	if len(byLast[last]) < sharers {
		byLast[last] = append(byLast[last], c)
	}
	if first := n.words[0]; len(byFirst[first]) < sharers {
		byFirst[first] = append(byFirst[first], c)
	}
}

func surname(words []string) string {
	n := len(words)
	for n > 1 && suffixes[words[n-1]] {
		n--
	}
	return words[n-1]
}

// agrees reports whether a name can be another form of every name of c.
func (c *cluster) agrees(n *name) bool {
	for i := range c.names {
		if i == sharers || !alike(c.names[i].words, n.words) {
			return false
		}
	}
	return true
}

// alike reports whether two full names of one surname can be one person's:
// the first names are the same, or one name is the other without its first
// ("Tayyip Erdogan").
func alike(a, b []string) bool {
	if a[0] == b[0] || short(a[0], b[0]) || short(b[0], a[0]) {
		return agree(a, b)
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) < len(b) && within(a, b)
}

// within reports whether the words of a stand in b in their order.
func within(a, b []string) bool {
	for _, w := range b {
		if len(a) > 0 && a[0] == w {
			a = a[1:]
		}
	}
	return len(a) == 0
}

// short puts a surname or a given name alone with the only person it fits:
// first those of the text, then those that the lists know by it.
func (l *linker) short(n *name, byLast, byFirst map[string][]*cluster) {
	fits := byLast[surname(n.words)]
	if len(fits) == 0 && len(n.words) == 1 {
		fits = byFirst[n.words[0]]
	}
	if len(fits) == 1 {
		fits[0].add(n)
		return
	}
	known := words.aliases[string(news.Person)+n.folded]
	for _, c := range fits {
		if known != "" && c.names[0].canonical == known {
			c.add(n)
			return
		}
	}
	l.found(n)
}
