package entity

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// A goldArticle lists the people, organisations and places of a shared article.
type goldArticle struct {
	ID                   string
	People, Orgs, Places []goldName
}

type goldName struct {
	Name    string
	Aliases []string
}

// leastFound is the share of the gold that must be found, all its aliases that
// are lit in one entity.
const leastFound = 0.95

func TestSharedArticlesAreReadInFull(t *testing.T) {
	found, all := 0, 0
	for _, a := range goldArticles(t) {
		_, entities := Find(seed(t, a.ID))
		for kind, names := range a.byKind() {
			for _, n := range names {
				all++
				if standsAsOne(t, a, entities, kind, n) {
					found++
				}
			}
		}
		for _, e := range entities {
			checkUnmixed(t, a, e)
			if e.Kind != news.Group && !a.has(e) {
				t.Logf("%s: %s %q is wrongly lit", a.ID, e.Kind, e.Spellings)
			}
		}
	}
	t.Logf("found %d of %d", found, all)
	if float64(found) < leastFound*float64(all) {
		t.Errorf("found %d of %d, want %.0f%%", found, all, 100*leastFound)
	}
}

func (a goldArticle) byKind() map[news.EntityKind][]goldName {
	return map[news.EntityKind][]goldName{news.Person: a.People, news.Organisation: a.Orgs, news.Place: a.Places}
}

// standsAsOne reports whether exactly one entity has spellings of n, and logs
// which of its aliases none has.
func standsAsOne(t *testing.T, a goldArticle, entities []news.Entity, kind news.EntityKind, n goldName) bool {
	t.Helper()
	var joined, unlit []string
	for _, alias := range append(slices.Clone(n.Aliases), n.Name) {
		i := slices.IndexFunc(entities, func(e news.Entity) bool { return e.Kind == kind && spelled(e, alias) })
		if i < 0 {
			unlit = append(unlit, alias)
		} else if !slices.Contains(joined, entities[i].Name) {
			joined = append(joined, entities[i].Name)
		}
	}
	switch {
	case len(joined) == 0:
		t.Logf("%s: %s %q is missed", a.ID, kind, n.Name)
	case len(joined) > 1:
		t.Logf("%s: %s %q stands in parts: %q", a.ID, kind, n.Name, joined)
	case len(unlit) > 0 && !(len(unlit) == 1 && unlit[0] == n.Name):
		t.Logf("%s: of %s %q are not lit: %q", a.ID, kind, n.Name, unlit)
	}
	return len(joined) == 1
}

// spelled reports whether the entity has the alias, but for "the", a full stop
// and capitals.
func spelled(e news.Entity, alias string) bool {
	bare := func(s string) string {
		return strings.ToLower(strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(s, "the "), "The "), "."))
	}
	return slices.ContainsFunc(e.Spellings, func(s string) bool { return bare(s) == bare(alias) })
}

// has reports whether the entity has a word of a gold name of any kind.
func (a goldArticle) has(e news.Entity) bool {
	for _, names := range a.byKind() {
		for _, n := range names {
			for _, alias := range append(slices.Clone(n.Aliases), n.Name) {
				if slices.ContainsFunc(e.Spellings, func(s string) bool { return strings.Contains(alias, s) || strings.Contains(s, alias) }) {
					return true
				}
			}
		}
	}
	return false
}

// checkUnmixed fails when one entity has the exact aliases of two gold names.
func checkUnmixed(t *testing.T, a goldArticle, e news.Entity) {
	t.Helper()
	owner := map[string]string{}
	for _, names := range [][]goldName{a.People, a.Orgs, a.Places} {
		for _, n := range names {
			for _, alias := range n.Aliases {
				owner[alias] = n.Name
			}
		}
	}
	first := ""
	for _, s := range e.Spellings {
		if o := owner[s]; o != "" && first != "" && o != first {
			t.Errorf("%s: %q joins %q and %q", a.ID, e.Name, first, o)
		} else if o != "" {
			first = o
		}
	}
}

func goldArticles(t *testing.T) []goldArticle {
	t.Helper()
	in, err := os.Open(filepath.Join(shared, "data", "seeds.gold.jsonl"))
	if err != nil {
		t.Skip("the shared gold is not on this machine")
	}
	defer in.Close()
	var out []goldArticle
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var a goldArticle
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		out = append(out, a)
	}
	return out
}
