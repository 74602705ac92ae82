package entity

import "github.com/newsglass/newsglass/app/news"

// A known is one spelling of a name, of the lists or of the text.
type known struct {
	kind      news.EntityKind
	canonical string // the name in small letters that stands for all spellings
	capitals  uint32 // bit i: token i is written with a capital
	acronym   bool   // must stand in capitals: "IS", "WHO"
}

// A node is a step in a tree of names: one token, by which it is keyed in its
// low form.
type node struct {
	next  map[string]*node
	names []known // that end here
}

// insert enters a name under the tokens that follow the node's.
func (n *node) insert(tokens []token, k known) {
	for i := range tokens {
		n = n.step(tokens[i].low)
	}
	for i := range n.names {
		if n.names[i].sameForm(k) {
			return
		}
	}
	n.names = append(n.names, k)
}

// step returns the next node for a token, which it makes at the first call.
func (n *node) step(low string) *node {
	child := n.next[low]
	if child == nil {
		child = &node{}
		if n.next == nil {
			n.next = map[string]*node{}
		}
		n.next[low] = child
	}
	return child
}

// longestListed returns the longest name of the lists that begins with
// tokens[0], and the number of its tokens; nil and 0 when there is none.
func longestListed(tokens []token) (*known, int) {
	if len(tokens) == 0 {
		return nil, 0
	}
	return tokens[0].names.longest(tokens)
}

// longest returns the longest name of the tree that begins with tokens[0],
// whose node n is, and the number of its tokens; nil and 0 when there is none.
func (n *node) longest(tokens []token) (*known, int) {
	var best *known
	size := 0
	for i := range tokens {
		if i > 0 {
			if !joins(tokens[i].gap) && !capitalDistrict(&tokens[i]) || tokens[i-1].poss && !tokens[i].cap {
				break
			}
			n = n.next[tokens[i].low]
		}
		if n == nil {
			break
		}
		if k := n.fitting(tokens[:i+1]); k != nil {
			best, size = k, i+1
		}
	}
	return best, size
}

// fitting returns the first name that ends here and has the capitals of tokens.
func (n *node) fitting(tokens []token) *known {
	for i := range n.names {
		if n.names[i].fits(tokens) {
			return &n.names[i]
		}
	}
	return nil
}

// sameForm reports whether the same words are the name of the same kind.
func (k *known) sameForm(other known) bool {
	return k.kind == other.kind && k.capitals == other.capitals && k.acronym == other.acronym
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
		usual := first.is(ordinary | part | calendar)
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
