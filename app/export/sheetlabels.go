package export

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

var verdictNames = map[news.Verdict]string{
	news.Differ: "Differ", news.Scope: "Different scope", news.Agree: "Agree", news.Single: "Single source",
}

func verdictName(v news.Verdict) string {
	if name, ok := verdictNames[v]; ok {
		return name
	}
	return string(v)
}

// approxNames are what is put before a value so that the sheet says no more than
// the article did.
var approxNames = map[news.Approx]string{news.About: "about", news.AtLeast: "at least", news.AtMost: "at most"}

// subtitle says what a sheet holds: "3 claims, 1 of which differs; 12 articles".
func (s Sheet) subtitle() string {
	differ, articles := 0, map[string]bool{}
	for _, c := range s.Claims {
		if c.Verdict == news.Differ {
			differ++
		}
		for _, cell := range c.Cells {
			articles[cell.Article] = true
		}
	}
	said := []string{counted(len(s.Claims), "claim"), counted(len(articles), "article"), fmt.Sprintf("%d marked as differing", differ)}
	if s.Reference != "" {
		said = append(said, "distances checked from "+s.Reference)
	}
	return join(" · ", said...)
}

func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// claimTitle names a claim: "Distance: Falluja, from Baghdad".
func claimTitle(c news.Claim) string {
	about := subject(news.Fact{Of: c.Of, Place: c.Place, RelativeTo: c.RelativeTo})
	return join(": ", kindName(c.Kind), join(", ", about, c.Period))
}

// claimSpread says what a claim comes to: "31.07 to 43 mi, latest 31.07".
func claimSpread(c news.Claim) string {
	switch {
	case c.Min == nil || c.Max == nil:
		return "no figure"
	case *c.Min == *c.Max:
		return join(" ", figure(*c.Min), c.Unit)
	case c.Latest == nil:
		return join(" ", figure(*c.Min), "to", figure(*c.Max), c.Unit)
	}
	return join(" ", figure(*c.Min), "to", figure(*c.Max), c.Unit) + ", latest " + figure(*c.Latest)
}

// claimSupport says who states a claim: "3 articles, 2 independent sources".
func claimSupport(c news.Claim) string {
	return counted(c.Articles(), "article") + ", " + counted(c.Sources, "independent source")
}

// cellValue returns the value of a statement as it was given, with what other
// units the article has it in: "about 50 km (30 miles)".
func cellValue(c news.Cell) string {
	f := c.Fact
	if f.Value == nil {
		return ""
	}
	digits := figure(*f.Value)
	if f.ValueMax != nil {
		digits += "–" + figure(*f.ValueMax)
	}
	out := join(" ", approxNames[f.Approx], digits, f.Unit)
	if also := conversions(f); also != "" {
		out += " (" + also + ")"
	}
	return out
}

// conversions returns how the article puts the same figure in other units.
func conversions(f news.Fact) string {
	var said []string
	for _, t := range f.Again {
		if t.Conversion {
			said = append(said, t.Wording)
		}
	}
	return join("; ", said...)
}

// cellStatus says what is special about a statement, "" for a plain one.
func cellStatus(c news.Cell) string {
	corrected := ""
	if c.Fact.Corrected {
		corrected = "corrected by the reader"
	}
	return join(", ", c.Fact.Status, corrected)
}

// sharedOrigins returns the origins that several cells of a claim have.
func sharedOrigins(c news.Claim) map[int]bool {
	seen := map[int]bool{}
	for _, cell := range c.Cells {
		_, before := seen[cell.Origin]
		seen[cell.Origin] = before
	}
	return seen
}

// cellSource names the source of a statement, with the number of its origin
// where other cells share it: "The Courier [1]".
func cellSource(cell news.Cell, shared map[int]bool) string {
	if !shared[cell.Origin] {
		return cell.Source
	}
	return join(" ", cell.Source, fmt.Sprintf("[%d]", cell.Origin))
}

// figure writes a value for people: with separators of thousands, and what came
// out of a conversion with four significant digits.
func figure(v float64) string {
	if v != math.Trunc(v) {
		v, _ = strconv.ParseFloat(strconv.FormatFloat(v, 'g', max(4, len(strconv.FormatFloat(math.Trunc(math.Abs(v)), 'f', -1, 64))), 64), 64)
	}
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(math.Abs(v), 'f', -1, 64), ".")
	for i := len(whole) - 3; i > 0 && !math.IsInf(v, 0); i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction != "" {
		whole += "." + fraction
	}
	if v < 0 {
		return "-" + whole
	}
	return whole
}

// published returns the date of an article as a time. ok is false when it has
// none that can be read.
func published(date string) (t time.Time, ok bool) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, date); err == nil {
			return t, true
		}
	}
	return t, false
}

// day returns the date of an article without its time.
func day(date string) string {
	if t, ok := published(date); ok {
		return t.Format(time.DateOnly)
	}
	return date
}
