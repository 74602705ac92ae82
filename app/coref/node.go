package coref

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A node is one name under all its spellings, as articles by themselves tell
// names apart. One that no article names any more keeps its number.
type node struct {
	id       string
	name     string // its words folded, within id where they are
	kind     news.EntityKind
	known    bool // Form.Known
	short    bool // Form.Short
	given    bool // Form.Given
	mentions int32

	postings  []posting // by article
	spellings []tally

	twin uint64 // the same for the same name of another kind
	next int32  // the next node of the same twin; none after the last

	tie   int32 // to the fuller name that it stands for; none for none
	alter int32 // to the same name of the usual kind, if there is no tie

	touched bool // stands in pending.touched
}

// live reports whether any article names it.
func (n *node) live() bool { return len(n.postings) > 0 }

// stem returns the ID without what a rule has added to it.
func (n *node) stem() string {
	stem, _, _ := strings.Cut(n.id, "=")
	return stem
}

// A posting says how often an article names a node.
type posting struct{ article, mentions int32 }

func byArticle(p posting, article int32) int { return cmp.Compare(p.article, article) }

// A tally counts the articles that use a spelling.
type tally struct {
	spelling int32
	articles int32
	named    int32 // those whose fullest spelling it is
}

// post counts mentions in an article; less than none takes back.
func (n *node) post(article, mentions int32) {
	at, found := slices.BinarySearchFunc(n.postings, article, byArticle)
	if !found {
		n.postings = slices.Insert(n.postings, at, posting{article: article})
	}
	n.mentions += mentions
	if n.postings[at].mentions += mentions; n.postings[at].mentions <= 0 {
		n.postings = slices.Delete(n.postings, at, at+1)
	}
}

// count returns the tally of a spelling, which it makes at the first call.
func (n *node) count(spelling int32) *tally {
	i := slices.IndexFunc(n.spellings, func(t tally) bool { return t.spelling == spelling })
	if i < 0 {
		i = len(n.spellings)
		n.spellings = append(n.spellings, tally{spelling: spelling})
	}
	return &n.spellings[i]
}

// forget drops the spellings that no article uses, and returns them.
func (n *node) forget() (unused []int32) {
	n.spellings = slices.DeleteFunc(n.spellings, func(t tally) bool {
		if t.articles > 0 || t.named > 0 {
			return false
		}
		unused = append(unused, t.spelling)
		return true
	})
	return unused
}
