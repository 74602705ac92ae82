package entity

import "github.com/newsglass/newsglass/app/news"

// A known is one spelling of a name in the lists.
type known struct {
	kind      news.EntityKind
	canonical string // the name in small letters that stands for all spellings
	capitals  uint32 // bit i: token i is written with a capital
	acronym   bool   // must stand in capitals: "IS", "WHO"
}

// A node is a step in the tree of known names, keyed by the tokens' low form.
type node struct {
	next  map[string]*node
	names []*known
}

func (n *node) insert(tokens []token, k *known) {
	for i := range tokens {
		child := n.next[tokens[i].low]
		if child == nil {
			child = &node{}
			if n.next == nil {
				n.next = map[string]*node{}
			}
			n.next[tokens[i].low] = child
		}
		n = child
	}
	for _, other := range n.names {
		if other.kind == k.kind && other.capitals == k.capitals && other.acronym == k.acronym {
			return
		}
	}
	n.names = append(n.names, k)
}

// longest returns the longest known name that begins at tokens[0], and the
// number of its tokens; nil and 0 when there is none.
func (n *node) longest(tokens []token) (*known, int) {
	var best *known
	size := 0
	for i := range tokens {
		if i > 0 && !joins(tokens[i].gap) && !capitalDistrict(&tokens[i]) || i > 0 && tokens[i-1].poss && !tokens[i].cap {
			break
		}
		if n = n.next[tokens[i].low]; n == nil {
			break
		}
		for _, k := range n.names {
			if k.fits(tokens[:i+1]) {
				best, size = k, i+1
				break
			}
		}
	}
	return best, size
}

// capitalDistrict reports whether t is the second half of "Washington, D.C.":
// the one name that goes on behind a comma.
func capitalDistrict(t *token) bool {
	return t.gap == gapComma && (t.low == "d.c." || t.low == "d.c" || t.low == "dc")
}

func joins(g gap) bool { return g == gapSpace || g == gapHyphen || g == gapAnd }

// fits reports whether the capitals of the text are those of a name.
func (k *known) fits(tokens []token) bool {
	first := &tokens[0]
	if len(tokens) == 1 {
		usual := words.is(first.low, ordinary|part|calendar)
		if usual && (first.style == shout || !k.acronym && (first.style == titled || first.opens)) {
			return false
		}
		if k.acronym && !first.caps {
			return false
		}
	}
	for i := range tokens {
		if k.capitals&(1<<i) != 0 && !tokens[i].cap {
			return false
		}
	}
	return true
}

func capitals(tokens []token) uint32 {
	var bits uint32
	for i := range tokens {
		if tokens[i].cap && i < 32 {
			bits |= 1 << i
		}
	}
	return bits
}
