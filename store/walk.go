package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// A walk visits every page of a library once and finds what is wrong with
// the tree. bbolt has such a check too, but on a damaged file it may read
// beyond the end of its memory or go round in circles.
type walk struct {
	pages
	seen []bool // by page
}

// checkTree reports whether all pages are in place: the tree sorted, every
// page used once or free.
func checkTree(p pages) error {
	w := walk{pages: p, seen: make([]bool, p.pages)}
	w.seen[0], w.seen[1] = true, true
	if err := w.freePages(); err != nil {
		return err
	}
	if err := w.tree(p.root, nil, nil); err != nil {
		return err
	}
	for id, seen := range w.seen {
		if !seen && p.freelist != noFreelist {
			return fmt.Errorf("page %d belongs to nothing", id)
		}
	}
	return nil
}

// mark claims a page and those that it overflows into.
func (w *walk) mark(id, overflow uint64) error {
	if id >= w.pages.pages || overflow >= w.pages.pages-id {
		return fmt.Errorf("page %d does not exist", id)
	}
	for i := id; i <= id+overflow; i++ {
		if w.seen[i] {
			return fmt.Errorf("page %d is used twice", i)
		}
		w.seen[i] = true
	}
	return nil
}

func (w *walk) freePages() error {
	if w.freelist == noFreelist {
		return nil
	}
	p, err := w.read(w.freelist)
	if err != nil {
		return err
	}
	if p.kind != freelistPage {
		return errors.New("the list of free pages is overwritten")
	}
	ids, err := p.freeIDs()
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := w.mark(id, 0); err != nil {
			return err
		}
	}
	return w.mark(p.id, p.overflow)
}

// tree checks the pages below id, whose keys lie in [low, high); nil is no
// bound.
func (w *walk) tree(id uint64, low, high []byte) error {
	p, err := w.read(id)
	if err != nil {
		return err
	}
	if p.kind != branchPage && p.kind != leafPage {
		return fmt.Errorf("page %d is overwritten", id)
	}
	if err := w.mark(id, p.overflow); err != nil {
		return err
	}
	elements, err := p.elements()
	if err != nil {
		return err
	}
	if err := checkOrder(elements, low, high); err != nil {
		return fmt.Errorf("page %d: %w", id, err)
	}
	if p.kind == leafPage {
		return w.buckets(elements)
	}
	return w.branches(p, elements, high)
}

func (w *walk) branches(p page, elements []element, high []byte) error {
	if len(elements) == 0 {
		return fmt.Errorf("page %d leads nowhere", p.id)
	}
	for i, e := range elements {
		next := high
		if i+1 < len(elements) {
			next = elements[i+1].key
		}
		if err := w.tree(e.child, e.key, next); err != nil {
			return err
		}
	}
	return nil
}

func (w *walk) buckets(elements []element) error {
	for _, e := range elements {
		if e.bucket {
			if err := w.bucket(e.value); err != nil {
				return fmt.Errorf("collection %q: %w", e.key, err)
			}
		}
	}
	return nil
}

// bucket checks a bucket. A small one has no page of its own: it lies within
// the value.
func (w *walk) bucket(value []byte) error {
	if len(value) < bucketHeaderSize {
		return errElement
	}
	if root := binary.NativeEndian.Uint64(value); root != 0 {
		return w.tree(root, nil, nil)
	}
	if len(value) < bucketHeaderSize+pageHeaderSize {
		return errElement
	}
	p := parsePage(value[bucketHeaderSize:])
	if p.kind != leafPage {
		return errors.New("it is overwritten")
	}
	elements, err := p.elements()
	if err != nil {
		return err
	}
	return checkOrder(elements, nil, nil)
}

func checkOrder(elements []element, low, high []byte) error {
	for i, e := range elements {
		if len(e.key) == 0 || bytes.Compare(e.key, low) < 0 || high != nil && bytes.Compare(e.key, high) >= 0 {
			return errors.New("an entry is in the wrong place")
		}
		if i > 0 && bytes.Compare(elements[i-1].key, e.key) >= 0 {
			return errors.New("its entries are out of order")
		}
	}
	return nil
}
