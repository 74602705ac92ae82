package prose

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// depth is the order of painting.
type depth int

const (
	fillDepth depth = iota
	lineDepth
	flashDepth
	selectionDepth
	textDepth
	depths // how many there are
)

// lineView is what is drawn of one line. Its objects are used again for other
// lines: making them costs more than changing them.
type lineView struct {
	line   line
	y      float32 // of the line on the page
	pieces []piece
	texts  pool[*canvas.Text]
	rects  [textDepth]pool[*canvas.Rectangle]
	rows   pool[*canvas.Raster]
	looks  map[*canvas.Raster]look // of the rows
}

// set makes the view show a line.
func (v *lineView) set(p *Prose, l *line) {
	v.line = *l
	v.y = endMargin + l.y
	v.pieces = p.doc.pieces(l)
	v.setText(p)
	v.decorate(p)
}

// rlm makes its neighbours read from right to left.
const rlm = "\u200f"

func (v *lineView) setText(p *Prose) {
	d := p.doc
	s := d.blocks[v.line.block].style
	own := d.typo.face(s)
	m := d.widths.of(own)
	foot := v.y + round((d.pitch(&v.line)-m.height)/2) + m.baseline
	ink := p.colour(p.textColour(s))
	v.texts.reset()
	for _, c := range v.pieces {
		shown := visible(d.text[c.start:c.end])
		if strings.Trim(shown, " ") == "" {
			continue
		}
		if c.rtl {
			shown = rlm + shown + rlm
		}
		f, here := own, m
		if c.foreign {
			f = own.themes()
			here = metrics{d.widths.of(f).height, d.widths.baseline(shown, f)}
		}
		t := v.texts.next(newText)
		t.Move(fyne.NewPos(p.left()+c.x, round(foot-here.baseline)))
		t.Resize(fyne.NewSize(c.width, here.height))
		write(t, shown, f, ink)
	}
	v.texts.done()
}

// write changes what a text says and how, and draws it anew only if it must.
func write(t *canvas.Text, shown string, f face, ink color.NRGBA) {
	source := f.font.resource()
	same := t.Text == shown && t.TextSize == f.size && t.TextStyle.Bold == f.bold && t.FontSource == source && t.Color == color.Color(ink)
	t.Text, t.TextSize, t.FontSource, t.Color = shown, f.size, source, ink
	t.TextStyle.Bold = f.bold
	if !same {
		t.Refresh()
	}
}

func (v *lineView) colourText(p *Prose) {
	ink := p.colour(p.textColour(p.doc.blocks[v.line.block].style))
	for _, t := range v.texts.used {
		if t.Color != color.Color(ink) {
			t.Color = ink
			t.Refresh()
		}
	}
}

// append adds the objects of one depth.
func (v *lineView) append(objects []fyne.CanvasObject, z depth) []fyne.CanvasObject {
	if z == textDepth {
		for _, t := range v.texts.used {
			objects = append(objects, t)
		}
		return objects
	}
	for _, r := range v.rects[z].used {
		objects = append(objects, r)
	}
	if z == lineDepth {
		for _, r := range v.rows.used {
			objects = append(objects, r)
		}
	}
	return objects
}

// hide takes the view out of sight.
func (v *lineView) hide() {
	v.texts.reset()
	v.texts.done()
	v.resetRects()
}

func newText() *canvas.Text {
	return canvas.NewText("", color.Transparent)
}

// textColour names the colour of a style's text.
func (p *Prose) textColour(s Style) fyne.ThemeColorName {
	if s == Caption {
		return p.CaptionColour
	}
	return theme.ColorNameForeground
}

// colour looks a name up in the theme; a name that it does not know is
// transparent.
func (p *Prose) colour(name fyne.ThemeColorName) color.NRGBA {
	c := p.Theme().Color(name, fyne.CurrentApp().Settings().ThemeVariant())
	if c == nil {
		return color.NRGBA{}
	}
	return color.NRGBAModel.Convert(c).(color.NRGBA)
}
