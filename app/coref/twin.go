package coref

import (
	"cmp"
	"hash/maphash"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A name that some articles take for an organisation and others for a place or
// a person is one entity where it is clear which is the usual kind. A single
// word ("Jordan", "Chelsea") is often two names, one of several words hardly
// ever. usual is how many times as many articles must have the usual kind.
const (
	usualWords  = 1
	usualPerson = 5
	usualWord   = 10
)

// twin enters a node, whose name is text, among the same names of other kinds.
func (ix *Index) twin(n int32, text string) {
	at := &ix.nodes[n]
	if at.kind == news.Group || text == "" {
		return
	}
	key := ix.options.Form(news.Organisation, text).Key
	if key == "" {
		return
	}
	at.twin = maphash.String(ix.seed, key) | 1 // 0 is for none
	if first, ok := ix.twins[at.twin]; ok {
		at.next = first
	}
	ix.twins[at.twin] = n
}

// tieTwins ties the same names of several kinds to the one of the usual kind.
func (ix *Index) tieTwins(twin uint64) {
	var live []int32
	for n, ok := ix.twins[twin]; ok && n != none; n = ix.nodes[n].next {
		ix.alter(n, none)
		if ix.nodes[n].live() {
			live = append(live, n)
		}
	}
	if len(live) < 2 {
		return
	}
	slices.SortFunc(live, func(a, b int32) int {
		x, y := &ix.nodes[a], &ix.nodes[b]
		return cmp.Or(cmp.Compare(len(y.postings), len(x.postings)), cmp.Compare(x.kind, y.kind), strings.Compare(x.id, y.id))
	})
	for _, n := range live[1:] {
		if ix.usual(n, live[0]) {
			ix.alter(n, live[0])
		}
	}
}

// usual reports whether n is the name of major taken for another kind.
func (ix *Index) usual(n, major int32) bool {
	x, y := &ix.nodes[n], &ix.nodes[major]
	if x.kind == y.kind || x.known && y.known || x.tie != none || y.tie != none || ix.apart(n, major) {
		return false
	}
	ratio := usualWords
	switch {
	case !strings.Contains(x.name, " "):
		if x.kind == news.Person || y.kind == news.Person {
			return false
		}
		ratio = usualWord
	case x.kind == news.Person || y.kind == news.Person:
		ratio = usualPerson
	}
	return len(y.postings) >= ratio*len(x.postings)
}
