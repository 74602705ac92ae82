package views

import "github.com/newsglass/newsglass/app/news"

// A shownCell is one place in the row of a claim.
type shownCell struct {
	*news.Cell
	index  int  // in the claim
	folded int  // cells that state the same by the same source and stand behind this one
	copied bool // they are of other outlets: the text is the same, not the outlet
	opened bool // they are shown
	behind bool // this is one of them
}

// statement is what two cells must share to be folded: one source, which
// states one value. A source that states another value later is not folded.
type statement struct {
	origin     int
	vague      bool
	value, max float64
	wording    string // of vague ones
	approx     news.Approx
	status     string
}

func statementOf(c news.Cell) statement {
	s := statement{origin: c.Origin, approx: c.Fact.Approx, status: c.Fact.Status}
	if c.Value == nil {
		s.vague, s.wording = true, c.Fact.Wording
		return s
	}
	s.value = *c.Value
	if c.ValueMax != nil {
		s.max = *c.ValueMax
	}
	return s
}

// foldCells folds what one source says again and again into its first cell.
// opened holds the index of the first cells that are open: the others follow
// these at once. The order is otherwise that of cells.
func foldCells(cells []news.Cell, opened map[int]bool) []shownCell {
	first := map[statement]int{}
	behind := map[int][]int{} // by the index of the first
	for i, c := range cells {
		if c.Origin == 0 { // not known
			continue
		}
		s := statementOf(c)
		if at, ok := first[s]; !ok {
			first[s] = i
		} else if cells[at].Article != c.Article {
			behind[at] = append(behind[at], i)
		}
	}
	hidden := map[int]bool{}
	for _, others := range behind {
		for _, i := range others {
			hidden[i] = true
		}
	}
	var out []shownCell
	for i, c := range cells {
		if hidden[i] {
			continue
		}
		lead := shownCell{Cell: &cells[i], index: i, folded: len(behind[i]), opened: opened[i]}
		at := len(out)
		out = append(out, lead)
		for _, k := range behind[i] {
			out[at].copied = out[at].copied || cells[k].Source != c.Source
			if lead.opened {
				out = append(out, shownCell{Cell: &cells[k], index: k, behind: true})
			}
		}
	}
	return out
}
