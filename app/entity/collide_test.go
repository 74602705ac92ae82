package entity

import (
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// TestNoSpellingOfTheListsIsOfTwoNames holds what folding must not do.
func TestNoSpellingOfTheListsIsOfTwoNames(t *testing.T) {
	owner := map[string]string{}
	see := func(kind news.EntityKind, name string, spellings []string) {
		name = strings.ToLower(strings.TrimSpace(name))
		for _, s := range spellings {
			key := string(kind) + " " + foldAll(kind, s)
			if other := owner[key]; other != "" && other != name {
				t.Errorf("%q is a spelling of %q and of %q", s, other, name)
			}
			owner[key] = name
		}
	}
	for _, line := range lines("countries") {
		fields := strings.Split(line, ";")
		see(news.Place, fields[0], append(fields[:1:1], items(fields, 1)...))
		if people := items(fields, 2); len(people) > 0 {
			see(news.Group, people[0], people)
		}
	}
	for list, kind := range map[string]news.EntityKind{
		"groups": news.Group, "organisations": news.Organisation, "people": news.Person, "places": news.Place,
	} {
		for _, line := range lines(list) {
			fields := strings.SplitN(line, ";", 2)
			see(kind, fields[0], append(fields[:1:1], items(fields, 1)...))
		}
	}
}
