package intake

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSavedPages measures what docs/intake.md reports: how much of each page's
// article is found, and that its metadata is right. -v prints the figures.
func TestSavedPages(t *testing.T) {
	pages, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(pages) == 0 {
		t.Fatal("no pages in testdata")
	}
	sum := 0.0
	for _, page := range pages {
		stem := strings.TrimSuffix(page, ".html")
		a := readOne(t, page, mustRead(t, page))
		want := struct{ Title, Source, Published, Byline string }{}
		if err := json.Unmarshal(mustRead(t, stem+".json"), &want); err != nil {
			t.Fatal(err)
		}
		p, r, f1 := tokenScore(a.Body, string(mustRead(t, stem+".txt")))
		t.Logf("%-12s P %.3f R %.3f F1 %.3f, %d lines removed", filepath.Base(page), p, r, f1, len(a.Removed))
		sum += f1
		if r < 0.99 || f1 < 0.93 {
			t.Errorf("%s: recall %.3f, F1 %.3f; body:\n%s", page, r, f1, a.Body)
		}
		if len(a.Published) < 10 || a.Title != want.Title || a.Source != want.Source || a.Published[:10] != want.Published || a.Byline != want.Byline {
			t.Errorf("%s: title %q source %q published %q byline %q, want %+v", page, a.Title, a.Source, a.Published, a.Byline, want)
		}
	}
	t.Logf("mean F1 %.3f of %d pages", sum/float64(len(pages)), len(pages))
}

func tokenScore(got, want string) (precision, recall, f1 float64) {
	count := map[string]int{}
	for w := range strings.FieldsSeq(got) {
		count[w]++
	}
	both := 0
	for w := range strings.FieldsSeq(want) {
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	precision = float64(both) / float64(max(1, len(strings.Fields(got))))
	recall = float64(both) / float64(max(1, len(strings.Fields(want))))
	return precision, recall, 2 * precision * recall / max(precision+recall, 1e-9)
}

func mustRead(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
