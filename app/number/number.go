// Package number finds the numbers of an English news text: digits and words,
// scales, fractions, ranges, money, percentages, dimensions and ages, with the
// hedge that says how exactly each is meant.
//
// The text is cut into tokens ([Tokens]). Most of them start no number, which
// one look into the vocabulary says; at the others the grammar tries, in this
// order, a date, a time or another name of digits, an amount of words or
// digits, a range, the unit after it, and the hedge around it. What it reads
// ahead is bounded or is passed over afterwards, so the time is linear in the
// text. At last, conversions are tied to what they convert.
package number

import "github.com/newsglass/newsglass/app/news"

// A Measure is what the unit of a number measures.
type Measure uint8

// The measures that facts tell apart. Count is a bare number: what it counts
// is said by the words around it.
const (
	Count Measure = iota
	Length
	Area
	Time
	Age
	Money
	Percent
	Fraction // a bare fraction: "two-thirds"
	Rate     // barrels a day, kilometres an hour
	Other    // weight, volume, temperature, ...
)

// A Number is one number of the text.
type Number struct {
	// Quantity is the number with its unit. A range has Lo and Hi; its Value
	// is Lo. A vague number ("dozens") has no Value.
	news.Quantity

	// Figure is the number without its unit: "25" of "25-minute".
	Figure news.Span
	// Wording is the number with its hedge: "more than 60,000".
	Wording news.Span
	Approx  news.Approx
	Measure Measure

	// Symbol is the short unit that facts use: "mi", "USD", "years", "%".
	Symbol string
	// Factor turns the value into Symbol: a decade is 10 years.
	Factor float64

	// Nominal is true where the digits name something (a year, a date, a road,
	// a radio station) and count nothing.
	Nominal bool
	// Converts is the index of the number that this one states once more in
	// another unit, "(30 miles)" after "50 km"; -1 where it converts none.
	Converts int
	// First and After are the tokens of the span, After exclusive.
	First, After int
	// Worded is true for a number without digits.
	Worded bool
	// Bound is true for the outer reading of a hedged number: "over thirty" as
	// a range without an upper end. The number itself is listed as well.
	Bound bool

	equal     bool      // "equal to" stands before it
	dimension dimension // of its unit, for conversions
	si        float64   // how many SI units its unit is, 0 where no factor says it
}

// Find returns the numbers of text in the order in which they start.
func Find(text string) []Number {
	return FindIn(Tokens(text))
}

// FindIn returns the numbers in tokens that [Tokens] has cut. No number goes
// across a blank line.
func FindIn(tokens []Token) []Number {
	var found []Number
	for first := 0; first < len(tokens); {
		after := first + 1
		for after < len(tokens) && tokens[after].Gap != Paragraph {
			after++
		}
		before := len(found)
		found = parser{tokens[first:after]}.numbers(found)
		for i := before; i < len(found); i++ {
			found[i].First += first
			found[i].After += first
		}
		first = after
	}
	return found
}

// parser reads the tokens of one paragraph. Its methods take the index to
// start at and return the index after what they have read.
type parser struct{ tokens []Token }

// numbers appends the numbers of the paragraph to found.
func (p parser) numbers(found []Number) []Number {
	before := len(found)
	for i := 0; i < len(p.tokens); {
		if !p.mayStart(i) {
			i++
			continue
		}
		if next := p.calendar(i, &found); next > i {
			i = next
			continue
		}
		n, next, ok := p.number(i)
		if ok {
			found = append(found, n)
		}
		i = max(next, i+1)
	}
	found = p.withBounds(found, before)
	p.tieConversions(found, before)
	return found
}

// at returns the token i, or an empty mark outside the paragraph.
func (p parser) at(i int) *Token {
	if uint(i) >= uint(len(p.tokens)) {
		return &outside
	}
	return &p.tokens[i]
}

// outside is the token before the first and after the last of a paragraph.
var outside = Token{Gap: Paragraph}

// word returns the lower-case text of token i, "" outside the paragraph.
func (p parser) word(i int) string {
	if uint(i) >= uint(len(p.tokens)) {
		return ""
	}
	return p.tokens[i].Lower
}

// glued reports whether token i follows the token before it without a space.
func (p parser) glued(i int) bool { return i > 0 && i < len(p.tokens) && p.tokens[i].Gap == None }

func (p parser) span(from, to int) news.Span {
	return news.Span{Start: p.tokens[from].Start, End: p.tokens[to-1].End}
}
