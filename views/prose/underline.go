package prose

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

func (p *Prose) lineColour(d *Decoration) color.NRGBA {
	if d.LineColour == "" {
		return p.colour(theme.ColorNameForeground)
	}
	return p.colour(d.LineColour)
}

// drawLine draws the line of a decoration from x0 to x1, below the text.
func (v *lineView) drawLine(p *Prose, d *Decoration, x0, x1 float32) {
	if d.Line == NoLine {
		return
	}
	ink := p.lineColour(d)
	top, h := v.band(p)
	foot, w := top+h, x1-x0
	switch d.Line {
	case Solid: // 1 px: at a scale of 1, 1.5 px would be drawn as 2 and look like Thick
		v.rect(lineDepth, x0, foot-2, w, 1, ink)
	case Double:
		v.rect(lineDepth, x0, foot-4, w, 1, ink)
		v.rect(lineDepth, x0, foot-1, w, 1, ink)
	case Thick:
		v.rect(lineDepth, x0, foot-3, w, 3, ink)
	case Heavy:
		v.rect(lineDepth, x0, foot-1, w, 2, ink)
	case Dotted:
		v.row(fyne.NewPos(x0, foot-4), fyne.NewSize(w, 3), look{ink, 5, dot})
	case Dashed:
		v.row(fyne.NewPos(x0, foot-3), fyne.NewSize(w, 2), look{ink, 8, dash})
	case Box:
		b := v.rect(lineDepth, round(x0)-fillPad, top, round(x1)-round(x0)+fillPad, h, color.NRGBA{})
		b.StrokeColor, b.StrokeWidth = ink, 1.5
		b.Refresh()
	}
}
