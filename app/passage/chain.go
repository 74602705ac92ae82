package passage

import "sort"

const (
	bucketBits = 22
	pageSize   = 1 << 14
)

// chains is the hash table of an [Index]. Its chains run through pages of
// 10 bytes a print, so nothing is copied as it grows. 48 bits of a hash are
// kept: among 10 million prints, 100 looked up find one that is only equal by
// chance once in a quarter of a million times.
type chains struct {
	heads []uint32 // newest print of each bucket, plus 1; 0 for none
	pages []*page
	size  uint32 // prints in all
}

// A page holds prints: the two parts of their hash, and the next older print of
// the same bucket, plus 1.
type page struct {
	high [pageSize]uint32
	low  [pageSize]uint16
	next [pageSize]uint32
}

func (c *chains) page(i uint32) (*page, uint32) { return c.pages[i/pageSize], i % pageSize }

// hash returns the 48 bits kept of print i.
func (c *chains) hash(i uint32) uint64 {
	p, at := c.page(i)
	return uint64(p.high[at])<<16 | uint64(p.low[at])
}

func bucket(hash uint64) uint64 { return hash & (1<<bucketBits - 1) }

// add appends a print.
func (c *chains) add(hash uint64) {
	if c.heads == nil {
		c.heads = make([]uint32, 1<<bucketBits)
	}
	if c.size%pageSize == 0 {
		c.pages = append(c.pages, new(page))
	}
	p, at := c.page(c.size)
	p.high[at], p.low[at] = uint32(hash>>16), uint16(hash)
	p.next[at] = c.heads[bucket(hash)]
	c.size++
	c.heads[bucket(hash)] = c.size
}

// walk calls visit with the prints equal to print i, itself among them, newest
// first, until visit returns false.
func (c *chains) walk(i uint32, visit func(uint32) bool) {
	hash := c.hash(i)
	for j := c.heads[bucket(hash)]; j > 0; {
		p, at := c.page(j - 1)
		if p.low[at] == uint16(hash) && p.high[at] == uint32(hash>>16) && !visit(j-1) {
			return
		}
		j = p.next[at]
	}
}

// An owner is an article whose prints begin with first. Without an ID it was
// removed.
type owner struct {
	id    string
	first uint32
}

// ownerOf returns the place in owners, which are in the order of their prints,
// of the article that print i belongs to.
func ownerOf(owners []owner, i uint32) int {
	return sort.Search(len(owners), func(s int) bool { return owners[s].first > i }) - 1
}
