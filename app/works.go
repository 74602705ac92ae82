package app

import (
	"cmp"
	"hash/maphash"
	"maps"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"github.com/newsglass/newsglass/app/news"
)

// works finds the articles of which a text may be a new version: those of the
// same address, or of the same source with the same title. It is made when an
// import first asks: opening a large library need not wait for it. Library.mu
// guards it, but is not held for the half second of making it: the window asks
// the library meanwhile.
type works struct {
	byKey map[string][]string // IDs; some may be removed since. nil: not made yet
}

// make takes in the articles of a library, in the order of their coming.
func (w *works) make(cards map[string]Card) {
	w.byKey = make(map[string][]string, len(cards))
	ids := slices.SortedFunc(maps.Keys(cards), func(a, b string) int { return cmp.Compare(cards[a].Added, cards[b].Added) })
	for _, id := range ids {
		w.add(cards[id])
	}
}

// makeWorks makes the works, unless they are there.
func (l *Library) makeWorks() {
	l.mu.RLock()
	made, cards := l.works.byKey != nil, map[string]Card(nil)
	if !made {
		cards = maps.Clone(l.cards)
	}
	l.mu.RUnlock()
	if made {
		return
	}
	var w works
	w.make(cards)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.works.byKey != nil {
		return // another import was faster
	}
	for id, c := range l.cards { // those that came meanwhile
		if old, ok := cards[id]; !ok || old.Edition != c.Edition {
			w.add(c)
		}
	}
	l.works = w
}

// worksOf returns the keys by which an article is found, none for one without
// address and title. Where nobody says who published it, the name of its file
// stands for that: two papers may carry one report under one headline.
func worksOf(source, origin, title, address string) []string {
	var keys []string
	if a := normalAddress(address); a != "" {
		keys = append(keys, "a "+a)
	}
	from := "s " + folded(source)
	if folded(source) == "" {
		from = "f " + origin
	}
	if t := folded(title); t != "" {
		keys = append(keys, from+"\n"+t)
	}
	return keys
}

// add takes in one article.
func (w *works) add(c Card) {
	if w.byKey == nil {
		return // make will
	}
	for _, k := range worksOf(c.Source, c.Origin, c.Title, c.URL) {
		found := w.byKey[k]
		if n := len(found); n == 0 || !slices.Contains(found[max(0, n-mostAlike):], c.ID) {
			w.byKey[k] = append(found, c.ID)
		}
	}
}

// mostAlike bounds how many articles a new one is compared with: a column may
// have had the same title every day for years.
const mostAlike = 8

// candidates returns the IDs of the newest articles that share a key with a and
// are held, the newest last.
func (w *works) candidates(a news.Article, held map[string]Card) []string {
	var ids []string
	for _, k := range worksOf(a.Source, a.Origin, a.Title, a.URL) {
		found := w.byKey[k]
		for i, n := len(found)-1, 0; i >= 0 && n < mostAlike; i-- {
			if _, there := held[found[i]]; !there {
				continue
			}
			n++
			if !slices.Contains(ids, found[i]) {
				ids = append(ids, found[i])
			}
		}
	}
	slices.Reverse(ids)
	return ids
}

// normalAddress returns a web address without what does not say which page it
// is: scheme, "www.", fragment, a slash at the end, and the parameters that
// campaigns add. It is "" for a home page and for what is no web address.
func normalAddress(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	query := u.Query()
	for name := range query {
		if strings.HasPrefix(name, "utm_") || name == "fbclid" || name == "gclid" {
			query.Del(name)
		}
	}
	path := strings.TrimRight(u.Path, "/")
	if path == "" && len(query) == 0 {
		return ""
	}
	normal := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.") + path
	if len(query) > 0 {
		normal += "?" + query.Encode()
	}
	return normal
}

// folded keeps the letters and digits of a title, in lower case.
func folded(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

const (
	// alikeWords is how many words in a row are compared.
	alikeWords = 3
	// alikeShare is the share of the shorter text's stretches of words that two
	// versions of one article have in common at least. Two reports of one event
	// by different hands share a twentieth.
	alikeShare = 0.3
)

// stretches are the hashes of all runs of alikeWords words of a text.
type stretches map[uint64]struct{}

func stretchesOf(text string) stretches {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	set := make(stretches, len(words))
	n := min(alikeWords, len(words))
	hashes := make([]uint64, len(words))
	for i, w := range words {
		hashes[i] = maphash.String(stretchSeed, strings.ToLower(w))
	}
	for i := 0; n > 0 && i+n <= len(words); i++ {
		var h uint64
		for _, w := range hashes[i : i+n] {
			h = h*0x9E3779B97F4A7C15 + w
		}
		set[h] = struct{}{}
	}
	return set
}

var stretchSeed = maphash.MakeSeed() // the hashes are compared in this process only

// alike reports whether two texts are versions of one.
func (s stretches) alike(t stretches) bool {
	if len(s) > len(t) {
		s, t = t, s
	}
	common := 0
	for h := range s {
		if _, there := t[h]; there {
			common++
		}
	}
	return len(s) > 0 && float64(common) >= alikeShare*float64(len(s))
}
