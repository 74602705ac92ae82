package entity

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// bag sorts an organisation's words and puts countries for demonyms, so that
// "Ministry of Defence of Iraq" and "Iraqi Defense Ministry" are one.
func bag(name []string) string {
	country, rest := national(name)
	out := append(country, rest...)
	slices.Sort(out)
	return strings.Join(out, " ")
}

// national parts the countries in an organisation's name from the other words,
// both in one form.
func national(name []string) (countries, rest []string) {
	for i := 0; i < len(name); {
		country, n := countryAt(name[i:])
		switch {
		case n > 0:
			countries = append(countries, country)
		case !fillers[name[i]] || len(name) == 1:
			rest = append(rest, name[i])
		}
		i += max(n, 1)
	}
	return countries, inOneForm(countries, rest)
}

// longestCountry is how many words a state's name may have: "democratic
// republic of the congo", without its article.
const longestCountry = 4

// countryAt returns the country or people whose name the words begin with, and
// how many words that is, 0 for none.
func countryAt(name []string) (country string, n int) {
	for n := min(longestCountry, len(name)); n > 0; n-- {
		if c, ok := words.country[strings.Join(name[:n], " ")]; ok {
			return c, n
		}
	}
	return "", 0
}

var fillers = wordSet("of for and on in inc ltd limited corp company co plc llc gmbh republic federal")

// inOneForm puts one name for what organisations of states are called in
// several ways.
func inOneForm(countries, rest []string) []string {
	if i := slices.Index(rest, "armed"); i >= 0 && i+1 < len(rest) && rest[i+1] == "forces" {
		rest = slices.Delete(rest, i, i+1)
	}
	if slices.Contains(rest, "red") { // Red Crescent Society
		rest = slices.DeleteFunc(rest, func(w string) bool { return w == "society" })
	}
	if slices.Contains(rest, "ministry") {
		rest = slices.DeleteFunc(rest, func(w string) bool { return w == "affairs" })
		if i := slices.Index(rest, "internal"); i >= 0 {
			rest[i] = "interior"
		}
	}
	// A state has one army; but the American one is no more than a part.
	if len(rest) == 1 && (armies[rest[0]] || rest[0] == "army" && len(countries) == 1 && countries[0] != "united states") {
		rest[0] = "military"
	}
	// "Tervana Group" is Tervana, "Islamic Group" is not Islamic.
	if n := len(rest); n == 2 && len(countries) == 0 && generic[rest[1]] && !words.lexeme(rest[0]).is(^class(0)) {
		rest = rest[:1]
	}
	return rest
}

var (
	armies  = wordSet("military forces troops")
	generic = wordSet("group network organization movement agency news tv television newspaper magazine")
)

// placeName puts a landmark behind the name that it is of: "Province of
// Qasbara" is "Qasbara Province". A known town is the same with "City", unless
// it is a country or its namesake.
func placeName(name []string) (place string, listed bool) {
	last := len(name) - 1
	if last > 0 && name[last] == "city" {
		town := strings.Join(name[:last], " ")
		if c, ok := words.aliases[string(news.Place)+town]; ok && words.country[town] == "" {
			return c, true
		}
	}
	switch {
	case last == 2 && name[1] == "of" && words.lexeme(name[0]).is(landmark):
		return name[2] + " " + name[0], false
	case last == 1 && name[0] == "river":
		return name[1] + " river", false
	}
	return strings.Join(name, " "), false
}
