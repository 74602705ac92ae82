package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"sync/atomic"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// lockTimeout is how long Open waits for a process that is about to leave.
const lockTimeout = 300 * time.Millisecond

// A DB is an open library file. Its methods may be called by many goroutines
// at once.
type DB struct {
	path   string
	bolt   *bbolt.DB
	failed atomic.Bool // there was a fault: nothing may be written any more
}

// Open opens the library at path, and makes a new one, with its folder, when
// nothing is there. It returns a [*LockedError] when another process has it
// open, a [*DamagedError] when the file is no sound library and a
// [*NewerError] when it was made by a newer program; the file is then left as
// it is.
func Open(path string) (*DB, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("make the folder of the library: %w", err)
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		if err := create(path); err != nil {
			return nil, fmt.Errorf("make a new library: %w", err)
		}
	}
	if err := checkFile(path); err != nil {
		return nil, err
	}
	b, err := openInPlace(path)
	if err != nil {
		return nil, err
	}
	db := &DB{path: path, bolt: b}
	if err := db.View(func(tx *Tx) error { return checkFormat(tx, path) }); err != nil {
		return nil, errors.Join(asDamage(path, err), b.Close())
	}
	writeHolder(path)
	return db, nil
}

// Close waits for running transactions and releases the file.
func (db *DB) Close() error {
	removeHolder(db.path) // before the lock goes: after it, the file may be the next owner's
	if err := db.bolt.Close(); err != nil {
		return fmt.Errorf("close %s: %w", db.path, err)
	}
	return nil
}

// checkFile looks at a file's first pages without bbolt; see header.go.
func checkFile(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return &DamagedError{path, "it is not a file"}
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	h, err := readHeader(f, info.Size())
	if err == nil {
		err = checkEntrance(pages{h, f})
	}
	if err != nil {
		return &DamagedError{path, err.Error()}
	}
	return nil
}

// checkEntrance checks the pages that bbolt reads when it opens the file.
func checkEntrance(p pages) error {
	root, err := p.read(p.root)
	if err != nil {
		return err
	}
	if _, err := root.elements(); err != nil {
		return err
	}
	w := walk{pages: p, seen: make([]bool, p.pages)}
	return w.freePages()
}

// openInPlace opens the file and makes sure, once the lock is held, that it
// still is the one at path and was not replaced by a restore meanwhile.
func openInPlace(path string) (*bbolt.DB, error) {
	const tries = 5
	for range tries {
		b, f, err := openBolt(path, false)
		if err != nil {
			return nil, err
		}
		ours, err := f.Stat()
		if err == nil {
			if there, err := os.Stat(path); err == nil && os.SameFile(ours, there) {
				return b, nil
			}
		}
		if err := b.Close(); err != nil {
			return nil, fmt.Errorf("close %s: %w", path, err)
		}
	}
	return nil, &LockedError{path, readHolder(path)}
}

// openBolt opens the database and returns its file too, which bbolt hides.
func openBolt(path string, readOnly bool) (*bbolt.DB, *os.File, error) {
	reserve := mapSize(readOnly)
	b, f, err := tryBolt(path, readOnly, reserve)
	var locked *LockedError
	if err != nil && reserve > 0 && !errors.As(err, &locked) {
		b, f, err = tryBolt(path, readOnly, 0) // the system may limit address space
	}
	return b, f, err
}

func tryBolt(path string, readOnly bool, reserve int) (b *bbolt.DB, f *os.File, err error) {
	defer func() {
		if err != nil && f != nil {
			f.Close() // bbolt leaves the file open, and locked, when it panics
		}
		err = asDamage(path, err)
	}()
	defer catchFault(&err)()
	b, err = bbolt.Open(path, 0o600, &bbolt.Options{
		Timeout:         lockTimeout,
		ReadOnly:        readOnly,
		FreelistType:    bbolt.FreelistMapType,
		InitialMmapSize: reserve,
		NoStatistics:    true,
		OpenFile: func(name string, flag int, mode os.FileMode) (_ *os.File, err error) {
			f, err = os.OpenFile(name, flag&^os.O_CREATE, mode)
			return f, err
		},
	})
	if errors.Is(err, berrors.ErrTimeout) {
		return nil, f, &LockedError{path, readHolder(path)}
	}
	if err != nil {
		return nil, f, fmt.Errorf("open %s: %w", path, err)
	}
	b.AllocSize = growth
	return b, f, nil
}

// growth is how many bytes the file grows by at least once it is mapped.
const growth = 1 << 22

// mapSize returns how many bytes of address space to reserve. When the file
// outgrows them the writer waits for every reader, a long backup included, and
// new readers wait for the writer. Where reserving costs nothing there is room
// for a lifetime; on Windows bbolt would make the file itself that long.
func mapSize(readOnly bool) int {
	if readOnly || runtime.GOOS == "windows" || strconv.IntSize < 64 {
		return 0
	}
	lifetime := int64(16) << 30 // a variable: as a constant it would not fit a 32-bit int
	return int(lifetime)
}
