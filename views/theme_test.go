package views

import (
	"image/color"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
)

var shades = []variant{light, dark, sepia}

// tintsOfText are the colours that text is drawn on.
func tintsOfText() []fyne.ThemeColorName {
	tints := []fyne.ThemeColorName{colourPaper, colourHit, colourLit, colourShared, colourBadge, theme.ColorNameBackground, theme.ColorNameSelection}
	for name := range palettes {
		if strings.HasSuffix(string(name), ".fill") {
			tints = append(tints, name)
		}
	}
	for _, c := range news.Colours {
		tints = append(tints, markColour(c))
	}
	return tints
}

// Fills are opaque: where they overlap, text stands on the topmost. Only the
// light on a place that was jumped to lets them show through.
func TestTextIsReadableOnEveryTintAndUnderTheLightOfAJump(t *testing.T) {
	for _, choice := range shades {
		th := newsTheme{choice}
		text := th.Color(theme.ColorNameForeground, 0)
		for _, name := range tintsOfText() {
			tint := th.Color(name, 0)
			if c := contrast(text, tint); c < 7 {
				t.Errorf("%s: text on %s has a contrast of %.2f, want 7", choice, name, c)
			}
			lit := over(flashOf(th), tint)
			if c := contrast(text, lit); c < 4.5 {
				t.Errorf("%s: text on %s that is lit has a contrast of %.2f, want 4.5", choice, name, c)
			}
		}
	}
}

// flashOf is the light of a jump at its brightest, as views/prose paints it.
func flashOf(th fyne.Theme) color.NRGBA {
	c := color.NRGBAModel.Convert(th.Color(theme.ColorNamePrimary, 0)).(color.NRGBA)
	c.A = 76
	return c
}

func TestLinesAndQuietTextStandOutFromWhatTheyAreDrawnOn(t *testing.T) {
	paper := []fyne.ThemeColorName{colourPaper}
	passages := []fyne.ThemeColorName{colourPaper, colourLit, colourShared}
	around := []fyne.ThemeColorName{colourPaper, theme.ColorNameBackground}
	drawnOn := map[fyne.ThemeColorName][]fyne.ThemeColorName{
		colourQuiet: around, colourFigure: around, theme.ColorNamePlaceHolder: around, theme.ColorNameError: around,
		theme.ColorNamePrimary: append(passages, theme.ColorNameBackground), // links
	}
	for name := range palettes {
		if strings.HasSuffix(string(name), ".line") {
			drawnOn[name] = paper
		}
	}
	for _, k := range news.FactKinds {
		drawnOn[figureLine(k)] = append(passages, theme.ColorNameBackground)
	}
	for _, c := range news.Colours {
		drawnOn[markLine(c)] = passages
	}
	for _, choice := range shades {
		th := newsTheme{choice}
		for name, grounds := range drawnOn {
			for _, ground := range grounds {
				if c := contrast(th.Color(name, 0), th.Color(ground, 0)); c < 4.5 {
					t.Errorf("%s: %s on %s has a contrast of %.2f, want 4.5", choice, name, ground, c)
				}
			}
		}
	}
}

// A tint is no ground for words of its own line only: the line has the paper
// below it as well, so that what WCAG asks of signs is enough.
func TestALineStandsOutFromItsOwnTint(t *testing.T) {
	for _, choice := range shades {
		th := newsTheme{choice}
		for kind, look := range looks {
			if c := contrast(th.Color(look.line, 0), th.Color(look.fill, 0)); c < 3 {
				t.Errorf("%s: the line of a %s on its tint has a contrast of %.2f, want 3", choice, kind, c)
			}
		}
	}
}

func TestColoursOfOnePurposeStayApartForEveryEye(t *testing.T) {
	sets := []struct {
		name  string
		want  float64
		names map[fyne.ThemeColorName]bool
	}{
		{"tints of names", 18, map[fyne.ThemeColorName]bool{}},
		{"lines of figures", 18, map[fyne.ThemeColorName]bool{}},
		{"marks", 12, map[fyne.ThemeColorName]bool{}},
		{"lines of marks", 12, map[fyne.ThemeColorName]bool{}},
	}
	for _, look := range looks {
		sets[0].names[look.fill] = true
	}
	for _, k := range news.FactKinds {
		sets[1].names[figureLine(k)] = true
	}
	for _, c := range news.Colours {
		sets[2].names[markColour(c)], sets[3].names[markLine(c)] = true, true
	}
	for _, choice := range shades {
		th := newsTheme{choice}
		for _, set := range sets {
			for a := range set.names {
				for b := range set.names {
					if a >= b {
						continue
					}
					if far, eye := nearest(th.Color(a, 0), th.Color(b, 0)); far < set.want {
						t.Errorf("%s, %s: %s and %s are %.1f apart for %s eyes, want %v", choice, set.name, a, b, far, eye, set.want)
					}
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
		for _, k := range news.FactKinds {
			if _, ok := palettes[figureLine(k)]; !ok {
				t.Errorf("no colour for %s", k)
			}
		}
	}
}

func TestAWatchWordIsReadableAndItsBoxStandsOut(t *testing.T) {
	for _, choice := range shades {
		th := newsTheme{choice}
		box := th.Color(colourWatched, 0)
		if c := contrast(box, th.Color(colourPaper, 0)); c < 4.5 {
			t.Errorf("%s: the box on the paper has a contrast of %.2f, want 4.5", choice, c)
		}
		for _, c := range news.Colours {
			if c, want := contrast(box, th.Color(markColour(c), 0)), 4.5; c < want {
				t.Errorf("%s: the box on a tint has a contrast of %.2f, want %v", choice, c, want)
			}
		}
	}
}
