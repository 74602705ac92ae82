package views

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// folding writes cells as "source", "source+2" with what is folded behind it,
// and "(source)" where it stands behind another.
func folding(cells []shownCell) string {
	var out []string
	for _, c := range cells {
		s := c.Source
		if c.folded > 0 {
			s += fmt.Sprintf("+%d", c.folded)
		}
		if c.behind {
			s = "(" + s + ")"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestCellsThatCarryTheSameTextAreFolded(t *testing.T) {
	a, b, c := cellOf("A", "2021-03-01", "40", 40, 1), cellOf("B", "2021-03-02", "40", 40, 1), cellOf("C", "2021-03-03", "40", 40, 1)
	other := cellOf("D", "2021-03-02", "40", 40, 2)
	later := cellOf("A", "2021-03-04", "52", 52, 1)
	denied := cellOf("B", "2021-03-04", "40", 40, 1)
	denied.Fact.Status = news.Denied
	sameArticle := cellOf("A", "2021-03-01", "forty", 40, 1)
	unknown := cellOf("E", "2021-03-02", "40", 40, 0)
	vague, vaguer := cellOf("F", "2021-03-01", "dozens", 0, 1), cellOf("G", "2021-03-02", "hundreds", 0, 1)
	vague.Value, vaguer.Value = nil, nil
	for name, test := range map[string]struct {
		cells  []news.Cell
		opened map[int]bool
		want   string
	}{
		"into the first of them":                      {[]news.Cell{a, b, c}, nil, "A+2"},
		"but not those of another source":             {[]news.Cell{a, other, c}, nil, "A+1 D"},
		"and follow it at once when it is open":       {[]news.Cell{a, other, c}, map[int]bool{0: true}, "A+1 (C) D"},
		"but not another value of the same source":    {[]news.Cell{a, later}, nil, "A A"},
		"but not what is denied":                      {[]news.Cell{a, denied}, nil, "A B"},
		"but not a second statement of one article":   {[]news.Cell{a, sameArticle}, nil, "A A"},
		"but not when their source is not known":      {[]news.Cell{unknown, unknown}, nil, "E E"},
		"but not vague words that are not the same":   {[]news.Cell{vague, vaguer}, nil, "F G"},
		"and none are lost where nothing is the same": {nil, nil, ""},
	} {
		if got := folding(foldCells(test.cells, test.opened)); got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

func TestEveryCellKeepsItsIndexInTheClaim(t *testing.T) {
	cells := displacedCells()
	for _, s := range foldCells(cells, map[int]bool{0: true}) {
		if cells[s.index].Article != s.Article {
			t.Errorf("%s is said to be %s", s.Article, cells[s.index].Article)
		}
	}
}

func TestOnlyCopiesInOtherPapersAreCalledTheSameText(t *testing.T) {
	first := cellOf("A", "2021-03-01", "40", 40, 1)
	for source, copied := range map[string]bool{"A": false, "B": true} {
		got := foldCells([]news.Cell{first, cellOf(source, "2021-03-02", "40", 40, 1)}, nil)
		if len(got) != 1 || got[0].copied != copied {
			t.Errorf("of %s: %+v", source, got)
		}
	}
}
