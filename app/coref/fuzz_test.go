package coref

import (
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func FuzzIndex(f *testing.F) {
	f.Add("Nuri Kamal al-Maliki", "Maliki", "nkm", uint8(0))
	f.Add("VFB", "\xff’", "\x80", uint8(1))
	f.Add("", "a:=b", ":", uint8(2))
	f.Fuzz(func(t *testing.T, a, b, typed string, kind uint8) {
		k := news.EntityKinds[int(kind)%len(news.EntityKinds)]
		ix := New(options())
		ix.SetRules([]news.NameRule{rule(news.DifferentFrom, k, a, b), rule(news.SameAs, k, b, typed)})
		ix.Put(news.Article{ID: a}, []news.Entity{{ID: typed, Kind: k, Name: a, Spellings: []string{a, b}, Mentions: 2}})
		ix.Put(news.Article{ID: b}, []news.Entity{{Kind: k, Name: b, Spellings: []string{b}, Mentions: 1}, {Kind: k, Name: b, Mentions: 1}})
		all, _, err := ix.Entities(t.Context(), Query{Text: typed})
		if err != nil || len(all) > 3 {
			t.Fatalf("%+v, %v", all, err)
		}
		found, total, _ := ix.Entities(t.Context(), Query{})
		for _, s := range found {
			if same, ok := ix.Entity(s.ID); !ok || same.ID != s.ID || same.Name == "" || total > 3 {
				t.Fatalf("%+v is found as %+v", s, same)
			}
		}
		ix.Remove(a)
		ix.Remove(b)
		if _, total, _ := ix.Entities(t.Context(), Query{}); total != 0 {
			t.Fatalf("%d are left", total)
		}
	})
}
