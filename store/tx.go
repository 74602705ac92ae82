package store

import (
	"errors"
	"fmt"
	"io"
	"runtime/debug"

	"go.etcd.io/bbolt"
)

// A Tx is one transaction: a view of all collections at one moment. It is
// valid until the function that got it returns.
type Tx struct{ bolt *bbolt.Tx }

var errFailed = errors.New("the library could not be read earlier, and writing has stopped so that nothing gets worse: close it and open it again")

// Update runs f in a transaction that may write. When f returns an error, or
// the disk does not take the changes, nothing of them remains and the error is
// returned. Writers wait for one another. After a fault, see the package's
// guarantees, Update refuses to write until the library is opened again.
func (db *DB) Update(f func(*Tx) error) (err error) {
	if db.failed.Load() {
		return errFailed
	}
	tx, err := db.begin(true)
	if err != nil {
		return err
	}
	defer tx.Rollback() // has no effect after a commit
	if err := db.run(tx, f); err != nil {
		return err
	}
	if err := db.commit(tx); err != nil {
		return fmt.Errorf("write to %s: %w; nothing of this change was kept: look whether the disk is full, and try again", db.path, err)
	}
	return nil
}

// View runs f in a transaction that reads and returns its error. It waits for
// nobody.
func (db *DB) View(f func(*Tx) error) error {
	tx, err := db.begin(false)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	return db.run(tx, f)
}

// Backup writes the library as it is at this moment to w while it may be in
// use, and returns the number of bytes written.
func (db *DB) Backup(w io.Writer) (n int64, err error) {
	err = db.View(func(tx *Tx) error {
		n, err = tx.bolt.WriteTo(w)
		return err
	})
	if err != nil {
		return n, fmt.Errorf("copy %s: %w", db.path, err)
	}
	return n, nil
}

func (db *DB) begin(writable bool) (tx *bbolt.Tx, err error) {
	defer catchFault(&err)()
	if tx, err = db.bolt.Begin(writable); err != nil {
		return nil, fmt.Errorf("use %s: %w", db.path, err)
	}
	return tx, nil
}

func (db *DB) run(tx *bbolt.Tx, f func(*Tx) error) (err error) {
	defer db.stopAfterFault(&err)
	defer catchFault(&err)()
	return f(&Tx{tx})
}

func (db *DB) commit(tx *bbolt.Tx) (err error) {
	defer db.stopAfterFault(&err)
	defer catchFault(&err)()
	return tx.Commit()
}

// stopAfterFault forbids writing from now on when err is a fault: on pages
// that contradict each other a write can only do harm.
func (db *DB) stopAfterFault(err *error) {
	var fault *faultError
	if errors.As(*err, &fault) {
		db.failed.Store(true)
	}
}

// A faultError is a panic that was caught: bbolt panics on pages that
// contradict each other, and memory that a file is mapped to is gone when the
// file is cut short or its disk pulled out.
type faultError struct{ cause any }

func (e *faultError) Error() string { return fmt.Sprintf("reading it broke off: %v", e.cause) }

// catchFault turns a panic of the calling function into its error. Used as
//
//	defer catchFault(&err)()
func catchFault(err *error) func() {
	before := debug.SetPanicOnFault(true)
	return func() {
		debug.SetPanicOnFault(before)
		if cause := recover(); cause != nil {
			*err = &faultError{cause}
		}
	}
}

// asDamage makes a fault a [*DamagedError]; other errors stay as they are.
func asDamage(path string, err error) error {
	var fault *faultError
	if errors.As(err, &fault) {
		return &DamagedError{path, fault.Error()}
	}
	return err
}
