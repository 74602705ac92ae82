package entity

import (
	"reflect"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

func FuzzFind(f *testing.F) {
	for _, text := range []string{
		"", "A", "U.S.", "Iraqi Prime Minister Nouri al Maliki’s\r\n\r\nDr. X said", "\x80A\xffB Smith\x80", "al-", "(ABC", "’s ’s ‘A’",
		"People’s Front of Judea (PFJ), or PFJ, said John “J.D.” Doe", "\u00a0Ban Ki-moon\u00a0", "\u0301\u0302 A\u0301",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		mentions, entities := Find(text)
		checkMentions(t, text, mentions)
		checkEntities(t, text, mentions, entities)
	})
}

func checkMentions(t *testing.T, text string, mentions []news.Mention) {
	t.Helper()
	last := 0
	for _, m := range mentions {
		if m.Start < last || m.End <= m.Start || m.End > len(text) {
			t.Fatalf("span %v after %d in %d bytes", m.Span, last, len(text))
		}
		if !utf8.RuneStart(text[m.Start]) || m.End < len(text) && !utf8.RuneStart(text[m.End]) {
			t.Fatalf("span %v is not at rune boundaries of %q", m.Span, text)
		}
		last = m.End
	}
}

func checkEntities(t *testing.T, text string, mentions []news.Mention, entities []news.Entity) {
	t.Helper()
	count := map[string]int{}
	for _, m := range mentions {
		count[m.Entity]++
	}
	for _, e := range entities {
		if e.ID == "" || e.Name == "" || len(e.Spellings) == 0 || count[e.ID] != e.Mentions {
			t.Fatalf("entity %+v has %d mentions in %q", e, count[e.ID], text)
		}
		delete(count, e.ID)
	}
	if len(count) > 0 {
		t.Fatalf("mentions of no entity: %v", count)
	}
}

func FuzzKey(f *testing.F) {
	f.Add("Nuri Kamal al-Maliki", "Nouri al-Maliki")
	f.Add("U.S.", "\xff’")
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, kind := range news.EntityKinds {
			if Same(kind, a, b) != Same(kind, b, a) {
				t.Fatalf("%s: %q and %q are the same in one direction only", kind, a, b)
			}
		}
	})
}

func TestFindIsTheSameEachTimeAndSafeForConcurrentUse(t *testing.T) {
	text := strings.Repeat(sample, 3)
	mentions, entities := Find(text)
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			m, e := Find(text)
			if !reflect.DeepEqual(m, mentions) || !reflect.DeepEqual(e, entities) {
				t.Error("a second reading differs from the first")
			}
		})
	}
	wait.Wait()
}
