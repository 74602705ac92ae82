package prose

import (
	"fmt"

	"fyne.io/fyne/v2"
)

// fyneMeasurer measures with the fonts of the theme, on the UI goroutine.
type fyneMeasurer struct{}

func (fyneMeasurer) width(s string, f face) float32 {
	return fyne.MeasureText(s, f.size, fyne.TextStyle{Bold: f.bold}).Width
}

func (fyneMeasurer) height(f face) float32 {
	return fyne.MeasureText("x", f.size, fyne.TextStyle{Bold: f.bold}).Height
}

// words is the word-width cache of the whole program: the next text opened
// finds most of its words measured. It is used on the UI goroutine only.
var words = struct {
	*widthCache
	fonts string
}{widthCache: newWidthCache(fyneMeasurer{})}

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
