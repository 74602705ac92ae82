package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"go.etcd.io/bbolt"
)

// Verify reads the whole library at path, which must not be open, and returns
// nil when every page and every document in it is sound. Otherwise the error
// is one of those of [Open].
func Verify(path string) error {
	if err := checkFile(path); err != nil {
		return err
	}
	if err := verifyTree(path); err != nil {
		return err
	}
	b, _, err := openBolt(path, true)
	if err != nil {
		return err
	}
	db := &DB{path: path, bolt: b}
	err = db.View(func(tx *Tx) error {
		if err := checkFormat(tx, path); err != nil {
			return err
		}
		if err := verifyDocuments(tx); err != nil {
			return &DamagedError{path, err.Error()}
		}
		return nil
	})
	return errors.Join(asDamage(path, err), b.Close())
}

// verifyTree checks the pages, first without bbolt, then, since they can be
// trusted now, with its own check.
func verifyTree(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	h, err := readHeader(f, info.Size())
	if err == nil {
		err = checkTree(pages{h, f})
	}
	if err != nil {
		return &DamagedError{path, err.Error()}
	}
	return nil
}

func verifyDocuments(tx *Tx) error {
	var first error
	for err := range tx.bolt.Check() {
		first = errors.Join(first, err)
	}
	if first != nil {
		return first
	}
	return tx.bolt.ForEach(func(name []byte, b *bbolt.Bucket) error {
		if string(name) == string(formatBucket) {
			return nil
		}
		return b.ForEach(func(id, envelope []byte) error {
			_, doc, err := unseal(envelope)
			if err != nil || !json.Valid(doc) {
				return fmt.Errorf("document %q of %s is damaged", id, name)
			}
			return nil
		})
	})
}
