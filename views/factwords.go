package views

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// ownConversion is the same figure in another unit as the article gives it,
// "30 miles" of "50 km (30 miles)"; "" where it gives none.
func ownConversion(f news.Fact) string {
	for _, t := range f.Again {
		if t.Conversion {
			return t.Surface
		}
	}
	return ""
}

// converted is what stands beside a wording: the conversion of the article,
// else ours, else the digits that words stand for.
func converted(f news.Fact, milesFirst bool) string {
	if own := ownConversion(f); own != "" {
		return "(" + own + ")"
	}
	switch {
	case f.Unit == "mi" && f.Value != nil:
		return "~ " + inOneUnit(f, false)
	case f.Unit == "km" && f.Value != nil:
		return "~ " + inOneUnit(f, true)
	}
	return aside(f, milesFirst)
}

// standing says of a fact that the reader corrected it, with the value where
// the wording is another, or else its status; "" for what is stated plainly.
func standing(f news.Fact) string {
	if !f.Corrected {
		return statusName(f)
	}
	value := plainValue(f)
	if value == "" || strings.Contains(f.Surface, value) || strings.HasPrefix(value, f.Surface) {
		return lang.L("corrected by you")
	}
	return lang.L("corrected by you: {{.Value}}", map[string]any{"Value": value})
}

// tellings are the places where an article states a fact, this one first;
// conversions are part of the place where they stand.
func tellings(f news.Fact) int {
	n := 1
	for _, t := range f.Again {
		if !t.Conversion {
			n++
		}
	}
	return n
}

// A straightLine is the great circle between the two places of a distance.
type straightLine struct {
	Kilometres float64
	Verdict    straightVerdict // "" where the line is not known
}

// straightVerdict says how a reported distance stands to the straight line.
type straightVerdict string

const (
	straightFits       straightVerdict = "fits"
	straightLonger     straightVerdict = "longer"     // as a road may be
	straightImpossible straightVerdict = "impossible" // shorter than the straight line
)

var straightLooks = map[straightVerdict]tagLook{
	straightFits:       verdictLooks[news.Agree],
	straightLonger:     {">", "newsglass.scope.fill", "newsglass.scope.line", 4},
	straightImpossible: {"<", "newsglass.differ.fill", "newsglass.differ.line", 0},
}

// words is the line about a straight line, and the verdict in a word or two.
func (s straightLine) words(milesFirst bool) (line, verdict string) {
	km := s.Kilometres
	line = lang.L("{{.Length}} in a straight line", map[string]any{"Length": inOneUnit(news.Fact{Unit: "km", Value: &km}, milesFirst)})
	switch s.Verdict {
	case straightFits:
		return line, lang.L("fits")
	case straightLonger:
		return line, lang.L("longer: by road?")
	case straightImpossible:
		return line, lang.L("too short to be right")
	}
	return "", ""
}

// elsewhereWords says how many other articles state the same quantity, and
// what they and this one state: "3 other articles: 31–43 mi". It is "" where
// no other does.
func elsewhereWords(c news.Claim, article string, milesFirst bool) string {
	others := c.Articles()
	if slices.ContainsFunc(c.Cells, func(cell news.Cell) bool { return cell.Article == article }) || c.Omitted > 0 {
		others-- // this one is a part of the claim, though its cell may be left out
	}
	if others <= 0 {
		return ""
	}
	words := lang.N("{{.N}} other articles", others, counted(others))
	f := news.Fact{Kind: c.Kind, Unit: c.Unit, Value: c.Min, ValueMax: c.Max}
	if c.Min != nil && c.Max != nil && *c.Min == *c.Max {
		f.ValueMax = nil
	}
	if span := inOneUnit(f, milesFirst); span != "" {
		words += ": " + span
	}
	return words
}

// citation is a fact as a sentence with its source, to be pasted elsewhere:
// kind and place, wording, who says so, the sentence, and where it stands.
func citation(a news.Article, f news.Fact) string {
	what := countedWhere(f)
	if f.Kind == news.Distance && f.RelativeTo != "" {
		what = way(f)
	}
	s := kindName(f.Kind)
	if what != "" {
		s += " (" + what + ")"
	}
	s += ": " + f.Wording
	if own := ownConversion(f); own != "" {
		s += " (" + own + ")"
	}
	if f.AttributedTo != "" {
		s += ", " + lang.L("according to {{.Who}}", map[string]any{"Who": f.AttributedTo})
	}
	if status := statusName(f); status != "" {
		s += " [" + status + "]"
	}
	if f.Corrected {
		s += " [" + correctedWords(f) + "]"
	}
	text := a.Body
	if f.InTitle {
		text = a.Title
	}
	s += "."
	if quote := oneLine(f.Sentence.Of(text)); quote != "" {
		s += " “" + quote + "”"
	}
	if from := citedFrom(a); from != "" {
		s += " — " + from
	}
	return s
}

func correctedWords(f news.Fact) string {
	if plain := plainValue(f); plain != "" {
		return lang.L("corrected by the reader: {{.Value}}", map[string]any{"Value": plain})
	}
	return lang.L("corrected by the reader")
}

// citedFrom names an article: authors, source, title, date and address.
func citedFrom(a news.Article) string {
	var parts []string
	for _, part := range []string{a.Byline, a.Source, quoted(oneLine(a.Title)), humanDate(a.Published), a.URL} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return "“" + s + "”"
}
