package store

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

// useAll opens a file that may be anything and reads, writes and verifies
// what it can. That it returns is the test.
func useAll(t testing.TB, path string) {
	t.Helper()
	_ = Verify(path)
	db, err := Open(path)
	if err != nil {
		return
	}
	_ = db.View(func(tx *Tx) error {
		notes.Len(tx)
		notes.IDs(tx)
		return notes.EachLenient(tx, func(string, note) error { return nil }, func(error) {})
	})
	_ = db.Update(func(tx *Tx) error { return putNotes(tx, 0, 30) })
	_ = db.Update(func(tx *Tx) error { return notes.Delete(tx, noteID(7)) })
	_ = db.Close()
}

func TestOverwrittenPagesAreErrorsAndNoCrash(t *testing.T) {
	whole := readFile(t, newFile(t, 300))
	used, size := inUse(t, whole)
	random := rand.New(rand.NewPCG(5, 6))
	refused := 0
	for range 60 {
		data := bytes.Clone(whole[:used])
		page := size * (2 + random.IntN(used/size-2))
		for i := range size {
			data[page+i] = byte(random.Uint32())
		}
		path := filepath.Join(t.TempDir(), "library")
		writeFile(t, path, data)
		if Verify(path) != nil {
			refused++
		}
		useAll(t, path)
	}
	if refused < 50 { // the few others hit free pages
		t.Errorf("%d of 60 were refused", refused)
	}
}

func TestOneWrongByteInADocumentIsFound(t *testing.T) {
	path := newFile(t, 300)
	data := readFile(t, path)
	at := bytes.Index(data, []byte(`n000042n000042`))
	data[at+3]++
	writeFile(t, path, data)
	var damaged *DamagedError
	if err := Verify(path); !errors.As(err, &damaged) {
		t.Errorf("got %v", err)
	}
}

func TestAFileCutShortWhileOpenIsAnErrorAndNoCrash(t *testing.T) {
	path := newFile(t, 2000)
	db, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, 8192); err != nil {
		t.Skipf("this system does not cut open files short: %v", err)
	}
	read := func(tx *Tx) error { return notes.Each(tx, func(string, note) error { return nil }) }
	if err := db.View(read); err == nil {
		t.Error("View saw nothing")
	}
	for range 2 { // the second would wait for ever if the first had kept the lock
		if err := db.Update(func(tx *Tx) error { return putNotes(tx, 0, 500) }); err == nil {
			t.Error("Update saw nothing")
		}
	}
	_ = db.Close()
}

func FuzzVerify(f *testing.F) {
	whole := readFile(f, newFile(f, 40))
	used, size := inUse(f, whole)
	f.Add(whole[:used], 0, byte(1))
	f.Add(whole[:used], size+pageHeaderSize+16, byte(9))
	f.Add(whole[:100], 3, byte(0))
	f.Fuzz(func(t *testing.T, data []byte, at int, b byte) {
		data = bytes.Clone(data)
		if at >= 0 && at < len(data) {
			data[at] = b
		}
		path := filepath.Join(t.TempDir(), "library")
		writeFile(t, path, data)
		if Verify(path) == nil {
			useAll(t, path)
		}
	})
}
