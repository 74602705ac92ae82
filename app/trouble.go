package app

import "github.com/newsglass/newsglass/store"

// What can be wrong with a library's file when it is opened. They are the
// store's own, named here because nothing above this package knows the store.
type (
	// A LockedError says that another process holds the library.
	LockedError = store.LockedError
	// A DamagedError says that the file is no sound library.
	DamagedError = store.DamagedError
	// A NewerError says that a newer program wrote the library.
	NewerError = store.NewerError
)
