package views

import (
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// claimTitle names the quantity of a claim, beside its kind: "Mosul" of the
// displaced, "Houses, Oberfeld" of other counts, "Oberfeld to Graustadt".
func claimTitle(c news.Claim) string {
	if c.Kind == news.Distance {
		return upperFirst(wayOf(c))
	}
	if title := countedWhere(news.Fact{Kind: c.Kind, Of: c.Of, Place: c.Place}); title != "" {
		return upperFirst(title)
	}
	return lang.L("Place not named")
}

func wayOf(c news.Claim) string {
	switch {
	case c.RelativeTo == "":
		return countedWhere(news.Fact{Of: c.Of, Place: c.Place})
	case c.Of == "":
		return lang.L("from {{.Place}}", map[string]any{"Place": c.RelativeTo})
	}
	return lang.L("{{.From}} to {{.To}}", map[string]any{"From": c.Of, "To": c.RelativeTo})
}

func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

// claimRange says what the articles state at least and at most:
// "43–50 mi · 69–80 km".
func claimRange(c news.Claim, milesFirst bool) string {
	if c.Min == nil || c.Max == nil {
		return lang.L("no exact number")
	}
	f := news.Fact{Kind: c.Kind, Unit: c.Unit, Value: c.Min, ValueMax: c.Max}
	if *c.Min == *c.Max {
		f.ValueMax = nil
	}
	return hedged(inDigits(f, milesFirst), sharedHedge(c))
}

// sharedHedge is the hedge that all statements of a claim have: without it a
// value that nobody states plainly would stand there plainly. It is Exact
// where they differ.
func sharedHedge(c news.Claim) news.Approx {
	for _, cell := range c.Cells {
		if cell.Fact.Approx != c.Cells[0].Fact.Approx {
			return news.Exact
		}
	}
	if len(c.Cells) == 0 || c.Cells[0].Fact.Approx == news.Range {
		return news.Exact
	}
	return c.Cells[0].Fact.Approx
}

// claimLatest says what the newest article states, "" where all state the
// same.
func claimLatest(c news.Claim, milesFirst bool) string {
	if c.Latest == nil || c.Min == nil || c.Max == nil || *c.Min == *c.Max {
		return ""
	}
	value := inDigits(news.Fact{Kind: c.Kind, Unit: c.Unit, Value: c.Latest}, milesFirst)
	return lang.L("latest {{.Value}}", map[string]any{"Value": value})
}

// inDigits is a value with its unit, a length in both.
func inDigits(f news.Fact, milesFirst bool) string {
	if both := bothLengths(f, milesFirst); both != "" {
		return both
	}
	return plainValue(f)
}

// inOneUnit is a value or range in digits with its unit; a length in the unit
// that comes first.
func inOneUnit(f news.Fact, milesFirst bool) string {
	perUnit, length := metres[f.Unit]
	if !length || f.Value == nil {
		return plainValue(f)
	}
	unit := "km"
	if milesFirst {
		unit = "mi"
	}
	s := inUnit(*f.Value*perUnit, unit)
	if f.ValueMax != nil {
		s += "–" + inUnit(*f.ValueMax*perUnit, unit)
	}
	return s + " " + unit
}

// claimSources says how many independent sources state a claim, and in how
// many articles where these are more. short is the same in fewer letters.
func claimSources(c news.Claim) (full, short string) {
	full = lang.N("{{.N}} independent sources", c.Sources, counted(c.Sources))
	if n := c.Articles(); n > c.Sources {
		articles := lang.N("{{.N}} articles", n, counted(n))
		return joined(full, articles), joined(lang.N("{{.N}} sources", c.Sources, counted(c.Sources)), articles)
	}
	return full, full
}

// counted hands a number to a translation, written as newspapers do.
func counted(n int) map[string]any { return map[string]any{"N": numbers.Sprintf("%d", n)} }

// claimMeaning says which statements of a claim are not shown, and what its
// verdict means: the latter may be cut where there is no room.
func claimMeaning(c news.Claim) string {
	if c.Omitted == 0 {
		return verdictMeaning(c.Verdict)
	}
	return lang.N("{{.N}} older articles are not shown.", c.Omitted, counted(c.Omitted)) + " " + verdictMeaning(c.Verdict)
}

// verdictName is a verdict in a word or two.
func verdictName(v news.Verdict) string {
	switch v {
	case news.Agree:
		return lang.L("agree")
	case news.Differ:
		return lang.L("differ")
	case news.Scope:
		return lang.L("different scope")
	}
	return lang.L("one source")
}

// verdictMeaning is a verdict in a sentence.
func verdictMeaning(v news.Verdict) string {
	switch v {
	case news.Agree:
		return lang.L("One value fits all statements, with their hedges and rounding.")
	case news.Differ:
		return lang.L("At least two of these statements cannot both be right.")
	case news.Scope:
		return lang.L("The values differ, but the statements speak of different places, periods or parts.")
	}
	return lang.L("Only one source states this.")
}

// statusName is the status of a fact in a word, "" for what is stated plainly.
func statusName(f news.Fact) string {
	switch f.Status {
	case news.Forecast:
		return lang.L("forecast")
	case news.Revised:
		return lang.L("revised since")
	case news.Denied:
		return lang.L("denied")
	case news.Released:
		return lang.L("released")
	case news.Escaped:
		return lang.L("escaped")
	}
	return ""
}
