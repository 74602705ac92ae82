package entity

import (
	_ "embed"
	"sort"
	"sync"

	"github.com/newsglass/newsglass/app/entity/crf"
	"github.com/newsglass/newsglass/app/news"
)

// weights are what the tagger has learnt; app/entity/train makes the file.
// weights.LICENCE.md says from what, and under which licence it is.
//
//go:embed weights.bin
var weights string

// trained is the embedded model, opened at first use. A test holds that it can
// be read; a program with a broken one has the rules only.
var trained = sync.OnceValue(func() *crf.Model {
	m, err := crf.Open(Grammar, weights)
	if err != nil {
		return nil
	}
	return m
})

// house is the way of marking names that the tagger follows: the first that it
// has learnt of.
const house = 1

// tag returns the names in a text, in order, none overlapping.
func tag(text string, tokens []token) []chunk { return tagWith(trained(), text, tokens) }

// tagWith reads in three steps. Rules read what word lists and grammar show.
// The tagger decides, for which what the rules read is one sign among many;
// only few rules stand whatever it says. Then the text as a whole is heard:
// what it names clearly in one place decides what is unclear in another.
func tagWith(m *crf.Model, text string, tokens []token) []chunk {
	read := ruled(tokens)
	f := newFinder(tokens)
	if m == nil {
		f.takeAll(read)
		return f.inOrder()
	}
	for _, c := range read {
		if c.kind == "" || f.powerful(c) || c.kind == news.Person && f.inByline(c.from) {
			f.take(c)
		}
	}
	tagged := chunksOf(bestLabels(m, newFeatureMaker(text, tokens, read, house)))
	for i := range tagged {
		f.bare(&tagged[i])
	}
	for _, c := range read {
		if (f.listedWhole(c) || f.numbered(c)) && !reachesOut(tagged, c) {
			f.take(c)
		}
	}
	f.takeAll(tagged)
	f.settle()
	for _, c := range read {
		if f.abbreviated(c) || f.outlet(c) {
			f.take(c)
		}
	}
	f.remember()
	f.sweep((*finder).mayReturn, (*finder).remembered)
	return f.inOrder()
}

// inByline reports whether token i stands in a line that begins with "By" and
// names its authors.
func (f *finder) inByline(i int) bool {
	if f.tokens[i].style != plain {
		return false
	}
	for n := 0; i > 0 && n < longestByline; n++ {
		if i--; f.tokens[i].opens {
			return f.tokens[i].low == "by" && f.tokens[i].cap
		}
	}
	return false
}

// powerful reports whether a chunk is a country's power in small letters:
// "Iraqi army". The house counts it as an organisation, most texts that the
// tagger has learnt from do not.
func (f *finder) powerful(c chunk) bool {
	if c.to-c.from < 2 || f.tokens[c.to-1].cap {
		return false
	}
	p, ok := f.ofPower(c.from)
	return ok && p.to == c.to
}

// bare leaves out of a name what stands before it and is no part of it: a title,
// and a preposition that opens a sentence ("Near Mosul").
func (f *finder) bare(c *chunk) {
	for ; c.from < c.to-1; c.from++ {
		t := &f.tokens[c.from]
		titled := c.kind == news.Person && t.is(title) && !t.is(given)
		opened := t.opens && prepositions[t.low] && t.is(ordinary)
		if !titled && !opened || f.tokens[c.from+1].gap != gapSpace {
			return
		}
	}
}

// listedWhole reports whether a chunk is an organisation of the lists in several
// words: "U.N. refugee agency".
func (f *finder) listedWhole(c chunk) bool {
	if c.to-c.from < 2 || c.kind != news.Organisation {
		return false
	}
	k, n := longestListed(f.tokens[c.from:])
	return k != nil && n == c.to-c.from && k.kind == c.kind
}

// numbered reports whether a chunk is an organisation with a number: "407th
// AEG".
func (f *finder) numbered(c chunk) bool {
	return c.kind == news.Organisation && c.to-c.from > 1 && ordinal(&f.tokens[c.from])
}

// reachesOut reports whether one of the chunks, which are in order, overlaps c
// and is not part of it: then it is another, longer name.
func reachesOut(chunks []chunk, c chunk) bool {
	i := sort.Search(len(chunks), func(i int) bool { return chunks[i].to > c.from })
	for ; i < len(chunks) && chunks[i].from < c.to; i++ {
		if chunks[i].from < c.from || chunks[i].to > c.to {
			return true
		}
	}
	return false
}

// abbreviated reports whether a chunk is an acronym of the lists: "IS".
func (f *finder) abbreviated(c chunk) bool {
	if c.to > c.from+1 || f.tokens[c.from].style == shout {
		return false
	}
	k, _ := longestListed(f.tokens[c.from:c.to])
	return k != nil && k.acronym
}

// outlet reports whether the words beside a chunk, or its article, show it to
// be a newspaper or the like: "the newspaper Hurriyet", "our partner The Wire".
func (f *finder) outlet(c chunk) bool {
	t := &f.tokens[c.from]
	if c.kind != news.Organisation || t.style != plain || !t.cap {
		return false
	}
	if t.low == "the" {
		return !t.opens && (tellers[f.low(c.from-1)] || speech[f.low(c.to)] || f.business(c.from, c.to))
	}
	return c.to == c.from+1 && f.business(c.from, c.to)
}

// tellers stand before an outlet that has an article of its own.
var tellers = wordSet("told partner partners newspaper magazine daily weekly by")

func newFeatureMaker(text string, tokens []token, ruled []chunk, house uint32) *featureMaker {
	return &featureMaker{tokens: tokens, signatures: sign(text, tokens, ruled), document: survey(tokens), house: house}
}

// bestLabels returns the labels of the highest score.
func bestLabels(model *crf.Model, m *featureMaker) []label {
	labels := make([]label, len(m.tokens))
	var scores []float32
	var room crf.Room
	for _, r := range regions(m.tokens) {
		scores = scores[:0]
		for i := r.from; i < r.to; i++ {
			scores = append(scores, make([]float32, labelCount)...)
			model.Score(m.features(i), scores[len(scores)-labelCount:])
		}
		Grammar.Decode(scores, model.Transitions(), nil, labels[r.from:r.to], &room)
	}
	return labels
}
