package search

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// synthetic returns articles of 400 made-up words; the words are as unequally
// frequent as in language, from a vocabulary of the given size.
func synthetic(articles, vocabulary int) []Doc {
	random := rand.New(rand.NewPCG(1, 2))
	words := make([]string, vocabulary)
	for i := range words {
		words[i] = madeUp(random, 2+i*3/vocabulary)
	}
	docs := make([]Doc, articles)
	for i := range docs {
		var body strings.Builder
		for range 400 {
			rank := int(math.Exp(random.Float64()*math.Log(float64(vocabulary)))) - 1
			if random.IntN(4) == 0 {
				rank = random.IntN(vocabulary)
			}
			body.WriteString(words[rank] + " ")
		}
		docs[i] = article(fmt.Sprint(i), words[random.IntN(vocabulary)], body.String())
	}
	return docs
}

func madeUp(random *rand.Rand, syllables int) string {
	var out strings.Builder
	for range syllables {
		out.WriteByte("bcdfghjklmnprstvz"[random.IntN(17)])
		out.WriteByte("aeiou"[random.IntN(5)])
		if random.IntN(3) == 0 {
			out.WriteByte("nrslm"[random.IntN(5)])
		}
	}
	return out.String()
}

func BenchmarkPut(b *testing.B) {
	docs := synthetic(1000, 20_000)
	ix := New()
	for i := 0; b.Loop(); i++ {
		ix.Put(docs[i%len(docs)])
	}
}

func BenchmarkFind(b *testing.B) {
	const vocabulary = 200_000
	docs := synthetic(10_000, vocabulary)
	ix := New()
	for _, d := range docs {
		ix.Put(d)
	}
	words := strings.Fields(docs[0].Fields[1].Text)
	misspelt := func(w string) string { return w[:2] + "x" + w[2:] }
	long := words[0]
	for _, w := range words {
		if len(w) > len(long) {
			long = w
		}
	}
	var frequent string // the most frequent word of all
	most := 0
	for _, t := range ix.vocab.terms {
		if t.live > most {
			most, frequent = t.live, t.text
		}
	}
	b.Logf("%d articles, %d terms, the most frequent in %d articles", ix.Len(), len(ix.vocab.terms), most)
	for name, query := range map[string]string{
		"one word": long, "misspelt": misspelt(long), "two words": long + " " + words[3],
		"frequent": frequent, "half typed": long[:3], "two letters": long[:2], "frequent and half typed": frequent + " " + long[:3],
		"four words": strings.Join(words[:4], " "), "quoted": `"` + strings.Join(words[5:8], " ") + `"`,
	} {
		b.Run(strings.ReplaceAll(name, " ", "_"), func(b *testing.B) {
			for b.Loop() {
				ix.Find(context.Background(), query, 50)
			}
		})
	}
}
