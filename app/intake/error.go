package intake

import (
	"errors"
	"fmt"
	"path/filepath"
)

// An Error says why a file, or one line of it, could not be read.
type Error struct {
	File   string // base name of the file
	Line   int    // counted from 1; 0 when it is the file as a whole
	Reason string // predicate of the sentence: "is empty", "not valid JSON"
}

// Error returns a sentence for a person.
func (e *Error) Error() string {
	if e.Line == 0 {
		return e.File + " " + e.Reason
	}
	return fmt.Sprintf("%s, line %d: %s", e.File, e.Line, e.Reason)
}

// nameFile writes the name of the file into every [*Error] that err joins:
// formats know lines, not names.
func nameFile(err error, file string) error {
	if err == nil {
		return nil
	}
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range many.Unwrap() {
			_ = nameFile(one, file)
		}
		return err
	}
	if e := (*Error)(nil); errors.As(err, &e) {
		e.File = file
	}
	return err
}

// shownName is how messages call the file.
func shownName(name string) string {
	switch name {
	case "", "-":
		return "standard input"
	}
	return filepath.Base(name)
}
