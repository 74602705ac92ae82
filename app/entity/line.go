package entity

import "strings"

// A style is how a line uses capitals.
type style uint8

const (
	plain  style = iota // as in a sentence: a capital within it is a name's
	titled              // a headline in Title Case: a capital proves nothing
	shout               // ALL CAPITALS
)

// longestHeadline is the number of words up to which a line can be a headline.
const longestHeadline = 30

// longestByline is the number of words up to which a line that begins with
// "By" names its authors.
const longestByline = 12

// styleLines sets the style of every token's line.
func styleLines(text string, tokens []token) {
	for from := 0; from < len(tokens); {
		to := from + 1
		for to < len(tokens) && !strings.Contains(text[tokens[to-1].end:tokens[to].start], "\n") {
			to++
		}
		s := styleOf(text, tokens[from:to])
		for i := from; i < to; i++ {
			tokens[i].style = s
		}
		from = to
	}
}

// styleOf judges one line. Short words are in lower case in any headline, and
// words in capitals may be acronyms, so neither counts for Title Case.
func styleOf(text string, line []token) style {
	if len(line) > longestHeadline*4 {
		return plain
	}
	words, capitals, upper, long, lowerLong := 0, 0, 0, 0, 0
	for i := range line {
		t := &line[i]
		if t.digits {
			continue
		}
		words++
		if t.caps {
			upper++
		}
		if len(t.low) > 3 && !t.caps {
			long++
			if t.cap {
				capitals++
			} else if t.gap != gapHyphen {
				lowerLong++
			}
		}
	}
	if line[0].low == "by" && words <= longestByline {
		return plain
	}
	end := line[len(line)-1].end
	sentence := end < len(text) && (text[end] == '.' || text[end] == ',')
	switch {
	case words > 2 && upper*10 >= words*7:
		return shout
	case !sentence && words > 3 && len(line) <= longestHeadline && long > 2 && capitals*10 >= long*7 && lowerLong < 3:
		return titled
	}
	return plain
}
