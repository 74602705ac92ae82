package intake

import (
	"context"
	"strings"
)

// A cleaner decides the fate of every paragraph and fills in what the draft
// does not know yet. Its steps only ever take paragraphs out of the body.
type cleaner struct {
	ctx   context.Context
	draft draft
	ps    []paragraph

	updated string // when the article was last changed, if that is all it says
	credit  string // the agency that stands alone on a line
	owner   string // who holds the copyright
}

// steps run in this order: what a page says about itself goes first, so that
// the title is the first line that is left.
var steps = []func(*cleaner){
	(*cleaner).dropEverywhere,
	(*cleaner).dropCommentForm,
	(*cleaner).dropAtEdges,
	(*cleaner).findTitle,
	(*cleaner).readLabels,
	(*cleaner).findByline,
	(*cleaner).dropRelated,
	(*cleaner).findSource,
}

// maxParagraphs is the length of the longest text that is cleaned: beyond it,
// a file is no report, and nothing is taken out of it.
const maxParagraphs = 20_000

// run takes every step. Where they would leave no text, the rules were wrong
// for this file and all of it stays.
func (c *cleaner) run() error {
	if len(c.ps) > maxParagraphs {
		return nil
	}
	given := c.draft
	for _, step := range steps {
		if err := c.ctx.Err(); err != nil {
			return err
		}
		step(c)
	}
	if len(c.kept()) == 0 {
		c.draft = given
		for i := range c.ps {
			c.ps[i].fate = inBody
		}
	}
	return nil
}

// kept returns the indices of the paragraphs still in the body.
func (c *cleaner) kept() []int {
	var at []int
	for i, p := range c.ps {
		if p.fate == inBody {
			at = append(at, i)
		}
	}
	return at
}

// proseAt returns the indices of the prose still in the body.
func (c *cleaner) proseAt() []int {
	var at []int
	for i, p := range c.ps {
		if p.fate == inBody && p.prose() {
			at = append(at, i)
		}
	}
	return at
}

// atEdge reports whether paragraph i stands before the second paragraph of
// prose or after the last: where pages put what describes an article. A
// standfirst may be the first.
func atEdge(i int, prose []int) bool {
	return len(prose) < 2 || i < prose[1] || i > prose[len(prose)-1]
}

func (c *cleaner) dropEverywhere() {
	begun := false
	for i := range c.ps {
		p := &c.ps[i]
		if p.folded == "" {
			begun = true
			continue
		}
		if f, _ := p.labelled(); f != noField {
			continue
		}
		switch {
		case p.boilerplate(anywhere) != "", begun && p.boilerplate(inside) != "", p.caption():
			p.fate = removed
		default:
			begun = true
		}
	}
}

func (c *cleaner) dropAtEdges() {
	prose := c.proseAt()
	for i := range c.ps {
		p := &c.ps[i]
		if p.fate != inBody || p.folded == "" {
			continue
		}
		if len(prose) == 0 || i < prose[0] || i > prose[len(prose)-1] {
			if p.boilerplate(edges) != "" || p.navigation() && !c.inTable(i) {
				p.fate = removed
			}
		}
	}
	for _, i := range c.lastTwo() {
		if c.ps[i].boilerplate(tail) != "" {
			c.ps[i].fate = removed
		}
	}
}

// inTable reports whether the line beside has cells as this one.
func (c *cleaner) inTable(i int) bool {
	cells := strings.Count(c.ps[i].text, " | ")
	for _, j := range []int{i - 1, i + 1} {
		if cells > 0 && j >= 0 && j < len(c.ps) && strings.Count(c.ps[j].text, " | ") == cells {
			return true
		}
	}
	return false
}

// lastTwo returns the last two paragraphs of a text that has more.
func (c *cleaner) lastTwo() []int {
	at := c.kept()
	return at[max(min(3, len(at)), len(at)-2):]
}

func (c *cleaner) findSource() {
	setOnce(&c.draft.published, c.updated)
	agency := ""
	for _, i := range c.openings() {
		before, name := datelineOf(c.ps[i].text)
		setOnce(&c.draft.published, isoDate(before))
		setOnce(&agency, name)
	}
	named := ""
	for _, p := range c.ps {
		if p.fate != removed || p.folded == "" {
			continue
		}
		setOnce(&named, sourceOf(p.text))
		setOnce(&c.owner, ownerOf(p.text))
	}
	for _, line := range c.draft.page {
		if len(line) < maxOddLine {
			setOnce(&c.owner, ownerOf(line))
		}
	}
	for _, name := range []string{named, agency, c.credit, c.owner} {
		setOnce(&c.draft.source, name)
	}
}

// openings are the paragraphs in which a dateline can stand: the first three
// that stay.
func (c *cleaner) openings() []int {
	at := c.kept()
	return at[:min(3, len(at))]
}
