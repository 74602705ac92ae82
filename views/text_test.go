package views

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestCutLeavesShortTextWholeAndSplitsNoRune(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"Mosul", 60, "Mosul"}, {"Mosul", 5, "Mosul"}, {"Mosul", 2, "Mo"}, {"Mosul", 0, ""}, {"", 60, ""}, {"", 0, ""},
		{"né", 2, "n"}, {"né", 3, "né"}, {"né", 4, "né"}, {"\xff\x80\x80", 2, ""},
	} {
		if got := cut(c.text, c.n); got != c.want {
			t.Errorf("cut(%q, %d) = %q, want %q", c.text, c.n, got, c.want)
		}
	}
}

func TestEllipsisFitsWhateverTheRoom(t *testing.T) {
	newTestApp(t, light)
	for _, text := range []string{"", "M", "Mosul", "Abu Mohammed al-Adnani of Aleppo"} {
		for _, width := range []float32{-40, 0, 3, 40, 1000} {
			got := ellipsis(text, width, smallSize, fyne.TextStyle{})
			if got != text && len([]rune(got)) > len([]rune(text)) {
				t.Errorf("%q in %v is %q", text, width, got)
			}
		}
	}
}
