package coref

import (
	"cmp"
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// A node is one name under all its spellings, as articles by themselves tell
// names apart.
type node struct {
	id        string
	kind      news.EntityKind
	mentions  int
	postings  []posting // by article
	spellings []tally
	up        int32   // the node that it is tied to; none when it stands for itself
	below     []int32 // the nodes that are tied to it
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

func (n *node) add(article int32, in naming) {
	at, found := slices.BinarySearchFunc(n.postings, article, byArticle)
	if !found {
		n.postings = slices.Insert(n.postings, at, posting{article: article})
	}
	n.postings[at].mentions += in.mentions
	n.mentions += int(in.mentions)
	n.tally(in, 1)
}

// drop takes back what add did.
func (n *node) drop(article int32, in naming) {
	at, found := slices.BinarySearchFunc(n.postings, article, byArticle)
	if !found {
		return
	}
	if n.postings[at].mentions -= in.mentions; n.postings[at].mentions <= 0 {
		n.postings = slices.Delete(n.postings, at, at+1)
	}
	n.mentions -= int(in.mentions)
	n.tally(in, -1)
}

func (n *node) tally(in naming, by int32) {
	n.count(in.name).named += by
	for _, s := range in.spellings {
		n.count(s).articles += by
	}
	n.spellings = slices.DeleteFunc(n.spellings, func(t tally) bool { return t.articles == 0 && t.named == 0 })
}

// count returns the tally of a spelling.
func (n *node) count(spelling int32) *tally {
	i := slices.IndexFunc(n.spellings, func(t tally) bool { return t.spelling == spelling })
	if i < 0 {
		i = len(n.spellings)
		n.spellings = append(n.spellings, tally{spelling: spelling})
	}
	return &n.spellings[i]
}
