package views

import (
	"image/color"
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
)

// luminance and contrast are those of WCAG 2.1.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	linear := func(v uint32) float64 {
		x := float64(v) / 0xFFFF
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestTextIsReadableOnEveryTint(t *testing.T) {
	for _, choice := range []variant{light, dark, sepia} {
		th := newsTheme{choice}
		text := th.Color(theme.ColorNameForeground, 0)
		for name := range palettes {
			s := string(name)
			if !strings.HasSuffix(s, ".fill") && !strings.HasPrefix(s, "newsglass.mark.") &&
				name != colourPaper && name != colourHit && name != colourLit && name != colourBadge {
				continue
			}
			if c := contrast(text, th.Color(name, 0)); c < 7 {
				t.Errorf("%s: text on %s has a contrast of %.2f, want 7", choice, name, c)
			}
		}
	}
}

func TestLinesAndQuietTextStandOutFromThePaper(t *testing.T) {
	for _, choice := range []variant{light, dark, sepia} {
		th := newsTheme{choice}
		for name := range palettes {
			if !strings.HasSuffix(string(name), ".line") && name != colourQuiet && name != colourFigure && name != theme.ColorNamePlaceHolder && name != theme.ColorNameError {
				continue
			}
			for _, behind := range []fyne.ThemeColorName{colourPaper, theme.ColorNameBackground} {
				if strings.HasSuffix(string(name), ".line") && behind != colourPaper {
					continue // underlines are drawn on paper only
				}
				if c := contrast(th.Color(name, 0), th.Color(behind, 0)); c < 4.5 {
					t.Errorf("%s: %s on %s has a contrast of %.2f, want 4.5", choice, name, behind, c)
				}
			}
		}
	}
}

func TestEveryColourIsKnownInEveryVariant(t *testing.T) {
	for _, choice := range variants {
		for name := range palettes {
			if (newsTheme{choice}).Color(name, theme.VariantLight) == nil {
				t.Errorf("%s: no colour %s", choice, name)
			}
		}
	}
}

func TestAWatchWordIsReadableAndItsBoxStandsOut(t *testing.T) {
	for _, choice := range []variant{light, dark, sepia} {
		th := newsTheme{choice}
		text, box := th.Color(theme.ColorNameForeground, 0), th.Color(colourWatched, 0)
		if c := contrast(box, th.Color(colourPaper, 0)); c < 4.5 {
			t.Errorf("%s: the box on the paper has a contrast of %.2f, want 4.5", choice, c)
		}
		for _, c := range news.Colours {
			tint := th.Color(markColour(c), 0)
			if c, want := contrast(text, tint), 7.0; c < want {
				t.Errorf("%s: text on %s has a contrast of %.2f, want %v", choice, tint, c, want)
			}
			if c, want := contrast(box, tint), 4.5; c < want {
				t.Errorf("%s: the box on %s has a contrast of %.2f, want %v", choice, tint, c, want)
			}
		}
	}
}
