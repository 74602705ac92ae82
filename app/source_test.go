package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAFolderWithNothingToReadIsReported(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "photo.png"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	r := importAll(t, open(t, t.TempDir()), Files([]string{dir})...)
	if len(r.Failures) != 1 || r.Failures[0].Name != dir || !strings.Contains(r.Failures[0].Reason, "no file") {
		t.Errorf("the failures are %v", r.Failures)
	}
}
