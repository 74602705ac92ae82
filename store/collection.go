package store

import (
	"encoding/json"
	"errors"
	"fmt"

	"go.etcd.io/bbolt"
)

// An Upgrade turns a document of one version into the next version.
type Upgrade func(old json.RawMessage) (json.RawMessage, error)

// A Collection is a set of documents of type T, each under its ID. Its
// methods work in the transaction that is given to them.
type Collection[T any] struct {
	name     string
	version  int
	upgrades []Upgrade
}

// NewCollection returns the collection with the name, whose documents have
// the shape of version, from 1 on. upgrades[i] turns version i+1 into i+2: a
// collection of version 3 has two. Documents for which a step is missing are
// reported as such when they are read.
func NewCollection[T any](name string, version int, upgrades ...Upgrade) Collection[T] {
	return Collection[T]{name, version, upgrades}
}

// ErrNewerDocument is wrapped by the error for a document that was written by
// a newer program.
var ErrNewerDocument = errors.New("it was written by a newer version of this program")

// Get returns the document with the ID; ok is false when there is none.
func (c Collection[T]) Get(tx *Tx, id string) (doc T, ok bool, err error) {
	envelope := c.lookup(tx, id)
	if envelope == nil {
		return doc, false, nil
	}
	doc, err = c.open(id, envelope)
	return doc, err == nil, err
}

// Put writes a document under the ID in place of the one that is there. It
// refuses to replace a document of a newer version.
func (c Collection[T]) Put(tx *Tx, id string, doc T) error {
	if old := c.lookup(tx, id); old != nil {
		if version, _, err := versionOf(old); err == nil && version > c.version {
			return c.fail(id, c.newer(version))
		}
	}
	data, err := json.Marshal(doc)
	if err != nil {
		return c.fail(id, err)
	}
	b, err := tx.bolt.CreateBucketIfNotExists([]byte(c.name))
	if err == nil {
		err = b.Put([]byte(id), seal(c.version, data))
	}
	if err != nil {
		return c.fail(id, err)
	}
	return nil
}

// Delete removes the document with the ID, if there is one.
func (c Collection[T]) Delete(tx *Tx, id string) error {
	b := c.bucket(tx)
	if b == nil {
		return nil
	}
	if err := b.Delete([]byte(id)); err != nil {
		return c.fail(id, err)
	}
	return nil
}

// Has reports whether there is a document with the ID.
func (c Collection[T]) Has(tx *Tx, id string) bool { return c.lookup(tx, id) != nil }

func (c Collection[T]) bucket(tx *Tx) *bbolt.Bucket { return tx.bolt.Bucket([]byte(c.name)) }

func (c Collection[T]) lookup(tx *Tx, id string) []byte {
	if b := c.bucket(tx); b != nil {
		return b.Get([]byte(id))
	}
	return nil
}

// open turns an envelope into a document of the current version.
func (c Collection[T]) open(id string, envelope []byte) (doc T, err error) {
	version, _, err := versionOf(envelope)
	if err != nil {
		return doc, c.fail(id, err)
	}
	if version > c.version {
		return doc, c.fail(id, c.newer(version))
	}
	version, data, err := unseal(envelope)
	if err != nil {
		return doc, c.fail(id, err)
	}
	if data, err = c.upgrade(version, data); err != nil {
		return doc, c.fail(id, err)
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		var none T
		return none, c.fail(id, err)
	}
	return doc, nil
}

func (c Collection[T]) upgrade(version int, data json.RawMessage) (_ json.RawMessage, err error) {
	for ; version < c.version; version++ {
		if version > len(c.upgrades) {
			return nil, fmt.Errorf("there is no upgrade from version %d", version)
		}
		if data, err = c.upgrades[version-1](data); err != nil {
			return nil, fmt.Errorf("upgrade from version %d: %w", version, err)
		}
	}
	return data, nil
}

func (c Collection[T]) newer(version int) error {
	return fmt.Errorf("%w (version %d, known up to %d)", ErrNewerDocument, version, c.version)
}

func (c Collection[T]) fail(id string, err error) error { return &DocumentError{c.name, id, err} }
