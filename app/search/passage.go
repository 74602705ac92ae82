package search

import "slices"

// A match is one place of a field where a want stands.
type match struct {
	at, n int // first word and number of words
	want  int
	how   float64
}

// A reader finds the wants in single documents.
type reader struct {
	wants []want
	roles map[uint32][]match // by term
	total float64            // rarity of all wants
}

func newReader(wants []want) *reader {
	r := &reader{wants: wants, roles: map[uint32][]match{}}
	for i, w := range wants {
		r.total += w.rarity
		for id, how := range w.terms {
			r.roles[id] = append(r.roles[id], match{n: 1, want: i, how: how})
		}
	}
	return r
}

// matches returns where the wants stand in a field, in order.
func (r *reader) matches(terms []uint32) (found []match) {
	for at, id := range terms {
		for _, m := range r.roles[id] {
			m.at = at
			found = append(found, m)
		}
		for i := range r.wants {
			for _, q := range r.wants[i].sequences {
				if q.at(terms[at:]) {
					found = append(found, match{at, len(q.steps), i, q.match})
				}
			}
		}
	}
	return found
}

// A passage is the stretch of one field that answers the query best.
type passage struct {
	field      int
	start, end int // words, end exclusive
	worth      float64
	share      float64 // of the query's rarity that it holds, 0 to 1
	matches    []match // of the whole field
	count      int     // matched words of the whole document
}

// passageWords is how far the words of a passage may be apart: what a snippet
// can show.
const passageWords = 24

// read finds the best passage of a document. Where two fields have passages
// of the same worth, that of the longer field says more.
func (r *reader) read(e *entry) passage {
	best := passage{field: -1}
	count := 0
	for i, terms := range e.terms {
		found := r.matches(terms)
		count += distinct(found)
		p := r.best(found)
		p.field, p.matches = i, found
		longer := best.field >= 0 && len(terms) > len(e.terms[best.field])
		if len(found) > 0 && (best.field < 0 || p.worth > best.worth || p.worth == best.worth && longer) {
			best = p
		}
	}
	best.count = count
	return best
}

// distinct counts the words that are part of a match.
func distinct(found []match) (n int) {
	end := 0
	for _, m := range found {
		n += max(0, m.at+m.n-max(end, m.at))
		end = max(end, m.at+m.n)
	}
	return n
}

// best returns the passage of a field that holds the most of the query in the
// fewest words; of equals, the first.
func (r *reader) best(found []match) (best passage) {
	for i := range found {
		if p := r.from(found[i:]); p.worth > best.worth {
			best = p
		}
	}
	return best
}

// from returns the passage that begins with the first match: up to the last
// one that adds something new.
func (r *reader) from(found []match) passage {
	held := make([]float64, len(r.wants))
	start := found[0].at
	p := passage{start: start, end: start}
	for _, m := range found {
		end := m.at + m.n
		if end-start > passageWords && m.at > start {
			break
		}
		if m.how > held[m.want] {
			held[m.want] = m.how
			p.end = max(p.end, end)
		}
	}
	full, weighed := 0.0, 0.0
	for i, how := range held {
		weighed += how * r.wants[i].rarity
		if how > 0 {
			full += r.wants[i].rarity
		}
	}
	p.share = full / r.total
	p.worth = weighed * (1 + tightness(p.end-start, len(slices.DeleteFunc(held, func(h float64) bool { return h == 0 }))))
	return p
}

// tightness is 1 when n matched words stand side by side, and near 0 when
// they are as far apart as a passage allows.
func tightness(words, n int) float64 {
	return float64(min(n, words)) / float64(max(words, 1))
}
