package claim

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

const (
	benchArticles = 100_000
	benchFacts    = 8 // an article
)

// invented returns article i of a library about many events. Places, nouns and
// figures are as unequal in their frequency as words are; a third of the counts
// name no place.
func invented(i int) (news.Article, []news.Fact) {
	random := rand.New(rand.NewPCG(uint64(i), 3))
	rank := func(n int) int { return int(math.Exp(random.Float64()*math.Log(float64(n)))) - 1 }
	facts := make([]news.Fact, benchFacts)
	for j := range facts {
		kind := news.FactKinds[min(rank(40), random.IntN(len(news.FactKinds)))]
		value := float64(1 + rank(100_000))
		f := said(kind, news.Exact, value, fmt.Sprint(value), "", at(100*j+1))
		f.Of, f.AttributedTo = fmt.Sprintf("noun%d", rank(20_000)), fmt.Sprintf("Speaker %d", rank(50_000))
		if random.IntN(3) > 0 || kind == news.Distance {
			f.Place = fmt.Sprintf("Place%d", rank(5_000))
		}
		if whole[kind] != "" && random.IntN(4) > 0 {
			f.Of = "people"
		}
		if kind == news.Distance {
			f.RelativeTo, f.Unit = fmt.Sprintf("Place%d", rank(50)), []string{"mi", "km"}[random.IntN(2)]
		}
		f.Sentence = news.Span{Start: 150 * j, End: 150*j + 140}
		facts[j] = f
	}
	var body strings.Builder
	for body.Len() < 150*benchFacts {
		fmt.Fprintf(&body, "word%d ", random.IntN(10_000))
	}
	return news.Article{
		ID: fmt.Sprintf("%020d", i), Title: fmt.Sprintf("What article %d says in some fifty letters of title", i), Source: fmt.Sprintf("Paper %d", rank(300)),
		Published: fmt.Sprintf("2031-%02d-%02d", 1+i%12, 1+i%28), Body: body.String(),
	}, facts
}

func filled(b *testing.B) *Index {
	b.Helper()
	ix := New(options())
	for i := range benchArticles {
		a, facts := invented(i)
		ix.Put(a, facts, nil)
	}
	return ix
}

// BenchmarkClaims compares everything in a library of 100,000 articles, at first
// and again, and reports the memory of the index in use.
func BenchmarkClaims(b *testing.B) {
	heap := func() float64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return float64(m.HeapAlloc) / 1e6
	}
	before := heap()
	ix := filled(b)
	put := heap() - before
	ctx := context.Background()
	for _, c := range []struct {
		name  string
		query Query
	}{
		{"first", Query{AtLeast: 2, Limit: 1000, Cells: 50}},
		{"thousand", Query{AtLeast: 2, Limit: 1000, Cells: 50}},
		{"two articles", Query{AtLeast: 2, Cells: 10}},
		{"everything", Query{}},
		{"differ", Query{AtLeast: 2, Verdicts: []news.Verdict{news.Differ}, Limit: 100, Cells: 50}},
		{"place", Query{AtLeast: 2, Place: "Place7"}},
		{"kind", Query{AtLeast: 2, Kinds: []news.FactKind{news.Hostages}}},
	} {
		b.Run(c.name, func(b *testing.B) {
			rows, cells := 0, 0
			for b.Loop() {
				if c.name == "first" {
					forget(ix)
				}
				out, err := ix.Claims(ctx, c.query)
				if err != nil {
					b.Fatal(err)
				}
				rows, cells = len(out), 0
				for _, claim := range out {
					cells += len(claim.Cells)
				}
			}
			b.ReportMetric(float64(rows), "rows")
			b.ReportMetric(float64(cells), "cells")
		})
	}
	b.ReportMetric(put, "MB-put")
	b.Logf("%.0f MB when put, %.0f MB when compared", put, heap()-before)
	runtime.KeepAlive(ix)
}

// forget makes the index sort and sum up all rows again.
func forget(ix *Index) {
	for _, r := range ix.rows {
		ix.disturb(r)
		r.joined, r.members = r.members, nil
	}
}

func BenchmarkPut(b *testing.B) {
	ix := New(options())
	for i := 0; b.Loop(); i++ {
		b.StopTimer()
		a, facts := invented(i)
		b.StartTimer()
		ix.Put(a, facts, nil)
	}
}

// BenchmarkOf asks for the row of each fact of an article: what the window does
// when it shows one. "changed" does so after an article came in.
func BenchmarkOf(b *testing.B) {
	ix := filled(b)
	articles, facts := make([]string, 200), make([][]news.Fact, 200)
	for i := range articles {
		a, f := invented(i * 97)
		articles[i], facts[i] = a.ID, f
	}
	for _, changed := range []bool{false, true} {
		b.Run(map[bool]string{false: "same", true: "changed"}[changed], func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				if changed {
					a, f := invented(i)
					ix.Put(a, f, nil)
				}
				ix.Of(articles[i%200], facts[i%200][i%benchFacts])
			}
		})
	}
}
