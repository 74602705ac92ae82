package app

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/newsglass/newsglass/app/news"
)

// A Figure is a number that a text states, with its sentence.
type Figure struct {
	news.Fact
	Sentence string
}

// A FigureChange is a number that two texts of an article state differently.
type FigureChange struct {
	Before, After Figure // one of them is empty where the other text has none
}

// Gone and New tell which text alone states the number.
func (c FigureChange) Gone() bool { return c.After.Surface == "" }
func (c FigureChange) New() bool  { return c.Before.Surface == "" }

// FigureChanges compares what two texts of an article state: first the numbers
// that have changed, then those that are gone, then those that are new, each
// in the order of the text. A number that only stands in another sentence has
// not changed; one that has lost its "nearly" has.
func FigureChanges(before, after news.Article) []FigureChange {
	old, now := figures(before), figures(after)
	var changed, gone, fresh []FigureChange
	match := pairFigures(old, now)
	taken := make([]bool, len(now))
	for i, f := range old {
		switch j := match[i]; {
		case j < 0:
			gone = append(gone, FigureChange{Before: f})
		default:
			taken[j] = true
			if !sameFigure(f, now[j]) {
				changed = append(changed, FigureChange{f, now[j]})
			}
		}
	}
	for j, f := range now {
		if !taken[j] {
			fresh = append(fresh, FigureChange{After: f})
		}
	}
	return slices.Concat(changed, gone, fresh)
}

func figures(a news.Article) []Figure {
	var out []Figure
	for _, f := range Read(a).Facts {
		out = append(out, Figure{f, strings.Join(strings.Fields(f.Sentence.Of(textOf(a, f.InTitle))), " ")})
	}
	return out
}

func sameFigure(a, b Figure) bool {
	return valueOf(a.Value) == valueOf(b.Value) && valueOf(a.ValueMax) == valueOf(b.ValueMax) &&
		a.Approx == b.Approx && (a.Value != nil || folded(a.Wording) == folded(b.Wording))
}

func valueOf(v *float64) float64 {
	if v == nil {
		return 0
	}
	return *v
}

// samePair is how alike two figures must be, from 0 to 1, to be one that has
// changed.
const samePair = 0.5

// pairFigures returns for every figure of old its index in now, -1 for none.
// The most alike are paired first.
func pairFigures(old, now []Figure) []int {
	type pair struct {
		i, j  int
		alike float64
	}
	var pairs []pair
	words := make([]map[string]bool, len(now))
	for j, f := range now {
		words[j] = plainWords(f.Sentence)
	}
	for i, f := range old {
		ours := plainWords(f.Sentence)
		for j, g := range now {
			if a := alikeness(f, g, ours, words[j]); a >= samePair {
				pairs = append(pairs, pair{i, j, a})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.alike, a.alike) })
	match, taken := make([]int, len(old)), make([]bool, len(now))
	for i := range match {
		match[i] = -1
	}
	for _, p := range pairs {
		if match[p.i] < 0 && !taken[p.j] {
			match[p.i], taken[p.j] = p.j, true
		}
	}
	return match
}

// alikeness tells how much two figures are about the same: 0 when they are of
// different kinds or units, else by what they count and where, and by the words
// of their sentences.
func alikeness(f, g Figure, ours, theirs map[string]bool) float64 {
	if f.Kind != g.Kind || f.Unit != g.Unit || f.RelativeTo != g.RelativeTo {
		return 0
	}
	common := 0
	for w := range ours {
		if theirs[w] {
			common++
		}
	}
	a := 0.7 * float64(common) / float64(max(1, min(len(ours), len(theirs))))
	if folded(f.Of) == folded(g.Of) {
		a += 0.15
	}
	if folded(f.Place) == folded(g.Place) {
		a += 0.1
	}
	if sameFigure(f, g) {
		a += 0.05
	}
	return a
}

// plainWords returns the words of a sentence that are no numbers.
func plainWords(sentence string) map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(sentence), func(r rune) bool { return !unicode.IsLetter(r) }) {
		words[w] = true
	}
	return words
}
