package entity

import (
	"sync"

	"github.com/newsglass/newsglass/app/news"
)

// sharers is the number of people of one surname up to which each new name is
// compared with all: it keeps the time linear.
const sharers = 32

// people clusters the names of people: full names that agree first, then
// shorter forms of exactly one of them. Two people who share a surname and are
// both named in full stay two, and a surname that could be either's stays
// alone.
func (l *linker) people() {
	c := crowd{
		canonical: map[string]*cluster{}, squeezed: map[string]*cluster{}, last: map[string][]*cluster{},
		first: map[string][]*cluster{}, middle: map[string][]*cluster{}, kunya: map[string][]*cluster{},
	}
	var shorter []*name
	for _, n := range l.names {
		switch {
		case n.kind != news.Person || len(n.words) == 0:
		case surnameAlone(n.words, n.sample) || len(n.words) == 2 && (kunyas[n.words[0]] || articles[n.words[0]]):
			shorter = append(shorter, n)
		default:
			l.full(n, &c)
		}
	}
	for _, n := range shorter {
		l.short(n, &c)
	}
	for _, n := range l.names {
		if n.home == nil {
			l.found(n)
		}
	}
}

// surnameAlone reports whether the words of a person's name are a surname:
// "Maliki", "bin Laden", "de Mistura"; but Van Jones has a given name.
func surnameAlone(words []string, name []token) bool {
	return len(words) == 1 || len(words) == 2 && particles[words[0]] && !kunyas[words[0]] && !name[0].cap
}

// kunyas open Arabic names and make a full one with the word behind them.
var kunyas = wordSet("abu abi umm um")

// full puts a name of two words or more where it agrees with all names.
func (l *linker) full(n *name, c *crowd) {
	letters := squeezed(n.words)
	home := c.squeezed[letters]
	if n.listed && c.canonical[n.canonical] != nil {
		home = c.canonical[n.canonical]
	}
	for i, other := range c.last[surname(n.words)] {
		if home == nil && other.agrees(n) {
			for _, another := range c.last[surname(n.words)][i+1:] {
				if another.agrees(n) {
					other = nil // could be two people's: stays alone
					break
				}
			}
			if home = other; home == nil {
				break
			}
		}
	}
	if home == nil {
		home = c.halved(n)
	}
	if home != nil {
		home.add(n)
	} else {
		home = l.found(n)
	}
	c.enter(home, n)
	c.squeezed[letters] = home
}

// Surname returns which of the words of a [Form] of a person is the surname.
func Surname(words []string) string { return surname(words) }

func surname(words []string) string {
	words, _ = unsuffixed(words)
	return words[len(words)-1]
}

// unsuffixed parts "jr" and the like from a name.
func unsuffixed(words []string) (name []string, suffix string) {
	n := len(words)
	for n > 1 && suffixes[words[n-1]] {
		n--
		suffix = words[n]
	}
	return words[:n], suffix
}

// agrees reports whether a name can be another form of every name of c.
func (c *cluster) agrees(n *name) bool {
	for i, o := range c.names {
		if i == sharers || o.listed && n.listed && o.canonical != n.canonical {
			return false
		}
		if surname(o.words) == surname(n.words) && !Alike(o.words, n.words) {
			return false
		}
	}
	return true
}

// Alike reports whether two full names of one surname, in the words of a
// [Form], can be one person's: the first names are the same, or one name is the
// other without its first ("Tayyip Erdogan"). Father and son, in "Abbas Hassan"
// and "Ali Abbas Hassan", are two: both begin with a given name.
func Alike(a, b []string) bool {
	know()
	a, x := unsuffixed(a)
	b, y := unsuffixed(b)
	if x != "" && y != "" && x != y {
		return false
	}
	if a[0] == b[0] || short(a[0], b[0]) || short(b[0], a[0]) {
		return agree(a, b) && (len(a[len(a)-1]) > 1 || len(a) == len(b)) // "George W." is cut short
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) < len(b) && !isGiven(a[0]) && within(a, b)
}

// within reports whether the words of a stand in b in their order.
func within(a, b []string) bool {
	for _, w := range b {
		if len(a) > 0 && a[0] == w {
			a = a[1:]
		}
	}
	return len(a) == 0
}

// short puts a surname, a kunya or a given name alone with the only person it
// fits: first those of the text, then those that the lists know by it.
func (l *linker) short(n *name, c *crowd) {
	fits := c.fits(n)
	if len(fits) == 1 {
		fits[0].add(n)
		return
	}
	if known := c.canonical[n.canonical]; n.listed && known != nil {
		known.add(n)
		return
	}
	l.found(n)
}

// isGiven reports whether a folded word is a given name of the lists.
func isGiven(word string) bool { return givenNames()[word] }

var givenNames = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for low, l := range words.lexemes {
		if l.is(given) {
			out[fold(low)] = true
		}
	}
	return out
})
