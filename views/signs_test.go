package views

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"github.com/go-text/typesetting/font"
)

// Signs that a view looks for in a text and does not show.
const sought = "）。、，』」"

func TestEverySignThatTheWindowShowsIsInAFontThatIsPartOfTheProgram(t *testing.T) {
	var fonts []*font.Face
	for _, r := range []fyne.Resource{theme.DefaultTextFont(), theme.DefaultTextBoldFont(), theme.DefaultSymbolFont(), theme.DefaultEmojiFont()} {
		face, err := font.ParseTTF(bytes.NewReader(r.Content()))
		if err != nil {
			t.Fatal(err)
		}
		fonts = append(fonts, face)
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	translations, err := filepath.Glob("../resources/translations/*.json")
	if err != nil || len(translations) == 0 {
		t.Fatalf("no translations: %v", err)
	}
	for _, name := range append(files, translations...) {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range string(data) {
			if r < 0x80 || strings.ContainsRune(sought, r) {
				continue
			}
			shown := false
			for _, f := range fonts {
				if _, ok := f.NominalGlyph(r); ok {
					shown = true
				}
			}
			if !shown {
				t.Errorf("%s has %q (%U), which only a font of the system may have", name, r, r)
			}
		}
	}
}
