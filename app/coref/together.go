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
	best := first{compare: ByMentions.compare, limit: limit}
	for other, n := range counts {
		if n > 0 && int32(other) != root {
			r := ix.row(int32(other), ByMentions)
			r.by = n
			best.add(r)
		}
	}
	rows := best.rows()
	out := make([]Companion, len(rows))
	for i, r := range rows {
		out[i] = Companion{ix.summary(r.root), int(r.by)}
	}
	return out
}

// countTogether counts, by root, the articles of an entity that name others.
func (ix *Index) countTogether(ctx context.Context, root int32) []int32 {
	counts, seen := make([]int32, len(ix.nodes)), make([]int32, len(ix.nodes)) // seen: 1 + the last article
	var nodes []int32
	for i, p := range ix.postings(root) {
		if i%1000 == 0 && ctx.Err() != nil {
			return nil
		}
		nodes = namedNodes(nodes[:0], ix.articles.list[p.article].named)
		for _, n := range nodes {
			if other := ix.root(n); seen[other] != p.article+1 {
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
	list, when := ix.articles.list, ix.articles.when
	slices.SortFunc(numbers, func(a, b int32) int {
		return cmp.Or(cmp.Compare(when[b], when[a]), strings.Compare(list[a].id, list[b].id))
	})
	out := make([]string, len(numbers))
	for i, n := range numbers {
		out[i] = list[n].id
	}
	return out
}
