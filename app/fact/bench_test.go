package fact

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// prose is the sample library and the fresh reports as one text.
func prose(tb testing.TB) string {
	tb.Helper()
	var b strings.Builder
	samples, err := filepath.Glob("../../resources/sample/*.md")
	if err != nil || len(samples) == 0 {
		tb.Fatal("no samples: ", err)
	}
	for _, path := range samples {
		text, err := os.ReadFile(path)
		if err != nil {
			tb.Fatal(err)
		}
		b.Write(text)
		b.WriteString("\n\n")
	}
	for _, r := range freshReports(tb, "tuned") {
		b.WriteString(r.Text + "\n\n")
	}
	return b.String()
}

// BenchmarkFind reads texts of 1 KB to 10 MB: ns/byte stays flat where the
// time is linear in the text, whatever the text is.
func BenchmarkFind(b *testing.B) {
	report := prose(b)
	for _, c := range []struct{ name, unit string }{
		{"reports", report},
		{"sentence without end", "the river rose and 12 people left for the hills while the rain, police said, went on "},
		{"numbers in one sentence", "killed 12, wounded 1,200 and "},
		{"no number", "The council met again in the old town hall, and nobody knew what it had decided. "},
	} {
		for _, size := range []int{1 << 10, 100 << 10, 10 << 20} {
			b.Run(fmt.Sprintf("%s/%dKB", c.name, size>>10), func(b *testing.B) {
				text := strings.Repeat(c.unit, size/len(c.unit)+1)[:size]
				b.SetBytes(int64(size))
				b.ReportAllocs()
				for b.Loop() {
					Find(text, nil)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/byte")
			})
		}
	}
}
