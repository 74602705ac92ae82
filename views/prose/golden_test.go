package prose

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

const story = `River towns empty as the water rises
Weather desk, 3 March
Nearly 4,200 people left the lower quarter of Port Almery on Tuesday, the harbour office said, and 310 more were taken off roofs by boat. “We had an hour,” said Ilse Brandt, who keeps the ferry.
What is known
The gauge at Old Bridge stood at 6.4 metres, a record; the Red Cross opened eleven shelters between the bridge and Saint-Aubin, 27 km away.`

// styled cuts a text into one paragraph per line; the styles are given in
// order and Body from there on.
func styled(text string, styles ...Style) (paragraphs []Paragraph) {
	at := 0
	for i, s := range strings.Split(text, "\n") {
		p := Paragraph{Start: at, End: at + len(s)}
		if i < len(styles) {
			p.Style = styles[i]
		}
		paragraphs = append(paragraphs, p)
		at += len(s) + 1
	}
	return paragraphs
}

// on decorates the first place where the text says words.
func on(text, words string, d Decoration) Decoration {
	d.Start = strings.Index(text, words)
	d.End = d.Start + len(words)
	return d
}

func openStory(t *testing.T, th testTheme) (*Prose, fyne.Window) {
	return opened(t, th, story, styled(story, Heading, Caption, Body, Subheading), 520, 420)
}

func decorateStory(p *Prose) {
	p.SetLayer(1, []Decoration{
		on(story, "Port Almery", Decoration{Fill: tint, Line: Thick, LineColour: tintLine}),
		on(story, "harbour office", Decoration{Fill: other, Line: Double, LineColour: otherLine}),
		on(story, "Ilse Brandt", Decoration{Fill: tint, Line: Solid, LineColour: tintLine}),
		on(story, "4,200", Decoration{Line: Dashed, LineColour: otherLine}),
		on(story, "310", Decoration{Line: Dotted, LineColour: tintLine}),
		on(story, "6.4 metres", Decoration{Line: Box, LineColour: otherLine}),
		on(story, "opened eleven shelters", Decoration{Line: Heavy, LineColour: otherLine}),
	})
}

func TestTheWidgetLooksAsItShould(t *testing.T) {
	for name, th := range map[string]testTheme{"light": {}, "dark": {dark: true}} {
		t.Run("decorated in "+name, func(t *testing.T) {
			p, win := openStory(t, th)
			decorateStory(p)
			test.AssertRendersToImage(t, "decorated_"+name+".png", win.Canvas())
		})
		t.Run("selected in "+name, func(t *testing.T) {
			p, win := openStory(t, th)
			decorateStory(p)
			p.SetSelection(strings.Index(story, "lower"), strings.Index(story, "known"))
			test.AssertRendersToImage(t, "selected_"+name+".png", win.Canvas())
		})
	}
}

func TestDecorationsOverlap(t *testing.T) {
	p, win := openStory(t, testTheme{})
	p.SetLayer(1, []Decoration{
		on(story, "people left the lower quarter of Port Almery on Tuesday", Decoration{Fill: tint}),
		on(story, "lower quarter of", Decoration{Fill: other}),
		on(story, "the ferry", Decoration{Fill: other}),
	})
	p.SetLayer(2, []Decoration{
		on(story, "quarter of Port Almery", Decoration{Line: Box, LineColour: otherLine}),
		on(story, "Almery on Tuesday, the harbour", Decoration{Line: Solid, LineColour: tintLine, Strong: true}),
	})
	test.AssertRendersToImage(t, "overlap.png", win.Canvas())
}

func TestALineShowsWhereItWasScrolledTo(t *testing.T) {
	p, win := openStory(t, testTheme{})
	at := strings.Index(story, "the ferry")
	p.ScrollTo(at, at+9)
	p.flash = flash{start: at, end: at + 9, glow: 1}
	p.page.redecorate()
	test.AssertRendersToImage(t, "flash.png", win.Canvas())
}

const bothWays = `The word שלום means peace, and سلام too (مرحبا بالعالم) is a greeting.
הנהר עלה ב-6.4 מטר, אמר משרד הנמל (Port Almery), ו-310 איש פונו.
غادر 4200 شخص المدينة يوم الثلاثاء، قال Red Cross في بيان.`

// Fonts with Arabic and Hebrew, and with Chinese: neither Fyne nor the serif of
// the program has them.
const (
	rightToLeftFont = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
	chineseFont     = "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"
)

// fontFile is a font of the system; the test is skipped where it is absent.
func fontFile(t *testing.T, path string) fyne.Resource {
	font, err := os.ReadFile(path)
	if err != nil {
		t.Skip("this test needs the font " + path)
	}
	return fyne.NewStaticResource(filepath.Base(path), font)
}

func TestRightToLeftAndMixedTextIsInOrder(t *testing.T) {
	th := testTheme{font: fontFile(t, rightToLeftFont)}
	p, win := opened(t, th, bothWays, styled(bothWays), 460, 260)
	p.SetLayer(1, []Decoration{
		on(bothWays, "peace, and سلام", Decoration{Fill: tint}),
		on(bothWays, "משרד הנמל (Port", Decoration{Fill: other, Line: Solid, LineColour: otherLine}),
		on(bothWays, "4200", Decoration{Line: Box, LineColour: otherLine}),
	})
	test.AssertRendersToImage(t, "right_to_left.png", win.Canvas())
}

func TestChineseBreaksAnywhereAndIsSelectedByCharacters(t *testing.T) {
	text := "河水在夜裡上漲，港務局說，有四千二百人離開了低窪地區，橋邊開設了十一處避難所。"
	p, win := opened(t, testTheme{font: fontFile(t, chineseFont)}, text, styled(text), 260, 140)
	p.SetLayer(1, []Decoration{on(text, "四千二百人", Decoration{Line: Dotted, LineColour: tintLine}), on(text, "港務局", Decoration{Fill: tint, Line: Double, LineColour: tintLine})})
	p.SetSelection(strings.Index(text, "低窪"), strings.Index(text, "，橋"))
	test.AssertRendersToImage(t, "chinese.png", win.Canvas())
}

func TestAWordLongerThanTheLineIsCutBetweenCharacters(t *testing.T) {
	text := "The Donaudampfschifffahrtsgesellschaftskapita\u0308nsmu\u0308tze of n\u0303ande\u0301 is at https://example.org/a/very/long/way/to/say/it."
	p, win := opened(t, testTheme{}, text, styled(text), 200, 200)
	p.SetLayer(1, []Decoration{on(text, "kapita\u0308nsmu\u0308tze", Decoration{Fill: other, Line: Solid, LineColour: otherLine})})
	p.SetSelection(strings.Index(text, "dampf"), strings.Index(text, "gesellschaft"))
	test.AssertRendersToImage(t, "long_word.png", win.Canvas())
}

func TestEmojiAndAccentsAreDrawn(t *testing.T) {
	text := "Storm ⛈ over the bay 🌊🌊, crews 👩‍🚒👨🏽‍🚒 out; flag 🇫🇷 up.\nCafé, Zürich, cafe\u0301 and n\u0303."
	p, win := opened(t, testTheme{}, text, styled(text), 360, 140)
	p.SetLayer(1, []Decoration{on(text, "👩‍🚒", Decoration{Fill: tint}), on(text, "cafe\u0301", Decoration{Fill: other})})
	test.AssertRendersToImage(t, "emoji.png", win.Canvas())
}
