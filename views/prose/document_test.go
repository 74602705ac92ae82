package prose

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// typewriter is a font of which every character but a mark is 10 px wide.
type typewriter struct{}

func (typewriter) width(s string, _ face) float32 {
	n := 0
	for _, r := range s {
		if r < 0x300 || r > 0x36f {
			n++
		}
	}
	return float32(10 * n)
}

func (typewriter) height(face) float32           { return 20 }
func (typewriter) baseline(string, face) float32 { return 15 }

// holds says that fonts of a program's own lack Hebrew and Chinese.
func (typewriter) holds(s string, _ face) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= 'א' && r <= 'ת' || r >= 0x4e00 && r < 0xa000 })
}

func laidOut(text string, width float32) *document { return laidOutIn(0, text, width) }

func laidOutIn(font fontID, text string, width float32) *document {
	t := typography{size: 16, factor: 1.5, spacing: 0.5, regular: font}
	d := newDocument(text, styled(text), t, newWidthCache(typewriter{}))
	d.flow(width)
	return d
}

// shown returns what the lines say.
func (d *document) shown() (lines []string) {
	for _, l := range d.lines {
		lines = append(lines, d.text[l.start:l.end])
	}
	return lines
}

func TestLinesBreakWhereAReaderExpectsIt(t *testing.T) {
	cases := []struct {
		name, text, want string
		width            float32
	}{
		{"words fill the line", "one two three", "one two|three", 80},
		{"a word that just fits stays", "one two three", "one two|three", 70},
		{"one pixel less and it does not", "one two three", "one|two|three", 69},
		{"spaces at the end of a line take no room", "one     two", "one|two", 40},
		{"spaces at the start are kept", "  one", "  one", 80},
		{"a hyphen between letters breaks", "well-known fact", "well-|known|fact", 60},
		{"a hyphen before a digit does not", "a B-52 flew", "a|B-52|flew", 50},
		{"a dash breaks behind it", "yes—no", "yes—|no", 40},
		{"a no-break space does not break", "5\u00a0km away", "5\u00a0km|away", 60},
		{"a word wider than the line is cut", "abcdefghij k", "abcd|efgh|ij k", 40},
		{"a cut word begins on a line of its own", "a bcdefg h", "a|bcde|fg h", 40},
		{"a narrow column holds a character a line", "abc", "a|b|c", 1},
		{"an accent stays on its letter", "e\u0301e\u0301e\u0301", "e\u0301e\u0301|e\u0301", 20},
		{"Chinese breaks between characters", "河水上漲城鎮撤離", "河水上漲|城鎮撤離", 40},
		{"but not before a full stop", "河水上漲。", "河水上|漲。", 40},
		{"an empty text has a line", "", "", 80},
		{"an empty paragraph has a line", "a\n\nb", "a||b", 80},
		{"a carriage return ends a line", "a\r\nb", "a|b", 80},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := newDocument(c.text, nil, typography{size: 16, factor: 1.5, spacing: 0.5}, newWidthCache(typewriter{}))
			d.flow(c.width)
			if got := strings.Join(d.shown(), "|"); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestParagraphsThatDoNotFitAreMendedOrLeftOut(t *testing.T) {
	cases := []struct {
		name, want string
		paragraphs []Paragraph
	}{
		{"beyond the end", "abc|déf", []Paragraph{{0, 3, Body}, {4, 99, Body}}},
		{"overlapping", "abc| déf", []Paragraph{{0, 3, Body}, {1, 8, Body}}},
		{"turned round", "abc", []Paragraph{{0, 3, Body}, {7, 4, Body}}},
		{"inside a rune", "abc d|éf", []Paragraph{{-4, 6, Body}, {6, 8, Body}}},
		{"of no known style", "abc", []Paragraph{{0, 3, Style(99)}}},
		{"none at all", "", []Paragraph{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := newDocument("abc déf", c.paragraphs, typography{size: 16, factor: 1.5, spacing: 0.5}, newWidthCache(typewriter{}))
			d.flow(500)
			if got := strings.Join(d.shown(), "|"); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestHeadingsStandApartAndLinesOfAParagraphDoNot(t *testing.T) {
	text := "Head\none two\nthree"
	d := newDocument(text, styled(text, Heading), typography{size: 20, factor: 1.5, spacing: 0.5}, newWidthCache(typewriter{}))
	d.flow(40)
	want := []float32{0, 40 + 15, 40 + 15 + 30, 40 + 15 + 60 + 15, 40 + 15 + 60 + 15 + 30}
	for i, l := range d.lines {
		if l.y != want[i] {
			t.Errorf("line %d %q is at %v, want %v", i, d.text[l.start:l.end], l.y, want[i])
		}
	}
	if len(d.lines) != len(want) || d.height != want[4]+30 {
		t.Errorf("%d lines, %v px high", len(d.lines), d.height)
	}
}

func TestLookupsFindTheLineOfAnOffsetAndOfAHeight(t *testing.T) {
	d := laidOut("one two three\nfour", 70)
	for offset, want := range map[int]int{-1: 0, 0: 0, 6: 0, 7: 0, 8: 1, 13: 1, 14: 2, 18: 2, 99: 2} {
		if got := d.lineOf(offset); got != want {
			t.Errorf("offset %d is on line %d, want %d", offset, got, want)
		}
	}
	for y, want := range map[float32]int{-5: 0, 0: 0, 23: 0, 24: 1, 47: 1, 50: 1, 60: 2, 999: 2} {
		if got := d.lineAt(y); got != want {
			t.Errorf("height %v is on line %d, want %d", y, got, want)
		}
	}
}

func TestADoubleClickFindsTheWord(t *testing.T) {
	cases := []struct{ name, text, at, want string }{
		{"in its middle", "see the river now", "ver", "river"},
		{"at its start", "see the river now", "river", "river"},
		{"with an apostrophe", "they don't know", "n't", "don't"},
		{"without the comma behind it", "here, there", "re,", "here"},
		{"a number with its separators", "some 4,200.50 left", "200", "4,200.50"},
		{"a space is itself", "a b", " ", " "},
		{"a full stop is itself", "end.", ".", "."},
		{"an accented word", "the cafe\u0301 there", "fe", "cafe\u0301"},
		{"a Hebrew word", "the שלום there", "ום", "שלום"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := laidOut(c.text, 500)
			start, end := d.wordAt(&d.blocks[0], strings.Index(c.text, c.at))
			if got := c.text[start:end]; got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestStepsGoFromWordToWord(t *testing.T) {
	d := laidOut("one  two\n\nthree", 500)
	var forward, back []int
	for at := 0; at < len(d.text); {
		at = d.nextWord(at)
		forward = append(forward, at)
	}
	for at := len(d.text); at > 0; {
		at = d.previousWord(at)
		back = append(back, at)
	}
	if want := []int{3, 8, 15}; !slices.Equal(forward, want) {
		t.Errorf("forward to %v, want %v", forward, want)
	}
	if want := []int{10, 5, 0}; !slices.Equal(back, want) {
		t.Errorf("back to %v, want %v", back, want)
	}
}

// babble are the letters of random texts: Latin, marks, digits, Hebrew,
// Arabic, Chinese, joined emoji, breaks and bytes that are no text.
var babble = []string{
	"a", "bc", "word", "flood", " ", " ", " ", "  ", "-", "—", ".", ",", "(", ")", "7", "4,200", "e\u0301",
	"ש", "לום", "م", "رحبا", "٣", "河", "水", "👩\u200d🚒", "🇫🇷", "\n", "\t", "\u00a0", "\u200f", "\xff", "%", "\u0e19\u0e49\u0e33",
	"\r\n", "\u2028", "\u00ad", "\x00", "\u0300",
}

func randomText(rng *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(babble[rng.IntN(len(babble))])
	}
	return b.String()
}

func TestRandomTextsAreLaidOutWhole(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		checkLayout(t, randomText(rng, rng.IntN(60)), float32(5+rng.IntN(300)))
	}
}

func FuzzLayout(f *testing.F) {
	f.Add("one two three", uint16(70))
	f.Add("ש (12) ab, م٣-4% \u202bג\u202c", uint16(60))
	f.Add("e\u0301 שלום 12 abc\r\n河水", uint16(20))
	f.Add(strings.Repeat("x", 700), uint16(50))
	f.Add("é éלו\u06dd 12 \u0301", uint16(15))
	f.Add("\x1d0ש", uint16(30))
	f.Add("\u0301\xff\u2067a\u2069 (ש) 1,2%", uint16(30))
	f.Fuzz(func(t *testing.T, text string, width uint16) {
		checkLayout(t, text[:min(len(text), 3000)], float32(width))
	})
}

// checkLayout lays a text out and looks at every line: no byte but spaces and
// line feeds is left out or comes twice, no character is cut, no line is wider
// than the column unless it is one character, and pieces make up the line.
func checkLayout(t *testing.T, text string, width float32) {
	t.Helper()
	checkLines(t, laidOutIn(0, text, width), text, width)
	checkLines(t, laidOutIn(1, text, width), text, width)
}

func checkLines(t *testing.T, d *document, text string, width float32) {
	t.Helper()
	ends := map[int]bool{}
	for i := range d.blocks {
		for _, at := range d.clusters(&d.blocks[i], d.blocks[i].start, d.blocks[i].end) {
			ends[at] = true
		}
	}
	at := 0
	for i := range d.lines {
		l := &d.lines[i]
		b := &d.blocks[l.block]
		if l.start < at || l.end < l.start || strings.Trim(text[at:l.start], " \t"+lineFeeds) != "" {
			t.Fatalf("%q in %v: line %d [%d,%d) follows %d", text, width, i, l.start, l.end, at)
		}
		at = l.end
		bounds := d.clusters(b, l.start, l.end)
		if w := d.advance(b, l.start, l.end); w > width+1 && len(bounds) > 2 {
			t.Fatalf("%q: line %d is %v px wide, more than %v", text, i, w, width)
		}
		checkPieces(t, d, l)
		if !ends[l.start] || !ends[l.end] {
			t.Fatalf("%q in %v: line %d [%d,%d) cuts a character", text, width, i, l.start, l.end)
		}
	}
	if strings.Trim(text[at:], " \t"+lineFeeds) != "" {
		t.Fatalf("%q: %q is not shown", text, text[at:])
	}
}

func checkPieces(t *testing.T, d *document, l *line) {
	t.Helper()
	pieces := d.pieces(l)
	x, bytes := pieces[:0:0], 0
	for i, p := range pieces {
		bytes += p.end - p.start
		if i > 0 && p.x < pieces[i-1].x+pieces[i-1].width-0.5 {
			t.Fatalf("%q: pieces overlap: %v", d.text, pieces)
		}
		if !utf8.RuneStart((d.text + " ")[p.start]) && utf8.ValidString(d.text) {
			t.Fatalf("%q: a piece starts inside a rune: %v", d.text, pieces)
		}
		x = append(x, p)
		for at := p.start; at < p.end; at++ {
			if b := &d.blocks[l.block]; b.foreign && d.foreignAt(b, at) != p.foreign {
				t.Fatalf("%q: a piece is of two fonts: %v", d.text, pieces)
			}
		}
	}
	slices.SortFunc(x, func(a, b piece) int { return a.start - b.start })
	for i := 1; i < len(x); i++ {
		if x[i].start != x[i-1].end {
			t.Fatalf("%q: pieces leave a hole: %v", d.text, pieces)
		}
	}
	if bytes != l.end-l.start {
		t.Fatalf("%q: pieces hold %d bytes of %d", d.text, bytes, l.end-l.start)
	}
}
