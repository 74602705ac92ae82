package coref

import "github.com/newsglass/newsglass/app/news"

// A Form is a name taken apart: what it is told from other names by.
type Form struct {
	Key   string // the same for all spellings of a name; "" for what names nothing
	Known bool   // the name is widely known: its key is not made of its words alone
	// Words are folded and without articles; of a known person, those of the
	// name that is widely known.
	Words []string
	Short bool // of a person: a surname alone
	Given bool // of a person: one word that is also a given name
	// Initials are what an organisation of two words or more would be
	// abbreviated to, in small letters, "" for others.
	Initials string
	// Acronym is the name in small letters where it is one word in capitals.
	Acronym string
}

// Options are what an index takes from other packages.
type Options struct {
	// Form takes a name apart.
	Form func(kind news.EntityKind, name string) Form
	// Surname returns which of the words of a person's name is the surname.
	Surname func(words []string) string
	// Alike reports whether two full names of one surname can be one person's.
	// It is symmetric.
	Alike func(a, b []string) bool
	// Plain returns a name in small letters, without accents and apostrophes.
	Plain func(name string) string
}
