package prose

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

func TestWordsThatAFontLacksAreSetInTheThemes(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"Latin alone is one text", "one two", "one two"},
		{"a Chinese word", "one 河水 two", "one |*河水| two"},
		{"two, with the space between them", "one 河 水 two", "one |*河 水| two"},
		{"a word of both", "one up河水up two", "one up|*河水|up two"},
		{"at the start", "河水 rose", "*河水| rose"},
		{"Hebrew in Latin", "one שלום two", "one |*שלום| two"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := laidOutIn(1, c.text, 1000)
			var got []string
			for _, p := range d.pieces(&d.lines[0]) {
				s := d.text[p.start:p.end]
				if p.foreign {
					s = "*" + s
				}
				got = append(got, s)
			}
			if got := strings.Join(got, "|"); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// monospace stands for a font that a program brings: Fyne's is at hand.
func monospace() fyne.Resource { return theme.DefaultTextMonospaceFont() }

func TestAnotherFontIsMeasuredAndDrawn(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	first := &p.doc.tokens[p.doc.blocks[2].first]
	sans := first.width
	p.SetFonts(monospace(), nil)
	if first.width == sans {
		t.Error("words keep their widths")
	}
	for _, v := range p.page.views {
		want := monospace()
		if p.doc.blocks[v.line.block].style.rule().bold {
			want = nil
		}
		for _, text := range v.texts.used {
			if text.FontSource != want {
				t.Errorf("%q is drawn in %v", text.Text, text.FontSource)
			}
		}
	}
	p.SetFonts(fyne.NewStaticResource("no font", []byte("really")), nil)
	if first.width != sans {
		t.Error("what is no font is not the theme's")
	}
}

// The width of a line is the sum of its words': what is hit and selected lies
// where it is drawn. Few fonts move letters closer to a space: that is less
// than a pixel.
func TestLinesAreAsWideAsTheirWords(t *testing.T) {
	checkWidths(t, story+"\nStorm ⛈ and ⛈ over AVA To Wo. fi fl, “Ty” 12 ⛈.")
}

func TestLinesThatFallBackOnOtherFontsAreAsWideAsTheirWords(t *testing.T) {
	fontFile(t, rightToLeftFont) // for Fyne to find
	checkWidths(t, "غادر 4200 شخص المدينة يوم الثلاثاء، قال Red Cross في بيان\nהנהר עלה ב-6.4 מטר, אמר משרד הנמל")
}

func checkWidths(t *testing.T, text string) {
	t.Helper()
	p, _ := opened(t, testTheme{}, text, styled(text), 520, 600)
	for _, font := range []fyne.Resource{nil, monospace()} {
		p.SetFonts(font, font)
		for _, v := range p.page.views {
			texts := v.texts.used
			for _, c := range v.pieces {
				if strings.TrimSpace(text[c.start:c.end]) == "" {
					continue // nothing is drawn of it
				}
				shown := texts[0]
				texts = texts[1:]
				s := strings.Trim(shown.Text, rlm)
				drawn, _ := fyne.CurrentApp().Driver().RenderedTextSize(s, shown.TextSize, shown.TextStyle, shown.FontSource)
				if far := drawn.Width - c.width; far < -1 || far > 1 {
					t.Errorf("%q is %v px wide and drawn %v px wide", s, c.width, drawn.Width)
				}
			}
		}
	}
}

func TestAnEmojiStandsOnTheBaseLineOfItsNeighbours(t *testing.T) {
	text := "Storm ⛈ and more"
	p, win := opened(t, testTheme{}, text, styled(text, Heading), 520, 100)
	p.SetFonts(monospace(), monospace())
	img := win.Canvas().Capture()
	paper := img.At(0, 0)
	foot := func(c piece) (lowest int) { // of what is drawn of a piece
		from, to := int(p.left()+c.x), int(p.left()+c.x+c.width)
		for y := range img.Bounds().Dy() {
			for x := from; x < to; x++ {
				if img.At(x, y) != paper {
					lowest = y
				}
			}
		}
		return lowest
	}
	pieces := p.page.views[0].pieces
	letters, emoji := foot(pieces[0]), foot(pieces[1])
	if far := emoji - letters; far < -3 || far > 5 {
		t.Errorf("the letters end at %d, the emoji at %d", letters, emoji)
	}
}

func TestParagraphsStandAsFarApartAsIsAsked(t *testing.T) {
	text := "one\ntwo\nthree"
	p, _ := opened(t, testTheme{}, text, styled(text, Body, Body, Heading), 520, 300)
	gap := func(i int) float32 { return p.doc.lines[i+1].y - p.doc.bottom(&p.doc.lines[i]) }
	before := gap(1)
	for lines, want := range map[float32]float32{0: 0, 0.5: 12, 1: 24, -3: 0} {
		if p.SetParagraphSpacing(lines); gap(0) != want {
			t.Errorf("%v lines: %v px between two paragraphs, want %v", lines, gap(0), want)
		}
		if lines < 0.8 && gap(1) != before {
			t.Errorf("%v lines: %v px above a heading, want %v", lines, gap(1), before)
		}
	}
}

func TestAFontOfItsOwnLooksAsItShould(t *testing.T) {
	text := "High water, ⛈ and more\nThe word in a font of its own, with ⛈ between the words."
	p, win := opened(t, testTheme{}, text, styled(text, Heading), 420, 140)
	p.SetFonts(monospace(), theme.DefaultTextMonospaceFont())
	p.SetLayer(1, []Decoration{on(text, "with ⛈ between", Decoration{Fill: tint})})
	test.AssertRendersToImage(t, "own_font.png", win.Canvas())
}
