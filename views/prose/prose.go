package prose

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Prose shows a text. Make one with [New]; its methods and callbacks belong to
// the UI goroutine.
type Prose struct {
	widget.BaseWidget

	// OnTapped is told of a click that selects nothing: the offset of the
	// character under it, or nearest to it, the IDs of the decorations under it
	// (topmost first, nil beside the text) and its place on the canvas.
	OnTapped func(offset int, ids []string, pos fyne.Position)
	// OnSecondaryTapped is OnTapped for the other button. A selection stays.
	OnSecondaryTapped func(offset int, ids []string, pos fyne.Position)
	// OnHover is told when the decorations under the mouse change. ids is nil
	// when there is none any more.
	OnHover func(ids []string, pos fyne.Position)
	// OnSelected is told when the mouse or the keyboard has finished a
	// selection; of a double click's word once no third click can follow. pos is the mouse's, or the end of the selection's, on the canvas.
	OnSelected func(start, end int, pos fyne.Position)
	// OnHandled is told when the mouse has moved an end of the stretch between
	// the handles (see [Prose.SetHandles]) and lets go of it.
	OnHandled func(start, end int)
	// OnUnsettled is told when what is shown beside the text may be out of
	// place: the mouse is pressed, the selection changes, or the view moves.
	OnUnsettled func()
	// OnTypedKey and OnTypedRune receive the typing that the widget has no use
	// for while it has the focus.
	OnTypedKey  func(*fyne.KeyEvent)
	OnTypedRune func(rune)
	// OnShortcut receives the shortcuts that the widget does not know. The
	// canvas receives them when it is nil.
	OnShortcut func(fyne.Shortcut)

	// CaptionColour is the colour of captions.
	CaptionColour fyne.ThemeColorName

	doc    *document
	layers layers
	scroll *container.Scroll
	page   *page
	ruler  *ruler
	size   fyne.Size // of the widget: the scroll and the ruler
	fonts  string
	asked  typography // size 0: the theme's
	column float32    // greatest width, 0: all there is

	selection selection
	handles   handles
	press     press
	hover     hover
	flash     flash
	shift     bool // a shift key is down

	anchor   int     // offset of the line on top, kept through changes of size
	within   float32 // px of that line that are above the view
	settling bool    // the scroll moves because the layout changes
	goal     *goal   // where to scroll to once there is a size

	now func() time.Time // for counting clicks
}

// New returns an empty Prose.
func New() *Prose {
	p := &Prose{CaptionColour: theme.ColorNamePlaceHolder, now: time.Now}
	p.asked.factor, p.asked.spacing = 1.5, 0.5
	p.page, p.ruler = newPage(p), newRuler(p)
	p.scroll = container.NewVScroll(p.page)
	p.scroll.OnScrolled = p.scrolled
	p.ExtendBaseWidget(p)
	p.SetText("", nil)
	return p
}

// SetText replaces the text and removes all layers and the selection; the view
// goes to the top. Paragraphs lie in the order of the text and do not overlap;
// what is in none of them is not shown. nil stands for one paragraph.
func (p *Prose) SetText(text string, paragraphs []Paragraph) {
	p.endGestures()
	p.layers = nil
	p.selection, p.handles = selection{}, handles{}
	p.goal, p.anchor, p.within = nil, 0, 0
	p.fonts = useFonts(p.Theme())
	p.doc = newDocument(text, paragraphs, p.typography(), words.widthCache)
	p.page.forget()
	p.ruler.set(nil)
	p.arrange()
	p.reflow()
}

// Text returns the text.
func (p *Prose) Text() string { return p.doc.text }

// SetLayer replaces the decorations of layer z. Layers with a small z are
// painted first. No decorations remove the layer. What lies outside the text
// is left out.
func (p *Prose) SetLayer(z int, decorations []Decoration) {
	p.layers = p.layers.set(z, p.doc.text, decorations)
	p.page.redecorate()
}

