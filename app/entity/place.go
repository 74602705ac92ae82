package entity

import "github.com/newsglass/newsglass/app/news"

// place reads names that a landmark word, a noun beside them or a larger place
// after them shows: "Tiyas Military Airfield", "Lake Tharthar", "town of
// Udhaim", "Haninge province", "Woodbridge, Virginia".
func (f *finder) place(i int) (chunk, bool) {
	if !f.capital(i) || f.tokens[i].style == shout {
		return f.article(i)
	}
	if end := f.landmarked(i); end > i {
		return chunk{i, end, news.Place}, true
	}
	end := f.placeEnd(i)
	if end == i || f.is(i, ordinary|part|title|head) {
		return chunk{}, false
	}
	if f.called(i) || f.follows(end) && nouns[f.low(end)] && f.tokens[end].gap == gapSpace || f.within(end) {
		return chunk{i, end, news.Place}, true
	}
	return chunk{}, false
}

// article reads an Arabic name in lower case with its article: "al-Kattoun district".
func (f *finder) article(i int) (chunk, bool) {
	if f.low(i) != "al" || !f.follows(i+1) || !f.capital(i+1) {
		return chunk{}, false
	}
	end := f.placeEnd(i + 1)
	ok := end > i+1 && (f.called(i) || f.follows(end) && nouns[f.low(end)])
	return chunk{i, end, news.Place}, ok
}

// widenPlace takes in a compass point in capitals before a known place
// ("Northern Iraq") and a landmark after it ("Mosul Dam").
func (f *finder) widenPlace(from, to int) (int, int) {
	if end := f.landmarked(from); end > to {
		return from, end
	}
	if from == to-1 {
		to = f.romanceEnd(to)
	}
	if from > 0 && f.follows(from) && f.tokens[from].gap == gapSpace && !f.covered(from-1) &&
		f.tokens[from-1].cap && compass[f.low(from-1)] && f.tokens[from-1].style == plain {
		from--
	}
	return from, to
}

// romanceEnd widens a place that ends before token to: "Cagayan [de Oro]".
func (f *finder) romanceEnd(to int) int {
	if romance[f.low(to)] && f.follows(to) && f.follows(to+1) && f.capital(to+1) {
		return to + 2
	}
	return to
}

var romance = wordSet("de del do da di dos")

var compass = wordSet("north south east west northern southern eastern western central northeastern northwestern southeastern southwestern")

// landmarked returns the end of the capitals at i that end in a landmark, or
// that one opens ("Mount Sinjar", "Gulf of Aden"); i when there is none.
func (f *finder) landmarked(i int) int {
	end, at := f.stretch(i), i
	for j := i + 1; j < end; j++ {
		if f.is(j, landmark) {
			at = j + 1
		}
	}
	if at > i || end == i {
		if at > i && f.is(i, ordinary) {
			return i
		}
		return at
	}
	if openers[f.low(i)] && end > i+1 && f.tokens[i+1].gap == gapSpace && f.tokens[i].style == plain {
		return min(end, i+3)
	}
	if waters[f.low(i)] && f.low(i+1) == "of" && f.follows(i+1) && f.follows(i+2) {
		if end := f.stretch(i + 2); end > i+2 {
			return end
		}
	}
	return i
}

var (
	openers = wordSet("mount lake fort port camp cape wadi tal tel tell ain ayn ein deir dayr umm ras san santa saint st puerto rio villa khan kafr kfar beit bayt")
	around  = wordSet("outskirts mayor governor residents south north east west northeast northwest southeast southwest centre center coast streets")
	waters  = wordSet("gulf strait straits bay sea isle isles port cape")
	// nouns are the kinds of place that stand after or, with "of", before a name.
	nouns = wordSet("province district city town village governorate region state county valley river neighbourhood neighborhood suburb island peninsula mountain mountains oblast prefecture township camp airport border crossing municipality area desert dam highway capital port")
)

// called reports whether a noun names the kind of place right before token i:
// "the town of".
func (f *finder) called(i int) bool {
	return f.follows(i) && (f.low(i-1) == "of" && f.follows(i-1) && (nouns[f.low(i-2)] || around[f.low(i-2)]) ||
		nouns[f.low(i-1)] && !f.tokens[i-1].cap && f.tokens[i].gap == gapSpace && f.low(i-1) != "state" && f.low(i-1) != "border")
}

// within reports whether a larger place follows behind a comma.
func (f *finder) within(end int) bool {
	if !f.beforePlace(end) {
		return false
	}
	start := f.placeStart(end)
	dateline := f.tokens[start].opens && f.tokens[start].caps
	return dateline || prepositions[f.low(start-1)]
}

// beforePlace reports whether a comma and a known place stand at token end.
func (f *finder) beforePlace(end int) bool {
	return end < len(f.tokens) && f.tokens[end].gap == gapComma && !f.tokens[end-1].poss && f.isPlace(end)
}

// placeEnd returns the end of up to three plain capitals that begin at i.
func (f *finder) placeEnd(i int) int {
	end := i
	for end < len(f.tokens) && end-i < 3 && f.capital(end) && (end == i || f.follows(end)) {
		if f.is(end, title) || f.tokens[end].initial {
			break
		}
		end++
	}
	return end
}

// placeStart returns where the capitals begin that end before token end.
func (f *finder) placeStart(end int) int {
	start := end - 1
	for start > 0 && f.capital(start-1) && f.follows(start) && end-start < 4 {
		start--
	}
	return start
}

var prepositions = wordSet("in near outside inside into across around toward towards from at to between through throughout of")
