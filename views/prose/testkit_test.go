package prose

import (
	"image/color"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

// The colour names of the test theme's decorations.
const (
	tint      fyne.ThemeColorName = "tint"
	tintLine  fyne.ThemeColorName = "tintLine"
	other     fyne.ThemeColorName = "other"
	otherLine fyne.ThemeColorName = "otherLine"
)

// testTheme is Fyne's own theme in one variant, with colours for decorations.
type testTheme struct {
	fyne.Theme
	dark bool
	font fyne.Resource // in place of the theme's, unless nil
	size float32       // of text in place of the theme's, unless 0
}

var tints = map[bool]map[fyne.ThemeColorName]color.Color{
	false: {
		tint: rgb(0xbcd5ef), tintLine: rgb(0x3c3dbb), other: rgb(0xeadf6b), otherLine: rgb(0xbe3c00),
	},
	true: {
		tint: rgb(0x131f7f), tintLine: rgb(0x4b86ff), other: rgb(0x4f362d), otherLine: rgb(0xe9a957),
	},
}

func rgb(c uint32) color.Color {
	return color.NRGBA{R: uint8(c >> 16), G: uint8(c >> 8), B: uint8(c), A: 0xff}
}

func (t testTheme) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	if c, ok := tints[t.dark][name]; ok {
		return c
	}
	if t.dark {
		return theme.DefaultTheme().Color(name, theme.VariantDark)
	}
	return theme.DefaultTheme().Color(name, theme.VariantLight)
}

func (t testTheme) Font(s fyne.TextStyle) fyne.Resource {
	if t.font != nil {
		return t.font
	}
	return theme.DefaultTheme().Font(s)
}

func (t testTheme) Size(name fyne.ThemeSizeName) float32 {
	if name == theme.SizeNameText && t.size > 0 {
		return t.size
	}
	return theme.DefaultTheme().Size(name)
}

// opened shows a Prose in a window of the given size, in the test theme.
func opened(t testing.TB, th testTheme, text string, paragraphs []Paragraph, w, h float32) (*Prose, fyne.Window) {
	t.Helper()
	app := test.NewTempApp(t)
	th.Theme = theme.DefaultTheme()
	app.Settings().SetTheme(th)
	p := New()
	p.SetTypography(16, 1.5, 0)
	clock := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	p.now = func() time.Time { return clock }
	p.SetText(text, paragraphs)
	win := test.NewTempWindow(t, p)
	win.SetPadded(false)
	win.Resize(fyne.NewSize(w, h))
	return p, win
}
