package store

import (
	"errors"

	"go.etcd.io/bbolt"
)

// Each calls f for every document in the order of the IDs, byte by byte. It
// stops at the first error, be it f's or a [*DocumentError] for a document
// that cannot be read. f must not change the collection.
func (c Collection[T]) Each(tx *Tx, f func(id string, doc T) error) error {
	return c.each(tx, f, func(err error) error { return err })
}

// EachLenient is Each for readers who would rather miss one document than all:
// unreadable gets the [*DocumentError] of every document that cannot be read,
// and the others follow.
func (c Collection[T]) EachLenient(tx *Tx, f func(id string, doc T) error, unreadable func(error)) error {
	return c.each(tx, f, func(err error) error {
		unreadable(err)
		return nil
	})
}

func (c Collection[T]) each(tx *Tx, f func(string, T) error, failed func(error) error) error {
	return c.envelopes(tx, func(id string, envelope []byte) error {
		doc, err := c.open(id, envelope)
		if err != nil {
			return failed(err)
		}
		return f(id, doc)
	})
}

func (c Collection[T]) envelopes(tx *Tx, f func(id string, envelope []byte) error) error {
	b := c.bucket(tx)
	if b == nil {
		return nil
	}
	cursor := b.Cursor()
	for key, value := cursor.First(); key != nil; key, value = cursor.Next() {
		if len(key) > bbolt.MaxKeySize { // a damaged length: copying that much may take all memory
			return errKey
		}
		if err := f(string(key), value); err != nil {
			return err
		}
	}
	return nil
}

var errKey = errors.New("the list of documents is damaged")

// Len returns the number of documents.
func (c Collection[T]) Len(tx *Tx) int {
	if b := c.bucket(tx); b != nil {
		return b.Stats().KeyN
	}
	return 0
}

// IDs returns the IDs of all documents, readable or not, in order.
func (c Collection[T]) IDs(tx *Tx) []string {
	var ids []string
	_ = c.envelopes(tx, func(id string, _ []byte) error {
		ids = append(ids, id)
		return nil
	})
	return ids
}
