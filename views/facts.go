package views

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// factsPane lists the figures of the open article, grouped by kind, each with
// its wording, who says so and its sentence.
type factsPane struct {
	OnOpen     func(fact int) // index in the facts shown
	OnTypedKey func(*fyne.KeyEvent)
	OnRune     func(rune)

	content    *fyne.Container
	rows       *keyList
	empty      *emptyState
	article    news.Article
	facts      []news.Fact
	lines      []factLine
	lit        int // index of the lit fact, -1 for none
	milesFirst bool
}

// factLine is a row of the pane: a heading, or a fact.
type factLine struct {
	kind  news.FactKind
	count int // of a heading
	fact  int // -1 for a heading
}

func newFactsPane(milesFirst bool) *factsPane {
	p := &factsPane{lit: -1, milesFirst: milesFirst, empty: newEmptyState(), content: container.NewStack()}
	return p
}

// Show lists the facts of an article.
func (p *factsPane) Show(a news.Article, facts []news.Fact) {
	p.article, p.facts, p.lit = a, facts, -1
	p.lines = factLines(facts)
	p.rows = p.newRows()
	p.content.Objects = []fyne.CanvasObject{p.rows, p.empty.content}
	if len(facts) == 0 {
		p.empty.Show(lang.L("No numbers stated"), lang.L("This article states no figure that Newsglass can read."))
	} else {
		p.empty.Hide()
	}
	p.content.Refresh()
}

// Clear shows that no article is open.
func (p *factsPane) Clear() {
	p.Show(news.Article{}, nil)
	p.empty.Hide()
}

func factLines(facts []news.Fact) []factLine {
	var lines []factLine
	for _, kind := range news.FactKinds {
		heading := len(lines)
		for i, f := range facts {
			if f.Kind != kind {
				continue
			}
			if len(lines) == heading {
				lines = append(lines, factLine{kind: kind, fact: -1})
			}
			lines = append(lines, factLine{kind: kind, fact: i})
			lines[heading].count++
		}
	}
	return lines
}

// newRows makes a list for the lines. Heights can't be taken back from a
// list, so each article gets its own; only the headings, no more than there
// are kinds, have a height of their own, as setting one is slow.
func (p *factsPane) newRows() *keyList {
	rows := newKeyList(
		func() int { return len(p.lines) },
		func() fyne.CanvasObject { return newFactRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(p.lines) {
				p.fill(o.(*factRow), p.lines[i])
			}
		})
	rows.HideSeparators = true
	rows.OnTypedKey, rows.OnTypedRune = p.OnTypedKey, p.OnRune
	rows.OnSelected = func(i widget.ListItemID) {
		rows.UnselectAll()
		if i < len(p.lines) && p.lines[i].fact >= 0 {
			p.OnOpen(p.lines[i].fact)
		}
	}
	for i, line := range p.lines {
		if line.fact < 0 {
			rows.SetItemHeight(i, headingHeight())
		}
	}
	return rows
}

func (p *factsPane) fill(r *factRow, line factLine) {
	if line.fact < 0 {
		r.setHeading(kindName(line.kind), line.count)
		return
	}
	f := p.facts[line.fact]
	text := p.article.Body
	if f.InTitle {
		text = p.article.Title
	}
	r.setFact(f, text, aside(f, p.milesFirst), line.fact == p.lit)
}

// Light marks the row of a fact and brings it into view; -1 for none.
func (p *factsPane) Light(fact int) {
	p.lit = fact
	if p.rows == nil {
		return
	}
	p.rows.Refresh()
	if fact < 0 {
		return
	}
	if i := slices.IndexFunc(p.lines, func(l factLine) bool { return l.fact == fact }); i >= 0 {
		p.rows.ScrollTo(i)
	}
}

// Order returns the indices of the facts in the order of the text.
func (p *factsPane) Order() []int {
	order := make([]int, len(p.facts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := p.facts[a], p.facts[b]
		if x.InTitle != y.InTitle {
			if x.InTitle {
				return -1
			}
			return 1
		}
		return x.Number.Start - y.Number.Start
	})
	return order
}

// SetMilesFirst says which unit of length comes first.
func (p *factsPane) SetMilesFirst(miles bool) {
	p.milesFirst = miles
	if p.rows != nil {
		p.rows.Refresh()
	}
}
