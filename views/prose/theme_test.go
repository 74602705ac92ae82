package prose

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

func TestAnotherThemeRepaintsAndMeasuresOnlyWhatItMust(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	decorateStory(p)
	p.SetTypography(0, 1.5, 0)
	first := &p.doc.tokens[0]
	first.width++ // shows whether the words are measured anew
	width := first.width
	use := func(th testTheme) {
		th.Theme = theme.DefaultTheme()
		fyne.CurrentApp().Settings().SetTheme(th)
		p.Refresh()
	}
	ink := func() color.Color { return p.page.views[0].texts.used[0].Color }
	light, fill := ink(), p.page.views[2].rects[fillDepth].used[0].FillColor
	use(testTheme{dark: true})
	if ink() == light || p.page.views[2].rects[fillDepth].used[0].FillColor == fill {
		t.Error("the colours stay")
	}
	if first.width != width {
		t.Error("new colours make it measure the words")
	}
	use(testTheme{dark: true, size: 30})
	if first.width == width || p.doc.typo.size != 30 {
		t.Error("a new size does not make it measure the words")
	}
}

func TestAColourThatTheThemeDoesNotKnowIsNoPanic(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	p.SetLayer(0, []Decoration{on(story, "lower", Decoration{Fill: "no such", Line: Line(99), LineColour: "nor this", Strong: true})})
	if c := p.colour("no such"); c.A != 0 {
		t.Errorf("it is %v", c)
	}
}

func TestALightFadesAndLeavesNothing(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	p.flash = flash{start: at("lower"), end: at(" quarter"), glow: 1}
	p.page.redecorate()
	lit := func() (found []color.Color) {
		for _, v := range p.page.views {
			for _, r := range v.rects[flashDepth].used {
				found = append(found, r.FillColor)
			}
		}
		return found
	}
	bright := lit()
	p.fade(0.5)
	dim := lit()
	p.fade(0)
	if len(bright) != 1 || len(dim) != 1 || bright[0] == dim[0] || len(lit()) != 0 {
		t.Errorf("bright %v, dim %v, then %v", bright, dim, lit())
	}
}
