// Package npm reads the files of packages that npm pack has fetched.
package npm

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
)

// Read calls read with the content of a file of a package, pack being the
// package's own file. It is an error when the package has no such file.
func Read(pack, name string, read func(io.Reader) error) error {
	file, err := os.Open(pack)
	if err != nil {
		return err
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return fmt.Errorf("read %s: %w", pack, err)
	}
	for archive := tar.NewReader(unzipped); ; {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return fmt.Errorf("read %s: %s is missing", pack, name)
		}
		if err != nil {
			return fmt.Errorf("read %s: %w", pack, err)
		}
		if header.Name != name {
			continue
		}
		if err := read(archive); err != nil {
			return fmt.Errorf("read %s of %s: %w", name, pack, err)
		}
		return nil
	}
}
