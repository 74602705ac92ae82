package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"math/bits"
)

// The file begins with two meta pages that are written in turn, so that one
// of them is whole whatever happens. bbolt maps the file into memory and
// trusts them: a file that is shorter than they say ends the process at the
// first read beyond its end. So they are read here first.

const (
	boltMagic   = 0xED0CDAED
	boltVersion = 2

	pageHeaderSize = 16
	metaSize       = 64
	minPageSize    = 1 << 10
	maxPageSize    = 1 << 24

	noFreelist = ^uint64(0) // the free pages are not listed in the file
)

// A header is what the newest sound meta page says.
type header struct {
	pageSize int64
	root     uint64 // page of the tree's root
	freelist uint64 // page with the list of free pages, or noFreelist
	pages    uint64 // number of pages in use: the high-water mark
	txid     uint64
}

var errNoLibrary = errors.New("it is not a library")

// readHeader reads the header of a file of size bytes and checks that the
// file is as long as it says.
func readHeader(f io.ReaderAt, size int64) (header, error) {
	if size == 0 {
		return header{}, errors.New("it is empty: its content was lost")
	}
	h, ok := newestMeta(f)
	if !ok {
		return header{}, errNoLibrary
	}
	if h.pages > uint64(size/h.pageSize) {
		return header{}, fmt.Errorf("its end is missing: it has %d bytes and should have %d pages of %d", size, h.pages, h.pageSize)
	}
	if h.root < 2 || h.root >= h.pages || h.freelist != noFreelist && (h.freelist < 2 || h.freelist >= h.pages) {
		return header{}, errors.New("its first pages contradict each other")
	}
	return h, nil
}

func newestMeta(f io.ReaderAt) (header, bool) {
	first, ok := readMeta(f, 0)
	if !ok {
		return loneSecondMeta(f)
	}
	if second, ok := readMeta(f, first.pageSize); ok && second.pageSize == first.pageSize && second.txid > first.txid {
		return second, true
	}
	return first, true
}

// loneSecondMeta finds the second meta page when the first is broken, which
// leaves the page size unknown.
func loneSecondMeta(f io.ReaderAt) (header, bool) {
	for size := int64(minPageSize); size <= maxPageSize; size *= 2 {
		if h, ok := readMeta(f, size); ok && h.pageSize == size {
			return h, true
		}
	}
	return header{}, false
}

// readMeta reads the meta page at an offset; ok is false when it is not whole.
func readMeta(f io.ReaderAt, offset int64) (h header, ok bool) {
	var page [pageHeaderSize + metaSize]byte
	if _, err := f.ReadAt(page[:], offset); err != nil {
		return h, false
	}
	meta, order := page[pageHeaderSize:], binary.NativeEndian
	sum := fnv.New64a()
	sum.Write(meta[:metaSize-8])
	if order.Uint32(meta) != boltMagic || order.Uint32(meta[4:]) != boltVersion || order.Uint64(meta[56:]) != sum.Sum64() {
		return h, false
	}
	h = header{
		pageSize: int64(order.Uint32(meta[8:])),
		root:     order.Uint64(meta[16:]),
		freelist: order.Uint64(meta[32:]),
		pages:    order.Uint64(meta[40:]),
		txid:     order.Uint64(meta[48:]),
	}
	sane := h.pageSize >= minPageSize && h.pageSize <= maxPageSize && bits.OnesCount64(uint64(h.pageSize)) == 1
	return h, sane
}
