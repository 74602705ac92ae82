package coref

import (
	"encoding/binary"
	"iter"
	"math"
	"strings"
	"time"
)

// articles holds the articles by number. The number of one that was removed is
// given to another.
type articles struct {
	number map[string]int32
	list   []article
	when   []int32 // of publication, minutes since 1970; undated when not known
	free   []int32
}

type article struct {
	id    string
	named []byte // its namings, packed: an index of 100,000 articles holds millions
}

// A naming is one entity of an article.
type naming struct {
	node, mentions int32
	name           int32 // its fullest spelling
	spellings      []int32
}

// undated stands for a time that is not known.
const undated = math.MinInt32

func newArticles() articles { return articles{number: map[string]int32{}} }

func (as *articles) add(id, published string) int32 {
	n := int32(len(as.list))
	if last := len(as.free) - 1; last >= 0 {
		n, as.free = as.free[last], as.free[:last]
	} else {
		as.list, as.when = append(as.list, article{}), append(as.when, undated)
	}
	as.list[n].id, as.when[n] = strings.Clone(id), minutes(published)
	as.number[as.list[n].id] = n
	return n
}

func (as *articles) remove(id string) {
	n := as.number[id]
	delete(as.number, id)
	as.list[n], as.when[n] = article{}, undated
	as.free = append(as.free, n)
}

// minutes turns an ISO 8601 date or time into minutes since 1970.
func minutes(published string) int32 {
	for _, form := range []string{time.RFC3339, time.DateOnly, "2006-01-02T15:04:05", "2006-01"} {
		if t, err := time.Parse(form, published); err == nil {
			return int32(t.Unix() / 60)
		}
	}
	return undated
}

// date returns the day of a time in minutes since 1970, "" for undated.
func date(when int32) string {
	if when == undated {
		return ""
	}
	return time.Unix(int64(when)*60, 0).UTC().Format(time.DateOnly)
}

func pack(named []naming) []byte {
	var b []byte
	for _, in := range named {
		for _, n := range []int32{in.node, in.mentions, in.name, int32(len(in.spellings))} {
			b = binary.AppendUvarint(b, uint64(n))
		}
		for _, s := range in.spellings {
			b = binary.AppendUvarint(b, uint64(s))
		}
	}
	return append(make([]byte, 0, len(b)), b...)
}

// namedNodes appends the nodes of what pack packed.
func namedNodes(nodes []int32, b []byte) []int32 {
	for len(b) > 0 {
		node, size := binary.Uvarint(b)
		nodes, b = append(nodes, int32(node)), b[size:]
		var spellings uint64
		for range 3 {
			spellings, size = binary.Uvarint(b)
			b = b[size:]
		}
		for range spellings {
			for b[0] >= 0x80 {
				b = b[1:]
			}
			b = b[1:]
		}
	}
	return nodes
}

// unpack yields what pack packed. The spellings are valid until the next.
func unpack(b []byte) iter.Seq[naming] {
	return func(yield func(naming) bool) {
		next := func() int32 {
			n, size := binary.Uvarint(b)
			b = b[size:]
			return int32(n)
		}
		var in naming
		for len(b) > 0 {
			in.node, in.mentions, in.name, in.spellings = next(), next(), next(), in.spellings[:0]
			for range next() {
				in.spellings = append(in.spellings, next())
			}
			if !yield(in) {
				return
			}
		}
	}
}
