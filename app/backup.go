package app

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/newsglass/newsglass/store"
)

// Backup writes a copy of the whole library to path, complete or not at all:
// it is written beside it first and then renamed. A file that stands there
// already is not overwritten.
func (l *Library) Backup(path string) error {
	if err := l.backup(path); err != nil {
		return fmt.Errorf("back up to %s: %w", path, err)
	}
	return nil
}

func (l *Library) backup(path string) (err error) {
	if _, err := os.Lstat(path); err == nil {
		return fs.ErrExist
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".newsglass-backup-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	w := bufio.NewWriter(f)
	_, err = l.db.Backup(w)
	if err = errors.Join(err, w.Flush(), f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := store.Verify(f.Name()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// Restore puts the backup at path in the place of the library in dir, which
// must not be open. The library that was there is kept beside it.
func Restore(dir, path string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("restore %s: %w", path, err)
	}
	if err := store.Restore(filepath.Join(dir, FileName), path); err != nil {
		return fmt.Errorf("restore %s: %w", path, err)
	}
	return nil
}
