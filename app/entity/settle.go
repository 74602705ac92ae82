package entity

import "github.com/newsglass/newsglass/app/news"

// fullName is how many votes for a person a name in full has that has the word.
const fullName = 3

// settle gives names of one word the kind that most of the text's names of
// that word have, when they are twice as many as those of the kind it was read
// as. The surname of a person named in full is a person's. What the lists know
// takes no part; an organisation of theirs is no place. The name of a ship or a
// storm is no other's.
func (f *finder) settle() {
	votes := f.votes()
	for i := range f.chunks {
		c := &f.chunks[i]
		t := &f.tokens[c.from]
		if c.kind == "" || c.to > c.from+1 {
			continue
		}
		if votes[t.low].other && !votes[t.low].full && t.names == nil {
			c.kind = "" // the ship, the storm
			continue
		}
		if t.names != nil {
			if k := t.names.fitting(f.tokens[c.from:c.to]); k != nil && k.kind == news.Organisation && c.kind == news.Place {
				c.kind = k.kind // "U.N."
			}
			continue
		}
		v := votes[t.low].kinds
		for _, kind := range news.EntityKinds {
			if v[kindIndex(kind)] > 2*v[kindIndex(c.kind)] {
				c.kind = kind
			}
		}
	}
}

// A vote is what a text's names say of one word.
type vote struct {
	kinds [4]int
	full  bool // it is part of the full name of a person
	other bool // it ends a name that is of none of the kinds: "USS Harper"
}

// votes counts the kinds of the names of each word.
func (f *finder) votes() map[string]vote {
	votes := map[string]vote{}
	for _, c := range f.chunks {
		if c.kind == "" {
			low := f.tokens[c.to-1].low
			v := votes[low]
			v.other = v.other || c.to > c.from+1 && f.tokens[c.to-1].cap
			votes[low] = v
			continue
		}
		for i := c.from; i < c.to; i++ {
			low := f.tokens[i].low
			v := votes[low]
			switch {
			case c.to == c.from+1:
				v.kinds[kindIndex(c.kind)]++
			case c.kind == news.Person && !v.full && f.tokens[i].cap:
				v.full = true
				v.kinds[kindIndex(news.Person)] += fullName
			}
			votes[low] = v
		}
	}
	return votes
}
