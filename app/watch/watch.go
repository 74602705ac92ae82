// Package watch finds the words and phrases that a reader watches for.
//
// A phrase stands where its words stand side by side, as whole words, with
// case and accents set aside; one in capitals altogether ("IS") is found in
// capitals only. A star at its end stands for any ending: "refugee*" finds
// "refugees". A possessive is no part of a word.
package watch

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/newsglass/newsglass/app/news"
)

// A Finder finds watch words. It never changes and is safe for concurrent use.
// A nil Finder finds nothing.
type Finder struct {
	whole map[string][]phrase // by the first word
	begun map[byte][]phrase   // of one word that is open at its end, by its first byte
}

// A phrase is a watch word, taken apart.
type phrase struct {
	words  []string // folded
	parted []bool   // more than blanks may stand before the word: "U.S."
	open   bool     // the last word may go on
	upper  bool     // stands in capitals only
	number int      // of the watch word
}

// New returns a finder of the words that are not switched off.
func New(words []news.WatchWord) *Finder {
	f := &Finder{whole: map[string][]phrase{}, begun: map[byte][]phrase{}}
	for i, w := range words {
		text := strings.TrimSpace(w.Phrase)
		bare := strings.TrimRight(text, "*")
		p := phrase{open: bare != text, number: i}
		upper, letters := 0, 0
		for _, t := range split(bare) {
			p.words, p.parted = append(p.words, t.folded), append(p.parted, t.parted)
			upper, letters = upper+t.upper, letters+t.letters
		}
		p.upper = letters > 1 && upper == letters
		switch {
		case w.Off || len(p.words) == 0 || p.words[0] == "":
		case len(p.words) == 1 && p.open:
			f.begun[p.words[0][0]] = append(f.begun[p.words[0][0]], p)
		default:
			f.whole[p.words[0]] = append(f.whole[p.words[0]], p)
		}
	}
	return f
}

// Find returns where the words stand in a text, in order, none overlapping; of
// several at one place the longest. It takes time linear in the text.
func (f *Finder) Find(text string) []news.WatchHit {
	if f == nil || len(f.whole)+len(f.begun) == 0 {
		return nil
	}
	var hits []news.WatchHit
	words := split(text)
	for i := 0; i < len(words); i++ {
		number, size := f.at(words[i:])
		if size == 0 {
			continue
		}
		hits = append(hits, news.WatchHit{Span: news.Span{Start: words[i].start, End: words[i+size-1].end}, Word: number})
		i += size - 1
	}
	return hits
}

// at returns the longest phrase that begins with the first of words, and the
// number of its words; 0 when there is none.
func (f *Finder) at(words []word) (number, size int) {
	try := func(phrases []phrase) {
		for _, p := range phrases {
			if len(p.words) > size && p.fits(words) {
				number, size = p.number, len(p.words)
			}
		}
	}
	try(f.whole[words[0].folded])
	if first := words[0].folded; first != "" {
		try(f.begun[first[0]])
	}
	return number, size
}

func (p *phrase) fits(words []word) bool {
	if len(words) < len(p.words) {
		return false
	}
	for i, want := range p.words {
		w := &words[i]
		ok := w.folded == want || i == len(p.words)-1 && p.open && strings.HasPrefix(w.folded, want)
		if !ok || p.upper && w.upper < w.letters || i > 0 && w.parted && !p.parted[i] {
			return false
		}
	}
	return true
}

// A word is a run of letters and digits.
type word struct {
	start, end     int
	folded         string // in small letters, without accents
	upper, letters int    // capitals, and letters, of it
	parted         bool   // more than blanks, a hyphen or quotation marks precede
}

// split takes a text apart.
func split(text string) []word {
	out := make([]word, 0, len(text)/6+1)
	ascii, parted := true, false
	var w word
	inside := false
	finish := func(end int) {
		if !inside {
			return
		}
		inside = false
		for end < len(text) && !utf8.RuneStart(text[end]) {
			end++ // stray bytes of broken UTF-8 belong to the word before
		}
		w.end = end
		w.folded = fold(text[w.start:w.end], ascii, w.upper > 0)
		out = append(out, w)
		parted = false
	}
	for i, r := range text {
		letter := unicode.IsLetter(r)
		if letter || unicode.IsDigit(r) || inside && unicode.Is(unicode.Mn, r) {
			if !inside {
				inside, ascii = true, true
				w = word{start: i, parted: parted}
			}
			ascii = ascii && r < utf8.RuneSelf
			if letter {
				w.letters++
			}
			if unicode.IsUpper(r) {
				w.upper++
			}
			continue
		}
		finish(i)
		parted = parted || !unicode.IsSpace(r) && !strings.ContainsRune("-‐‑–'’‘ʼ\"“”", r)
	}
	finish(len(text))
	return possessives(text, out)
}

// possessives takes the s behind an apostrophe out of the words: it is part of
// none.
func possessives(text string, words []word) []word {
	kept := words[:0]
	for _, w := range words {
		if n := len(kept); n > 0 && w.folded == "s" && apostrophe(text[kept[n-1].end:w.start]) {
			continue
		}
		kept = append(kept, w)
	}
	return kept
}

func apostrophe(s string) bool { return s == "'" || s == "’" || s == "ʼ" || s == "‘" }

// fold puts a word in small letters and takes its accents off.
func fold(s string, ascii, upper bool) string {
	switch {
	case ascii && !upper:
		return s
	case ascii:
		return strings.ToLower(s)
	}
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
	return strings.ToValidUTF8(s, "")
}
