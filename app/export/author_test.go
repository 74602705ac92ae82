package export

import (
	"strings"
	"testing"
)

func TestBylinesAreTakenApartWhereTheyAreNames(t *testing.T) {
	cases := []struct{ name, byline, source, want string }{
		{"one", "Ann Lee", "", "Lee, Ann"},
		{"two", "Ann Lee and Bo Chen", "", "Lee, Ann; Chen, Bo"},
		{"a list", "Ann Lee, Bo Chen and Cy O'Dunn", "", "Lee, Ann; Chen, Bo; O'Dunn, Cy"},
		{"a list with a last comma", "Ann Lee, Bo Chen, & Cy Dunn", "", "Lee, Ann; Chen, Bo; Dunn, Cy"},
		{"a name of four words", "Omar J. R. al-Hadi", "", "al-Hadi, Omar J. R."},
		{"an Arabic article in the name", "Omar al-Hadi", "", "al-Hadi, Omar"},
		{"a place behind the name", "Ann Lee, Oldgate", "", "{Ann Lee, Oldgate}"},
		{"a body", "Associated Press", "", "{Associated Press}"},
		{"the paper itself", "Valley Voice", "Valley Voice", "{Valley Voice}"},
		{"one word", "Reuters", "", "{Reuters}"},
		{"small letters", "by our own people", "", "{by our own people}"},
		{"nobody", " ", "", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := strings.ReplaceAll(bibtexNames(authors(Article{Byline: c.byline, Source: c.source})), " and ", "; ")
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestKeysToCiteByDiffer(t *testing.T) {
	taken := map[string]int{}
	a := Article{Title: "The Flood", Byline: "Ann Lee", Published: "2014-06-12T10:00:00Z"}
	for _, want := range []string{"lee2014flood", "lee2014flood-2", "lee2014flood-3"} {
		if got := citeKey(a, taken); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	for _, want := range []string{"article", "article-2"} {
		if got := citeKey(Article{Title: "洪水 {}%"}, taken); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestDatesArePublishedAsFarAsTheyAreStated(t *testing.T) {
	for published, want := range map[string]string{
		"2014-06-12": "2014-06-12", "2014-06-12T09:30:00Z": "2014-06-12", "2014-06": "2014-06", "2014": "2014", "": "", "June 2014": "", "20140612": "",
	} {
		if got := publishedDay(published); got != want {
			t.Errorf("%q became %q", published, got)
		}
	}
}
