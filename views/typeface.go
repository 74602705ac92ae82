package views

import (
	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/resources"
)

// typeface is what the text that is read is set in.
type typeface string

const (
	serif typeface = "serif" // Noto Serif
	sans  typeface = "sans"  // the typeface of the window
)

var typefaces = []typeface{serif, sans}

var (
	serifRegular = fyne.NewStaticResource("NotoSerif-Regular.ttf", resources.Serif)
	serifBold    = fyne.NewStaticResource("NotoSerif-Bold.ttf", resources.SerifBold)
)

// setType sets the text as the person prefers it.
func (r *reader) setType(p preferences) {
	if p.typeface() == serif {
		r.text.SetFonts(serifRegular, serifBold)
	} else {
		r.text.SetFonts(nil, nil)
	}
	r.text.SetParagraphSpacing(p.paragraphSpacing())
	r.text.SetTypography(p.typeSize(), p.lineHeight(), p.columnWidth())
}
