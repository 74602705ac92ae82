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
	defer ix.read()()
	root, ok := ix.find(id)
	if !ok {
		return nil
	}
	counts := ix.countTogether(ctx, root)
	var others []int32
	for other, n := range counts {
		if n > 0 && int32(other) != root {
			others = append(others, int32(other))
		}
	}
	slices.SortFunc(others, func(a, b int32) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(ix.sums[b].mentions, ix.sums[a].mentions),
			strings.Compare(ix.nodes[a].id, ix.nodes[b].id))
	})
	if limit > 0 {
		others = others[:min(limit, len(others))]
	}
	out := make([]Companion, len(others))
	for i, other := range others {
		out[i] = Companion{ix.summary(other), int(counts[other])}
	}
	return out
}

// countTogether counts, by root, the articles of an entity that name others.
func (ix *Index) countTogether(ctx context.Context, root int32) []int32 {
	counts, seen := make([]int32, len(ix.nodes)), make([]int32, len(ix.nodes)) // seen: 1 + the last article
	for i, p := range ix.postings(root) {
		if i%1000 == 0 && ctx.Err() != nil {
			return nil
		}
		for in := range unpack(ix.articles.list[p.article].named) {
			if other := ix.root(in.node); seen[other] != p.article+1 {
				seen[other] = p.article + 1
				counts[other]++
			}
		}
	}
	return counts
}

// Naming returns the IDs of the articles that name all of the given entities,
// newest first.
func (ix *Index) Naming(ids ...string) []string {
	defer ix.read()()
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
