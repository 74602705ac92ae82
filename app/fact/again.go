package fact

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A figure is what two tellings of one fact have in common.
type figure struct {
	kind       news.FactKind
	value, max float64 // of the fact; 0 where it has none
	vague      string  // the words of a vague number, otherwise ""
	unit       string
	status     string
}

func figureOf(f news.Fact) figure {
	out := figure{kind: f.Kind, unit: f.Unit, status: f.Status}
	if f.Value == nil {
		out.vague = strings.ToLower(f.Surface)
	} else {
		out.value = *f.Value
	}
	if f.ValueMax != nil {
		out.max = *f.ValueMax
	}
	return out
}

// mostRivals is how many facts of one figure a further telling is compared
// with, the latest first: a text may state one number of very many things.
const mostRivals = 32

// distinct lists every fact once, in the order of the text: the first telling
// in the body stands for it, and the others, those of the title too, are its
// Again.
func distinct(found []news.Fact, titleEnd int) []news.Fact {
	var titles []news.Fact
	out := found[:0] // no fact is written before it is read
	at := make(map[figure][]int, len(found))
	for _, f := range found {
		if f.Number.Start < titleEnd {
			titles = append(titles, f)
			continue
		}
		key := figureOf(f)
		if i := lastSame(out, at[key], f); i >= 0 {
			out[i].Again = append(append(out[i].Again, telling(f)), f.Again...)
			continue
		}
		at[key] = append(at[key], len(out))
		out = append(out, f)
	}
	for _, f := range slices.Backward(titles) {
		if i := headlined(out, at[figureOf(f)], f); i >= 0 {
			out[i].Again = slices.Concat([]news.Telling{telling(f)}, f.Again, out[i].Again)
			continue
		}
		at[figureOf(f)] = append(at[figureOf(f)], len(out))
		out = append(out, f)
	}
	slices.SortStableFunc(out, func(a, b news.Fact) int { return a.Number.Start - b.Number.Start })
	return slices.Clone(out) // without the room for the repeats
}

func telling(f news.Fact) news.Telling {
	return news.Telling{Surface: f.Surface, Wording: f.Wording, Number: f.Number, Sentence: f.Sentence}
}

// lastSame returns the latest of the facts at the indexes that states the same
// as f, -1 if none does.
func lastSame(facts []news.Fact, indexes []int, f news.Fact) int {
	for _, i := range slices.Backward(indexes[max(0, len(indexes)-mostRivals):]) {
		if same(facts[i], f) {
			return i
		}
	}
	return -1
}

// headlined returns the fact that the title's f sums up: one that states the
// same, otherwise the first of its figure. Titles are too short to say all.
func headlined(facts []news.Fact, indexes []int, f news.Fact) int {
	for _, i := range indexes[:min(len(indexes), mostRivals)] {
		if same(facts[i], f) {
			return i
		}
	}
	if len(indexes) > 0 {
		return indexes[0]
	}
	return -1
}

// same reports whether two facts of one figure are one: nothing that both say
// differs. Rivals that name other sources, other places or other people stay
// apart.
func same(a, b news.Fact) bool {
	return a.Approx == b.Approx && agree(a.Of, b.Of) && agree(a.RelativeTo, b.RelativeTo) &&
		agree(a.AttributedTo, b.AttributedTo) && (agree(a.Place, b.Place) || country(strings.ToLower(a.Place)) != "" || country(strings.ToLower(b.Place)) != "")
}

// agree reports whether two wordings can mean the same: one is missing, says
// no more than "people", or is a part of the other.
func agree(a, b string) bool {
	if a == b {
		return true
	}
	a, b = strings.ToLower(a), strings.ToLower(b)
	if a == "" || b == "" || a == "people" || b == "people" {
		return true
	}
	return strings.Contains(a, b) || strings.Contains(b, a)
}
