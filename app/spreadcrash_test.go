package app

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// spreadDir names the library for the child that spreads a rule.
const spreadDir = "NEWSGLASS_SPREAD_TEST_DIR"

// crashingSpread makes a rule, spreads it and prints the articles that it has
// changed.
func crashingSpread(dir string) int {
	l, err := Open(dir)
	if err == nil {
		l.OnChange(func(c Change) {
			for _, id := range c.Articles {
				fmt.Println(id)
			}
		})
		err = l.AddNameRule(news.NameRule{Action: news.RightKind, Name: "Velmora", Kind: news.Person})
	}
	if err == nil {
		err = l.Spread(context.Background(), nil)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func TestACorrectionThatIsKilledHalfWayIsFinishedAfterTheRestart(t *testing.T) {
	const n = 1000
	for _, after := range []int{1, 200, 400} {
		t.Run(fmt.Sprintf("after %d articles", after), func(t *testing.T) {
			dir := t.TempDir()
			l := open(t, dir)
			convoys(t, l, n)
			l.Close()
			reported := killAfter(t, spreadDir, dir, after)
			if len(reported) < after {
				t.Fatalf("%d articles were reported", len(reported))
			}
			l = open(t, dir)
			if len(l.NameRules()) != 1 {
				t.Fatalf("rules: %v", l.NameRules())
			}
			if len(reported) < n/2 && l.Unspread() == 0 {
				t.Errorf("%d of %d articles were reported and none waits", len(reported), n/2)
			}
			if got := kindsOf(t, l, "Velmora"); got[news.Person] < len(reported) {
				t.Errorf("%d articles were reported, on disk are %v", len(reported), got)
			}
			spreadAll(t, l)
			checkKinds(t, l, "Velmora", news.Person, n/2)
			checkKinds(t, l, "Tansik", news.Place, n/2)
		})
	}
}

// BenchmarkSpread makes a rule that concerns half of 10,000 articles.
func BenchmarkSpread(b *testing.B) {
	l, err := Open(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	convoys(b, l, 10_000)
	kinds := []news.EntityKind{news.Person, news.Organisation}
	rule := func(i int) news.NameRule {
		return news.NameRule{Action: news.RightKind, Name: "Velmora", Kind: kinds[i%2]}
	}
	b.Run("AddNameRule", func(b *testing.B) {
		for i := range b.N {
			if err := l.AddNameRule(rule(i)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Spread", func(b *testing.B) {
		for i := range b.N {
			b.StopTimer()
			if err := l.AddNameRule(rule(i)); err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
			if err := l.Spread(context.Background(), nil); err != nil {
				b.Fatal(err)
			}
		}
	})
}
