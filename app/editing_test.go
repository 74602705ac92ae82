package app

import (
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestWhoHearsOfAChangeMayEdit(t *testing.T) {
	l, id := marked(t)
	heard := 0
	l.OnChange(func(c Change) {
		if heard++; heard > 1 {
			return
		}
		if err := l.Edit(id, "star", func(m *news.Marks) { m.Starred = true }); err != nil {
			t.Error(err)
		}
		if err := l.Spread(t.Context(), nil); err != nil {
			t.Error(err)
		}
	})
	if err := l.AddNameRule(news.NameRule{Action: news.NotName, Name: "Old Bridge"}); err != nil {
		t.Fatal(err)
	}
	if !l.Marks(id).Starred || heard < 2 {
		t.Errorf("heard of %d changes, starred: %v", heard, l.Marks(id).Starred)
	}
}
