package prose

import "fyne.io/fyne/v2"

// A Style is the look of a paragraph. The zero value is Body.
type Style int

// The styles. Sizes are relative to the body's.
const (
	Body       Style = iota
	Heading          // bold, 1.55 times the size
	Subheading       // bold, 1.1 times the size
	Caption          // 0.85 times the size, in the muted colour
)

// A Paragraph is a stretch [Start, End) of the text that is set apart from
// the next by a gap. A line feed inside it begins a new line without a gap.
type Paragraph struct {
	Start, End int
	Style      Style
}

// A Line is the way a decoration is underlined or framed. The zero value is
// NoLine. The lines differ in shape, so that colour is never the only sign.
type Line int

// The lines.
const (
	NoLine Line = iota
	Solid       // one fine line
	Double      // two lines of 1 px
	Thick       // one line of 3 px
	Dotted      // round dots
	Dashed      // short strokes
	Box         // an outline around the words
	Heavy       // one line of 2 px, a little below the others
)

// A Decoration highlights the stretch [Start, End) of the text.
type Decoration struct {
	Start, End int
	Fill       fyne.ThemeColorName // background, "" for none
	Line       Line
	LineColour fyne.ThemeColorName // of Line and of the sign of Strong; "" is the foreground
	ID         string              // given back in events; "" is invisible to them
	Strong     bool                // carries a dot at its end, for what has more to say
}
