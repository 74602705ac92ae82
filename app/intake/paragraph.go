package intake

import (
	"context"
	"regexp"
	"strings"
	"unicode/utf8"
)

// A fate is where a paragraph ends up. Every paragraph has exactly one, so no
// line is lost.
type fate int

const (
	inBody fate = iota
	inTitle
	removed
)

// A paragraph is one logical line: a line of the input, or the lines of a
// hard-wrapped paragraph together.
type paragraph struct {
	lines   []string // as in the input
	text    string   // clean
	folded  string   // for comparison; "" when the paragraph is too long to be anything but prose
	bullet  bool     // an item of a list
	adjoins bool     // no blank line stands before it
	count   int      // words
	fate    fate
}

// maxOddLine is the length in bytes beyond which a paragraph is prose without
// further look: titles, bylines and boilerplate are shorter.
const maxOddLine = 700

// The widths, in characters, at which mails and terminals break lines.
const minWrap, maxWrap = 50, 100

var bulletMark = regexp.MustCompile(`^(?:[-*•·‣▪◦–—]|\d{1,2}[.)])\s+\S`)

// paragraphs cuts the text at its line ends and joins what was hard-wrapped.
func paragraphs(ctx context.Context, text string) ([]paragraph, error) {
	var ps []paragraph
	adjoins := false
	for _, line := range splitLines(text) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		p := paragraph{lines: []string{line}, text: clean(line), adjoins: adjoins}
		adjoins = p.text != ""
		if adjoins {
			p.bullet = len(p.text) < maxOddLine && bulletMark.MatchString(p.text)
			ps = append(ps, p)
		}
	}
	ps = unwrap(ps)
	for i := range ps {
		ps[i].measure()
	}
	return ps, nil
}

// unwrap joins lines that were broken at a fixed width: those after which the
// next word would not have fitted. A file whose lines are longer than a
// terminal's was not wrapped, nor one whose full lines end their sentences.
func unwrap(ps []paragraph) []paragraph {
	width := 0
	for _, p := range ps {
		width = max(width, utf8.RuneCountInString(p.text))
	}
	if width < minWrap || width > maxWrap || !breaksSentences(ps, width) {
		return ps
	}
	joined := make([]paragraph, 0, len(ps))
	for start := 0; start < len(ps); {
		end := start + 1
		for end < len(ps) && continues(ps[end-1], ps[end], width) {
			end++
		}
		joined = append(joined, join(ps[start:end]))
		start = end
	}
	return joined
}

func breaksSentences(ps []paragraph, width int) bool {
	full, broken := 0, 0
	for i := 1; i < len(ps); i++ {
		if continues(ps[i-1], ps[i], width) {
			full++
			if !ps[i-1].ends() {
				broken++
			}
		}
	}
	return broken > 0 && broken*2 >= full
}

func continues(line, next paragraph, width int) bool {
	first, _, _ := strings.Cut(next.text, " ")
	return next.adjoins && !next.bullet &&
		utf8.RuneCountInString(line.text)+1+utf8.RuneCountInString(first) > width
}

func join(ps []paragraph) paragraph {
	p := ps[0]
	texts := make([]string, len(ps))
	p.lines = make([]string, len(ps))
	for i := range ps {
		texts[i], p.lines[i] = ps[i].text, ps[i].lines[0]
	}
	p.text = strings.Join(texts, " ")
	return p
}

// measure fills in what is asked of the text again and again.
func (p *paragraph) measure() {
	p.count = strings.Count(p.text, " ") + 1
	if len(p.text) <= maxOddLine {
		p.folded = fold(p.text)
	}
}

// lineOf makes a paragraph of one line.
func lineOf(line string) paragraph {
	p := paragraph{lines: []string{line}, text: clean(line)}
	p.measure()
	return p
}

// words returns the number of words of the paragraph.
func (p paragraph) words() int { return p.count }

// ends reports whether the paragraph ends as a sentence does.
func (p paragraph) ends() bool {
	text := strings.TrimRight(p.text, `"'”’»)]*`)
	return strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") ||
		strings.HasSuffix(text, "?") || strings.HasSuffix(text, "…") || strings.HasSuffix(text, "。")
}

// prose reports whether the paragraph is running text.
func (p paragraph) prose() bool {
	n := p.words()
	return p.text != "" && (p.folded == "" || n >= 25 || n >= 8 && p.ends())
}
