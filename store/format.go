package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"go.etcd.io/bbolt"
)

// The bucket that says what the file is.
var (
	formatBucket = []byte(".format")
	formatKey    = []byte("newsglass documents")
)

// formatVersion is the layout of the file: buckets, envelopes. The shapes of
// the documents have versions of their own.
const formatVersion = 1

// checkFormat returns an error unless the file is a library of a known format.
func checkFormat(tx *Tx, path string) error {
	b := tx.bolt.Bucket(formatBucket)
	if b == nil || b.Get(formatKey) == nil {
		return &DamagedError{path, "it is a database of another program"}
	}
	found := string(b.Get(formatKey))
	version, err := strconv.Atoi(found)
	if err != nil || version < 1 {
		return &DamagedError{path, fmt.Sprintf("its format is called %q", found)}
	}
	if version > formatVersion {
		return &NewerError{Path: path, Found: found, Known: strconv.Itoa(formatVersion)}
	}
	return nil
}

// create makes a new library beside path and moves it there when it is whole.
// A library that another process put there first is left alone.
func create(path string) error {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".new-*")
	if err != nil {
		return err
	}
	temp := f.Name()
	defer os.Remove(temp)
	if err := f.Close(); err != nil {
		return err
	}
	if err := writeFormat(temp); err != nil {
		return err
	}
	return placeNew(temp, path)
}

func writeFormat(path string) error {
	b, err := bbolt.Open(path, 0o600, nil)
	if err != nil {
		return err
	}
	err = b.Update(func(tx *bbolt.Tx) error {
		bucket, err := tx.CreateBucket(formatBucket)
		if err != nil {
			return err
		}
		return bucket.Put(formatKey, strconv.AppendInt(nil, formatVersion, 10))
	})
	return errors.Join(err, b.Close())
}
