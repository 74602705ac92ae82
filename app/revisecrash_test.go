package app

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// reviseDir names the library for the child that imports new versions.
const reviseDir = "NEWSGLASS_REVISE_TEST_DIR"

// fullDir names it for the child whose disk is full.
const fullDir = "NEWSGLASS_FULL_TEST_DIR"

const crashVersions = 300

// bulletin is a version of one of many reports.
func bulletin(i, version int) string {
	body := strings.Replace(floodMonday, "Almery", fmt.Sprint("Almery-", i), 1)
	if version > 0 {
		body = strings.Replace(floodTuesday, "Almery", fmt.Sprint("Almery-", i), 1)
	}
	return fmt.Sprintf(`{"title":"Bulletin %d","source":"The Courier","published":"2026-03-0%d","text":%q}`, i, 2+version, body)
}

func bulletins(version int) string {
	var b strings.Builder
	for i := range crashVersions {
		fmt.Fprintln(&b, bulletin(i, version))
	}
	return b.String()
}

// crashingRevision imports a new version of every report and prints the IDs of
// those that have it.
func crashingRevision(dir string) int {
	l, err := Open(dir)
	if err == nil {
		l.OnChange(func(c Change) {
			for _, id := range c.Texts {
				fmt.Println(id)
			}
		})
		_, err = l.Import(context.Background(), []Source{text("new.jsonl", bulletins(1))}, nil)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func TestAKilledImportOfNewVersionsLeavesEveryArticleWholeWithItsMarks(t *testing.T) {
	for _, after := range []int{1, 60, 150, 250} {
		t.Run(fmt.Sprintf("after %d articles", after), func(t *testing.T) {
			dir := t.TempDir()
			l := open(t, dir)
			for _, id := range importText(t, l, "old.jsonl", bulletins(0)).Added {
				annotateAll(t, l, id)
			}
			closed(t, l)
			reported := killAfter(t, reviseDir, dir, after)
			if len(reported) < after {
				t.Fatalf("%d articles were reported", len(reported))
			}
			l = open(t, dir)
			told := map[string]bool{}
			for _, id := range reported {
				told[id] = true
			}
			for _, id := range l.ids() {
				checkVersion(t, l, id, told[id])
			}
			r := importText(t, l, "new.jsonl", bulletins(1)) // it goes on from there
			if n := len(r.Updated) + len(r.Known); l.Len() != crashVersions || n != crashVersions || len(r.Known) < len(reported) {
				t.Errorf("%d articles, %d updated, %d known", l.Len(), len(r.Updated), len(r.Known))
			}
			for _, id := range l.ids() {
				checkVersion(t, l, id, true)
			}
		})
	}
}

// annotateAll makes three notes, whose words stay, change and go.
func annotateAll(t *testing.T, l *Library, id string) {
	t.Helper()
	a, err := l.textOnDisk(id)
	if err != nil {
		t.Fatal(err)
	}
	err = l.Edit(id, "notes", func(m *news.Marks) {
		for _, words := range []string{"Nearly 500,000 people have left their homes", "Ferries are still running to the island.", "Ilse Brandt"} {
			at := strings.Index(a.Body, words)
			h, _ := news.NewHighlight(id+words, a.Body, news.Span{Start: at, End: at + len(words)}, "yellow", noon)
			h.Note = words
			m.Highlights = append(m.Highlights, h)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

// checkVersion looks whether an article is in its old version or its new one,
// and its marks with it.
func checkVersion(t *testing.T, l *Library, id string, isNew bool) {
	t.Helper()
	a, _, err := l.Article(id)
	if err != nil {
		t.Fatal(err)
	}
	m, card := l.Marks(id), l.cards[id]
	editions, err := l.Editions(id)
	changed := strings.Contains(a.Body, "550,000")
	wantOrphans, wantEditions := 0, 0
	if changed {
		wantOrphans, wantEditions = 1, 1
	}
	switch {
	case err != nil || isNew && !changed:
		t.Fatalf("article %s is still in its old version: %v", id, err)
	case !stand(m, a) || len(m.Orphans) != wantOrphans || len(m.Highlights)+len(m.Orphans) != 3:
		t.Fatalf("the marks are not those of the text: %+v", m)
	case len(editions) != wantEditions || l.HasEditions(id) != changed || card.Edition != a.Edition || card.Published != a.Published:
		t.Fatalf("%d earlier texts, the list shows %+v", len(editions), card)
	}
}
