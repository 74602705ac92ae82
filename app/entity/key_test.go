package entity

import (
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestSame(t *testing.T) {
	for name, c := range map[string]struct {
		kind news.EntityKind
		a, b string
		want bool
	}{
		"an article or none":            {news.Person, "Bashar al-Assad", "Bashar Assad", true},
		"two transliterations":          {news.Person, "Nouri al-Maliki", "Nuri Kamal al-Maliki", true},
		"doubled letters":               {news.Person, "Sadaam Hussein", "Saddam Husain", true},
		"unknown transliterations":      {news.Person, "Mohammed al-Qurayshi", "Muhammad al-Kuraishi", true},
		"kunyas differ":                 {news.Person, "Abu Omar al-Ansari", "Abu Musab al-Ansari", false},
		"other first names":             {news.Person, "Hana Okafor", "Peter Okafor", false},
		"a surname alone":               {news.Person, "Okafor", "Peter Okafor", false},
		"middle initials contradict":    {news.Person, "Mary J. Bloggs", "Mary K. Bloggs", false},
		"a double surname":              {news.Person, "Laura Smith-Spark", "Laura Spark", false},
		"Al Gore has no article":        {news.Person, "Al Gore", "Gore", false},
		"two spellings of a town":       {news.Place, "Fallujah", "Falluja", true},
		"short towns that look alike":   {news.Place, "Oman", "Uman", false},
		"an unknown town":               {news.Place, "Karvandeh", "Karvanda", true},
		"aliases of a state":            {news.Place, "U.S.", "United States", true},
		"the article of a region":       {news.Place, "the West", "West", true},
		"aliases of a militia":          {news.Organisation, "Daesh", "Islamic State of Iraq and the Levant", true},
		"British and American":          {news.Organisation, "Ministry of Defence", "Ministry of Defense", true},
		"a ministry both ways round":    {news.Organisation, "Ministry of Oil of Iraq", "Iraqi Oil Ministry", true},
		"ministries of two states":      {news.Organisation, "Syrian Oil Ministry", "Iraqi Oil Ministry", false},
		"apostrophes of a confession":   {news.Group, "Shi'ite", "Shiites", true},
		"a people is not its neighbour": {news.Group, "Iraqi", "Iranian", false},
		"two names without letters":     {news.Place, "!", "?", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Same(c.kind, c.a, c.b); got != c.want {
				t.Errorf("Same(%q, %q) = %v; keys %q and %q", c.a, c.b, got, Key(c.kind, c.a), Key(c.kind, c.b))
			}
		})
	}
}

func TestKeyIsReadable(t *testing.T) {
	for name, want := range map[string]string{"Iraq": "loc:iraq", "U.S.": "loc:united states", "Kerbala": "loc:karbala", "…": ""} {
		if got := Key(news.Place, name); got != want {
			t.Errorf("Key(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestOneEntityHasOneIDInTwoArticles(t *testing.T) {
	_, a := Find("He met Nouri al-Maliki in Kerbala.")
	_, b := Find("He met Nuri Kamal al-Maliki in Karbala.")
	if len(a) != 2 || len(b) != 2 || a[0].ID != b[0].ID || a[1].ID != b[1].ID {
		t.Errorf("got %+v and %+v", a, b)
	}
}
