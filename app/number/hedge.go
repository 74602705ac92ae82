package number

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// hedges are the phrases before a number that say how exactly it is meant.
var hedges = []struct {
	approx  news.Approx
	phrases string
}{
	{news.About, `about|around|some|roughly|nearly|almost|close to|an estimated|estimated|approximately|approx|approx .|circa|ca|
an average of|an approximate|more or less|near|nearer|in the region of|in the order of|something like|perhaps|probably|maybe|~|≈|
as near as|not far from|not quite|virtually|practically|somewhere around|close on|getting on for|nigh on`},
	{news.AtLeast, `more than|over|at least|past|beyond|above|upwards of|upward of|in excess of|exceeding|exceed|exceeds|exceeded|
not less than|no less than|no fewer than|not fewer than|a minimum of|minimum of|greater than|larger than|bigger than|higher than|
passes|passed|tops|topped|topping|surpasses|surpassed|surpassing|north of|greater than or equal to|more than or equal to|
equal to or more than|equal to or greater than|bigger or equal than|greater or equal than|more or equal than|> =|>|≥|
older than`},
	{news.AtMost, `up to|as many as|as much as|as few as|less than|fewer than|within|under|below|at most|no more than|not more than|
a maximum of|maximum of|smaller than|lower than|less than or equal to|equal to or less than|less or equal than|smaller or equal than|
short of|barely|< =|<|≤|younger than|as long as|as far as`},
	{news.Exact, `just|only|exactly|precisely|equal to|equals|< >|! =|≠|not equal to`},
}

// adverbs stand before a hedge or between it and the number and belong to
// neither: "just over 40", "still at least 12".
var adverbs = wordSet("just only well far slightly still now probably perhaps even already possibly likely much")

// hedgeByWords finds what a hedge says by its words in lower case.
var hedgeByWords = indexHedges()

func indexHedges() map[string]news.Approx {
	m := map[string]news.Approx{}
	for _, h := range hedges {
		for _, phrase := range strings.Split(h.phrases, "|") {
			m[strings.TrimSpace(phrase)] = h.approx
		}
	}
	return m
}

// A hedge is a phrase that starts at token first.
type hedge struct {
	first  int
	approx news.Approx
}

// longestHedge is the number of words of the longest phrase.
const longestHedge = 6

// hedgeBefore returns the longest hedge that ends before token i.
func (p parser) hedgeBefore(i int) (hedge, bool) {
	if !p.can(i-1, hedging) {
		return hedge{}, false
	}
	var buffer phrase
	for first := max(i-longestHedge, 0); first < i; first++ {
		approx := hedgeByWords[string(p.join(&buffer, first, i))]
		if h := (hedge{first, approx}); approx != "" {
			return h, !p.spatial(h, i) && !p.topical(h, i)
		}
	}
	return hedge{}, false
}

// topical reports whether "about" says what is spoken or thought of: "talks
// about two hostages", "worried about 200 jobs".
func (p parser) topical(h hedge, i int) bool {
	return h.first == i-1 && p.word(h.first) == "about" && topics[p.word(h.first-1)]
}

// topics are verbs and nouns of speech and feeling that take "about". Those
// that as well take a number as their object ("asked about 30 people to
// leave") are left out.
var topics = wordSet(`speak speaks spoke spoken speaking talk talks talked talking story stories tale tales worry worries worried
	worrying concern concerns concerned questions complain complains complained complaining complaint complaints debate
	debates argue argues argued arguing argument arguments discussion discussions information news details rumour rumours rumor
	rumors film documentary book article anxious anxiety angry upset happy unhappy nervous doubt doubts optimistic pessimistic
	learn learned learnt learning warning warnings fear fears dispute disputes lied joke jokes joked dream dreams care
	cares cared caring conversation conversations negotiation negotiations negotiated negotiate negotiating dialogue silent
	something nothing anything everything evidence testimony testify testified uncertainty curious chat chatted bragged
	enquiries inquiries inquire inquired letter letters message messages statement podcast song`)

// spatial reports whether "over" or "within" is a preposition of place or
// time: "spread over 40 hills", "handed over 3 men", "in the past 12 hours".
func (p parser) spatial(h hedge, i int) bool {
	if before := p.word(h.first - 1); p.word(h.first) == "past" && (before == "the" || before == "this" || before == "these") {
		return true // "in the past 12 hours"
	}
	switch p.word(h.first) {
	case "over", "above", "past", "under", "near", "around":
		switch p.word(h.first - 1) {
		case "spread", "extend", "extends", "extending", "stretch", "stretching", "stretches", "scattered", "spreads", "spreading", "flew", "jumped",
			"handed", "hand", "hands", "handing", "took", "taken", "take", "turned", "fought", "presided", "ruled", "argued", "carried", "won", "passed":
			return true
		}
	}
	return false
}

// setHedge widens the wording of n to the hedges on both sides and sets how
// exactly the number is meant.
func (p parser) setHedge(n *Number) {
	first, after := n.First, n.After
	h, ok := p.hedgeBefore(first)
	for ok {
		first = h.first
		n.equal = n.Measure == Count && n.Value != nil && n.Kind != news.QRange && (p.word(first) == "equal" && first+2 == n.First || p.word(first) == "equals")
		if n.Value != nil && n.Kind != news.QRange && h.approx != news.Exact {
			n.Approx = h.approx
		}
		for adverbs[p.word(first-1)] {
			first--
		}
		var outer hedge
		if outer, ok = p.hedgeBefore(first); ok && outer.first < first {
			h = outer
			continue
		}
		ok = false
	}
	if next, approx := p.hedgeAfter(after); approx != "" {
		after = next
		if n.Value != nil && n.Kind != news.QRange {
			n.Approx = approx
		}
	}
	n.Wording = p.span(first, after)
}

// hedgeAfter reads a hedge after the number: "or so", "or more", "100 or
// fewer", "and counting", "-plus".
func (p parser) hedgeAfter(i int) (int, news.Approx) {
	a, b := p.word(i), p.word(i+1)
	switch {
	case a == "or" && b == "so", a == "-" && b == "odd":
		return i + 2, news.About
	case a == "odd":
		return i + 1, news.About
	case (a == "or" || a == "and") && upwards[b] && !p.comparesAfter(i+2), a == "and" && b == "counting", a == "-" && b == "plus":
		return i + 2, news.AtLeast
	case a == "+" && p.glued(i), a == "plus" && p.at(i+1).Kind == Word:
		return i + 1, news.AtLeast
	case a == "or" && (b == "fewer" || b == "less" || b == "under" || b == "below"):
		return i + 2, news.AtMost
	}
	return i, ""
}

// upwards are words after "or" and "and" by which a number bounds from below.
var upwards = wordSet("more above over greater higher older up upward upwards")

// comparesAfter reports whether "more" goes on as a comparison: "20 and more
// than 30".
func (p parser) comparesAfter(i int) bool { return p.word(i) == "than" }
