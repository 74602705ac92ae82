package coref

import (
	"cmp"
	"slices"
	"strings"
)

// unite joins the entities that the reader's rules call the same. Rules are
// few, so all are applied anew whenever names have changed.
func (ix *Index) unite() {
	was := ix.rules.joined
	ix.rules.joined, ix.rules.joins = nil, nil
	var groups [][]int32 // of roots
	for _, r := range ix.rules.same {
		a, b := ix.meant(string(r.Kind), ix.ruled(r.Kind, r.Name), r.Name), ix.meant(string(r.Kind), ix.ruled(r.Kind, r.Other), r.Other)
		if a != none && b != none && a != b {
			groups = ix.grouped(groups, a, b)
		}
	}
	ix.rules.joined, ix.rules.joins = map[int32]int32{}, map[int32][]int32{}
	for _, group := range groups {
		slices.SortFunc(group, func(a, b int32) int {
			x, y := &ix.nodes[a], &ix.nodes[b]
			return cmp.Or(cmp.Compare(len(y.postings), len(x.postings)), strings.Compare(x.id, y.id))
		})
		for _, n := range group[1:] {
			ix.rules.joined[n] = group[0]
		}
		ix.rules.joins[group[0]] = group[1:]
	}
	for n, root := range was {
		ix.touch(n)
		ix.touch(root)
	}
	for n := range ix.rules.joined {
		ix.touch(n)
	}
}

// meant returns the root of the node that a rule's name means: the one of that
// ID, or else the only one of its kind that is spelled so.
func (ix *Index) meant(kind, id, name string) int32 {
	if n, ok := ix.byID[id]; ok && ix.nodes[n].live() {
		return ix.root(n)
	}
	spelling, ok := ix.names.numbers[name]
	if !ok {
		return none
	}
	only := int32(none)
	for _, n := range ix.names.list[spelling].nodes {
		if at := &ix.nodes[n]; !at.live() || string(at.kind) != kind {
			continue
		}
		root := ix.root(n)
		if only != none && only != root {
			return none
		}
		only = root
	}
	return only
}

// grouped joins the groups of two roots, unless a rule parts any of their
// nodes.
func (ix *Index) grouped(groups [][]int32, a, b int32) [][]int32 {
	take := func(root int32) []int32 {
		i := slices.IndexFunc(groups, func(g []int32) bool { return slices.Contains(g, root) })
		if i < 0 {
			return []int32{root}
		}
		g := groups[i]
		groups = slices.Delete(groups, i, i+1)
		return g
	}
	x := take(a)
	if slices.Contains(x, b) {
		return append(groups, x)
	}
	y := take(b)
	if ix.anyApart(x, y) {
		return append(groups, x, y)
	}
	return append(groups, append(x, y...))
}

func (ix *Index) anyApart(x, y []int32) bool {
	if len(ix.rules.differ) == 0 {
		return false
	}
	for _, a := range x {
		for _, m := range ix.members(a) {
			for _, b := range y {
				if slices.ContainsFunc(ix.members(b), func(o int32) bool { return ix.apart(m, o) }) {
					return true
				}
			}
		}
	}
	return false
}
