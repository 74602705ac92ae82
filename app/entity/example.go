package entity

import (
	"slices"
	"sort"

	"github.com/newsglass/newsglass/app/entity/crf"
	"github.com/newsglass/newsglass/app/news"
)

// A Gold is a stretch of a text of which a person has said what it is. With no
// kinds it may be anything, if Open, or is no name.
type Gold struct {
	news.Span
	Kinds []news.EntityKind // it is a name of any of these
	Open  bool              // or it is none; then parts of it may be names too
}

// Examples turns a text with its names marked into what the tagger learns from.
// house is whose way of marking it is, 1 the one that the tagger is to follow.
// patchy is for texts in which not all names are marked: a capital without a
// mark may be anything.
func Examples(text string, gold []Gold, house uint32, patchy bool) []crf.Sequence {
	know()
	tokens := tokenise(text)
	m := newFeatureMaker(text, tokens, ruled(tokens), house)
	allowed := permit(tokens, gold, patchy)
	permitGroups(m.signatures, allowed)
	var out []crf.Sequence
	for _, r := range regions(tokens) {
		s := crf.Sequence{Allowed: allowed[r.from:r.to], Weight: 1}
		for i := r.from; i < r.to; i++ {
			s.Features = append(s.Features, slices.Clone(m.features(i)))
		}
		out = append(out, s)
	}
	return out
}

// Tagged returns the names that a model finds in a text, for scoring it.
func Tagged(m *crf.Model, text string) []news.Mention {
	know()
	tokens := tokenise(text)
	return mentionsOf(tokens, tagWith(m, text, tokens))
}

// permit returns the labels that the marks allow each token.
func permit(tokens []token, gold []Gold, patchy bool) []crf.Labels {
	out := make([]crf.Labels, len(tokens))
	for i := range tokens {
		t := &tokens[i]
		if out[i] = 1 << outside; patchy && t.cap && !t.is(ordinary|calendar) {
			out[i] = Grammar.All()
		}
	}
	for _, g := range gold { // what is open first: what is known overrides it
		if g.Open {
			g.permit(tokens, out)
		}
	}
	for _, g := range gold {
		if !g.Open {
			g.permit(tokens, out)
		}
	}
	return out
}

func (g Gold) permit(tokens []token, out []crf.Labels) {
	from, to := touched(tokens, g.Span)
	if !g.Open {
		from, to = bare(tokens, from, to, g.Kinds)
	}
	for i := from; i < to; i++ {
		if out[i] = 0; g.Open || len(g.Kinds) == 0 {
			out[i] = 1 << outside
		}
		for _, k := range g.Kinds {
			if !g.Open {
				out[i] |= 1 << labelIn(kindIndex(k), i-from, to-from)
				continue
			}
			for p := range positions {
				out[i] |= 1 << labelOf(kindIndex(k), p)
			}
		}
	}
}

// touched returns the tokens that a span touches.
func touched(tokens []token, s news.Span) (from, to int) {
	from = sort.Search(len(tokens), func(i int) bool { return tokens[i].end > s.Start })
	to = sort.Search(len(tokens), func(i int) bool { return tokens[i].start >= s.End })
	return from, max(from, to)
}

// bare leaves out of a marked name what the house keeps outside: articles, and
// titles of people.
func bare(tokens []token, from, to int, kinds []news.EntityKind) (int, int) {
	for from < to-1 && tokens[from].low == "the" {
		from++
	}
	if slices.Contains(kinds, news.Person) {
		for from < to-1 && tokens[from].is(title) && !tokens[from].is(given) {
			from++
		}
	}
	return from, to
}

// permitGroups makes groups of the listed ones that a corpus leaves open: not
// all corpora know the kind.
func permitGroups(signatures []signature, allowed []crf.Labels) {
	group := kindIndex(news.Group)
	for i := 0; i < len(signatures); i++ {
		l := label(signatures[i].list)
		if l == outside || kindOf(l) != group {
			continue
		}
		end := i + 1
		open := allowed[i].Has(int(outside))
		for ; !closesName(label(signatures[end-1].list)); end++ {
			open = open && allowed[end].Has(int(outside))
		}
		for j := i; j < end && open; j++ {
			allowed[j] = 1 << signatures[j].list
		}
		i = end - 1
	}
}
