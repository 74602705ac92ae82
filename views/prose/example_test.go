package prose_test

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/views/prose"
)

// A heading and a paragraph with one highlight that can be clicked.
func ExampleProse() {
	w := fyne.CurrentApp().NewWindow("Reader")
	text := "High water\nThe harbour of Port Almery is closed."
	p := prose.New()
	p.SetText(text, []prose.Paragraph{
		{Start: 0, End: 10, Style: prose.Heading},
		{Start: 11, End: len(text)},
	})
	p.SetLayer(1, []prose.Decoration{{
		Start: 26, End: 37, Fill: theme.ColorNameHover,
		Line: prose.Solid, LineColour: theme.ColorNamePrimary, ID: "Port Almery",
	}})
	p.OnTapped = func(_ int, ids []string, _ fyne.Position) { fmt.Println(ids) }
	w.SetContent(p)
}
