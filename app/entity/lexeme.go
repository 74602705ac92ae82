package entity

// A class is a set of things a single word can be.
type class uint16

const (
	ordinary class = 1 << iota // a word of everyday language
	part                       // an ordinary word that names are made of: "security", "national"
	calendar                   // a day, a month, an abbreviation that names nobody
	given                      // a given name
	title                      // stands before a person's name
	address                    // a title that goes with a surname alone
	head                       // of an organisation's name: "Ministry"
	landmark                   // of a place's name: "Province"
	power                      // lower-case noun that a country makes an organisation: "army"
)

// A lexeme is all that the lists know of one word, so that every token is
// looked up once.
type lexeme struct {
	low     string // in the form of lower
	class   class
	variant string // the spelling that stands for it; "" where it has one only
	names   *node  // the known names that begin with it; nil for none
	begins  bool   // a name can begin with it though it is in lower case: "al", "peshmerga"
}

// unlisted stands for every word without a lexeme.
var unlisted = new(lexeme)

// is reports whether the word is of one of the classes c.
func (l *lexeme) is(c class) bool { return l.class&c != 0 }

// enter returns the lexeme of a word, which it makes at the first call.
func (lex *lexicon) enter(low string) *lexeme {
	l := lex.lexemes[low]
	if l == nil {
		l = &lexeme{low: low}
		lex.lexemes[low] = l
	}
	return l
}

// lexeme returns the lexeme of a word in its low form.
func (lex *lexicon) lexeme(low string) *lexeme {
	if l, ok := lex.lexemes[low]; ok {
		return l
	}
	return unlisted
}

// read returns the low form of a word of a text and its lexeme.
func (lex *lexicon) read(word string) (low string, l *lexeme) {
	var buffer [32]byte
	b := appendLower(buffer[:0], word)
	if l, ok := lex.lexemes[string(b)]; ok {
		return l.low, l
	}
	if string(b) == word {
		return word, unlisted
	}
	return string(b), unlisted
}
