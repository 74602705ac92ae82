// Package bench measures Newsglass beside its peers. It is a module of its own,
// so that the peers stay out of the go.mod of the program:
//
//	cd bench && go test -bench . -cpu 1
package bench

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/fact"
	"github.com/newsglass/newsglass/app/number"
)

// reports is the sample library as one text.
func reports(tb testing.TB) string {
	tb.Helper()
	samples, err := filepath.Glob("../resources/sample/*.md")
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

// BenchmarkPlainText reads the same reports with each of the readers. The peer
// cuts into words and tags their part of speech, and does nothing further; its
// model is loaded beforehand.
func BenchmarkPlainText(b *testing.B) {
	text := reports(b)
	loaded, err := prose.NewDocument("", prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		b.Fatal(err)
	}
	for _, reader := range []struct {
		name string
		read func() error
	}{
		{"numbers", func() error { number.Find(text); return nil }},
		{"facts", func() error { fact.Find(text, nil); return nil }},
		{"names", func() error { entity.Find(text); return nil }},
		{"names and facts", func() error { mentions, _ := entity.Find(text); fact.Find(text, mentions); return nil }},
		{"jdkato prose: tokenise and tag", func() error {
			_, err := prose.NewDocument(text, prose.UsingModel(loaded.Model), prose.WithSegmentation(false), prose.WithExtraction(false))
			return err
		}},
	} {
		b.Run(reader.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if err := reader.read(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
