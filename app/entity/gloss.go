package entity

import "github.com/newsglass/newsglass/app/news"

// glosses joins an acronym with the long form that the text gives for it:
// "Free Syrian Army (FSA)", "the Islamic State, or ISIS", or a name elsewhere
// whose initials spell it.
func (l *linker) glosses(tokens []token, chunks []chunk, of []*name) {
	byInitials := map[string][]*name{}
	for _, n := range l.names {
		if n.kind == news.Organisation {
			if s := initials(n.sample); len(s) > 1 {
				byInitials[s] = append(byInitials[s], n)
			}
		}
	}
	for i := range chunks {
		c := chunks[i]
		t := &tokens[c.from]
		if c.kind != news.Organisation || c.to > c.from+1 || !t.caps {
			continue
		}
		if i > 0 && chunks[i-1].kind == news.Organisation && glossed(tokens, chunks[i-1], c) {
			join(of[i-1], of[i])
		} else if long := byInitials[t.low]; len(long) == 1 {
			join(long[0], of[i])
		}
	}
}

// join makes one of a long form and its acronym, unless the lists know the two
// to be different: an acronym of the lists joins only what it abbreviates.
func join(long, acronym *name) {
	if long.home == acronym.home || acronym.listed && (long.listed || initials(long.sample) != acronym.canonical) {
		return
	}
	merge(long.home, acronym.home)
}

// glossed reports whether b explains a: in brackets right behind it, or after
// "or", "known as".
func glossed(tokens []token, a, b chunk) bool {
	if b.from-a.to > 3 {
		return false
	}
	if b.from == a.to {
		return tokens[b.from].bracket
	}
	for i := a.to; i < b.from; i++ {
		if !glossWords[tokens[i].low] {
			return false
		}
	}
	return tokens[a.to].gap == gapComma || tokens[a.to].bracket
}

var glossWords = wordSet("or known as also called formerly")

// initials returns the first letters of the words of a long name in lower
// case, small words left out; "" for a name of one word.
func initials(name []token) string {
	if len(name) < 2 {
		return ""
	}
	out := make([]byte, 0, len(name))
	for i := range name {
		if t := &name[i]; t.cap && t.low != "" {
			out = append(out, t.low[0])
		}
	}
	return string(out)
}
