package search

import (
	"cmp"
	"context"
	"slices"
)

const (
	reread     = 200 // documents, at least, that are read again for their passages
	closeBonus = 0.5
	titleBonus = 0.5
	title      = "title"
)

// Find returns the documents that match the query, best first and by ID where
// they are equal, at most n. It returns nil when nothing matches, when the
// query has no words, and when ctx is done before the search is.
func (ix *Index) Find(ctx context.Context, query string, n int) []Hit {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	clauses := parse(query)
	if len(clauses) == 0 || n <= 0 || len(ix.slots) == 0 {
		return nil
	}
	wants, ok := ix.vocab.expand(clauses, len(ix.slots))
	if !ok {
		return nil
	}
	reader := newReader(wants)
	var found []candidate
	for _, s := range ix.rank(ctx, wants, max(n, reread)) {
		if ctx.Err() != nil {
			return nil
		}
		found = append(found, reader.candidate(ix.docs[s.slot], s.score))
	}
	slices.SortFunc(found, candidate.compare)
	var hits []Hit
	for _, c := range found[:min(n, len(found))] {
		hits = append(hits, c.hit())
	}
	return hits
}

// A candidate is a document that matches, with its best passage.
type candidate struct {
	*entry
	passage
	score float64
}

func (r *reader) candidate(e *entry, score float64) candidate {
	p := r.read(e)
	if len(r.wants) > 1 {
		score *= 1 + closeBonus*p.share*tightness(p.end-p.start, len(r.wants))
	}
	for i, f := range e.Fields {
		if f.Name == title {
			score *= 1 + titleBonus*r.best(r.matches(e.terms[i])).share
		}
	}
	return candidate{e, p, score}
}

func (c candidate) compare(d candidate) int {
	if c.score != d.score {
		return cmp.Compare(d.score, c.score)
	}
	return cmp.Compare(c.ID, d.ID)
}

func (c candidate) hit() Hit {
	f := c.Fields[c.field]
	h := Hit{ID: c.ID, Field: f.Name, Key: f.Key, Score: c.score, Count: c.count}
	c.show(&h, f.Text)
	return h
}
