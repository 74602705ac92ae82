package prose

import "strings"

// face is one size and weight of a font.
type face struct {
	size float32 // px
	bold bool
	font fontID
}

// A fontID tells fonts apart. 0 is the theme's, which draws what it lacks with
// others; any other font draws only what it holds.
type fontID int

// themes is the same face in the theme's font.
func (f face) themes() face {
	f.font = 0
	return f
}

// A measurer knows how large text will be drawn. Sizes are in px.
type measurer interface {
	width(s string, f face) float32
	height(f face) float32             // from the top of the ascenders to the foot of the descenders
	baseline(s string, f face) float32 // from that top, where s is drawn alone
	holds(s string, f face) bool       // whether the face's font does without others
}

// maxWords bounds a widthCache. Languages have fewer word forms in use than
// this; past it the cache starts anew.
const maxWords = 200_000

// widthCache measures every word once per face. It is not safe for concurrent
// use.
type widthCache struct {
	measurer
	faces   map[face]map[string]word
	heights map[face]metrics
	words   int
}

// A word is what is known of one: its width, and whether the face's font lacks
// it, so that it is set in the theme's, or in what that falls back on.
type word struct {
	width   float32
	foreign bool
}

func newWidthCache(m measurer) *widthCache {
	return &widthCache{measurer: m, faces: map[face]map[string]word{}, heights: map[face]metrics{}}
}

// metrics are the heights of a face.
type metrics struct{ height, baseline float32 }

// of measures a face once.
func (c *widthCache) of(f face) metrics {
	m, ok := c.heights[f]
	if !ok {
		m = metrics{c.measurer.height(f), c.measurer.baseline("", f)}
		c.heights[f] = m
	}
	return m
}

// in returns the words of one face.
func (c *widthCache) in(f face) map[string]word {
	words := c.faces[f]
	if words == nil {
		words = map[string]word{}
		c.faces[f] = words
	}
	return words
}

// word measures a word, which is kept. The key is a copy: a substring would
// keep the whole text alive.
func (c *widthCache) word(s string, f face) word {
	if s == "" {
		return word{}
	}
	words := c.in(f)
	if w, ok := words[s]; ok {
		return w
	}
	if c.words >= maxWords {
		c.clear()
		words = c.in(f)
	}
	var w word
	if !c.holds(s, f) {
		w.foreign = true
		f = f.themes()
	}
	w.width = c.width(visible(s), f)
	words[strings.Clone(s)] = w
	c.words++
	return w
}

// once returns the width of a stretch that is not worth keeping.
func (c *widthCache) once(s string, f face) float32 {
	if s == "" {
		return 0
	}
	return c.width(visible(s), f)
}

func (c *widthCache) clear() {
	clear(c.faces)
	clear(c.heights)
	c.words = 0
}

// visible is what is drawn and measured for s: control characters, which fonts
// do not have, take the room of a space.
func visible(s string) string {
	if strings.IndexFunc(s, isControl) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isControl(r) {
			return ' '
		}
		return r
	}, s)
}

func isControl(r rune) bool { return r < 0x20 || r >= 0x7f && r < 0xa0 }
