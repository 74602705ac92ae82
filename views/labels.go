package views

import (
	"math"
	"strings"

	"fyne.io/fyne/v2/lang"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"github.com/newsglass/newsglass/app/news"
)

// kindName is a fact kind as a heading.
func kindName(k news.FactKind) string {
	switch k {
	case news.Displaced:
		return lang.L("Displaced")
	case news.Hostages:
		return lang.L("Hostages")
	case news.Killed:
		return lang.L("Killed")
	case news.Wounded:
		return lang.L("Wounded")
	case news.Missing:
		return lang.L("Missing")
	case news.Detained:
		return lang.L("Detained")
	case news.PrisonersFreed:
		return lang.L("Prisoners freed")
	case news.Fighters:
		return lang.L("Fighters")
	case news.Population:
		return lang.L("Population")
	case news.Distance:
		return lang.L("Distance")
	case news.Money:
		return lang.L("Money")
	case news.Area:
		return lang.L("Area")
	case news.Percent:
		return lang.L("Share")
	case news.Duration:
		return lang.L("Duration")
	case news.Age:
		return lang.L("Age")
	}
	return lang.L("Other counts")
}

// shortKind is what stands behind a figure on a badge: a distance, a sum of
// money and a percentage say themselves what they are.
func shortKind(k news.FactKind) string {
	switch k {
	case news.Distance, news.Money, news.Percent, news.Area:
		return ""
	}
	return strings.ToLower(kindName(k))
}

// entityKindName is an entity kind as a heading.
func entityKindName(k news.EntityKind) string {
	switch k {
	case news.Person:
		return lang.L("People")
	case news.Organisation:
		return lang.L("Organisations")
	case news.Place:
		return lang.L("Places")
	}
	return lang.L("Groups")
}

// entityWord is an entity kind of one entity.
func entityWord(k news.EntityKind) string {
	switch k {
	case news.Person:
		return lang.L("person")
	case news.Organisation:
		return lang.L("organisation")
	case news.Place:
		return lang.L("place")
	}
	return lang.L("group")
}

// colourCalled is what the reader calls a colour, or its usual name.
func colourCalled(c news.Colour, names map[news.Colour]string) string {
	if own := names[c]; own != "" {
		return own
	}
	return colourName(c)
}

// colourName is a highlight colour for a person.
func colourName(c news.Colour) string {
	switch c {
	case "yellow":
		return lang.L("Yellow")
	case "red":
		return lang.L("Red")
	case "green":
		return lang.L("Green")
	case "blue":
		return lang.L("Blue")
	case "purple":
		return lang.L("Purple")
	case "magenta":
		return lang.L("Magenta")
	case "orange":
		return lang.L("Orange")
	}
	return lang.L("Grey")
}

// hedge says how exactly a number was stated, "" for exactly.
func hedge(a news.Approx) string {
	switch a {
	case news.About:
		return lang.L("about")
	case news.AtLeast:
		return lang.L("at least")
	case news.AtMost:
		return lang.L("at most")
	case news.Range:
		return lang.L("a range")
	case news.Vague:
		return lang.L("no exact number")
	}
	return ""
}

// hedged is a value in digits with its hedge before it: "about 500,000". A
// range needs none, and a vague number has no value.
func hedged(value string, a news.Approx) string {
	switch a {
	case news.About, news.AtLeast, news.AtMost:
		return hedge(a) + " " + value
	}
	return value
}

const kilometresPerMile = 1.609344

// metres per unit of the lengths that are shown converted.
var metres = map[string]float64{"mi": 1000 * kilometresPerMile, "km": 1000, "m": 1, "ft": 0.3048}

// bothLengths gives a length in miles and kilometres, rounded like the
// original: "43 mi · 69 km". It is "" for other units and vague lengths.
func bothLengths(f news.Fact, milesFirst bool) string {
	perUnit, known := metres[f.Unit]
	if !known || f.Value == nil {
		return ""
	}
	in := func(unit string) string {
		s := inUnit(*f.Value*perUnit, unit)
		if f.ValueMax != nil {
			s += "–" + inUnit(*f.ValueMax*perUnit, unit)
		}
		return s + " " + unit
	}
	if milesFirst {
		return in("mi") + " · " + in("km")
	}
	return in("km") + " · " + in("mi")
}

func inUnit(length float64, unit string) string {
	v := length / metres[unit]
	if v < 10 && math.Abs(v-math.Round(v)) > 0.05 {
		return numbers.Sprintf("%.1f", v)
	}
	return numbers.Sprintf("%.0f", v)
}

// numbers writes numbers as English newspapers do: 1,600,000.
var numbers = message.NewPrinter(language.English)

// aside is what stands beside the wording of a fact: a length in both units,
// or the digits that words stand for, without the unit where that is what was
// counted: it is named anyway. Digits that are grouped otherwise need none, nor
// does what there is one of.
func aside(f news.Fact, milesFirst bool) string {
	if both := bothLengths(f, milesFirst); both != "" {
		return both
	}
	if f.Unit == f.Of {
		f.Unit = ""
	}
	plain := plainValue(f)
	bare := strings.ReplaceAll(plain, ",", "")
	if f.Value != nil && *f.Value == 1 && f.ValueMax == nil || strings.HasPrefix(plain, f.Surface) || strings.HasPrefix(bare, f.Surface) || strings.Contains(f.Surface, plain) {
		return ""
	}
	return plain
}

// plainValue is the value of a fact in digits with its unit, "" when vague.
func plainValue(f news.Fact) string {
	if f.Value == nil {
		return ""
	}
	digits := func(v float64) string {
		if v == math.Trunc(v) {
			return numbers.Sprintf("%.0f", v)
		}
		return numbers.Sprintf("%.2f", v)
	}
	s := digits(*f.Value)
	if f.ValueMax != nil {
		s += "–" + digits(*f.ValueMax)
	}
	if f.Unit != "" && f.Unit != "people" {
		s += " " + f.Unit
	}
	return s
}
