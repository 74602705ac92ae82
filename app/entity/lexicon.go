package entity

import (
	"embed"
	"strings"
	"sync"

	"github.com/newsglass/newsglass/app/news"
)

//go:embed lists/*.txt
var lists embed.FS

// The lexicon is what the finder knows before it reads.
type lexicon struct {
	lexemes map[string]*lexeme // by their low form
	folded  map[string]*known  // known names by key of their spelling, one word ones only
	aliases map[string]string  // kind and folded name -> the name that stands for all, in small letters
	country map[string]string  // folded country or demonym -> the country in small letters
}

// words is the lexicon, read once from the embedded lists and never changed.
var words = &lexicon{
	lexemes: map[string]*lexeme{}, folded: map[string]*known{},
	aliases: map[string]string{}, country: map[string]string{},
}

// know makes the lexicon ready, which takes some 50 ms once. Every exported
// function that needs it calls know first, so that a program that starts does
// not wait for it.
var know = sync.OnceFunc(words.load)

func (lex *lexicon) load() {
	for _, line := range lines("variants") {
		same := strings.Fields(line)
		for _, w := range same {
			lex.enter(w).variant = same[0]
		}
	}
	for _, list := range []struct {
		name  string
		class class
	}{
		{"ordinary", ordinary}, {"parts", part}, {"calendar", calendar}, {"given", given},
		{"heads", head}, {"landmarks", landmark}, {"forces", power},
	} {
		for _, line := range lines(list.name) {
			for _, w := range strings.Fields(line) {
				lex.enter(lower(w)).class |= list.class
			}
		}
	}
	for _, set := range []map[string]bool{arabicArticles, opening} {
		for w := range set {
			lex.enter(w).begins = true
		}
	}
	lex.readTitles()
	lex.readCountries()
	lex.readNames("groups", news.Group)
	lex.readNames("organisations", news.Organisation)
	lex.readNames("people", news.Person)
	lex.readNames("places", news.Place)
	lex.readArmies()
}

// readArmies makes the army of a state, whatever it is called, an alias of its
// name.
func (lex *lexicon) readArmies() {
	for _, line := range lines("armies") {
		country, name, _ := strings.Cut(line, "; ")
		canonical, _ := resolve(news.Organisation, nameWords(news.Organisation, tokenise(name)))
		lex.alias(news.Organisation, bag(append(strings.Fields(foldAll(news.Place, country)), "military")), canonical)
	}
}

// lines returns the lines of an embedded list without comments.
func lines(name string) []string {
	data, err := lists.ReadFile("lists/" + name + ".txt")
	if err != nil {
		return nil // cannot be: the lists are part of the program
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

func (lex *lexicon) readTitles() {
	for _, line := range lines("titles") {
		for _, w := range strings.Fields(line) {
			bare, surname := strings.CutPrefix(w, "+")
			l := lex.enter(lower(bare))
			l.class |= title
			if surname {
				l.class |= address
			}
		}
	}
}

func (lex *lexicon) readCountries() {
	for _, line := range lines("countries") {
		fields := strings.Split(line, ";")
		country := strings.TrimSpace(fields[0])
		spellings := append(fields[:1:1], items(fields, 1)...)
		lex.add(news.Place, country, spellings)
		for _, s := range spellings {
			lex.country[foldAll(news.Place, s)] = strings.ToLower(country)
		}
		if people := items(fields, 2); len(people) > 0 {
			lex.add(news.Group, people[0], people)
			for _, p := range people {
				lex.country[foldAll(news.Group, p)] = strings.ToLower(country)
			}
		}
	}
}

func (lex *lexicon) readNames(list string, kind news.EntityKind) {
	for _, line := range lines(list) {
		fields := strings.SplitN(line, ";", 2)
		lex.add(kind, fields[0], append(fields[:1:1], items(fields, 1)...))
	}
}

// items splits the comma-separated field i. A comma before D.C. is the name's own.
func items(fields []string, i int) []string {
	if i >= len(fields) || strings.TrimSpace(fields[i]) == "" {
		return nil
	}
	return strings.Split(strings.TrimSpace(fields[i]), ", ")
}

// add enters a name under all its spellings. What was entered first stays.
func (lex *lexicon) add(kind news.EntityKind, name string, spellings []string) {
	canonical := strings.ToLower(strings.TrimSpace(name))
	for _, s := range spellings {
		s = strings.TrimSpace(s)
		tokens := tokenise(s)
		if len(tokens) == 0 {
			continue
		}
		k := known{kind: kind, canonical: canonical, capitals: capitals(tokens)}
		k.acronym = len(tokens) == 1 && tokens[0].caps && tokens[0].len() <= 6
		first := lex.enter(tokens[0].low)
		if first.names == nil {
			first.names, first.begins = &node{}, true
		}
		first.names.insert(tokens[1:], k)
		f := foldAll(kind, s)
		lex.alias(kind, f, canonical)
		switch b := bag(strings.Fields(f)); {
		case kind == news.Person:
			lex.alias(kind, firstLast(strings.Fields(f)), canonical)
			lex.alias(kind, squeezed(strings.Fields(f)), canonical)
		case kind == news.Organisation && strings.Count(b, " ") > 1: // of fewer words there may be many
			lex.alias(kind, b, canonical)
		}
		if _, taken := lex.folded[f]; !taken && len(tokens) == 1 && !k.acronym && kind != news.Person {
			lex.folded[f] = &k
		}
	}
}

func (lex *lexicon) alias(kind news.EntityKind, folded, canonical string) {
	if _, taken := lex.aliases[string(kind)+folded]; !taken {
		lex.aliases[string(kind)+folded] = canonical
	}
}
