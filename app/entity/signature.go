package entity

import (
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/place"
)

// A signature is what features are made of: the properties of a token as
// numbers, found once a token.
type signature struct {
	word   uint32 // hash of the low form
	prefix [2]uint32
	suffix [3]uint32
	shape  uint32
	class  uint32
	list   uint32 // its label in a name of the lists
	rule   uint32 // its label in a name that the rules read, or otherName
	place  uint32 // how renowned a place of the gazetteer it names; 0 for none
	usage  usage
	manner uint32 // how the line and the token use capitals
	gap    gap
}

// otherName is the rule of a token in a name that is of no kind the finder
// tells.
const otherName = 99

// sign makes the signatures of all tokens of a text. named are the names that
// the rules read.
func sign(text string, tokens []token, named []chunk) []signature {
	out := make([]signature, len(tokens))
	for i := range tokens {
		t, s := &tokens[i], &out[i]
		s.word = ClusterHash(t.low)
		s.usage = usageOf(s.word)
		s.affixes(t.low)
		s.shape = shapeOf(text[t.start:t.end])
		s.class, s.gap, s.manner = uint32(t.class), t.gap, manner(t)
		if t.gap == gapHyphen && prefixes[tokens[i-1].low] {
			s.gap = gapSpace // "anti-Maliki" is about Maliki
		}
	}
	signLists(tokens, out)
	signPlaces(text, tokens, out)
	for _, c := range named {
		for i := c.from; i < c.to; i++ {
			if out[i].rule = otherName; c.kind != "" {
				out[i].rule = uint32(labelIn(kindIndex(c.kind), i-c.from, c.to-c.from))
			}
		}
	}
	return out
}

// prefixes are tied to a name by a hyphen and no part of it.
var prefixes = wordSet("anti pro ex non post pre neo mid trans ultra")

// signLists notes the names of the lists, the longest first.
func signLists(tokens []token, out []signature) {
	for i := 0; i < len(tokens); i++ {
		if tokens[i].names == nil {
			continue
		}
		k, n := longestListed(tokens[i:])
		if k == nil {
			continue
		}
		kind := kindIndex(k.kind)
		for j := range n {
			out[i+j].list = uint32(labelIn(kind, j, n))
		}
		i += n - 1
	}
}

// longestPlace is the most words of a name that the gazetteer is asked for.
const longestPlace = 3

// signPlaces looks the capitals up in the gazetteer, the longest names first.
func signPlaces(text string, tokens []token, out []signature) {
	asked := map[string]int{} // a text says its names again and again
	renownOf := func(name string) int {
		renown, ok := asked[name]
		if !ok {
			renown = place.Renown(name)
			asked[name] = renown
		}
		return renown
	}
	for i := 0; i < len(tokens); i++ {
		n := min(longestPlace, capitalsFrom(tokens[i:]))
		for ; n > 0; n-- {
			if renown := renownOf(text[tokens[i].start:tokens[i+n-1].end]); renown > 0 {
				for j := range n {
					out[i+j].place = uint32(1 + renown<<8 | j<<4 | n)
				}
				i += n - 1
				break
			}
		}
	}
}

// capitalsFrom counts the words at the head of tokens that may name a place
// together.
func capitalsFrom(tokens []token) int {
	n := 0
	for n < len(tokens) && n < longestPlace {
		t := &tokens[n]
		if !t.cap || t.caps && t.style == plain || t.len() < 3 || n > 0 && t.gap != gapSpace && t.gap != gapHyphen || n > 0 && tokens[n-1].poss {
			break
		}
		n++
	}
	return n
}

func (s *signature) affixes(low string) {
	n := len(low)
	s.prefix[0], s.prefix[1] = ClusterHash(low[:min(2, n)]), ClusterHash(low[:min(3, n)])
	for i := range s.suffix {
		s.suffix[i] = ClusterHash(low[max(0, n-2-i):])
	}
}

// manner packs the flags of a token into a number.
func manner(t *token) uint32 {
	m := uint32(t.style)
	for i, flag := range [...]bool{t.opens, t.cap, t.caps, t.initial, t.digits, t.poss, t.bracket} {
		if flag {
			m |= 4 << i
		}
	}
	return m
}

// shapeOf folds a word to what its letters are, runs to one, and whether it is
// short: "Xx", "X.X.", "Xx'x".
func shapeOf(word string) uint32 {
	h, before := uint32(17), byte(0)
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case 'a' <= c && c <= 'z', c >= utf8.RuneSelf:
			c = 'x'
		case 'A' <= c && c <= 'Z':
			c = 'X'
		case '0' <= c && c <= '9':
			c = 'd'
		}
		if c != before {
			h = mix(h, uint32(c))
			before = c
		}
	}
	return mix(h, uint32(min(utf8.RuneCountInString(word), 5)))
}
