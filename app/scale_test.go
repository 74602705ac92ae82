package app

import (
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/claim"
	"github.com/newsglass/newsglass/app/news"
)

// scaleVariable names the variable of the environment that says how many
// articles the benchmark of the comparison is run with.
const scaleVariable = "NEWSGLASS_BENCH_ARTICLES"

func scale(b *testing.B) int {
	b.Helper()
	text := os.Getenv(scaleVariable)
	if text == "" {
		return 10_000
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 100 {
		b.Fatalf("%s=%s is no number of articles from 100 on", scaleVariable, text)
	}
	return n
}

// BenchmarkComparison holds the comparison to what a reader of 100,000 articles
// waits for. The library is made once and opened again, as at the start of the
// program.
func BenchmarkComparison(b *testing.B) {
	n := scale(b)
	dir := dispatches(b, n)
	b.Run("Prepare", func(b *testing.B) { benchPrepare(b, dir) })
	l := openBench(b, dir)
	defer l.Close()
	if err := l.Prepare(b.Context(), nil); err != nil {
		b.Fatal(err)
	}
	b.Run("Claims", func(b *testing.B) { benchClaims(b, l) })
	b.Run("Elsewhere", func(b *testing.B) { benchElsewhere(b, l, n) })
	b.Run("Places", func(b *testing.B) { benchPlaces(b, l) })
	b.Run("Carriers", func(b *testing.B) {
		ids := l.ids()
		for i := 0; b.Loop(); i++ {
			if _, err := l.Carriers(b.Context(), ids[i*97%len(ids)]); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Sheet", func(b *testing.B) {
		for b.Loop() {
			if err := l.Sheet(b.Context(), discard{}, "csv", claim.Query{AtLeast: 2, Limit: 200, Cells: 20}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// discard takes everything and keeps nothing.
type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }

// dispatches is the folder of a library of n invented dispatches.
func dispatches(b *testing.B, n int) string {
	b.Helper()
	const batch = 1000
	dir := filepath.Join(b.TempDir(), "library")
	l := openBench(b, dir)
	for done := 0; done < n; done += batch {
		articles := make([]news.Article, min(batch, n-done))
		for i := range articles {
			articles[i] = dispatch(done + i)
		}
		if _, err := l.commit(l.newEntries(articles)); err != nil {
			b.Fatal(err)
		}
	}
	if err := l.Close(); err != nil {
		b.Fatal(err)
	}
	return dir
}

func openBench(b *testing.B, dir string) *Library {
	b.Helper()
	l, err := Open(dir)
	if err != nil {
		b.Fatal(err)
	}
	return l
}

// benchPrepare opens and prepares a library, and reports how long either took,
// the answer to the first question after it, and the memory that the comparison
// holds.
func benchPrepare(b *testing.B, dir string) {
	for b.Loop() {
		start := time.Now()
		l := openBench(b, dir)
		opened, before := time.Since(start), heapInUse()
		start = time.Now()
		if err := l.Prepare(b.Context(), nil); err != nil {
			b.Fatal(err)
		}
		prepared := time.Since(start)
		start = time.Now()
		if _, err := l.Claims(b.Context(), shown); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(time.Since(start).Milliseconds()), "ms-first-claims")
		b.ReportMetric(float64(opened.Milliseconds()), "ms-open")
		b.ReportMetric(float64(prepared.Milliseconds()), "ms-prepare")
		b.ReportMetric((heapInUse()-before)/1e6, "MB-comparison")
		l.Close()
	}
}

func heapInUse() float64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

// shown is what the window asks for at first.
var shown = claim.Query{AtLeast: 2, Limit: 2000, Cells: 100}

func benchClaims(b *testing.B, l *Library) {
	kind, site, differ := shown, shown, shown
	kind.Kinds = []news.FactKind{news.Killed}
	site.Place = benchTowns[0]
	differ.Verdicts = []news.Verdict{news.Differ}
	for _, c := range []struct {
		name  string
		query claim.Query
	}{{"all", shown}, {"kind", kind}, {"place", site}, {"differ", differ}} {
		b.Run(c.name, func(b *testing.B) {
			rows := 0
			for b.Loop() {
				found, err := l.Claims(b.Context(), c.query)
				if err != nil {
					b.Fatal(err)
				}
				rows = len(found)
			}
			b.ReportMetric(float64(rows), "rows")
		})
	}
}

// benchElsewhere asks for the rows of all facts of an article, of one in a
// library at rest and of one that has just come in.
func benchElsewhere(b *testing.B, l *Library, n int) {
	b.Run("at rest", func(b *testing.B) {
		ids := l.ids()
		for i := 0; b.Loop(); i++ {
			elsewhere(b, l, ids[i*97%len(ids)])
		}
	})
	b.Run("imported", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			b.StopTimer()
			a := dispatch(n + i)
			if _, err := l.commit(l.newEntries([]news.Article{a})); err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
			elsewhere(b, l, a.ID)
		}
	})
}

func elsewhere(b *testing.B, l *Library, id string) {
	b.Helper()
	b.StopTimer()
	_, r, err := l.Article(id)
	if err != nil || len(r.Facts) < 8 {
		b.Fatalf("%d facts, %v", len(r.Facts), err)
	}
	b.StartTimer()
	l.Elsewhere(id, r.Facts)
}

func benchPlaces(b *testing.B, l *Library) {
	one := l.ids()[:1]
	for _, c := range []struct {
		name string
		ids  []string
	}{{"all", nil}, {"one", one}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				l.Places(c.ids)
			}
		})
	}
}
