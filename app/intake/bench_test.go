package intake

import (
	"context"
	"strings"
	"testing"
)

func BenchmarkReadReport(b *testing.B) {
	text := []byte("Dam bursts above Velmora\n\n" + strings.Repeat(lede+"\n\n"+second+"\n\nRoad and rail cut\n\n"+third+"\n\n", 10))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Read(context.Background(), "a.txt", text); err != nil {
			b.Fatal(err)
		}
	}
}
