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
	OnOpen      func(fact int)          // index in the facts shown, here and below
	OnTelling   func(fact, telling int) // 0 is the fact itself, n its Again[n-1]
	OnCompare   func(fact int)          // across all articles
	OnCopy      func(text string)       // a fact as a sentence with its source
	OnCorrect   func(fact int, c news.Correction)
	OnUncorrect func(fact int)
	OnTypedKey  func(*fyne.KeyEvent)
	OnRune      func(rune)

	content    *fyne.Container
	rows       *keyList
	empty      *emptyState
	article    news.Article
	facts      []news.Fact
	straight   []straightLine // parallel to facts, or empty
	claims     []news.Claim   // likewise: what all articles state
	telling    map[int]int    // by fact: the one that was stood at last
	litRow     *factRow       // that showed the lit fact last
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
	return &factsPane{
		OnOpen: func(int) {}, OnTelling: func(int, int) {}, OnCompare: func(int) {}, OnCopy: func(string) {},
		OnCorrect: func(int, news.Correction) {}, OnUncorrect: func(int) {}, OnTypedKey: func(*fyne.KeyEvent) {},
		lit: -1, milesFirst: milesFirst, empty: newEmptyState(), content: container.NewStack(),
	}
}

// Show lists the facts of an article. ShowStraight and ShowElsewhere may
// follow when their work is done.
func (p *factsPane) Show(a news.Article, facts []news.Fact) {
	p.article, p.facts, p.lit, p.litRow = a, facts, -1, nil
	p.straight, p.claims, p.telling = nil, nil, map[int]int{}
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
		func() fyne.CanvasObject { return newFactRow(p) },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(p.lines) {
				p.fill(o.(*factRow), p.lines[i])
			}
		})
	rows.HideSeparators = true
	rows.OnTypedKey, rows.OnTypedRune = p.key, p.OnRune
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
		r.setHeading(line.kind, line.count)
		return
	}
	i := line.fact
	s := shownFact{index: i, fact: p.facts[i], text: p.article.Body, article: p.article.ID, milesFirst: p.milesFirst, lit: i == p.lit}
	if s.fact.InTitle {
		s.text = p.article.Title
	}
	if i < len(p.straight) {
		s.straight = p.straight[i]
	}
	if i < len(p.claims) {
		s.claim = p.claims[i]
	}
	if s.lit {
		p.litRow = r
	}
	r.setFact(s)
}

// ShowStraight tells how the distances stand to the straight line: one for
// each fact, without a verdict where there is nothing to tell.
func (p *factsPane) ShowStraight(lines []straightLine) {
	p.straight = lines
	p.refresh()
}

// ShowElsewhere tells what other articles state: the claim of each fact, an
// empty one where it stands alone.
func (p *factsPane) ShowElsewhere(claims []news.Claim) {
	p.claims = claims
	p.refresh()
}

func (p *factsPane) refresh() {
	if p.rows != nil {
		p.rows.Refresh()
	}
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
	p.refresh()
}
