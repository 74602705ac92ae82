package export

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

var colourNames = map[news.Colour]string{
	"yellow": "Yellow", "red": "Red", "green": "Green", "blue": "Blue",
	"purple": "Purple", "magenta": "Magenta", "orange": "Orange", "gray": "Grey",
}

var kindNames = map[news.FactKind]string{
	news.Displaced: "Displaced", news.Hostages: "Hostages", news.Killed: "Killed", news.Wounded: "Wounded",
	news.Missing: "Missing", news.Detained: "Detained", news.PrisonersFreed: "Prisoners freed",
	news.Fighters: "Fighters", news.Distance: "Distance", news.Population: "Population", news.Money: "Money",
	news.Area: "Area", news.Percent: "Percentage", news.Duration: "Duration", news.Age: "Age", news.OtherCount: "Other count",
}

// colourName returns the English name of a colour, and of one that is not
// known its own.
func colourName(c news.Colour) string {
	if name, ok := colourNames[c]; ok {
		return name
	}
	if c == "" {
		return "No colour"
	}
	return string(c)
}

func kindName(k news.FactKind) string {
	if name, ok := kindNames[k]; ok {
		return name
	}
	return string(k)
}

// value returns the value of a fact in digits with its unit, "" when the text
// gives none: "500000 people", "10-15 km".
func value(f news.Fact) string {
	if f.Value == nil {
		return ""
	}
	digits := strconv.FormatFloat(*f.Value, 'f', -1, 64)
	if f.ValueMax != nil {
		digits += "–" + strconv.FormatFloat(*f.ValueMax, 'f', -1, 64)
	}
	return join(" ", digits, f.Unit)
}

// subject returns what was counted or measured, and where: "people, Mosul",
// "Kirkuk, north of Baghdad".
func subject(f news.Fact) string {
	if f.RelativeTo != "" {
		return join(", ", f.Of, way(f.Direction)+" "+f.RelativeTo)
	}
	if strings.Contains(f.Of, f.Place) {
		return f.Of
	}
	return join(", ", f.Of, f.Place)
}

func way(direction string) string {
	if direction == "" {
		return "from"
	}
	return direction + " of"
}

// moment writes a time for people, "" for none.
func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format("2 January 2006, 15:04 UTC")
}

// stamp writes a time for programs, "" for none.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

// heading returns the title of an article, or what can be said instead.
func (a Article) heading() string {
	if title := oneLine(a.Title); title != "" {
		return title
	}
	return "Untitled article"
}

// origin returns where the article comes from, such as "The Courier · Ann
// Lee · 2014-06-12".
func (a Article) origin() string { return join(" · ", a.Source, a.Byline, a.Published) }

// join puts the parts that are not empty on one line.
func join(separator string, parts ...string) string {
	var said []string
	for _, p := range parts {
		if p = oneLine(p); p != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, separator)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// capital writes the first letter large.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
