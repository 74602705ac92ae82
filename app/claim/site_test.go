package claim

import (
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestAPlaceThatOnlyTheTextNamesIsThatOfItsFacts(t *testing.T) {
	oran := said(news.Killed, news.Exact, 48, "48", "people in Oran", at(10))
	bare := said(news.Killed, news.Exact, 60, "60", open, at(10))
	cases := []struct {
		name   string
		places map[string]string
		rows   int
	}{
		{"one place in two spellings", map[string]string{"Oran": "oran", "Wahran": "oran"}, 1},
		{"two places", map[string]string{"Oran": "oran", "Accra": "acra"}, 2},
		{"none", nil, 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			ix := indexed(one(oran))
			ix.Put(news.Article{ID: "b", Published: "2031-05-02"}, one(bare), c.places)
			if got := claims(t, ix, Query{}); len(got) != c.rows {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func TestANameMeansWhatItsArticleSays(t *testing.T) {
	f := said(news.Killed, news.Exact, 48, "48", "people in Oran", at(10))
	ix := indexed(one(f))
	ix.Put(news.Article{ID: "b", Published: "2031-05-02"}, one(f), map[string]string{"Oran": "oran in the north"})
	if got := claims(t, ix, Query{}); len(got) != 2 {
		t.Errorf("got %+v", got)
	}
}
