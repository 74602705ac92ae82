package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"go.etcd.io/bbolt"
)

// newFile makes a closed library of n notes and returns its path.
func newFile(t testing.TB, n int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "library")
	db, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	update(t, db, func(tx *Tx) error { return putNotes(tx, 0, n) })
	update(t, db, func(tx *Tx) error { return notes.Delete(tx, noteID(n/2)) }) // leaves free pages
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func noteID(i int) string { return fmt.Sprintf("n%06d", i) }

func putNotes(tx *Tx, from, to int) error {
	for i := from; i < to; i++ {
		if err := notes.Put(tx, noteID(i), note{Text: strings.Repeat(noteID(i), 20)}); err != nil {
			return err
		}
	}
	return nil
}

func readFile(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func writeFile(t testing.TB, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// inUse returns how much of a library file holds something, and the size of
// its pages, both in bytes.
func inUse(t testing.TB, data []byte) (used, pageSize int) {
	t.Helper()
	h, err := readHeader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	return int(h.pages) * int(h.pageSize), int(h.pageSize)
}

func TestOpenMakesTheLibraryAndItsFolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "b", "library")
	for range 2 {
		db, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	entries, _ := os.ReadDir(filepath.Dir(path))
	if len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
	if err := Verify(path); err != nil {
		t.Error(err)
	}
}

func TestTheSecondToOpenHearsWhoWasFirst(t *testing.T) {
	path := newFile(t, 1)
	writeFile(t, path+".holder", []byte("process 1 of long ago"))
	db, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = Open(path)
	var locked *LockedError
	if !errors.As(err, &locked) || locked.Path != path || !strings.HasPrefix(locked.Holder, fmt.Sprintf("process %d on ", os.Getpid())) {
		t.Errorf("got %v", err)
	}
	if err := os.Remove(path + ".holder"); err != nil {
		t.Fatal(err)
	}
	if _, err = Open(path); !errors.As(err, &locked) || locked.Holder != "" {
		t.Errorf("without the file: %v", err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if db, err = Open(path); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path + ".holder"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the holder file stays: %v", err)
	}
}

// expectDamaged expects that the file is refused and not touched.
func expectDamaged(t *testing.T, path, what string) {
	t.Helper()
	before := readFile(t, path)
	_, err := Open(path)
	var damaged *DamagedError
	if !errors.As(err, &damaged) || damaged.Path != path || damaged.Reason == "" {
		t.Errorf("%s: Open says %v", what, err)
	}
	if err := Verify(path); !errors.As(err, &damaged) {
		t.Errorf("%s: Verify says %v", what, err)
	}
	if !bytes.Equal(before, readFile(t, path)) {
		t.Errorf("%s: the file was changed", what)
	}
}

func TestATruncatedLibraryIsRefusedAndNotTouched(t *testing.T) {
	whole := readFile(t, newFile(t, 500))
	used, page := inUse(t, whole)
	path := filepath.Join(t.TempDir(), "library")
	sizes := []int{0, 1, 15, 80, 100, 1000, page - 1, page, page + 1, 2*page - 1, 2 * page, 3 * page, 4 * page, used / 3, used / 2, used - page, used - 1}
	for _, size := range sizes {
		writeFile(t, path, whole[:size])
		expectDamaged(t, path, fmt.Sprintf("%d of %d bytes", size, used))
	}
	writeFile(t, path, whole[:used])
	if err := Verify(path); err != nil {
		t.Errorf("all that is used: %v", err)
	}
}

func TestOtherFilesAreRefusedAndNotTouched(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	noise := make([]byte, 50_000)
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	for name, data := range map[string][]byte{
		"text": []byte(strings.Repeat("This is a letter to the editor.\n", 1000)), "noise": noise, "zeros": make([]byte, 65536),
		"picture": append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), noise...),
	} {
		path := filepath.Join(t.TempDir(), name)
		writeFile(t, path, data)
		expectDamaged(t, path, name)
	}
	var damaged *DamagedError
	if _, err := Open(t.TempDir()); !errors.As(err, &damaged) {
		t.Errorf("a folder: %v", err)
	}
	if _, err := Open(filepath.Join(newFile(t, 0), "library")); err == nil {
		t.Error("a library was opened below a file")
	}
}

func TestAnUnreadableFileIsNotCalledDamaged(t *testing.T) {
	path := newFile(t, 1)
	if err := os.Chmod(path, 0); err != nil {
		t.Fatal(err)
	}
	if f, err := os.Open(path); err == nil {
		f.Close()
		t.Skip("this user may read everything")
	}
	if _, err := Open(path); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("got %v", err)
	}
}

func foreign(t *testing.T, f func(*bbolt.Tx) error) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "library")
	b, err := bbolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(b.Update(f), b.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestADatabaseOfAnotherProgramIsRefused(t *testing.T) {
	expectDamaged(t, foreign(t, func(tx *bbolt.Tx) error {
		_, err := tx.CreateBucket([]byte("notes"))
		return err
	}), "foreign")
}

func TestALibraryOfANewerProgramIsRefused(t *testing.T) {
	path := foreign(t, func(tx *bbolt.Tx) error {
		b, err := tx.CreateBucket(formatBucket)
		return errors.Join(err, b.Put(formatKey, []byte("2")))
	})
	before := readFile(t, path)
	var newer *NewerError
	if _, err := Open(path); !errors.As(err, &newer) || newer.Found != "2" || newer.Known != "1" {
		t.Errorf("Open says %v", err)
	}
	if err := Verify(path); !errors.As(err, &newer) {
		t.Errorf("Verify says %v", err)
	}
	if !bytes.Equal(before, readFile(t, path)) {
		t.Error("the file was changed")
	}
}

func TestEitherMetaPageAloneIsEnough(t *testing.T) {
	whole := readFile(t, newFile(t, 50))
	_, pageSize := inUse(t, whole)
	for page := range 2 {
		data := bytes.Clone(whole)
		clear(data[page*pageSize+pageHeaderSize:][:metaSize])
		path := filepath.Join(t.TempDir(), "library")
		writeFile(t, path, data)
		db, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestReadersAndWritersDoNotDisturbEachOther(t *testing.T) {
	db := newDB(t)
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			for range 30 {
				err := db.View(func(tx *Tx) error {
					n := 0
					err := notes.Each(tx, func(string, note) error { n++; return nil })
					if n%10 != 0 {
						t.Errorf("half a transaction: %d documents", n)
					}
					return err
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	for i := range 30 {
		update(t, db, func(tx *Tx) error { return putNotes(tx, i*10, i*10+10) })
		if _, err := db.Backup(io.Discard); err != nil {
			t.Error(err)
		}
	}
	all.Wait()
}

func TestOnlyOneOfManyMakesTheLibrary(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library")
	var opened atomic.Int32
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			db, err := Open(path)
			var locked *LockedError
			if errors.As(err, &locked) {
				return
			}
			if err != nil {
				t.Error(err)
				return
			}
			opened.Add(1)
			err = db.Update(func(tx *Tx) error { return putNotes(tx, i, i+1) })
			if err := errors.Join(err, db.Close()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	db, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	_ = db.View(func(tx *Tx) error {
		if n := notes.Len(tx); n != int(opened.Load()) || n == 0 {
			t.Errorf("%d wrote, %d documents are there", opened.Load(), n)
		}
		return nil
	})
}
