package export

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// An Author is one of those who wrote an article: a person with a given and a
// family name, or somebody or a body known by a Literal name only.
type Author struct {
	Given, Family, Literal string
}

// Name returns the name in its usual order.
func (a Author) Name() string { return join(" ", a.Given, a.Family, a.Literal) }

// bodyWords are words of bylines that name no person: taking them apart would
// put "Press, Associated" into a bibliography.
var bodyWords = regexp.MustCompile(`(?i)\b(press|agenc(y|ies)|staff|news|reporters?|editors?|correspondents?|team|desk|service|bureau|board|ministry|office|radio|tv|herald|times|post|courier)\b`)

// person is two to four words, each with a capital: "Ann Lee", "Omar J. al-Hadi".
var person = regexp.MustCompile(`^\p{Lu}[\p{L}\p{M}.'’-]*( (al-|el-|d'|O')?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$`)

// authors takes a byline apart where it is a plain list of names: "Ann Lee, Bo
// Chen and Cy Dunn". Anything else stays whole.
func authors(a Article) []Author {
	byline := oneLine(a.Byline)
	if byline == "" {
		return nil
	}
	names := strings.Split(strings.ReplaceAll(byline, " & ", " and "), " and ")
	if len(names) > 1 {
		var listed []string
		for _, part := range names[:len(names)-1] {
			listed = append(listed, strings.Split(part, ", ")...)
		}
		names = append(listed, names[len(names)-1])
	}
	var out []Author
	for _, name := range names {
		if name = strings.Trim(name, " ,"); name == "" {
			continue
		}
		if strings.Contains(name, ",") {
			return []Author{{Literal: byline}}
		}
		out = append(out, newAuthor(name, a.Source))
	}
	return out
}

func newAuthor(name, source string) Author {
	if !person.MatchString(name) || bodyWords.MatchString(name) || strings.EqualFold(name, oneLine(source)) {
		return Author{Literal: name}
	}
	cut := strings.LastIndex(name, " ")
	return Author{Given: name[:cut], Family: name[cut+1:]}
}

// isoDate is the date that a time of publication begins with.
var isoDate = regexp.MustCompile(`^([0-9]{4})(-[0-9]{2})?(-[0-9]{2})?(?:$|T)`)

// publishedDay returns the date of publication as far as it is stated: "2014-06-12",
// "2014-06", "2014".
func publishedDay(published string) string {
	return join("", append(isoDate.FindStringSubmatch(oneLine(published)), "", "", "", "")[1:4]...)
}

func publishedYear(published string) string {
	year, _, _ := strings.Cut(publishedDay(published), "-")
	return year
}

// citeKey makes a key that no other article of the page has, and that BibTeX
// takes: "lee2014flood".
func citeKey(a Article, taken map[string]int) string {
	key := ""
	if who := authors(a); len(who) > 0 && who[0].Family != "" {
		key = letters(who[0].Family)
	} else {
		key = letters(a.Source)
	}
	key += publishedYear(a.Published) + firstWord(a.Title)
	if key == "" {
		key = "article"
	}
	taken[key]++
	if n := taken[key]; n > 1 { // no key of letters and digits has a hyphen
		return key + "-" + strconv.Itoa(n)
	}
	return key
}

// firstWord is the first word of a title that says something.
func firstWord(title string) string {
	for _, word := range strings.Fields(title) {
		if w := letters(word); utf8.RuneCountInString(w) > 3 {
			return w
		}
	}
	return letters(title)
}

// letters returns the letters a to z and digits of a text in lower case, at
// most 24: BibTeX takes no others in a key.
func letters(s string) string {
	var out strings.Builder
	for _, r := range s {
		if r = unicode.ToLower(r); (r >= 'a' && r <= 'z' || r >= '0' && r <= '9') && out.Len() < 24 {
			out.WriteRune(r)
		}
	}
	return out.String()
}
