package coref

import (
	"slices"
	"strings"
)

// mostAlike is up to how many people of one first and last name are compared
// each with each. More than that are told apart by all their words.
const mostAlike = 64

// A crowd is the people of one surname. They are parted into persons, each a
// number of full names that can all be one's; what could be two persons' is
// nobody's.
type crowd struct {
	index   *Index
	people  []int32    // full names
	words   [][]string // of people
	persons [][]int    // numbers in people, the one that stands for the person first
}

// tiePeople ties the people of one surname anew. It depends on the set of
// names alone.
func (ix *Index) tiePeople(surname string) {
	all := slices.Clone(ix.surnames[surname])
	slices.SortFunc(all, func(a, b int32) int { return strings.Compare(ix.nodes[a].id, ix.nodes[b].id) })
	c := crowd{index: ix}
	for _, n := range all {
		if !ix.nodes[n].short {
			c.people = append(c.people, n)
			c.words = append(c.words, strings.Fields(ix.nodes[n].name))
		}
	}
	c.part()
	c.initials()
	for _, n := range c.people {
		ix.tie(n, none)
	}
	for _, person := range c.persons {
		for _, i := range person[1:] {
			ix.tie(c.people[i], c.people[person[0]])
		}
	}
	for _, n := range all {
		if ix.nodes[n].short {
			ix.tie(n, c.only(n))
		}
	}
}

// only returns the node of the only person that a surname alone can mean. A
// word that is a given name too may be anybody's.
func (c *crowd) only(short int32) int32 {
	fits := int32(none)
	if c.index.nodes[short].given {
		return none
	}
	for _, person := range c.persons {
		lead := c.people[person[0]]
		if slices.ContainsFunc(person, func(i int) bool { return c.index.apart(short, c.people[i]) }) {
			continue
		}
		if fits != none {
			return none
		}
		fits = lead
	}
	return fits
}

// part makes persons of the people with the same first name: one when all their
// names agree; else those that agree in their middle names, if all of these
// agree with each other, and who has none stays alone.
func (c *crowd) part() {
	first := map[string][]int{}
	var order []string
	for i, words := range c.words {
		if len(first[words[0]]) == 0 {
			order = append(order, words[0])
		}
		first[words[0]] = append(first[words[0]], i)
	}
	for _, name := range order {
		same := first[name]
		switch {
		case c.agree(same):
			c.join(same)
		case len(same) > mostAlike:
			c.separate(same)
		default:
			c.cluster(same)
		}
	}
}

// agree reports whether all of the people can be one.
func (c *crowd) agree(people []int) bool {
	if len(people) > mostAlike {
		return false
	}
	for i, a := range people {
		for _, b := range people[i+1:] {
			if !c.alike(a, b) {
				return false
			}
		}
	}
	return true
}

func (c *crowd) alike(a, b int) bool {
	x, y := &c.index.nodes[c.people[a]], &c.index.nodes[c.people[b]]
	if x.known && y.known || c.index.apart(c.people[a], c.people[b]) {
		return false
	}
	return c.index.options.Alike(c.words[a], c.words[b])
}

// join makes one person of people. The shortest name stands for it.
func (c *crowd) join(people []int) {
	person := slices.Clone(people)
	slices.SortStableFunc(person, func(a, b int) int {
		switch x, y := c.index.nodes[c.people[a]].known, c.index.nodes[c.people[b]].known; {
		case x && !y:
			return -1
		case y && !x:
			return 1
		}
		return len(c.words[a]) - len(c.words[b])
	})
	c.persons = append(c.persons, person)
}

func (c *crowd) separate(people []int) {
	for _, i := range people {
		c.persons = append(c.persons, []int{i})
	}
}

// cluster parts people of one first and last name by what is between.
func (c *crowd) cluster(people []int) {
	var full []int
	for _, i := range people {
		if len(c.words[i]) < 3 {
			c.separate([]int{i})
		} else {
			full = append(full, i)
		}
	}
	for len(full) > 0 {
		linked, rest := full[:1:1], full[1:]
		for i := 0; i < len(linked); i++ {
			rest = slices.DeleteFunc(slices.Clone(rest), func(o int) bool {
				alike := c.alike(linked[i], o)
				if alike {
					linked = append(linked, o)
				}
				return alike
			})
		}
		if c.agree(linked) {
			c.join(linked)
		} else {
			c.separate(linked)
		}
		full = rest
	}
}

// initials joins each person with an initial for a first name, or with the
// first name left out, to the only one that it can be.
func (c *crowd) initials() {
	byLetter, byWord := c.fullNames()
	into := make([]int, len(c.persons))
	for p, person := range c.persons {
		first := c.words[person[0]][0]
		candidates := byWord[first]
		if len(first) == 1 {
			candidates = byLetter[first[0]]
		}
		into[p] = c.candidate(p, candidates)
	}
	for p, q := range into {
		if q >= 0 && into[q] < 0 {
			c.persons[q] = append(c.persons[q], c.persons[p]...)
			c.persons[p] = nil
		}
	}
	c.persons = slices.DeleteFunc(c.persons, func(person []int) bool { return person == nil })
}

// fullNames returns the persons by the letter that their first name begins
// with, and by the words between first and last name.
func (c *crowd) fullNames() (byLetter map[byte][]int, byWord map[string][]int) {
	byLetter, byWord = map[byte][]int{}, map[string][]int{}
	for p, person := range c.persons {
		if first := c.words[person[0]][0]; len(first) > 1 {
			byLetter[first[0]] = append(byLetter[first[0]], p)
		}
		for _, i := range person {
			for _, w := range c.words[i][1:max(1, len(c.words[i])-1)] {
				if known := byWord[w]; len(known) == 0 || known[len(known)-1] != p {
					byWord[w] = append(known, p)
				}
			}
		}
	}
	return byLetter, byWord
}

// candidate returns the only one of the persons that p can be, -1 for none.
func (c *crowd) candidate(p int, candidates []int) int {
	only := -1
	for _, q := range candidates {
		if q == p || !c.all(p, q) {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = q
	}
	return only
}

// all reports whether every name of p is like every name of q.
func (c *crowd) all(p, q int) bool {
	for _, a := range c.persons[p] {
		for _, b := range c.persons[q] {
			if !c.alike(a, b) {
				return false
			}
		}
	}
	return true
}
