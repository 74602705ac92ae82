package entity

import "github.com/newsglass/newsglass/app/news"

// fullName is how many votes for a person a name in full has that has the word.
const fullName = 3

// settle gives names of one word the kind that most of the text's names of
// that word have, when they are twice as many as those of the kind it was read
// as. The surname of a person named in full is a person's. What the lists know
// takes no part; an organisation of theirs is no place.
func (f *finder) settle() {
	votes := f.votes()
	for i := range f.chunks {
		c := &f.chunks[i]
		t := &f.tokens[c.from]
		if c.kind == "" || c.to > c.from+1 {
			continue
		}
		if t.names != nil {
			if k := t.names.fitting(f.tokens[c.from:c.to]); k != nil && k.kind == news.Organisation && c.kind == news.Place {
				c.kind = k.kind // "U.N."
			}
			continue
		}
		v := votes[t.low]
		for _, kind := range news.EntityKinds {
			if v[kindIndex(kind)] > 2*v[kindIndex(c.kind)] {
				c.kind = kind
			}
		}
	}
}

// votes counts the kinds of the names of each word.
func (f *finder) votes() map[string][4]int {
	votes := map[string][4]int{}
	full := map[string]bool{}
	for _, c := range f.chunks {
		for i := c.from; i < c.to && c.kind != ""; i++ {
			low := f.tokens[i].low
			v := votes[low]
			switch {
			case c.to == c.from+1:
				v[kindIndex(c.kind)]++
			case c.kind == news.Person && !full[low] && f.tokens[i].cap:
				full[low] = true
				v[kindIndex(news.Person)] += fullName
			}
			votes[low] = v
		}
	}
	return votes
}
