package fact

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// sampleNames are the names that the facts of the sample reports turn on.
var sampleNames = map[news.EntityKind][]string{
	news.Place: {
		"Mosul", "Fallujah", "Falluja", "Samarra", "Kirkuk", "Udhaim", "Baghdad", "Tikrit", "Iraq",
		"Turkish consulate", "Turkish Consulate", "Saadiyah", "Jalawla", "Himreen mountains", "Diyala",
	},
	news.Person:       {"Nuri al-Maliki", "Nouri al-Maliki", "Helgort Hakmet", "Jabbar Yawar"},
	news.Organisation: {"ISIS", "International Organization for Migration", "Kurdistan Peshmerga Ministry", "Sky News", "BBC", "Reuters"},
}

// TestTheSampleLibraryStatesWhatItShould reads the reports that come with
// Newsglass: the five distances to Baghdad and the town it is not, who fled
// from Mosul, and the hostages.
func TestTheSampleLibraryStatesWhatItShould(t *testing.T) {
	want := map[string][]string{
		"1-huffington-post-uk.md": {
			"displaced 500000 people exact in Mosul", "hostages 48 people exact in Turkish consulate",
			"distance 70 mi exact: Samarra from Baghdad", "distance 43 mi exact: Fallujah from Baghdad",
		},
		"2-nbc-news.md": {"displaced 500000 people about in Mosul"},
		"3-cnn.md": {
			"displaced 500000 people at_least in Mosul", "hostages 48 people exact in Turkish Consulate",
			"distance 165 mi about: Kirkuk north from Baghdad",
		},
		"4-the-wire.md": {"distance 60 mi exact: Udhaim north from Baghdad"},
		"5-zerohedge-reuters.md": {
			"distance 30 mi exact: ISIS from Baghdad",
			"distance 50 km exact: Falluja west from Baghdad, again 30 miles",
		},
	}
	for file, lines := range want {
		t.Run(file, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join("..", "..", "resources", "sample", file))
			if err != nil {
				t.Fatal(err)
			}
			facts, _ := Find(string(text), sampleMentions(string(text)))
			if got := headlines(facts); strings.Join(got, "\n") != strings.Join(lines, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(lines, "\n"))
			}
		})
	}
}

func sampleMentions(text string) (out []news.Mention) {
	for kind, names := range sampleNames {
		for _, at := range regexp.MustCompile(`\b(`+strings.Join(names, "|")+`)\b`).FindAllStringIndex(text, -1) {
			out = append(out, news.Mention{Span: news.Span{Start: at[0], End: at[1]}, Kind: kind})
		}
	}
	return out
}

// headlines writes the facts that the panes show first.
func headlines(facts []news.Fact) (out []string) {
	for _, f := range facts {
		switch f.Kind {
		case news.Displaced, news.Hostages:
			out = append(out, line(f)+" in "+f.Place)
		case news.Distance:
			s := fmt.Sprintf("%s: %s %s", line(f), f.Of, f.Direction)
			s = strings.TrimSpace(s) + " from " + f.RelativeTo
			for _, again := range f.Again {
				s += ", again " + again.Surface
			}
			out = append(out, s)
		}
	}
	return out
}
