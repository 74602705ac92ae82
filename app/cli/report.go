package cli

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// kindNames are the words for fact kinds in a report.
var kindNames = map[news.FactKind]string{
	news.Displaced: "displaced", news.Hostages: "hostages", news.Killed: "killed", news.Wounded: "wounded",
	news.Missing: "missing", news.Detained: "detained", news.PrisonersFreed: "prisoners freed",
	news.Fighters: "fighters", news.Distance: "distance", news.Population: "population", news.Money: "money",
	news.Area: "area", news.Percent: "per cent", news.Duration: "duration", news.Age: "age", news.OtherCount: "other",
}

// entityNames are the words for entity kinds in a report.
var entityNames = map[news.EntityKind]string{
	news.Person: "people", news.Organisation: "organisations", news.Place: "places", news.Group: "groups",
}

// WriteSamples prints the report of the sample library: what a person gets to
// see where there is no display.
func WriteSamples(w io.Writer) error {
	samples, err := app.Samples()
	if err != nil {
		return err
	}
	for _, a := range samples {
		if err := writeReport(w, a, app.Read(a)); err != nil {
			return err
		}
	}
	return nil
}

// writeReport prints an article's numbers and names for a person.
func writeReport(w io.Writer, a news.Article, r news.Reading) error {
	var b bytes.Buffer
	fmt.Fprintln(&b, orElse(a.Title, a.Origin))
	if about := joinNonEmpty(" · ", a.Source, a.Published, a.Byline, a.URL); about != "" {
		fmt.Fprintln(&b, about)
	}
	fmt.Fprintln(&b)
	writeFacts(&b, a, r.Facts)
	writeEntities(&b, r.Entities)
	if n := len(a.Removed); n > 0 {
		fmt.Fprintf(&b, "%d lines that are not part of the article were left out.\n\n", n)
	}
	_, err := w.Write(b.Bytes())
	return err
}

func writeFacts(b *bytes.Buffer, a news.Article, facts []news.Fact) {
	if len(facts) == 0 {
		fmt.Fprint(b, "No numbers stated.\n\n")
		return
	}
	for _, kind := range news.FactKinds {
		for _, f := range facts {
			if f.Kind != kind {
				continue
			}
			line := fmt.Sprintf("  %-16s %-24s %s", kindNames[kind], f.Wording, f.Of)
			if f.RelativeTo != "" {
				line += joinNonEmpty(" ", "", f.Direction, "from", f.RelativeTo)
			}
			if f.AttributedTo != "" {
				line += " — " + f.AttributedTo
			}
			text := a.Body
			if f.InTitle {
				text = a.Title
			}
			fmt.Fprintf(b, "%s\n      “%s”\n", strings.TrimRight(line, " "), oneLine(f.Sentence.Of(text)))
		}
	}
	fmt.Fprintln(b)
}

func writeEntities(b *bytes.Buffer, entities []news.Entity) {
	for _, kind := range news.EntityKinds {
		var names []string
		for _, e := range entities {
			if e.Kind == kind {
				names = append(names, named(e))
			}
		}
		if len(names) > 0 {
			fmt.Fprintf(b, "  %-16s %s\n", entityNames[kind], strings.Join(names, ", "))
		}
	}
	fmt.Fprintln(b)
}

// named gives a name with its count and its other spellings.
func named(e news.Entity) string {
	others := slices.DeleteFunc(slices.Clone(e.Spellings), func(s string) bool { return s == e.Name })
	s := e.Name
	if len(others) > 0 {
		s += " (" + strings.Join(others, ", ") + ")"
	}
	if e.Mentions > 1 {
		s += fmt.Sprintf(" ×%d", e.Mentions)
	}
	return s
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

func joinNonEmpty(sep string, parts ...string) string {
	// A leading "" asks for the separator in front.
	lead := len(parts) > 0 && parts[0] == ""
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	joined := strings.Join(parts, sep)
	if lead && joined != "" {
		return sep + joined
	}
	return joined
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
