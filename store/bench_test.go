package store

import (
	"io"
	"testing"
)

const benchDocuments = 100_000

func BenchmarkEach(b *testing.B) {
	db := newDB(b)
	update(b, db, func(tx *Tx) error { return putNotes(tx, 0, benchDocuments) })
	for b.Loop() {
		n := 0
		err := db.View(func(tx *Tx) error {
			return notes.Each(tx, func(string, note) error { n++; return nil })
		})
		if err != nil || n != benchDocuments {
			b.Fatal(n, err)
		}
	}
}

// BenchmarkPut writes 1000 documents in one transaction.
func BenchmarkPut(b *testing.B) {
	db := newDB(b)
	for i := 0; b.Loop(); i++ {
		update(b, db, func(tx *Tx) error { return putNotes(tx, i%100*1000, i%100*1000+1000) })
	}
}

// BenchmarkPutOne writes one document in one transaction: what a click costs.
func BenchmarkPutOne(b *testing.B) {
	db := newDB(b)
	update(b, db, func(tx *Tx) error { return putNotes(tx, 0, benchDocuments) })
	for i := 0; b.Loop(); i++ {
		update(b, db, func(tx *Tx) error { return putNotes(tx, i%benchDocuments, i%benchDocuments+1) })
	}
}

func BenchmarkOpen(b *testing.B) {
	path := newFile(b, benchDocuments)
	for b.Loop() {
		db, err := Open(path)
		if err != nil {
			b.Fatal(err)
		}
		if err := db.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBackup(b *testing.B) {
	db := newDB(b)
	update(b, db, func(tx *Tx) error { return putNotes(tx, 0, benchDocuments) })
	for b.Loop() {
		n, err := db.Backup(io.Discard)
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(n)
	}
}

func BenchmarkVerify(b *testing.B) {
	path := newFile(b, benchDocuments)
	for b.Loop() {
		if err := Verify(path); err != nil {
			b.Fatal(err)
		}
	}
}
