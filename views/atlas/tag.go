package atlas

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// A labelKind says how a label is written.
type labelKind int

const (
	placeLabel labelKind = iota
	chosenLabel
	referenceLabel
	countryLabel
	ringLabel
	scaleLabel
	lineLabel // and the next two: a line of each Verdict
)

// lineLabelOf is the kind of the label of a line.
func lineLabelOf(v Verdict) labelKind { return lineLabel + labelKind(v) }

// size returns the height of the letters in pixels.
func (k labelKind) size() float32 {
	switch k {
	case placeLabel, chosenLabel, referenceLabel:
		return 12.5
	}
	return 11
}

func (k labelKind) style() fyne.TextStyle {
	return fyne.TextStyle{Bold: k == chosenLabel || k == referenceLabel || k >= lineLabel, Italic: k == ringLabel}
}

func (k labelKind) colour() fyne.ThemeColorName {
	switch {
	case k >= lineLabel:
		return Verdict(k - lineLabel).Colour()
	case k == placeLabel, k == chosenLabel, k == referenceLabel:
		return theme.ColorNameForeground
	}
	return ColourName
}

// measure returns the size of a label. Measuring a text anew takes some
// microseconds, so the sizes are kept.
func (a *Atlas) measure(text string, kind labelKind) vec {
	key := wording{text, kind.size(), kind.style()}
	size, known := a.sizes[key]
	if !known {
		s := fyne.MeasureText(text, key.size, key.style)
		size = vec{float64(s.Width), float64(s.Height)}
		a.sizes[key] = size
	}
	return size
}

type wording struct {
	text  string
	size  float32
	style fyne.TextStyle
}

// halo is where the copies of a label stand that part it from what is below.
var halo = [...]fyne.Delta{{DX: -1, DY: -1}, {DX: 1, DY: -1}, {DX: -1, DY: 1}, {DX: 1, DY: 1}}

// A tag shows one label: its words, and copies of them in the colour of the
// land behind it.
type tag struct {
	texts [len(halo) + 1]*canvas.Text // the words last
}

func newTag() *tag {
	t := &tag{}
	for i := range t.texts {
		t.texts[i] = canvas.NewText("", nil)
	}
	return t
}

func (t *tag) set(a *Atlas, l label) {
	for i, text := range t.texts {
		name := ColourLand
		at := fyne.NewPos(float32(l.box.x0), float32(l.box.y0))
		if i < len(halo) {
			at = at.Add(halo[i])
		} else {
			name = l.kind.colour()
		}
		text.Move(at)
		ink := a.colour(name)
		if text.Text == l.text && text.Color == ink && text.TextSize == l.kind.size() && text.TextStyle == l.kind.style() {
			text.Show()
			continue
		}
		text.Text, text.Color, text.TextSize, text.TextStyle = l.text, ink, l.kind.size(), l.kind.style()
		text.Show()
		text.Refresh()
	}
}

func (t *tag) hide() {
	for _, text := range t.texts {
		text.Hide()
	}
}
