package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Restore puts the library at src, such as one written by [DB.Backup], in the
// place of the one at dst, which must not be open. src is verified first and
// not changed. What was at dst, sound or damaged, is kept beside it as
// "<dst>.before-restore-<n>". At every moment dst is either the old library or
// the new one, whole.
func Restore(dst, src string) error {
	if err := restore(dst, src); err != nil {
		return fmt.Errorf("restore %s from %s: %w", dst, src, err)
	}
	return nil
}

func restore(dst, src string) error {
	if same(dst, src) {
		return errors.New("both are the same file")
	}
	if err := Verify(src); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(dst), filepath.Base(dst)+".restoring-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if err := copyTo(f, src); err != nil {
		return err
	}
	if err := Verify(f.Name()); err != nil { // src may have changed since
		return err
	}
	if err := keep(dst); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), dst); err != nil {
		return err
	}
	syncFolder(dst)
	return nil
}

func same(a, b string) bool {
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(infoA, infoB)
}

// keep gives the library at path a second name, if there is one.
func keep(path string) error {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if info.IsDir() {
		return &DamagedError{path, "it is a folder"}
	}
	if err := checkUnlocked(path); err != nil {
		return err
	}
	const most = 10000
	for n := 1; n < most; n++ {
		err := keepAs(path, fmt.Sprintf("%s.before-restore-%d", path, n))
		if !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	return errors.New("there are too many kept libraries already")
}

// keepAs makes kept another name of path, or a copy where the file system has
// no second names. It fails with fs.ErrExist when the name is taken.
func keepAs(path, kept string) error {
	err := os.Link(path, kept)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	f, err := os.OpenFile(kept, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if err := copyTo(f, path); err != nil {
		return errors.Join(err, os.Remove(kept))
	}
	return nil
}

// checkUnlocked returns a [*LockedError] when a process has the library open.
// That it may be damaged is no matter here.
func checkUnlocked(path string) error {
	b, _, err := openBolt(path, true)
	var locked *LockedError
	if errors.As(err, &locked) {
		return err
	}
	if err != nil {
		return nil
	}
	return b.Close()
}
