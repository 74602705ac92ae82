package entity

import "github.com/newsglass/newsglass/app/news"

// unknown reads capitals within a sentence that only their neighbours explain.
// Where capitals prove nothing, in headlines, it reads nothing.
func (f *finder) unknown(i int) (chunk, bool) {
	t := &f.tokens[i]
	if t.style != plain || !f.capital(i) || t.is(title) {
		return chunk{}, false
	}
	if t.low == "the" && f.follows(i+1) {
		end := f.stretch(i + 1) // "our partner The Lantern"
		return chunk{i, end, news.Organisation}, end > i+1
	}
	end := f.newWords(i)
	if end == i {
		return chunk{}, false
	}
	if f.aged(i, end) {
		return chunk{i, end, news.Person}, true
	}
	if f.ampersand(i, end) || f.business(i, end) {
		return chunk{i, end, news.Organisation}, true
	}
	if end == i+1 {
		return f.single(i)
	}
	before := f.low(i - 1)
	if end == i+2 && f.tokens[i+1].gap == gapHyphen {
		return chunk{i, end, news.Place}, locative[before] && f.follows(i)
	}
	if compass[t.low] || locative[before] && f.follows(i) && !t.is(given) || f.beforePlace(end) {
		return chunk{i, end, news.Place}, true
	}
	return chunk{i, end, news.Person}, true
}

// aged reports whether an age shows a person: "14-year-old Amjad", "Amjad, 14,".
func (f *finder) aged(i, end int) bool {
	if f.low(i-1) == "old" && f.follows(i) {
		return true
	}
	if end >= len(f.tokens) || f.tokens[end].gap != gapComma {
		return false
	}
	age := &f.tokens[end]
	return age.len() == 2 && age.digits && end+1 < len(f.tokens) && f.tokens[end+1].gap == gapComma && !f.tokens[i].caps
}

// ampersand reports whether a firm's "&" stands in a name: "Johnson & Johnson".
func (f *finder) ampersand(i, end int) bool {
	for j := i + 1; j < end; j++ {
		if f.tokens[j].gap == gapAnd {
			return true
		}
	}
	return false
}

// business reports whether the words beside a name show an organisation: "the
// newspaper Hurriyet", "Time magazine", "the Oslo-based Hengaw".
func (f *finder) business(i, end int) bool {
	if f.follows(end) && (outlets[f.low(end)] || f.low(end) == "reported" && end == i+1) {
		return true
	}
	return f.follows(i) && f.tokens[i].gap == gapSpace && (outlets[f.low(i-1)] && !f.tokens[i-1].cap || f.low(i-1) == "based")
}

// newWords returns the end of the capitals at i that are in no list.
func (f *finder) newWords(i int) int {
	end := i
	for end < len(f.tokens) && end-i < 4 && (end == i || f.follows(end)) && !f.covered(end) {
		t := &f.tokens[end]
		if !f.capital(end) && !(end > i && f.articled(end)) {
			break
		}
		if t.is(title) {
			break
		}
		if end == i && compass[t.low] && f.follows(end+1) && f.capital(end+1) {
			end++
			continue
		}
		if t.is(ordinary|part|head|landmark) || t.caps && end > i {
			return i
		}
		end++
		if t.caps {
			break
		}
	}
	return end
}

// single reads one unknown capital: an acronym, a given name, or what the
// words around it make of it.
func (f *finder) single(i int) (chunk, bool) {
	t := &f.tokens[i]
	before := f.low(i - 1)
	kind, joined := f.beside(i)
	switch {
	case t.initial:
		return chunk{}, false
	case t.caps:
		return chunk{i, f.company(i), news.Organisation}, t.len() < 8
	case f.follows(i+1) && f.tokens[i+1].cap && offices[f.low(i+1)]:
		return chunk{i, i + 1, news.Place}, true // "Wajima Mayor Jane Doe"
	case t.opens:
		return chunk{i, i + 1, news.Person}, t.is(given) && speech[f.low(i+1)]
	case locative[before] && f.follows(i):
		return chunk{i, f.romanceEnd(i + 1), news.Place}, true
	case joined && !t.opens:
		return chunk{i, i + 1, kind}, true
	case t.is(given) || speech[f.low(i+1)] && f.follows(i+1):
		return chunk{i, i + 1, news.Person}, true
	}
	return chunk{}, false
}

// company returns the end of a name that an acronym opens: "CMC Markets".
func (f *finder) company(i int) int {
	end := i + 1
	for end < len(f.tokens) && end-i < 4 && f.follows(end) && !f.covered(end) && f.capital(end) &&
		f.tokens[end].gap == gapSpace && !f.tokens[end].caps && !f.is(end, title) {
		end++
	}
	return end
}

var (
	locative = wordSet("in near outside inside into across around toward towards from at")
	offices  = wordSet("mayor governor gov")
	outlets  = wordSet("newspaper magazine broadcaster agency company firm charity group carmaker airline daily website network party militia bank subsidiary")
	speech   = wordSet("said says told tells added adds warned claimed insisted argued replied asked explained")
)