// SetTypography sets the size of body text in px (0: the theme's), the line
// height as a multiple of it (0: 1.5) and the greatest width of the column in
// px, which is centred (0: all the width there is).
func (p *Prose) SetTypography(size, lineHeight, columnWidth float32) {
	if !(lineHeight > 0) {
		lineHeight = 1.5
	}
	asked := p.asked
	asked.size, asked.factor = clampSize(size), min(max(lineHeight, 0.8), 10)
	p.set(asked, max(0, columnWidth))
}

// SetParagraphSpacing sets the gap between two paragraphs of body text, in
// lines: 0.5 unless it is set.
func (p *Prose) SetParagraphSpacing(lines float32) {
	asked := p.asked
	if asked.spacing = 0; lines > 0 {
		asked.spacing = min(lines, 10)
	}
	p.set(asked, p.column)
}

// SetFonts sets the fonts of text and of bold text, as TrueType or OpenType;
// nil, or what is no font, stands for the theme's. Words that hold what the font
// lacks are set in the theme's, which has others to fall back on.
func (p *Prose) SetFonts(regular, bold fyne.Resource) {
	asked := p.asked
	asked.regular, asked.bold = fontOf(regular), fontOf(bold)
	p.set(asked, p.column)
}

func (p *Prose) set(asked typography, column float32) {
	if asked == p.asked && column == p.column {
		return
	}
	p.asked, p.column = asked, column
	p.remeasure()
	p.reflow()
}

// clampSize keeps a text size in the range that can be drawn.
func clampSize(size float32) float32 {
	if !(size > 0) {
		return 0
	}
	return min(max(size, 4), 400)
}

// typography is what was asked for, with the theme's size where nothing was.
func (p *Prose) typography() typography {
	t := p.asked
	if t.size == 0 {
		t.size = p.Theme().Size(theme.SizeNameText)
	}
	return t
}

// remeasure measures the text anew when fonts or sizes have changed, and
// reports whether they have.
func (p *Prose) remeasure() bool {
	fonts := useFonts(p.Theme())
	t := p.typography()
	if fonts == p.fonts && t == p.doc.typo {
		return false
	}
	p.fonts = fonts
	p.doc.setTypography(t)
	return true
}

// Refresh takes over the theme's colours, and its fonts and sizes where they
// have changed.
func (p *Prose) Refresh() {
	p.BaseWidget.Refresh()
	if p.remeasure() {
		p.reflow()
		return
	}
	p.page.recolour()
	p.ruler.place()
}

// CreateRenderer is for Fyne.
func (p *Prose) CreateRenderer() fyne.WidgetRenderer {
	p.ExtendBaseWidget(p)
	return &proseRenderer{p}
}

type proseRenderer struct{ p *Prose }

func (r *proseRenderer) Destroy() {
	r.p.endGestures()
	r.p.flash.stop()
}
func (r *proseRenderer) MinSize() fyne.Size { return fyne.NewSize(120, 60) }
func (r *proseRenderer) Refresh()           {}

func (r *proseRenderer) Objects() []fyne.CanvasObject {
	if r.p.ruler.lanes == 0 {
		return []fyne.CanvasObject{r.p.scroll}
	}
	return []fyne.CanvasObject{r.p.scroll, r.p.ruler}
}

func (r *proseRenderer) Layout(size fyne.Size) {
	r.p.size = size
	r.p.arrange()
	r.p.reflow()
}

// arrange puts the ruler beside the scroll bar. The text stays where it is,
// with a ruler or without.
func (p *Prose) arrange() {
	wide := min(p.ruler.width(), p.size.Width)
	p.settling = true
	p.scroll.Resize(fyne.NewSize(p.size.Width-wide, p.size.Height))
	p.settling = false
	p.ruler.Move(fyne.NewPos(p.size.Width-wide, 0))
	p.ruler.Resize(fyne.NewSize(wide, p.size.Height))
}
