package entity

import "github.com/newsglass/newsglass/app/news"

// glosses joins the names that the text says are one: an acronym with the long
// form that it stands behind or before, "Free Syrian Army (FSA)", "the Islamic
// State, or ISIS", or with a name elsewhere whose initials spell it; and what
// somebody is "also known as".
func (l *linker) glosses(tokens []token, chunks []chunk, of []*name) {
	byInitials := map[string][]*name{}
	for _, n := range l.names {
		if n.kind == news.Organisation {
			if s := initials(n.sample); len(s) > 1 {
				byInitials[s] = append(byInitials[s], n)
			}
		}
	}
	for i, c := range chunks {
		if i > 0 && chunks[i-1].kind == c.kind && l.glossed(tokens, chunks[i-1], c, of[i-1], of[i]) {
			continue
		}
		t := &tokens[c.from]
		if c.kind != news.Organisation || !t.acronym(c) {
			continue
		}
		if long := byInitials[t.low]; len(long) == 1 {
			join(long[0], of[i])
		}
	}
}

// acronym reports whether t, with which chunk c begins, is all of it and in
// capitals.
func (t *token) acronym(c chunk) bool { return c.to == c.from+1 && t.caps }

// glossed joins the names of two neighbouring chunks of one kind if the second
// explains the first.
func (l *linker) glossed(tokens []token, a, b chunk, x, y *name) bool {
	known, ok := explains(tokens, a, b)
	if !ok {
		return false
	}
	first, second := &tokens[a.from], &tokens[b.from]
	switch {
	case a.kind == news.Person:
		if !known || x.listed && y.listed || len(x.words) < 2 || len(y.words) < 2 {
			return false
		}
		merge(x.home, y.home)
	case a.kind == news.Group:
		return false
	case second.acronym(b):
		if y.listed && !x.listed && (initials(x.sample) == second.low || y.plainly() && !wires[second.low]) {
			y.listed, y.canonical = false, y.folded // the text knows better: "Nigerian Red Cross (NRC)"
		}
		join(x, y)
	case first.acronym(a) && initials(y.sample) == first.low:
		join(y, x)
	case known && !x.listed && !y.listed:
		merge(x.home, y.home)
	}
	return true
}

// wires are the news agencies that the lists know by their initials: behind a
// name in brackets they say who reports it.
var wires = wordSet("afp ap dpa efe ansa tass ria upi irna isna kuna sana wam spa mena qna kcna ani pti wafa suna pna nhk")

// join makes one of a long form and its acronym, unless the lists know the two
// to be different: an acronym of the lists joins only what it abbreviates.
func join(long, acronym *name) {
	if long.home == acronym.home || acronym.listed && (long.listed || initials(long.sample) != acronym.canonical) {
		return
	}
	merge(long.home, acronym.home)
}

// explains reports whether b explains a: in brackets right behind it, or after
// "or", "known as". known is true when it says that b is what a is called.
func explains(tokens []token, a, b chunk) (known, ok bool) {
	if b.from-a.to > mostGlossWords {
		return false, false
	}
	if b.from == a.to {
		return false, tokens[b.from].bracket
	}
	for i := a.to; i < b.from; i++ {
		low := tokens[i].low
		if !glossWords[low] {
			return false, false
		}
		known = known || namingWords[low]
		ok = ok || known || low == "or" || low == "acronym" || low == "initials" // not "the A, the B"
	}
	return known, ok && (tokens[a.to].gap == gapComma || tokens[a.to].bracket)
}

// mostGlossWords is the number of words that may stand between a name and what
// explains it: "or, also known by its acronym".
const mostGlossWords = 4

var (
	glossWords  = wordSet("or known as also called formerly better by his her its their the acronym initials alias aka a.k.a nickname nicknamed dubbed born")
	namingWords = wordSet("known called formerly alias aka a.k.a nicknamed dubbed born")
)

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
