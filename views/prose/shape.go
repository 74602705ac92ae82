package prose

import (
	"unicode"

	"fyne.io/fyne/v2"
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// shaper measures the words of a text that is opened for the first time.
type shaper struct {
	harfbuzz shaping.HarfbuzzShaper
	runes    []rune
}

// width returns what Fyne measures for a word of Latin letters that one font
// holds: Fyne shapes it by the same rules, in three times the time, as it must
// look for other fonts and other ways of reading. Not ok is any other word.
func (s *shaper) width(word string, f *font.Face, size float32) (px float32, ok bool) {
	script := language.Common
	s.runes = s.runes[:0]
	for _, r := range word {
		if !simple(r) {
			return 0, false
		}
		if _, holds := f.NominalGlyph(r); !holds {
			return 0, false
		}
		if unicode.Is(unicode.Latin, r) {
			script = language.Latin
		}
		s.runes = append(s.runes, r)
	}
	if len(s.runes) == 0 {
		return 0, false
	}
	out := s.harfbuzz.Shape(shaping.Input{
		Text: s.runes, RunEnd: len(s.runes), Direction: di.DirectionLTR,
		Face: f, Size: fixed.Int26_6(float64(size) * 64), Script: script,
	})
	sum := fixed.Int26_6(0)
	for _, g := range out.Glyphs {
		sum += g.Advance
	}
	return float32(float64(sum) / 64), true
}

// simple reports whether r is a Latin letter or a sign between such.
func simple(r rune) bool {
	return r >= 0x20 && r < 0x7f || r >= 0xa0 && r < 0x250 && r != 0xad || r >= 0x2010 && r <= 0x2027
}

// firstFace is the font that Fyne takes first for a face.
func firstFace(f face) *font.Face {
	if f.font != 0 {
		return ownFonts[f.font-1].face
	}
	return faceOf(fyne.CurrentApp().Settings().Theme().Font(fyne.TextStyle{Bold: f.bold}))
}
