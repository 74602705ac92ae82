package passage

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

func BenchmarkPut(b *testing.B) {
	texts := make([]string, 200)
	for i := range texts {
		texts[i] = prose(uint64(i), 600)
	}
	var ix Index
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		ix.Put(fmt.Sprint(i), Hashes(texts[i%len(texts)]))
	}
}

// BenchmarkLike holds 100,000 articles of 600 words, of which each shares a
// third with two others, and reports the memory they take.
func BenchmarkLike(b *testing.B) {
	const articles = 100_000
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var ix Index
	for i := range uint64(articles) {
		ix.Put(fmt.Sprintf("%020d", i), Hashes(prose(i, 400)+prose(1<<40+i/3, 200)+wire))
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	for i := 0; b.Loop(); i++ {
		if m := ix.Like(fmt.Sprintf("%020d", i*7919%(articles-2))); len(m) < 2 || m[1].Share < 0.2 {
			b.Fatalf("%+v", m)
		}
	}
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "MB")
}

func BenchmarkShared(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		half := prose(1, n/2)
		for name, texts := range map[string][2]string{
			"halves":  {half + prose(2, n/2), prose(3, n/2) + half},
			"repeats": {strings.Repeat("to be or not ", n/4), strings.Repeat("to be or not ", n/4)},
			"periods": {strings.Repeat("a a a a a b ", n/6), strings.Repeat("a a a a a a c ", n/7)},
		} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.SetBytes(int64(len(texts[0]) + len(texts[1])))
				for b.Loop() {
					Shared(texts[0], texts[1])
				}
			})
		}
	}
}
