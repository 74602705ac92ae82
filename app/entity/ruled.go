package entity

import (
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// A ruleNode is a step in the tree of the names of rules: one token, by which
// it is keyed in its low form.
type ruleNode struct {
	next    map[string]*ruleNode
	rules   []nameRule // that end here, the latest last
	retypes bool       // of the root: there is a rule of a kind
}

// A nameRule is a rule on its own, ready to be compared with a text.
type nameRule struct {
	action news.RuleAction
	kind   news.EntityKind
	tokens []token
}

func (n *ruleNode) empty() bool { return len(n.next) == 0 }

func (n *ruleNode) insert(r news.NameRule) {
	tokens := tokenise(r.Name)
	if len(tokens) == 0 || r.Action != news.NotName && !slices.Contains(news.EntityKinds, r.Kind) {
		return
	}
	n.retypes = n.retypes || r.Action == news.RightKind
	for i := range tokens {
		child := n.next[tokens[i].low]
		if child == nil {
			child = &ruleNode{}
			if n.next == nil {
				n.next = map[string]*ruleNode{}
			}
			n.next[tokens[i].low] = child
		}
		n = child
	}
	n.rules = append(n.rules, nameRule{r.Action, r.Kind, tokens})
}

// longest returns the longest name of a rule that begins with tokens[0], the
// latest rule on it, and the number of its tokens; nil and 0 when there is none.
func (n *ruleNode) longest(tokens []token) (best *nameRule, size int) {
	for i := range tokens {
		if n = n.next[tokens[i].low]; n == nil {
			break
		}
		for j := len(n.rules) - 1; j >= 0; j-- {
			if n.rules[j].fits(tokens[:i+1]) {
				best, size = &n.rules[j], i+1
				break
			}
		}
	}
	return best, size
}

// of returns the latest rule on exactly these tokens, nil for none.
func (n *ruleNode) of(tokens []token) *nameRule {
	for i := range tokens {
		if n = n.next[tokens[i].low]; n == nil {
			return nil
		}
	}
	for j := len(n.rules) - 1; j >= 0; j-- {
		if n.rules[j].fits(tokens) {
			return &n.rules[j]
		}
	}
	return nil
}

// fits reports whether a text has the name as the rule writes it: a capital
// asks for one, capitals throughout ("IS") ask for them, small letters take
// what comes; in a line of capitals there is nothing to ask. Words stand side
// by side as in the rule.
func (r *nameRule) fits(tokens []token) bool {
	for i := range tokens {
		t, want := &tokens[i], &r.tokens[i]
		if i > 0 && t.gap != want.gap && !(joins(t.gap) && joins(want.gap)) {
			return false
		}
		if i > 0 && tokens[i-1].poss && !r.tokens[i-1].poss {
			return false
		}
		if t.style == shout {
			continue
		}
		if want.cap && !t.cap || want.caps && !t.caps {
			return false
		}
	}
	return true
}

// apply returns the chunks of a text without what the rules say is no name, and
// with what they say is one, unless it is part of a longer name.
func (n *ruleNode) apply(tokens []token, chunks []chunk) []chunk {
	f := newFinder(tokens)
	for _, c := range chunks {
		switch r := n.of(tokens[c.from:c.to]); {
		case r != nil && r.action == news.NotName:
			continue
		case r != nil && r.action == news.IsName:
			c.kind = r.kind
		}
		f.take(c)
	}
	for i := 0; i < len(tokens); i++ {
		r, size := n.longest(tokens[i:])
		if r == nil || r.action != news.IsName || f.inside(i, i+size) {
			continue
		}
		f.release(i, i+size)
		f.take(chunk{from: i, to: i + size, kind: r.kind})
		i += size - 1
	}
	return f.inOrder()
}

// inside reports whether the tokens from to to lie in one longer chunk.
func (f *finder) inside(from, to int) bool {
	at := f.owner[from]
	if at == 0 || f.owner[to-1] != at {
		return false
	}
	c := f.chunks[at-1]
	return c.from <= from && c.to >= to && c.to-c.from > to-from
}

// retype gives entities the kind that a rule gives one of their spellings, once
// it is known which mentions are one entity. It reports whether that changed
// any.
func (n *ruleNode) retype(tokens []token, chunks []chunk, mentions []news.Mention) bool {
	kinds := map[string]news.EntityKind{}
	own := make([]*nameRule, len(chunks))
	for i, c := range chunks {
		own[i] = n.of(tokens[c.from:c.to])
		if own[i] != nil && own[i].action == news.RightKind {
			kinds[mentions[i].Entity] = own[i].kind
		}
	}
	changed := false
	for i := range chunks {
		kind, ok := kinds[mentions[i].Entity]
		if own[i] != nil {
			kind, ok = own[i].kind, own[i].action != news.NotName
		}
		if ok && chunks[i].kind != kind {
			chunks[i].kind, changed = kind, true
		}
	}
	return changed
}
