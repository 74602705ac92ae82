package number

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// prose is the sample library as one text.
func prose(tb testing.TB) string {
	tb.Helper()
	samples, err := filepath.Glob("../../resources/sample/*.md")
	if err != nil || len(samples) == 0 {
		tb.Fatal("no samples: ", err)
	}
	var b strings.Builder
	for _, path := range samples {
		text, err := os.ReadFile(path)
		if err != nil {
			tb.Fatal(err)
		}
		b.Write(text)
		b.WriteString("\n\n")
	}
	return b.String()
}

// BenchmarkFind reads texts of 1 KB to 10 MB: ns/byte stays flat where the
// time is linear in the text, whatever the text is.
func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ name, unit string }{
		{"prose", prose(b)},
		{"prose without a blank line", strings.ReplaceAll(prose(b), "\n", " ")},
		{"amounts", "Nearly half a million fled; 12 to 15 km away, $3bn burned. "},
		{"one long numeral", "9"},
		{"ones", "1 "},
		{"groups", "123,456,"},
		{"commas", ","},
		{"ands", "and "},
		{"brackets", "("},
		{"hyphens", "12-"},
		{"dots", "1.2."},
		{"one long word", "x"},
		{"hundreds", "one hundred and "},
		{"scales", "trillion "},
		{"commas between hundreds", "one million, two hundred and "},
		{"vague", "hundreds of "},
		{"halves", "half a "},
		{"overs", "one over "},
		{"units", "5 square km per square "},
		{"powers", "10^"},
		{"phones", "012 "},
		{"addresses", "http://1/"},
		{"initials", "U.S."},
		{"apostrophes", "1'000"},
	} {
		for _, size := range []int{1 << 10, 10 << 10, 100 << 10, 1 << 20, 10 << 20} {
			b.Run(fmt.Sprintf("%s/%dKB", c.name, size>>10), func(b *testing.B) {
				text := strings.Repeat(c.unit, size/len(c.unit)+1)[:size]
				b.SetBytes(int64(size))
				for b.Loop() {
					Find(text)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/byte")
			})
		}
	}
}

// BenchmarkTokens cuts prose into tokens, without reading them.
func BenchmarkTokens(b *testing.B) {
	text := prose(b)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Tokens(text)
	}
}
