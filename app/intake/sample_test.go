package intake

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestTheSampleReportsAreRead(t *testing.T) {
	files, _ := filepath.Glob("../../resources/sample/*.md")
	if len(files) != 5 {
		t.Fatalf("%d sample reports, want 5", len(files))
	}
	for _, file := range files {
		a := readOne(t, file, mustRead(t, file))
		words := len(strings.Fields(a.Body))
		if a.Title == "" || !strings.HasPrefix(a.Source, "Sample, after ") || !strings.HasPrefix(a.Published, "2014-06-1") || a.Language != "en" {
			t.Errorf("%s: title %q source %q published %q language %q", file, a.Title, a.Source, a.Published, a.Language)
		}
		if !strings.HasSuffix(a.Body, "\n\nWritten for Newsglass from facts reported on that day.") || words < 250 || words > 450 {
			t.Errorf("%s: %d words, ends %q", file, words, a.Body[max(0, len(a.Body)-60):])
		}
		if strings.ContainsAny(a.Body, "#*") || len(a.Removed) != 5 {
			t.Errorf("%s: markup in the body or lines lost: %q", file, a.Removed)
		}
	}
}
