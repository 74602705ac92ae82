package entity

import "github.com/newsglass/newsglass/app/news"

// person reads names that a title before them or a given name at their head
// shows: "Prime Minister Nouri al-Maliki" (without the title), "Jabbar Yawar".
func (f *finder) person(i int) (chunk, bool) {
	if !f.nameWord(i) {
		return chunk{}, false
	}
	titled := f.titleBefore(i)
	end := f.nameEnd(i)
	switch {
	case f.listed(i, end, titled) || titled == 0 && f.within(end):
		return chunk{}, false
	case f.follows(i) && honorifics[f.low(i-1)] && f.tokens[i].style == plain:
	case titled != 0 && relatives[f.low(i-1)] && !f.is(i, part|ordinary):
	case titled == address && !f.is(i, part|ordinary|landmark|head):
	case titled != 0 && end-i > 1 && !f.is(i, part|ordinary|head):
	case end-i > 1 && f.tokens[end-1].style == plain && f.arabic(i, end) && !(locative[f.low(i-1)] && f.follows(i)):
	case end-i > 1 && f.is(i, given) && !f.coinage(i, end):
	default:
		return chunk{}, false
	}
	return chunk{i, end, news.Person}, true
}

// titleBefore returns the class of the title right before token i, 0 for none.
func (f *finder) titleBefore(i int) class {
	if i == 0 || !f.follows(i) {
		return 0
	}
	if f.tokens[i].gap == gapHyphen {
		return 0
	}
	switch before := &f.tokens[i-1]; {
	case before.is(address):
		return address
	case before.is(title):
		return title
	}
	return 0
}

// listed reports whether the lists know the name at i otherwise: as that of an
// organisation, a group, or a place that no surname follows ("Minister Israel
// Katz" has one).
func (f *finder) listed(i, end int, titled class) bool {
	k, n := longestListed(f.tokens[i:])
	if k == nil {
		return false
	}
	if k.kind == news.Person {
		return i+n >= end
	}
	surnamed := f.is(i, given) || titled != 0 && k.kind == news.Place && !f.coinage(i, end)
	return n > 1 || !surnamed || end-i == 1
}

// coinage reports whether a given name heads what is no person: "Virginia
// Beach", "Ali Baba Hotel".
func (f *finder) coinage(i, end int) bool {
	last := &f.tokens[end-1]
	if last.is(landmark | head) {
		return true
	}
	return f.tokens[i].style != plain && last.is(part|ordinary)
}

// arabic reports whether a particle joins the name: "Mohan al-Freiji".
func (f *finder) arabic(i, end int) bool {
	for j := i; j < end-1; j++ {
		if j > i && f.articled(j) || kin[f.low(j)] {
			return true
		}
	}
	return false
}

var (
	arabicArticles = wordSet("al el ad ar as ash an at az ul")
	honorifics     = wordSet("mr mrs ms miss dr sir lord lady") // before any surname: "Mr Brown"
	relatives      = wordSet("wife husband son daughter brother sister mother father uncle aunt cousin grandmother grandfather")
	kin            = wordSet("abu umm bin ibn bint abdul abd abdel")
	opening        = wordSet("al el bin ibn de van von da di del") // begin a name in lower case
	inNames        = wordSet("al el ad ar as ash an at az ul bin ibn bint abu van von der den de da di du del della dos la le ben ter ten ould y e ez")
)

// longestName is the number of tokens that a person's name may have.
const longestName = 7

// nameEnd returns the end of the person's name that begins at token i.
func (f *finder) nameEnd(i int) int {
	end := i + 1
	for end < len(f.tokens) && end-i < longestName && !f.tokens[end-1].poss {
		switch t := &f.tokens[end]; {
		case t.gap == gapQuote && f.nickname(end):
			end += 2
			continue
		case t.gap != gapSpace && t.gap != gapHyphen:
			return end
		case f.nameWord(end):
		case t.low == "i" || t.low == "ii" || t.low == "iii" || t.low == "iv" || t.low == "jr" || t.low == "sr":
			return end + 1
		case inNames[t.low] && f.particle(end):
		case t.gap == gapHyphen && f.syllable(end):
		default:
			return end
		}
		end++
	}
	return end
}

// nameWord reports whether token i can be part of a person's name.
func (f *finder) nameWord(i int) bool {
	if !f.capital(i) {
		return opening[f.low(i)] && f.particle(i)
	}
	t := &f.tokens[i]
	acronym := t.caps && t.style == plain && !t.initial && t.len() < 6
	if acronym && !(i > 0 && f.tokens[i-1].caps) && !(t.len() == 2 && f.titleBefore(i) != 0) || t.is(title) && !t.is(given) {
		return false
	}
	return !t.is(head) || i > 0 && f.is(i-1, given)
}

// particle reports whether a capital follows the lower-case particle at i.
func (f *finder) particle(i int) bool {
	for n := 1; n < 3; n++ {
		if !f.follows(i+n) || arabicArticles[f.low(i)] && !f.articled(i) {
			return false
		}
		if f.capital(i + n) {
			return true
		}
		if !inNames[f.low(i+n)] {
			return false
		}
	}
	return false
}

// syllable reports whether the lower-case word that a hyphen ties to a name at
// token i belongs to it ("Ki-moon") and is no participle ("Saddam-led").
func (f *finder) syllable(i int) bool {
	t, before := &f.tokens[i], &f.tokens[i-1]
	return !t.digits && !t.cap && len(t.low) < 6 && len(before.low) < 6 && before.cap && !before.caps &&
		!t.is(ordinary|part) && !tails[t.low] && i > 1 && f.tokens[i-1].gap == gapSpace
}

var tails = wordSet("led held run born based era like style wide ruled owned made built aged")

// nickname reports whether token i stands in quotation marks within a name:
// John “J.D.” Dorrian.
func (f *finder) nickname(i int) bool {
	return f.tokens[i].cap && i+1 < len(f.tokens) && f.tokens[i+1].gap == gapQuote && f.capital(i+1)
}
