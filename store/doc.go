// Package store keeps collections of JSON documents in one file on disk. It
// knows nothing about what the documents mean.
//
// # The file
//
// A library is a single file, an embedded bbolt database: a B+ tree whose
// pages are never overwritten while somebody may read them. Every collection
// is a bucket of that tree; every document lies under its ID as
//
//	<version> <CRC-32C of the JSON, 8 hexadecimal digits> <JSON>
//
// so that a document says which shape it has and whether it is whole. A
// bucket of its own names the format of the file. Beside the file, while it
// is open, lies "<file>.holder" with the process that has it open; it only
// serves the error message and may be missing or stale.
//
// # The guarantees
//
// What [DB.Update] has returned nil for is on disk: it survives the end of the
// process, a kill and a power cut. What it has returned an error for has left
// no trace. There is nothing in between, also when the disk is full.
//
// One process at a time has a library open; the second gets a [*LockedError]
// at once. A file that is no sound library gives a [*DamagedError] and a file
// of a newer program a [*NewerError]; both are left byte for byte as they
// are. An empty file counts as damaged: new libraries are made whole beside
// their place and then moved there, so an empty file is one whose content was
// lost, and its owner should hear of it.
//
// A fault while reading (a file cut short by another program, a stick that
// was pulled out) becomes an error of [DB.View] or [DB.Update], never a crash,
// and nothing is written from then on.
//
// A document that was written by a newer program is not read, and not
// overwritten either. One that is damaged is an error which names it; it does
// not keep the others from being read, see [Collection.EachLenient].
//
// # The use
//
//	var notes = store.NewCollection[Note]("notes", 2, addColour)
//
//	db, err := store.Open("library.db")
//	...
//	defer db.Close()
//	err = db.Update(func(tx *store.Tx) error {
//		return notes.Put(tx, "n1", Note{Text: "Ask for the source."})
//	})
//
// Here addColour turns a document of version 1 into one of version 2. It runs
// when an old document is read; the new shape is written at the next Put.
//
// A DB may be used by many goroutines: readers don't wait for each other nor
// for the writer, writers wait for one another. Don't call Update or View
// from within Update or View.
package store
