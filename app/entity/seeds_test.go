package entity

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
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

// leastFound is the share of the gold that must be found under any alias.
const leastFound = 0.90

func TestSharedArticlesAreReadInFull(t *testing.T) {
	found, all := 0, 0
	for _, a := range goldArticles(t) {
		_, entities := Find(seed(t, a.ID))
		for kind, names := range map[news.EntityKind][]goldName{
			news.Person: a.People, news.Organisation: a.Orgs, news.Place: a.Places,
		} {
			for _, n := range names {
				all++
				switch joined := holding(entities, kind, n); len(joined) {
				case 0:
					t.Logf("%s: %s %q is missed", a.ID, kind, n.Name)
				case 1:
					found++
				default:
					found++
					t.Logf("%s: %s %q stands in parts: %q", a.ID, kind, n.Name, joined)
				}
			}
		}
		for _, e := range entities {
			checkUnmixed(t, a, e)
		}
	}
	t.Logf("found %d of %d", found, all)
	if float64(found) < leastFound*float64(all) {
		t.Errorf("found %d of %d, want %.0f%%", found, all, 100*leastFound)
	}
}

// holding returns the entities that have a spelling touching one of n's.
func holding(entities []news.Entity, kind news.EntityKind, n goldName) []string {
	var out []string
	for _, e := range entities {
		if e.Kind == kind && shares(e.Spellings, append(n.Aliases, n.Name)) {
			out = append(out, e.Name)
		}
	}
	return out
}

func shares(spellings, aliases []string) bool {
	for _, s := range spellings {
		for _, a := range aliases {
			if strings.Contains(a, s) || strings.Contains(s, a) {
				return true
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
