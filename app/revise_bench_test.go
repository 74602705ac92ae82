package app

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// longReport is a text of so many words, the same for a seed.
func longReport(words int, seed uint64) []string {
	r := rand.New(rand.NewPCG(seed, 1))
	out := make([]string, words)
	for i := range out {
		out[i] = fmt.Sprintf("%s%d", benchSorts[r.IntN(len(benchSorts))], r.IntN(5000))
		if i%20 == 19 {
			out[i] += "."
		}
	}
	return out
}

// rewritten changes, takes out or adds a word in every so many.
func rewritten(words []string, every int, seed uint64) string {
	r := rand.New(rand.NewPCG(seed, 2))
	var out []string
	for _, w := range words {
		switch r.IntN(3 * every) {
		case 0:
			out = append(out, "changed")
		case 1:
		case 2:
			out = append(out, w, "added")
		default:
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// evenly are n highlights of some twelve words each.
func evenly(article, body string, n int) news.Marks {
	m := news.Marks{Article: article}
	for i := range n {
		start := i * (len(body) - 200) / n
		h, _ := news.NewHighlight(fmt.Sprintf("h%d", i), body, news.Span{Start: start, End: start + 100}, "yellow", noon)
		h.Note = fmt.Sprintf("note %d", i)
		m.Highlights = append(m.Highlights, h)
	}
	return m
}

// BenchmarkReanchor places the marks of a long article in a new text of it.
func BenchmarkReanchor(b *testing.B) {
	for _, size := range []struct{ words, marks int }{{1_000, 50}, {100_000, 2_000}, {100_000, 10_000}} {
		words := longReport(size.words, 1)
		old := news.Article{ID: "a", Body: strings.Join(words, " ")}
		now := news.Article{ID: "a", Body: rewritten(words, 100, 1)}
		marks := evenly("a", old.Body, size.marks)
		b.Run(fmt.Sprintf("%d words, %d marks", size.words, size.marks), func(b *testing.B) {
			for range b.N {
				newReanchoring(old, now).marks(marks)
			}
		})
		lost := evenly("a", strings.Join(longReport(size.words, 9), " "), size.marks)
		lost.Highlights, lost.Orphans = nil, lost.Highlights
		b.Run(fmt.Sprintf("%d words, %d orphans", size.words, size.marks), func(b *testing.B) {
			for range b.N {
				newReanchoring(old, now).marks(lost)
			}
		})
	}
}

// BenchmarkNewText takes in a new text of a long article with 2,000 highlights
// of which the history holds as many steps as it can.
func BenchmarkNewText(b *testing.B) {
	l, err := Open(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	words := longReport(100_000, 1)
	texts := []string{strings.Join(words, " "), rewritten(words, 100, 1)}
	ids, err := l.commit(l.newEntries([]news.Article{{ID: "a", Title: "Long", Body: texts[0]}}))
	if err != nil {
		b.Fatal(err)
	}
	for i := range historyDepth {
		err := l.Edit(ids[0], "note", func(m *news.Marks) {
			if i == 0 {
				*m = evenly(ids[0], texts[0], 2000)
			}
			m.Highlights[i].Note = "changed"
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	b.ResetTimer()
	for i := range b.N {
		if _, err := l.revise(ids[0], news.Article{ID: fmt.Sprint("edition", i%2), Title: "Long", Body: texts[(i+1)%2]}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkImport imports 20,000 short reports.
func BenchmarkImport(b *testing.B) {
	const n = 20_000
	report := func(i int, title string) string {
		return fmt.Sprintf(`{"title":%q,"source":"The Courier","published":"2026-03-02","text":%q}`, title,
			fmt.Sprintf("%d people left district %d. %s", i+2, i, strings.Join(longReport(120, uint64(i)), " ")))
	}
	titles := map[string]func(int) string{
		"all of other titles": func(i int) string { return fmt.Sprint("Report number ", i) },
		"all of one title":    func(int) string { return "Morning briefing" },
	}
	for name, title := range titles {
		var lines strings.Builder
		for i := range n {
			fmt.Fprintln(&lines, report(i, title(i)))
		}
		b.Run(name, func(b *testing.B) {
			for range b.N {
				l, err := Open(b.TempDir())
				if err != nil {
					b.Fatal(err)
				}
				r, err := l.Import(context.Background(), []Source{text("all.jsonl", lines.String())}, nil)
				if err != nil || len(r.Added) != n {
					b.Fatalf("%d added, %v", len(r.Added), err)
				}
				l.Close()
			}
		})
	}
}

// BenchmarkOpen opens a library of 100,000 articles, and finds those of which
// a text may be another.
func BenchmarkOpen(b *testing.B) {
	dir := b.TempDir()
	l, err := Open(dir)
	if err != nil {
		b.Fatal(err)
	}
	err = l.db.Update(func(tx *store.Tx) error {
		for i := range 100_000 {
			a := news.Article{ID: fmt.Sprintf("%020x", i), Title: fmt.Sprint("Report number ", i), Source: "The Courier", URL: fmt.Sprint("https://courier.example/", i), Body: "Three people left.", Added: fmt.Sprint(i)}
			if err := articleDocs.Put(tx, a.ID, a); err != nil {
				return err
			}
			if err := cardDocs.Put(tx, a.ID, newCard(a, news.Reading{})); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil || l.Close() != nil {
		b.Fatal(err)
	}
	b.Run("predecessors", func(b *testing.B) {
		l, err := Open(dir)
		if err != nil {
			b.Fatal(err)
		}
		defer l.Close()
		for range b.N {
			var w works
			w.make(l.cards)
		}
	})
	b.Run("open", func(b *testing.B) {
		for range b.N {
			l, err := Open(dir)
			if err != nil {
				b.Fatal(err)
			}
			l.Close()
		}
	})
}
