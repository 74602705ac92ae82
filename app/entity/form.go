package entity

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A Form is a name taken apart, for those who compare the names of many texts.
type Form struct {
	Key   string // see the function [Key]
	Known bool   // the lists have it
	// Words are folded and without articles and titles; of a person that the
	// lists have, those of the name that they know the person by.
	Words []string
	Short bool // of a person: a surname alone
	Given bool // of a person: one word that is also a given name
	// Initials are what an organisation of two words or more would be
	// abbreviated to, in small letters, "" for others.
	Initials string
	// Acronym is the name in small letters where it is one word in capitals.
	Acronym string
}

// FormOf takes a name apart.
func FormOf(kind news.EntityKind, name string) Form {
	know()
	tokens := tokenise(name)
	f := Form{Words: nameWords(kind, tokens)}
	canonical, known := resolve(kind, f.Words)
	f.Key, f.Known = key(kind, canonical), known
	switch kind {
	case news.Person:
		f.Short = surnameAlone(f.Words, tokens)
		f.Given = len(f.Words) == 1 && isGiven(f.Words[0])
		if known {
			f.Words = nameWords(kind, tokenise(canonical))
		}
	case news.Organisation:
		f.Initials = initials(tokens)
		if len(tokens) == 1 && tokens[0].caps && tokens[0].len() <= longestAcronym {
			f.Acronym = strings.ReplaceAll(tokens[0].low, ".", "")
		}
	}
	return f
}

// longestAcronym is how many bytes a word in capitals may have that is taken
// for an acronym.
const longestAcronym = 8

// Plain returns a name in small letters, without accents and apostrophes.
func Plain(name string) string { return lower(name) }
