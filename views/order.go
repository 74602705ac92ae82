package views

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
)

// order is how the list is sorted.
type order string

const (
	byDate   order = "date"
	byTitle  order = "title"
	bySource order = "source"
)

var orders = []order{byDate, byTitle, bySource}

func (o order) String() string {
	switch o {
	case byTitle:
		return lang.L("By title")
	case bySource:
		return lang.L("By source")
	}
	return lang.L("Newest first")
}

// filter narrows the list. The zero value shows all.
type filter struct {
	unread, starred bool
	source, tag     string
}

func (f filter) lets(c *app.Card) bool {
	return !(f.unread && c.Marks.Read) &&
		!(f.starred && !c.Marks.Starred) &&
		(f.source == "" || c.Source == f.source) &&
		(f.tag == "" || slices.Contains(c.Marks.Tags, f.tag))
}

// sortKey is what cards are sorted by, with its letters folded once.
type sortKey struct {
	title, source, published string
	at                       int // place before
}

func (o order) compare(a, b sortKey) int {
	newest := cmp.Compare(b.published, a.published)
	switch o {
	case byTitle:
		return cmp.Or(cmp.Compare(a.title, b.title), a.at-b.at)
	case bySource:
		return cmp.Or(cmp.Compare(a.source, b.source), newest, a.at-b.at)
	}
	return cmp.Or(newest, cmp.Compare(a.title, b.title), a.at-b.at)
}

// sortCards puts cards in order.
func sortCards(cards []app.Card, by order) {
	keys := make([]sortKey, len(cards))
	for i := range cards {
		c := &cards[i]
		keys[i] = sortKey{strings.ToLower(c.Title), strings.ToLower(c.Source), c.Published, i}
	}
	slices.SortFunc(keys, by.compare)
	before := slices.Clone(cards)
	for i, k := range keys {
		cards[i] = before[k.at]
	}
}

func compareFolded(a, b string) int { return cmp.Compare(strings.ToLower(a), strings.ToLower(b)) }
