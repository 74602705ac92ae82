package store

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// placeNew moves temp to path unless something is there already. A hard link
// does both in one step; file systems without links get a rename.
func placeNew(temp, path string) error {
	err := os.Link(temp, path)
	if err != nil && !errors.Is(err, fs.ErrExist) {
		if _, there := os.Lstat(path); errors.Is(there, fs.ErrNotExist) {
			err = os.Rename(temp, path)
		}
	}
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	syncFolder(path)
	return nil
}

// syncFolder makes a new name in a folder survive a power cut. Not every
// system can; then the name is as safe as the system makes it.
func syncFolder(path string) {
	if d, err := os.Open(filepath.Dir(path)); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// copyTo copies the file src into dst down to the disk and closes dst.
func copyTo(dst *os.File, src string) error {
	in, err := os.Open(src)
	if err != nil {
		return errors.Join(err, dst.Close())
	}
	defer in.Close()
	_, err = io.Copy(dst, in)
	return errors.Join(err, dst.Sync(), dst.Close())
}
