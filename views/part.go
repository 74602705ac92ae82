package views

import (
	"strings"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// partBytes is how much of a body is laid out at once. Nearly every article
// is shorter; a text of 50 MB would stop the window for many seconds.
const partBytes = 1 << 19

// partsOf returns in how many parts a body is shown, 1 at least. The last is
// half as long as the others or half as long again: never a few words.
func partsOf(body string) int { return max(1, (len(body)+partBytes/2)/partBytes) }

// partOf returns the k-th part of a body. Parts follow each other without a
// gap.
func partOf(body string, k int) news.Span {
	return news.Span{Start: partStart(body, k), End: partStart(body, k+1)}
}

// partAt returns the number of the part that holds an offset.
func partAt(body string, offset int) int {
	k := min(max(offset, 0)/partBytes, partsOf(body)-1)
	if k > 0 && offset < partStart(body, k) {
		k--
	}
	return k
}

// partStart returns where the k-th part begins: behind the first line feed,
// else the first space, else at the first rune, near k times partBytes.
func partStart(body string, k int) int {
	switch {
	case k <= 0:
		return 0
	case k >= partsOf(body):
		return len(body)
	}
	at := k * partBytes
	near := body[at:min(len(body), at+partBytes/8)]
	for _, end := range []string{"\n", " "} {
		if i := strings.Index(near, end); i >= 0 {
			return at + i + 1
		}
	}
	for at < len(body) && !utf8.RuneStart(body[at]) {
		at++
	}
	return at
}
