package store

import "fmt"

// A LockedError says that another process has the library open.
type LockedError struct {
	Path string
	// Holder is that process in words, such as "process 4711 on desk", "" when
	// it did not say.
	Holder string
}

func (e *LockedError) Error() string {
	holder := e.Holder
	if holder == "" {
		holder = "another process"
	}
	return fmt.Sprintf("%s is in use by %s", e.Path, holder)
}

// A DamagedError says that a file is not a sound library. The file has not
// been changed.
type DamagedError struct {
	Path   string
	Reason string // goes on "the file cannot be used: "
}

func (e *DamagedError) Error() string {
	return fmt.Sprintf("%s cannot be used: %s", e.Path, e.Reason)
}

// A NewerError says that a library was written by a newer program. The file
// has not been changed.
type NewerError struct {
	Path  string
	Found string // the format of the file
	Known string // the newest format that this program knows
}

func (e *NewerError) Error() string {
	return fmt.Sprintf("%s was made by a newer version of this program (its format is %s, known up to %s): please update the program",
		e.Path, e.Found, e.Known)
}

// A DocumentError names the one document that could not be read or written.
type DocumentError struct {
	Collection string
	ID         string
	Err        error
}

func (e *DocumentError) Error() string {
	return fmt.Sprintf("document %q of %s: %v", e.ID, e.Collection, e.Err)
}

// Unwrap returns what is wrong with the document.
func (e *DocumentError) Unwrap() error { return e.Err }
