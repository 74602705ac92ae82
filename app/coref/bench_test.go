package coref

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
)

// benchEntities is how many entities an article names.
const benchEntities = 25

// benchArticles is how many articles the benchmarks read:
// NEWSGLASS_BENCH_ARTICLES, or 10,000.
func benchArticles() int {
	if n, err := strconv.Atoi(os.Getenv("NEWSGLASS_BENCH_ARTICLES")); err == nil {
		return n
	}
	return 10_000
}

// syllables make names that are as unlike each other as names are.
var syllables = []string{
	"ka", "ra", "mo", "tel", "vin", "dar", "shi", "no", "bel", "gun", "tor", "ay", "li", "zed", "mar", "qua", "ost", "fen", "hu", "ib",
	"sa", "rim", "wat", "do", "ner", "pol", "ky", "eth", "al", "cro", "jun", "ve", "us", "ing", "ham", "per", "lo", "ti", "xan", "be",
}

func nonce(n, length int) string {
	word := ""
	for range length {
		word += syllables[n%len(syllables)]
		n /= len(syllables)
	}
	return string(word[0]-'a'+'A') + word[1:]
}

// invented returns article i of a library: names are as unequal in their
// frequency as words are, one in nine is new, every third person goes by a
// surname alone, every third organisation by its acronym.
func invented(i int) (news.Article, []news.Entity) {
	random := rand.New(rand.NewPCG(uint64(i), 7))
	rank := func(n int) int { return int(math.Exp(random.Float64()*math.Log(float64(n)))) - 1 }
	var entities []news.Entity
	taken := map[string]bool{}
	for j := range benchEntities {
		n := rank(40_000)
		if j%9 == 0 {
			n = 40_000 + i*benchEntities + j
		}
		e := news.Entity{Kind: news.EntityKinds[n%4], Mentions: 1 + rank(12)}
		last, first := nonce(n*7919%600_000, 4), nonce(n, 2)
		switch e.Kind {
		case news.Person:
			if e.Spellings = []string{first + " " + last, last}; random.IntN(3) == 0 {
				e.Spellings = e.Spellings[1:]
			}
		case news.Organisation:
			e.Spellings = []string{first + " " + last + " Council", first[:1] + last[:1] + "C"}
			e.Spellings = e.Spellings[:1+random.IntN(2)]
		default:
			e.Spellings = []string{nonce(n, 4)}
		}
		e.Name = e.Spellings[0]
		if e.ID = entity.Key(e.Kind, e.Name); !taken[e.ID] {
			taken[e.ID] = true
			entities = append(entities, e)
		}
	}
	day := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i%700)
	return news.Article{ID: fmt.Sprintf("%020d", i), Published: day.Format(time.DateOnly)}, entities
}

func heap() float64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

// BenchmarkIndex asks a library of generated articles for all that the window
// shows, and reports how many entities there are and how much memory an
// article takes.
func BenchmarkIndex(b *testing.B) {
	before, n := heap(), benchArticles()
	ix := New(options())
	start := time.Now()
	for i := range n {
		ix.Put(invented(i))
	}
	put := time.Since(start)
	ix.Settle()
	b.Logf("%d articles put in %v, then settled in %v", n, put.Round(time.Millisecond), (time.Since(start) - put).Round(time.Millisecond))
	perArticle := (heap() - before) / float64(n)
	found, total, err := ix.Entities(b.Context(), Query{Limit: 1})
	if err != nil {
		b.Fatal(err)
	}
	id := found[0].ID
	b.Logf("%d entities, the most frequent in %d articles, %.0f bytes an article", total, found[0].Articles, perArticle)
	for _, c := range []struct {
		name string
		do   func(i int)
	}{
		{"put and settle", func(i int) { ix.Put(invented(i % n)); ix.Settle() }},
		{"list anew", func(int) { ix.version++; ix.Entities(b.Context(), Query{Limit: 1000}) }},
		{"list again", func(int) { ix.Entities(b.Context(), Query{Limit: 1000}) }},
		{"list all", func(int) { ix.Entities(b.Context(), Query{}) }},
		{"type a letter", func(int) { ix.Entities(b.Context(), Query{Text: "k", Limit: 1000}) }},
		{"type a name", func(int) { ix.Entities(b.Context(), Query{Text: "karamo", Limit: 1000}) }},
		{"type a name wrong", func(int) { ix.Entities(b.Context(), Query{Text: "kramaotel", Limit: 1000}) }},
		{"type two words", func(int) { ix.Entities(b.Context(), Query{Text: "kara motel", Limit: 1000}) }},
		{"type initials", func(int) { ix.Entities(b.Context(), Query{Text: "km", Limit: 1000}) }},
		{"together with the most frequent", func(int) { ix.Together(b.Context(), id, 100) }},
		{"naming the most frequent", func(int) { ix.Naming(id) }},
		{"timeline of the most frequent", func(int) { ix.Timeline(id, 40) }},
		{"entity", func(int) { ix.Entity(id) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				c.do(i)
			}
		})
	}
	b.ReportMetric(perArticle, "B/article")
}
