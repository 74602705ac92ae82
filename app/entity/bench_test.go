package entity

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/entity/crf"
	"github.com/newsglass/newsglass/app/news"
)

// sample is written for the tests: names of every kind in news prose.
const sample = `Flood toll rises in northern Veltara as aid arrives

KARVANDI, Pakistan (Reuters) - At least 40 people died when the river broke its banks near the town of Qasbara,
the National Disaster Management Authority (NDMA) said on Monday. “We have lost everything,” said Amina Bibi, 42,
a mother of five. Prime Minister Imran Khan visited the camp, and the UN refugee agency sent 200 tents from Islamabad.

The Pakistani army has moved 12,000 villagers to higher ground. Khan told Geo News that the government would ask the
International Monetary Fund for help. Afghan and Iranian doctors have joined them, the Red Crescent said.

`

// BenchmarkArticles reads the sample library article by article, as an import
// does.
func BenchmarkArticles(b *testing.B) {
	paths, err := filepath.Glob("../../resources/sample/*.md")
	if err != nil || len(paths) == 0 {
		b.Fatal("no samples: ", err)
	}
	var articles []string
	size := 0
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		articles = append(articles, string(text))
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range articles {
			Find(text)
		}
	}
}

// BenchmarkLink joins the names of the sample library, which are found already.
func BenchmarkLink(b *testing.B) {
	type found struct {
		text     string
		tokens   []token
		chunks   []chunk
		mentions []news.Mention
	}
	paths, err := filepath.Glob("../../resources/sample/*.md")
	if err != nil || len(paths) == 0 {
		b.Fatal("no samples: ", err)
	}
	var all []found
	size := 0
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		f := found{text: string(text), tokens: tokenise(string(text))}
		f.mentions, _ = Find(f.text)
		for _, m := range f.mentions {
			from := slices.IndexFunc(f.tokens, func(t token) bool { return t.start >= m.Start })
			to := slices.IndexFunc(f.tokens, func(t token) bool { return t.start >= m.End })
			f.chunks = append(f.chunks, chunk{from: from, to: max(to, from+1), kind: m.Kind})
		}
		all = append(all, f)
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, f := range all {
			link(f.text, f.tokens, f.chunks, f.mentions)
		}
	}
}

// BenchmarkFind reads texts of 1 KB to 10 MB: ns/byte stays flat where the
// time is linear in the text, whatever the text is.
func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ name, unit string }{
		{"news", sample},
		{"no name", "the council met again in the old town hall, and nobody knew what it had decided. "},
		{"sentence without end", "the river rose and Amina Bibi left for the hills while the rain, police said, went on "},
		{"capitals", "Veltara "},
		{"names joined", "Amina al-Bibi of the Ministry of Works and "},
		{"small words", "of the and "},
		{"articles", "al-"},
		{"brackets", "(ABC "},
		{"initials", "U.S."},
		{"possessives", "People’s "},
		{"one long word", "X"},
	} {
		for _, size := range []int{1 << 10, 100 << 10, 10 << 20} {
			b.Run(fmt.Sprintf("%s/%dKB", c.name, size>>10), func(b *testing.B) {
				text := strings.Repeat(c.unit, size/len(c.unit)+1)[:size]
				b.SetBytes(int64(size))
				b.ReportAllocs()
				for b.Loop() {
					Find(text)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/byte")
			})
		}
	}
}

// BenchmarkOpen opens the embedded model, as the first reading does.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := crf.Open(Grammar, weights); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTokens reads the sample report and tells what one token costs.
func BenchmarkTokens(b *testing.B) {
	text := strings.Repeat(sample, 100)
	tokens := len(tokenise(text))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for b.Loop() {
		Find(text)
	}
	runtime.ReadMemStats(&after)
	n := float64(b.N) * float64(tokens)
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/n, "ns/token")
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/n, "B/token")
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/n, "allocs/token")
}
