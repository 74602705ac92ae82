package prose

import (
	"bytes"
	"fmt"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"github.com/go-text/typesetting/font"
)

// fyneMeasurer measures as Fyne draws, on the UI goroutine.
type fyneMeasurer struct{ shaper }

func (m *fyneMeasurer) width(s string, f face) float32 {
	if first := firstFace(f); first != nil {
		if px, ok := m.shaper.width(s, first, f.size); ok {
			return px
		}
	}
	size, _ := rendered(s, f)
	return size.Width
}

func (*fyneMeasurer) height(f face) float32 {
	size, _ := rendered("x", f)
	return size.Height
}

// baseline is where Fyne draws the foot of the letters: by the highest of the
// fonts that it takes, of which those that it brings are known.
func (*fyneMeasurer) baseline(s string, f face) float32 {
	_, base := rendered("x", f)
	if f.font != 0 {
		return base
	}
	highest := float32(0)
	for _, r := range s {
		if unseen(r) {
			continue
		}
		above, ok := brought(r)
		if !ok || above == 0 {
			return base
		}
		highest = max(highest, above*f.size)
	}
	if highest == 0 {
		return base
	}
	return highest
}

// brought returns the height above the base line, at size 1, of the font that
// Fyne brings for what the theme's lacks; 0 for what the theme's holds, and
// not ok for what only the system may hold.
func brought(r rune) (above float32, ok bool) {
	fonts := []fyne.Resource{theme.TextFont(), theme.DefaultTextFont(), theme.DefaultEmojiFont(), theme.DefaultSymbolFont()}
	for i, resource := range fonts {
		known := faceOf(resource)
		if known == nil {
			continue
		}
		if _, holds := known.NominalGlyph(r); !holds {
			continue
		}
		if i < 2 {
			return 0, true
		}
		extents, ok := known.FontHExtents()
		return extents.Ascender / float32(known.Upem()), ok
	}
	return 0, false
}

var facesRead = map[fyne.Resource]*font.Face{}

// faceOf reads a font once; nil when it is none.
func faceOf(r fyne.Resource) *font.Face {
	if r == nil {
		return nil
	}
	f, known := facesRead[r]
	if !known {
		f, _ = font.ParseTTF(bytes.NewReader(r.Content()))
		facesRead[r] = f
	}
	return f
}

func (*fyneMeasurer) holds(s string, f face) bool {
	first := firstFace(f)
	if first == nil {
		return true
	}
	for _, r := range s {
		if unseen(r) {
			continue
		}
		if _, ok := first.NominalGlyph(r); !ok {
			return false
		}
	}
	return true
}

// unseen reports whether r is drawn as a space or not at all, whatever the font.
func unseen(r rune) bool {
	return isControl(r) || unicode.In(r, unicode.Cf, unicode.Variation_Selector)
}

func rendered(s string, f face) (fyne.Size, float32) {
	return fyne.CurrentApp().Driver().RenderedTextSize(s, f.size, fyne.TextStyle{Bold: f.bold}, f.font.resource())
}

// ownFont is a font that a program has brought.
type ownFont struct {
	resource fyne.Resource
	face     *font.Face
}

// ownFonts are the fonts that programs have brought: that of number 1 stands
// first. They stay: there are only so many in a program.
var ownFonts []ownFont

// fontOf numbers a font. It is the theme's when there is none to be read.
func fontOf(r fyne.Resource) fontID {
	if r == nil {
		return 0
	}
	for i, known := range ownFonts {
		if fontName(known.resource) == fontName(r) {
			return fontID(i + 1)
		}
	}
	read, err := font.ParseTTF(bytes.NewReader(r.Content()))
	if err != nil {
		fyne.LogError("prose: "+r.Name()+" is no font; the theme's is used", err)
		return 0
	}
	ownFonts = append(ownFonts, ownFont{r, read})
	return fontID(len(ownFonts))
}

// resource is what Fyne takes for the font, nil for the theme's.
func (id fontID) resource() fyne.Resource {
	if id == 0 {
		return nil
	}
	return ownFonts[id-1].resource
}

// words is the word-width cache of the whole program: the next text opened
// finds most of its words measured. It is used on the UI goroutine only.
var words = struct {
	*widthCache
	fonts string
}{widthCache: newWidthCache(&fyneMeasurer{})}

// useFonts empties the cache when the theme's fonts are others than before.
func useFonts(th fyne.Theme) (fonts string) {
	regular, bold := th.Font(fyne.TextStyle{}), th.Font(fyne.TextStyle{Bold: true})
	fonts = fontName(regular) + " " + fontName(bold)
	if fonts != words.fonts {
		words.clear()
		words.fonts = fonts
	}
	return fonts
}

// fontName tells fonts apart; different files may have the same name.
func fontName(r fyne.Resource) string {
	if r == nil {
		return ""
	}
	return fmt.Sprint(r.Name(), len(r.Content()))
}
