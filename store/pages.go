package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// The kinds of pages below the two meta pages.
const (
	branchPage   = 0x01
	leafPage     = 0x02
	freelistPage = 0x10

	elementSize      = 16
	bucketHeaderSize = 16
	bucketElement    = 0x01
)

// pages reads the pages of a library file without mapping it into memory.
type pages struct {
	header
	file io.ReaderAt
}

// A page is one page with those that it overflows into.
type page struct {
	id       uint64
	kind     uint16
	count    int
	overflow uint64
	data     []byte // with the page's header
}

// read returns a page, or an error when it is not the page of that number or
// reaches beyond the high-water mark.
func (p pages) read(id uint64) (page, error) {
	if id < 2 || id >= p.pages {
		return page{}, fmt.Errorf("page %d does not exist", id)
	}
	offset := int64(id) * p.pageSize
	data := make([]byte, p.pageSize)
	if _, err := p.file.ReadAt(data, offset); err != nil {
		return page{}, fmt.Errorf("page %d: %w", id, err)
	}
	pg := parsePage(data)
	if pg.id != id || pg.overflow >= p.pages-id {
		return page{}, fmt.Errorf("page %d is overwritten", id)
	}
	if pg.overflow > 0 {
		pg.data = make([]byte, int64(pg.overflow+1)*p.pageSize)
		if _, err := p.file.ReadAt(pg.data, offset); err != nil {
			return page{}, fmt.Errorf("page %d: %w", id, err)
		}
	}
	return pg, nil
}

// parsePage reads the header of a page; data has one at least.
func parsePage(data []byte) page {
	order := binary.NativeEndian
	return page{
		id:       order.Uint64(data),
		kind:     order.Uint16(data[8:]),
		count:    int(order.Uint16(data[10:])),
		overflow: uint64(order.Uint32(data[12:])),
		data:     data,
	}
}

// An element is one entry of a branch or leaf page.
type element struct {
	key    []byte
	child  uint64 // of branch pages
	value  []byte // of leaf pages
	bucket bool   // the value is a bucket's header
}

var errElement = errors.New("an entry reaches beyond its page")

// elements returns the entries of a branch or leaf page.
func (p page) elements() ([]element, error) {
	if len(p.data) < pageHeaderSize+p.count*elementSize {
		return nil, errElement
	}
	out := make([]element, p.count)
	for i := range out {
		e, err := p.element(pageHeaderSize + i*elementSize)
		if err != nil {
			return nil, fmt.Errorf("page %d: %w", p.id, err)
		}
		out[i] = e
	}
	return out, nil
}

func (p page) element(at int) (e element, err error) {
	order, fields := binary.NativeEndian, p.data[at:at+elementSize]
	if p.kind == branchPage {
		e.child = order.Uint64(fields[8:])
		e.key, err = cut(p.data, at, order.Uint32(fields), order.Uint32(fields[4:]))
		return e, err
	}
	e.bucket = order.Uint32(fields)&bucketElement != 0
	start, keySize := order.Uint32(fields[4:]), order.Uint32(fields[8:])
	if e.key, err = cut(p.data, at, start, keySize); err != nil {
		return e, err
	}
	e.value, err = cut(p.data, at+int(keySize), start, order.Uint32(fields[12:]))
	return e, err
}

// cut returns size bytes that begin skip bytes after from.
func cut(data []byte, from int, skip, size uint32) ([]byte, error) {
	start := uint64(from) + uint64(skip)
	end := start + uint64(size)
	if end > uint64(len(data)) {
		return nil, errElement
	}
	return data[start:end], nil
}

// freeIDs returns the pages that a freelist page lists.
func (p page) freeIDs() ([]uint64, error) {
	count, list := uint64(p.count), p.data[pageHeaderSize:]
	if p.count == 0xFFFF { // more than fit in the header: the first entry is the count
		count, list = binary.NativeEndian.Uint64(list), list[8:]
	}
	if count > uint64(len(list)/8) {
		return nil, errors.New("the list of free pages reaches beyond its page")
	}
	out := make([]uint64, count)
	for i := range out {
		out[i] = binary.NativeEndian.Uint64(list[i*8:])
	}
	return out, nil
}
