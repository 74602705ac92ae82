package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func backup(t *testing.T, db *DB) string {
	t.Helper()
	var out bytes.Buffer
	n, err := db.Backup(&out)
	if err != nil || n != int64(out.Len()) {
		t.Fatalf("%d bytes, said to be %d: %v", out.Len(), n, err)
	}
	path := filepath.Join(t.TempDir(), "backup")
	writeFile(t, path, out.Bytes())
	return path
}

func TestABackupIsTheLibraryAtThatMoment(t *testing.T) {
	db := newDB(t)
	update(t, db, func(tx *Tx) error { return putNotes(tx, 0, 100) })
	var path string
	err := db.View(func(tx *Tx) error { // a reader and a writer are at work meanwhile
		path = backup(t, db)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	update(t, db, func(tx *Tx) error { return putNotes(tx, 100, 200) })
	if err := Verify(path); err != nil {
		t.Fatal(err)
	}
	copied, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer copied.Close()
	_ = copied.View(func(tx *Tx) error {
		if n := notes.Len(tx); n != 100 {
			t.Errorf("%d documents", n)
		}
		return nil
	})
}

func TestABackupThatCannotBeWrittenIsReported(t *testing.T) {
	db := newDB(t)
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(r.Close(), w.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Backup(w); err == nil {
		t.Error("it is not")
	}
	update(t, db, func(tx *Tx) error { return putNotes(tx, 0, 1) })
}

func TestRestoreKeepsWhatWasThere(t *testing.T) {
	src := newFile(t, 10)
	dst := filepath.Join(t.TempDir(), "library")
	restored := readFile(t, src)
	if err := Restore(dst, src); err != nil || !bytes.Equal(readFile(t, dst), restored) {
		t.Fatalf("into an empty folder: %v", err)
	}
	old := [][]byte{readFile(t, newFile(t, 20)), []byte("a damaged library")}
	for i, data := range old {
		writeFile(t, dst, data)
		if err := Restore(dst, src); err != nil || !bytes.Equal(readFile(t, dst), restored) {
			t.Fatalf("over the old: %v", err)
		}
		kept := dst + ".before-restore-" + string(rune('1'+i))
		if !bytes.Equal(readFile(t, kept), data) {
			t.Errorf("%s is not what was there", kept)
		}
	}
	if entries, _ := os.ReadDir(filepath.Dir(dst)); len(entries) != 3 {
		t.Errorf("left behind: %v", entries)
	}
	if !bytes.Equal(readFile(t, src), restored) {
		t.Error("the backup was changed")
	}
}

func TestRestoreRefusesWhatWouldLoseSomething(t *testing.T) {
	src, open := newFile(t, 10), newFile(t, 20)
	db, err := Open(open)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	damaged := filepath.Join(t.TempDir(), "damaged")
	writeFile(t, damaged, readFile(t, src)[:5000])
	target := newFile(t, 30)
	before := readFile(t, target)

	var locked *LockedError
	var broken *DamagedError
	if err := Restore(open, src); !errors.As(err, &locked) {
		t.Errorf("over an open library: %v", err)
	}
	if err := Restore(target, damaged); !errors.As(err, &broken) {
		t.Errorf("from a damaged backup: %v", err)
	}
	if err := Restore(target, filepath.Join(t.TempDir(), "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("from nothing: %v", err)
	}
	if err := Restore(target, target); err == nil {
		t.Error("a library was restored from itself")
	}
	if err := Restore(filepath.Dir(target), src); err == nil {
		t.Error("a folder was replaced")
	}
	if !bytes.Equal(readFile(t, target), before) {
		t.Error("the library was changed")
	}
	if entries, _ := os.ReadDir(filepath.Dir(target)); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
	update(t, db, func(tx *Tx) error { return putNotes(tx, 0, 1) })
}

func TestALibraryIsKeptAsACopyWhereThereAreNoLinks(t *testing.T) {
	path := newFile(t, 5)
	kept := filepath.Join(t.TempDir(), "kept")
	f, err := os.OpenFile(kept, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if err := copyTo(f, path); err != nil || !bytes.Equal(readFile(t, kept), readFile(t, path)) {
		t.Errorf("the copy differs: %v", err)
	}
	if err := keepAs(path, kept); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a kept library would be overwritten: %v", err)
	}
}
