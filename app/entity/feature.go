package entity

// A featureMaker writes the features of a token after those of another. Each
// feature is the hash of a template and of what the text has there.
type featureMaker struct {
	tokens     []token
	signatures []signature
	document   document
	house      uint32 // whose way of marking names is learnt or followed
	out        []uint32
	template   uint32
}

// nothing is the signature of what lies beyond the text.
var nothing = signature{word: 1, shape: 1, manner: 1}

func (m *featureMaker) at(i int) *signature {
	if i < 0 || i >= len(m.signatures) {
		return &nothing
	}
	return &m.signatures[i]
}

// add adds the feature of the next template with a value. A value of 0 says
// nothing.
func (m *featureMaker) add(value uint32) {
	m.template++
	if value != 0 {
		m.out = append(m.out, mix(m.template, value))
	}
}

// mix joins two hashes to one (the finaliser of MurmurHash3, Appleby).
func mix(a, b uint32) uint32 {
	h := a*0x9E3779B1 ^ b
	h ^= h >> 16
	h *= 0x85EBCA6B
	h ^= h >> 13
	h *= 0xC2B2AE35
	return h ^ h>>16
}

// both joins two values; one of 0 makes none of them.
func both(a, b uint32) uint32 {
	if a == 0 || b == 0 {
		return 0
	}
	return mix(a, b)
}

// features returns the features of token i, the same for every label first.
// The slice is valid until the next call.
func (m *featureMaker) features(i int) []uint32 {
	m.out, m.template = m.out[:0], 0
	m.add(1)
	s, p, n, p2, n2 := m.at(i), m.at(i-1), m.at(i+1), m.at(i-2), m.at(i+2)
	m.words(s, p, n, p2, n2)
	m.shapes(s, p, n)
	m.usages(s, p, n, p2, n2)
	m.classes(s, p, n, p2)
	m.lists(s, p, n)
	m.places(s, p, n)
	m.seen(i)
	if m.house != 0 {
		m.manners(s, p, n)
	}
	return m.out
}

// words adds what stands here and around.
func (m *featureMaker) words(s, p, n, p2, n2 *signature) {
	m.add(s.word)
	m.add(mix(p.word, 1+uint32(s.gap)))
	m.add(mix(n.word, 1+uint32(n.gap)))
	m.add(p2.word)
	m.add(n2.word)
	m.add(mix(p.word, s.word))
	m.add(mix(s.word, n.word))
	m.add(mix(p2.word, p.word))
	m.add(mix(n.word, n2.word))
	m.add(s.prefix[0])
	m.add(s.prefix[1])
	m.add(s.suffix[0])
	m.add(s.suffix[1])
	m.add(s.suffix[2])
}

// shapes adds how it is written.
func (m *featureMaker) shapes(s, p, n *signature) {
	left, right := 1+uint32(s.gap), 1+uint32(n.gap)
	m.add(s.shape)
	m.add(mix(s.shape, s.manner))
	m.add(1 + s.manner)
	m.add(mix(p.shape, mix(s.shape, n.shape)))
	m.add(mix(p.shape, left))
	m.add(mix(n.shape, right))
	m.add(mix(left, right))
	m.add(mix(mix(s.shape, left), right))
}

// usages adds what words it is used like.
func (m *featureMaker) usages(s, p, n, p2, n2 *signature) {
	m.add(uint32(s.usage.fine))
	m.add(uint32(s.usage.middle))
	m.add(uint32(s.usage.coarse))
	m.add(uint32(p.usage.fine))
	m.add(uint32(p.usage.middle))
	m.add(uint32(n.usage.fine))
	m.add(uint32(n.usage.middle))
	m.add(uint32(p2.usage.middle))
	m.add(uint32(n2.usage.middle))
	m.add(both(uint32(p.usage.middle), uint32(s.usage.middle)))
	m.add(both(uint32(s.usage.middle), uint32(n.usage.middle)))
	m.add(both(uint32(p.usage.coarse), uint32(n.usage.coarse)))
	m.add(mix(s.shape, 1+uint32(s.usage.middle)))
	m.add(mix(s.manner, 1+uint32(s.usage.coarse)))
}

// classes adds what the word lists say of the words.
func (m *featureMaker) classes(s, p, n, p2 *signature) {
	m.add(1 + s.class)
	m.add(mix(1+s.class, s.manner))
	m.add(mix(p.class, s.class))
	m.add(mix(s.class, n.class))
	m.add(mix(p2.class, p.class))
}

// lists adds the known names, and the names that the rules read.
func (m *featureMaker) lists(s, p, n *signature) {
	m.add(1 + s.list)
	m.add(mix(s.list, s.manner))
	m.add(both(s.list, mix(p.list, n.list)))
	m.add(mix(p.list, 1+s.class))
	m.add(mix(n.list, 1+s.class))
	m.add(1 + s.rule)
	m.add(mix(s.rule, p.rule))
	m.add(mix(s.rule, n.rule))
	m.add(mix(s.rule, s.manner))
	m.add(mix(s.rule, s.list))
	m.add(mix(s.rule, 1+uint32(s.usage.coarse)))
	m.add(mix(s.rule, s.word))
}

// places adds what the gazetteer says.
func (m *featureMaker) places(s, p, n *signature) {
	m.add(s.place)
	m.add(both(s.place, 1+s.manner))
	m.add(both(s.place, 1+s.class))
	m.add(both(s.place, 1+uint32(s.usage.coarse)))
	m.add(both(s.place, mix(p.word, 1+uint32(s.gap))))
	m.add(both(p.place, 1))
	m.add(both(n.place, 1))
}

// seen adds how the whole text uses the word.
func (m *featureMaker) seen(i int) {
	t := &m.tokens[i]
	s := m.document[t.low]
	doubtful := uint32(1)
	if t.cap && (t.opens || t.style != plain) {
		doubtful = 2
	}
	m.add(mix(s.small<<8|s.proper, doubtful))
	m.add(mix(s.beside, doubtful))
}

// manners adds features that tell how one house marks names apart from how
// others do (Daumé 2007).
func (m *featureMaker) manners(s, p, n *signature) {
	m.add(m.house)
	m.add(mix(m.house, 1+s.manner))
	m.add(mix(m.house, 1+s.list))
	m.add(mix(m.house, 1+s.class))
	m.add(mix(m.house, 1+uint32(s.usage.coarse)))
	m.add(mix(m.house, mix(s.shape, n.shape)))
	m.add(mix(m.house, mix(s.shape, p.shape)))
	m.add(mix(m.house, mix(s.class, p.class)))
	m.add(mix(m.house, mix(s.class, n.class)))
	m.add(mix(m.house, mix(s.rule, s.list)))
}
