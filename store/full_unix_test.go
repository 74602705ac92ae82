//go:build unix

package store

import (
	"errors"
	"fmt"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// writeUntilFull writes until the system refuses to make the file longer,
// then shows that the library goes on working. Prints the number of documents
// that were committed.
func writeUntilFull(path string) error {
	const limit = 12 << 20
	signal.Ignore(syscall.SIGXFSZ)
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: limit, Max: limit}); err != nil {
		return err
	}
	db, err := Open(path)
	if err != nil {
		return err
	}
	committed := 0
	for ; err == nil; committed++ {
		err = db.Update(func(tx *Tx) error {
			return errors.Join(putNotes(tx, committed, committed+1), notes.Put(tx, "bulk", note{Text: strings.Repeat("x", committed*10_000)}))
		})
	}
	committed-- // the last one failed
	if committed < 10 {
		return fmt.Errorf("failed too early: %w", err)
	}
	again := db.Update(func(tx *Tx) error { return notes.Put(tx, "huge", note{Text: strings.Repeat("y", limit)}) })
	if again == nil {
		return errors.New("what does not fit was written")
	}
	if err := db.Update(func(tx *Tx) error { return notes.Delete(tx, "bulk") }); err != nil {
		return fmt.Errorf("nothing can be deleted when the disk is full: %w", err)
	}
	fmt.Println(committed)
	return db.Close()
}

func TestAFullDiskLosesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library")
	out, err := child("full", path).Output()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	var committed int
	if _, err := fmt.Sscan(string(out), &committed); err != nil {
		t.Fatal(err)
	}
	if err := Verify(path); err != nil {
		t.Fatal(err)
	}
	db, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	_ = db.View(func(tx *Tx) error {
		if n := notes.Len(tx); n != committed || notes.Has(tx, "huge") {
			t.Errorf("%d documents, committed %d", n, committed)
		}
		return notes.Each(tx, func(id string, n note) error {
			if n.Text != strings.Repeat(id, 20) {
				t.Errorf("%s is not whole", id)
			}
			return nil
		})
	})
}
