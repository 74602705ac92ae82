package claim

import (
	"context"
	"sync"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// For the race detector: writers change the families that readers sort.
func TestManyMayAskWhileArticlesComeAndGo(t *testing.T) {
	f := said(news.Killed, news.Exact, 12, "12", "people in Oran", at(10))
	ix := indexed(one(f), one(f))
	var all sync.WaitGroup
	for n := range 4 {
		all.Go(func() {
			for i := range 50 {
				put(ix, 2+n, []news.Fact{f, said(news.Killed, news.Exact, float64(20+i), "20", open)})
				if c, ok := ix.Of("a", f); !ok || c.Articles() < 2 {
					t.Errorf("got %+v", c)
				}
				if _, err := ix.Claims(context.Background(), Query{AtLeast: 2}); err != nil {
					t.Error(err)
				}
				ix.Remove(string(rune('c' + n)))
			}
		})
	}
	all.Wait()
	if got := claims(t, ix, Query{}); len(got) != 1 || len(got[0].Cells) != 2 {
		t.Errorf("got %+v", got)
	}
}
