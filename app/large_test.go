package app

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// largeLibrary is a folder with a library of n small articles.
func largeLibrary(b *testing.B, n int) string {
	dir := filepath.Join(b.TempDir(), "library")
	l, err := Open(dir)
	if err != nil {
		b.Fatal(err)
	}
	for done := 0; done < n; done += 5000 {
		var entries []entry
		for i := done; i < min(done+5000, n); i++ {
			a := news.Article{
				Title: fmt.Sprintf("Water rises in district %d", i), Source: fmt.Sprintf("Paper %d", i%300),
				Published: fmt.Sprintf("2021-%02d-%02d", i%12+1, i%28+1), Body: fmt.Sprintf("Some %d people left the valley.", i),
			}
			a.ID = a.Fingerprint()
			entries = append(entries, l.newEntry(a))
		}
		if _, err := l.commit(entries); err != nil {
			b.Fatal(err)
		}
	}
	if err := l.Close(); err != nil {
		b.Fatal(err)
	}
	return dir
}

func BenchmarkOpenAndListLargeLibrary(b *testing.B) {
	dir := largeLibrary(b, 100_000)
	b.Run("Open", func(b *testing.B) {
		for b.Loop() {
			l, err := Open(dir)
			if err != nil {
				b.Fatal(err)
			}
			l.Close()
		}
	})
	l, err := Open(dir)
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	b.Run("Cards", func(b *testing.B) {
		for b.Loop() {
			l.Cards()
		}
	})
}
