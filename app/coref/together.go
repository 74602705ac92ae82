package coref

import (
	"cmp"
	"context"
	"slices"
	"strings"
)

// A Companion is an entity that is named together with another.
type Companion struct {
	Summary
	Together int // in how many articles both stand
}

// Together returns the entities that stand in the articles of an entity, those
// in most of them first. limit 0 is none.
func (ix *Index) Together(ctx context.Context, id string, limit int) []Companion {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	root, ok := ix.find(id)
	if !ok {
		return nil
	}
	counts, last := map[int32]int{}, map[int32]int32{}
	for i, p := range ix.postings(root) {
		if i%1000 == 0 && ctx.Err() != nil {
			return nil
		}
		for in := range unpack(ix.articles.list[p.article].named) {
			other := ix.root(in.node)
			if seen, ok := last[other]; other != root && (!ok || seen != p.article) {
				counts[other]++
				last[other] = p.article
			}
		}
	}
	var out []Companion
	for other, n := range counts {
		out = append(out, Companion{ix.summary(other), n})
	}
	slices.SortFunc(out, func(a, b Companion) int {
		return cmp.Or(cmp.Compare(b.Together, a.Together), cmp.Compare(b.Mentions, a.Mentions), strings.Compare(a.ID, b.ID))
	})
	if limit > 0 {
		out = out[:min(limit, len(out))]
	}
	return out
}

// Naming returns the IDs of the articles that name all of the given entities,
// newest first.
func (ix *Index) Naming(ids ...string) []string {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	var common []int32
	for i, id := range ids {
		root, ok := ix.find(id)
		if !ok {
			return nil
		}
		if i == 0 {
			common = numbers(ix.postings(root))
		} else {
			common = intersect(common, ix.postings(root))
		}
	}
	return ix.newestFirst(common)
}

func numbers(postings []posting) []int32 {
	out := make([]int32, len(postings))
	for i, p := range postings {
		out[i] = p.article
	}
	return out
}

// intersect keeps of the rising numbers those that are in postings.
func intersect(numbers []int32, postings []posting) []int32 {
	out := numbers[:0]
	for _, n := range numbers {
		at, found := slices.BinarySearchFunc(postings, n, byArticle)
		if found {
			out = append(out, n)
		}
		postings = postings[at:]
	}
	return out
}

func (ix *Index) newestFirst(numbers []int32) []string {
	list := ix.articles.list
	slices.SortFunc(numbers, func(a, b int32) int {
		return cmp.Or(cmp.Compare(list[b].when, list[a].when), strings.Compare(list[a].id, list[b].id))
	})
	out := make([]string, len(numbers))
	for i, n := range numbers {
		out[i] = list[n].id
	}
	return out
}
