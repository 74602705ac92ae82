package entity

// capital reports whether token i has a capital that can be a name's: not of
// a day or month, not of an everyday word where everything has a capital.
func (f *finder) capital(i int) bool {
	if i >= len(f.tokens) {
		return false
	}
	t := &f.tokens[i]
	if !t.cap || t.digits || t.is(calendar) && t.low != "may" {
		return false
	}
	return !t.is(ordinary) || t.style == plain && !t.opens
}

// follows reports whether token i goes on with what ends before it.
func (f *finder) follows(i int) bool {
	return i < len(f.tokens) && i > 0 && joins(f.tokens[i].gap) && !f.tokens[i-1].poss
}

// low is the low form of token i, "" past either end.
func (f *finder) low(i int) string {
	if i < 0 || i >= len(f.tokens) {
		return ""
	}
	return f.tokens[i].low
}

// is reports whether token i is of a class; no token past either end is.
func (f *finder) is(i int, c class) bool {
	return i >= 0 && i < len(f.tokens) && f.tokens[i].is(c)
}

// longestRun is the number of tokens that one stretch of capitals may have.
const longestRun = 10

// stretch returns the end of the capitals that begin at token i. A title ends
// it: what follows is a person.
func (f *finder) stretch(i int) int {
	end := i
	for end < len(f.tokens) && end-i < longestRun {
		if end > i && !f.follows(end) && !f.collective(end-1) {
			break
		}
		t := &f.tokens[end]
		if !f.capital(end) && !(end == i && ordinal(t)) && !f.articled(end) {
			break
		}
		if t.is(title) && !f.is(end+1, head) {
			break
		}
		end++
	}
	return end
}

// articled reports whether token i is an Arabic article with its word:
// "al-Ghuraba Brigades".
func (f *finder) articled(i int) bool {
	low := f.low(i)
	if !arabicArticles[low] || !f.follows(i+1) || !f.capital(i+1) {
		return false
	}
	return f.tokens[i+1].gap == gapHyphen || low == "al" || low == "el"
}

// collective reports whether token i is a possessive inside names:
// "People's Protection Units", "St Clement's Church".
func (f *finder) collective(i int) bool {
	t := &f.tokens[i]
	return t.poss && (collectives[t.low] || f.low(i-1) == "st" || f.low(i-1) == "saint") && i+1 < len(f.tokens) && f.tokens[i+1].cap
}

var collectives = wordSet("people peoples workers children childrens women womens lord lords farmers teachers students lawyers peoples veterans journalists")

// ordinal reports whether t is a number that opens a unit's name: "407th".
func ordinal(t *token) bool {
	n := len(t.low)
	if !t.digits || n < 3 {
		return false
	}
	switch t.low[n-2:] {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}
