package entity

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// bare joins what is named without its country, "the Foreign Ministry", with
// the only one in the text that has one, "Turkish Foreign Ministry"; and names
// that differ in hyphens and blanks only.
func (l *linker) bare() {
	national, squeezed := map[string][]*cluster{}, map[nameKey]*cluster{}
	for _, n := range l.names {
		if n.kind == news.Person || n.home == nil {
			continue
		}
		key := nameKey{n.kind, n.letters()}
		if same := squeezed[key]; same != nil && len(key.name) >= vowelsFrom && !n.listed {
			merge(same, n.home)
		} else if same == nil {
			squeezed[key] = n.home
		}
		if country, rest := n.national(); country {
			note(national, rest, n.home)
		}
	}
	for _, n := range l.names {
		if country, rest := n.national(); rest != "" && !country {
			if one := national[rest]; len(one) == 1 {
				merge(one[0], n.home)
			}
		}
	}
}

// letters returns the words of a name, without articles, as one.
func (n *name) letters() string {
	var b strings.Builder
	for i := range n.sample {
		if low := n.sample[i].low; low != "the" && !articles[low] {
			b.WriteString(low)
		}
	}
	return b.String()
}

// national returns what an organisation of a state is called without the
// state's name, and whether it has that name; "" for what is of no state.
func (n *name) national() (country bool, rest string) {
	if n.kind != news.Organisation {
		return false, ""
	}
	countries, words := national(n.words)
	if n.listed && len(countries) == 0 && !n.plainly() {
		return false, ""
	}
	if !slices.ContainsFunc(n.sample, func(t token) bool { return ofState[t.low] }) {
		return false, ""
	}
	if len(countries) == 0 {
		words, countries = unplaced(words)
	}
	return len(countries) > 0, bag(words)
}

// unplaced parts the places of the lists from the words of a name: "Gaza Health
// Ministry".
func unplaced(name []string) (rest, places []string) {
	for _, w := range name {
		if _, ok := words.aliases[string(news.Place)+w]; ok {
			places = append(places, w)
		} else {
			rest = append(rest, w)
		}
	}
	return rest, places
}

// plainly reports whether the lists know a name by itself alone: "Senate" is
// any state's.
func (n *name) plainly() bool {
	var words []string
	for i := range n.sample {
		words = append(words, n.sample[i].low)
	}
	return strings.Join(words, " ") == n.canonical
}

// ofState are the heads of what every state has one of.
var ofState = wordSet(`ministry army military parliament court government cabinet senate embassy presidency navy
	treasury gendarmerie congress house guard police crescent`)
