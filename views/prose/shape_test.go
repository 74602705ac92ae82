package prose

import (
	"math/rand/v2"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

func TestWordsAreAsWideAsFyneSaysTheyAre(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(testTheme{Theme: theme.DefaultTheme()})
	letters := []rune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?'\"()-–—‘’“”…/&%$€£äöüßéèñçłđŞſƒ ffiflTAVWoy")
	rng := rand.New(rand.NewPCG(11, 12))
	m := &fyneMeasurer{}
	fast := 0
	for range 4000 {
		var b strings.Builder
		for range 1 + rng.IntN(12) {
			b.WriteRune(letters[rng.IntN(len(letters))])
		}
		word := b.String()
		f := face{size: float32(11 + rng.IntN(30)), bold: rng.IntN(2) == 0}
		if rng.IntN(2) == 0 {
			f.font = fontOf(monospace())
		}
		want, _ := fyne.CurrentApp().Driver().RenderedTextSize(word, f.size, fyne.TextStyle{Bold: f.bold}, f.font.resource())
		if got := m.width(word, f); got != want.Width {
			t.Fatalf("%q in %v is %v px wide, Fyne says %v", word, f, got, want.Width)
		}
		if _, ok := m.shaper.width(word, firstFace(f), f.size); ok {
			fast++
		}
	}
	if fast < 2000 {
		t.Errorf("only %d of 4000 words took the short way", fast)
	}
}

func TestOtherWordsAreLeftToFyne(t *testing.T) {
	test.NewTempApp(t)
	m := &fyneMeasurer{}
	for _, word := range []string{"", "שלום", "河", "e\u0301", "⛈", "a\tb", "soft\u00adhyphen", "\xff"} {
		if px, ok := m.shaper.width(word, firstFace(face{size: 16}), 16); ok {
			t.Errorf("%q is %v px wide", word, px)
		}
	}
}
