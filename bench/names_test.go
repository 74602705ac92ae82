package bench

import (
	"testing"

	"github.com/jdkato/prose/v2"

	"github.com/newsglass/newsglass/app/entity"
)

// BenchmarkNames finds the names in the same reports with each of the readers.
// Both have their model loaded beforehand.
func BenchmarkNames(b *testing.B) {
	text := reports(b)
	loaded, err := prose.NewDocument("", prose.WithSegmentation(false))
	if err != nil {
		b.Fatal(err)
	}
	b.Run("names", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			entity.Find(text)
		}
	})
	b.Run("jdkato prose: tokenise, tag and extract", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			_, err := prose.NewDocument(text, prose.UsingModel(loaded.Model), prose.WithSegmentation(false))
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}
