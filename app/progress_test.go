package app

import (
	"fmt"
	"strings"
	"testing"
)

func TestProgressMovesWithinAFileOfManyArticles(t *testing.T) {
	l := open(t, t.TempDir())
	var lines []string
	for i := range 3 * batchSize {
		lines = append(lines, fmt.Sprintf(`{"title":"Report %d","text":"The river rose by %d feet and fell again."}`, i, i))
	}
	var seen []Progress
	_, err := l.Import(t.Context(), []Source{text("many.jsonl", strings.Join(lines, "\n"))}, func(p Progress) { seen = append(seen, p) })
	if err != nil {
		t.Fatal(err)
	}
	share, kept, steps := 0.0, 0, 0
	for _, p := range seen {
		if p.Share < share || p.Share > 1 || p.Kept < kept {
			t.Errorf("after %v of the work and %d articles comes %+v", share, kept, p)
		}
		if p.Share > share {
			steps++
		}
		share, kept = p.Share, p.Kept
	}
	if share != 1 || kept != 3*batchSize || steps < 3 {
		t.Errorf("ended at %v with %d articles after %d steps", share, kept, steps)
	}
}
