package claim

import (
	"strings"
	"unicode"
)

// nounPhrase returns the identity of what is counted: the phrase in lower case
// without articles and what follows a preposition, its head in the singular.
// Of "of" only the name of the place falls away: barrels of oil are not barrels
// of water. "other" and "more" stay, as they count other ones.
func nounPhrase(of, place string) string {
	words := strings.FieldsFunc(strings.ToLower(of), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-'’.", r)
	})
	var out []string
	head := -1
	for i, w := range words {
		w = strings.TrimSuffix(strings.TrimSuffix(strings.Trim(w, "-'’."), "'s"), "’s")
		if listed(prepositions, w) || w == "of" && namesPlace(words[i+1:], place) {
			break
		}
		if w == "of" && head < 0 {
			head = len(out) - 1
		}
		if w != "" && !listed(determiners, w) {
			out = append(out, w)
		}
	}
	if head < 0 {
		head = len(out) - 1
	}
	if head >= 0 {
		out[head] = singular(out[head])
	}
	return strings.Join(out, " ")
}

const (
	prepositions = `from in at on to for with without by near around against among under over into inside outside across after before since
 during who whom that which whose where when being held`
	determiners = "a an the this that these those its their his her our my your some any such all"
)

func namesPlace(words []string, place string) bool {
	return place != "" && strings.Contains(plain(strings.Join(words, "")), plain(place))
}

// irregular lists plurals that no rule below makes singular.
var irregular = map[string]string{
	"men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife", "knives": "knife", "policemen": "policeman",
	"gunmen": "gunman", "feet": "foot", "bodies": "body", "troops": "soldier", "persons": "person", "series": "series", "species": "species",
}

// singular returns the singular of an English noun in lower case. It is a key,
// not a text to show: equal for both numbers is all that it needs to be.
func singular(noun string) string {
	if s, ok := irregular[noun]; ok {
		return s
	}
	for _, rule := range []struct{ ending, instead string }{
		{"ss", "ss"}, {"us", "us"}, {"is", "is"}, {"ies", "y"}, {"sses", "ss"}, {"shes", "sh"}, {"ches", "ch"}, {"xes", "x"}, {"s", ""},
	} {
		if stem, ok := strings.CutSuffix(noun, rule.ending); ok && len(stem) > 1 {
			return stem + rule.instead
		}
	}
	return noun
}
