package npm

import (
	"archive/tar"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// pack writes a package with one file.
func pack(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.tgz")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	zipped := gzip.NewWriter(file)
	archive := tar.NewWriter(zipped)
	if err := archive.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(content))}); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(archive, content); err != nil {
		t.Fatal(err)
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	if err := zipped.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestAFileOfAPackageIsRead(t *testing.T) {
	var got string
	err := Read(pack(t, "package/a.txt", "hello"), "package/a.txt", func(r io.Reader) error {
		data, err := io.ReadAll(r)
		got = string(data)
		return err
	})
	if err != nil || got != "hello" {
		t.Errorf("read %q, %v", got, err)
	}
}

func TestAFileThatIsMissingIsNamed(t *testing.T) {
	err := Read(pack(t, "package/a.txt", "hello"), "package/b.txt", func(io.Reader) error { return nil })
	if err == nil || !strings.Contains(err.Error(), "package/b.txt is missing") {
		t.Errorf("the error is %v", err)
	}
}
