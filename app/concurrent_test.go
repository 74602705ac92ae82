package app

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// busy does much at once to a library of one article whose texts change.
func busy(l *Library, id string, rounds int) error {
	works := []func(i int) error{
		func(i int) error {
			body := []string{floodMonday, floodTuesday}[i%2] + fmt.Sprintf(" Written at hour %d.", i)
			_, err := l.Import(context.Background(), []Source{text("r.jsonl", floodReport("2026-03-05", body))}, nil)
			return err
		},
		func(i int) error {
			return l.Edit(id, "tag", func(m *news.Marks) { m.Tags = append(m.Tags, fmt.Sprint("tag", i)) })
		},
		func(i int) error {
			return l.AddNameRule(news.NameRule{Action: news.RightKind, Name: "Almery", Kind: news.EntityKinds[i%2]})
		},
		func(int) error { return l.Spread(context.Background(), nil) },
		func(int) error { return l.Index(context.Background(), nil) },
		func(int) error { return l.Prepare(context.Background(), nil) },
		func(int) error {
			_, err := l.Notes(context.Background(), NoteQuery{Words: "about"})
			return err
		},
		func(i int) error { return l.UseEdition(id, id) },
	}
	errs := make([]error, len(works))
	var all sync.WaitGroup
	for k, work := range works {
		all.Go(func() {
			for i := 0; i < rounds && errs[k] == nil; i++ {
				errs[k] = work(i)
			}
		})
	}
	all.Wait()
	for _, err := range errs {
		if err != nil && !strings.Contains(err.Error(), "does not hold it") { // the first text is in force already
			return err
		}
	}
	return nil
}

func TestManyWorksAtOnceLoseNeitherNotesNorTexts(t *testing.T) {
	l, id := marked(t)
	const rounds = 12
	if err := busy(l, id, rounds); err != nil {
		t.Fatal(err)
	}
	if err := l.Spread(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	standing(t, l, id)
	m := l.Marks(id)
	if len(m.Highlights)+len(m.Orphans) != 3 || len(m.Tags) != rounds {
		t.Errorf("%d highlights, %d orphans, %d tags", len(m.Highlights), len(m.Orphans), len(m.Tags))
	}
	a, reading, err := l.Article(id)
	card, _ := l.Card(id)
	if err != nil || card.Edition != a.Edition || card.Title != a.Title {
		t.Errorf("%v: the list shows %+v", err, card)
	}
	if fresh := readBy(l.finder.Load(), a); fmt.Sprint(fresh.Entities) != fmt.Sprint(reading.Entities) {
		t.Error("the reading is not of the text in force")
	}
	editions, err := l.Editions(id)
	if err != nil || len(editions) != rounds { // all but that in force, and the first
		t.Errorf("%d earlier texts, %v", len(editions), err)
	}
	if hits := l.Search(t.Context(), "Almery", 5); len(hits) != 1 {
		t.Errorf("hits %+v", hits)
	}
}
