package export

import (
	"fmt"
	"io"
	"testing"
)

// BenchmarkWrite writes the notes of 10,000 articles, three highlights in each.
func BenchmarkWrite(b *testing.B) {
	var doc Document
	for i := range 10_000 {
		a := harbour()
		a.ID = fmt.Sprint(i)
		a.Marks.Highlights = a.Marks.Highlights[:3]
		doc.Articles = append(doc.Articles, a)
	}
	for _, f := range Formats() {
		b.Run(f.ID, func(b *testing.B) {
			for b.Loop() {
				if err := Write(b.Context(), io.Discard, f.ID, doc, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
