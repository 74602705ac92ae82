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
	for _, c := range []struct{ name, unit string }{
		{"reports", prose(b)},
		{"sentence without end", "the river rose and 12 people left for the hills while the rain, police said, went on "},
		{"numbers in one sentence", "killed 12, wounded 1,200 and "},
		{"no number", "The council met again in the old town hall, and nobody knew what it had decided. "},
	} {
		for _, size := range []int{1 << 10, 100 << 10, 10 << 20} {
			b.Run(fmt.Sprintf("%s/%dKB", c.name, size>>10), func(b *testing.B) { benchmark(b, c.unit, size) })
		}
	}
}

// BenchmarkRepeats reads what makes a reader look far ahead or back, over and
// over: none of it may cost more than a fixed time a byte.
func BenchmarkRepeats(b *testing.B) {
	for _, unit := range []string{
		"9", "31,33,", "one hundred ", "Al-Word Of ", "12, ", "“12 ", "word ", "and 12 ", "12 said ", "12 of them ", "up from 12 ",
		"of the 12, 3 ", "number of 12 ", "12 km (7 miles) ", "on Monday ", "(12 ", "12 towns ", "12 people ", "12 miles from the city ",
		"“No. ", "denied that ", "President Ama ", "12 km from his office ", "“He left 12, Ama said. ",
	} {
		b.Run(unit, func(b *testing.B) { benchmark(b, unit, 1<<20) })
	}
}

func benchmark(b *testing.B, unit string, size int) {
	text := strings.Repeat(unit, size/len(unit)+1)[:size]
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		Find(text, nil)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/byte")
}
