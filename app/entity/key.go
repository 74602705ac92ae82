package entity

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// Key returns the identity of a name: its kind and the name with case, accents,
// articles and spelling folded and well-known aliases resolved. Spellings of
// one name have one key in every article ("Nouri al-Maliki" and "Nuri Kamal
// al-Maliki"; "ISIS" and "Islamic State"). A surname alone has a key of its
// own, unless everyone knows whose it is ("Obama"). Key is "" for a name without
// letters or digits.
func Key(kind news.EntityKind, name string) string {
	know()
	return key(kind, canonical(kind, name))
}

// key is the identity of the name that stands for all spellings.
func key(kind news.EntityKind, canonical string) string {
	if canonical == "" {
		return ""
	}
	return strings.ToLower(string(kind)) + ":" + canonical
}

// Same reports whether two names are spellings of one entity as far as the
// names alone tell. People whose middle names or initials contradict each
// other are not the same.
func Same(kind news.EntityKind, a, b string) bool {
	know()
	k := Key(kind, a)
	if k == "" || k != Key(kind, b) {
		return false
	}
	if kind != news.Person {
		return true
	}
	x, y := FormOf(kind, a), FormOf(kind, b)
	return x.Known && y.Known || Alike(x.Words, y.Words)
}

// canonical is the name that stands for all spellings of name.
func canonical(kind news.EntityKind, name string) string {
	c, _ := resolve(kind, nameWords(kind, tokenise(name)))
	return c
}

// resolve returns the name that stands for all spellings of the one that
// folds to words: of the lists in small letters, otherwise folded. listed
// reports whether the lists have it.
func resolve(kind news.EntityKind, folded []string) (name string, listed bool) {
	name = strings.Join(folded, " ")
	if c, ok := words.aliases[string(kind)+name]; ok {
		return c, true
	}
	switch kind {
	case news.Person:
		if c, ok := words.aliases[string(kind)+squeezed(folded)]; ok && len(folded) > 1 {
			return c, true
		}
		if inner := firstLast(folded); inner != name {
			c, ok := words.aliases[string(kind)+inner]
			if ok && agree(folded, nameWords(kind, tokenise(c))) {
				return c, true
			}
			name = inner
		}
	case news.Organisation:
		name = bag(folded)
		if c, ok := words.aliases[string(kind)+name]; ok {
			return c, true
		}
	case news.Place:
		return placeName(folded)
	}
	return name, false
}

// squeezed is a name by which those are one that hyphens and blanks part in
// several ways: "Abdel-Fattah", "Abdel Fattah".
func squeezed(name []string) string { return "=" + strings.Join(name, "") }

// foldAll folds every word of a name.
func foldAll(kind news.EntityKind, name string) string {
	return strings.Join(nameWords(kind, tokenise(name)), " ")
}

// nameWords folds every word of a name and leaves out articles: "the", and the
// Arabic "al-" in all its assimilations. A person's double name is one word,
// initials are one each, and an office before the name is no part of it.
func nameWords(kind news.EntityKind, name []token) []string {
	out := make([]string, 0, len(name))
	if kind == news.Person {
		name = name[rankWords(name):]
	}
	for i := range name {
		t := &name[i]
		last := i == len(name)-1
		if !last && (t.low == "the" || articles[t.low] && arabicArticle(kind, name, i)) {
			continue
		}
		w := strings.ReplaceAll(t.low, ".", "")
		acronym := kind == news.Organisation && len(name) == 1 && t.caps && len(w) <= 5
		if !acronym && !(t.caps && roman[w]) { // of both each letter counts
			w = fold(w)
		}
		switch {
		case w == "":
		case kind == news.Person && !last && letterEach(t, &name[i+1]):
			for _, letter := range w {
				out = append(out, string(letter))
			}
		case kind == news.Person && t.gap == gapHyphen && len(out) > 0 && !articles[name[i-1].low]:
			out[len(out)-1] += w
		case kind == news.Group && last:
			out = append(out, singular(w))
		default:
			out = append(out, w)
		}
	}
	if kind == news.Person && twoSyllables(name) && len(out) == 3 {
		out = []string{out[0], out[1] + out[2]}
	}
	return out
}

// twoSyllables reports whether a given name in two short words follows one of
// the family names of Korea: "Kim Jong Un" is "Kim Jong-un".
func twoSyllables(name []token) bool {
	return len(name) == 3 && familyNames[name[0].low] && name[1].len() <= 4 && name[2].len() <= 4 && name[2].gap == gapSpace
}

var familyNames = wordSet(`ahn ban baek bae cho choe choi chun chung han hong hwang jang jeong jo jung kang kim kwon lee lim
	moon oh pak park rhee ri roh ryu seo shin sohn song suh yang yoo yoon yun`)

// arabicArticle reports whether the article at i is one: in "Al Gore" it is a
// name.
func arabicArticle(kind news.EntityKind, name []token, i int) bool {
	return !name[i].cap || name[i+1].gap == gapHyphen || i > 0 || kind != news.Person && !name[i].caps
}

// letterEach reports whether t stands for several names: "J.D.", or "JD" before
// a name that is not in capitals.
func letterEach(t, next *token) bool {
	return t.initial && t.len() > 2 || t.caps && t.len() == 2 && !next.caps && next.cap && !t.is(given)
}

// singular takes the s off a people's name in the plural.
func singular(w string) string {
	if n := len(w); n > 4 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'e' {
		return w[:n-1]
	}
	return w
}

// rankWords returns how many words before a person's name are their office,
// should the span have them. What kings and clerics are called is a part of
// their name.
func rankWords(name []token) int {
	n := 0
	for n < len(name)-1 && ranks[name[n].low] && name[n].cap && name[n+1].gap == gapSpace {
		n++
	}
	return n
}

var ranks = wordSet(`mr mrs ms miss dr prof professor president premier prime minister chancellor general gen col
	colonel lt lieutenant maj capt captain sgt sergeant brig brigadier adm admiral sen senator rep gov governor
	secretary ambassador spokesman spokeswoman`)

var articles = wordSet("al el ad ar as ash at an az ez es ed")

// firstLast leaves out the middle names, initials and suffixes of a person.
// Names with a kunya or patronymic ("Abu Bakr al-Baghdadi") are kept whole,
// as their first words alone tell nobody apart.
func firstLast(name []string) string {
	for len(name) > 2 && (suffixes[name[len(name)-1]]) {
		name = name[:len(name)-1]
	}
	if len(name) < 3 {
		return strings.Join(name, " ")
	}
	for _, w := range name {
		if particles[w] {
			return strings.Join(name, " ")
		}
	}
	return name[0] + " " + name[len(name)-1]
}

var (
	roman     = wordSet("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxiii")
	suffixes  = wordSet("jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxiii")
	particles = wordSet("abu abi um umm bin ibn bint ben van von der den de da di du del della dos la le")
)

// agree reports whether two names with the same first and last word can be
// one person's: the words between them in one name stand in the other too, in
// full or as initials.
func agree(a, b []string) bool {
	a, _ = unsuffixed(a)
	b, _ = unsuffixed(b)
	if len(a) < 3 || len(b) < 3 {
		return true
	}
	a, b = a[1:len(a)-1], b[1:len(b)-1]
	return allIn(a, b) || allIn(b, a)
}

func allIn(a, b []string) bool {
	for _, w := range a {
		if !slices.ContainsFunc(b, func(o string) bool { return w == o || short(w, o) || short(o, w) }) {
			return false
		}
	}
	return true
}

func short(initial, word string) bool { return len(initial) == 1 && strings.HasPrefix(word, initial) }
