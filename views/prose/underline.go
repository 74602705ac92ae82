package prose

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

func (p *Prose) lineColour(d *Decoration) color.Color {
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
	case Solid:
		v.rect(lineDepth, x0, foot-2.5, w, 1.5, ink)
	case Double:
		v.rect(lineDepth, x0, foot-4, w, 1, ink)
		v.rect(lineDepth, x0, foot-1, w, 1, ink)
	case Thick:
		v.rect(lineDepth, x0, foot-3, w, 3, ink)
	case Dotted:
		v.row(x0, foot-3, w, 2, ink, 4, dot)
	case Dashed:
		v.row(x0, foot-3, w, 2, ink, 8, dash)
	case Box:
		b := v.rect(lineDepth, x0-fillPad, top, w+2*fillPad, h, color.Transparent)
		b.StrokeColor, b.StrokeWidth = ink, 1.5
		b.Refresh()
	}
}

// row hands out a strip of a pattern that repeats every period px. A strip is
// one object, however many dots it has.
func (v *lineView) row(x, y, w, h float32, ink color.Color, period float32, shape pattern) {
	r := v.rows.next(func() *canvas.Raster { return canvas.NewRaster(nil) })
	r.Generator = func(pw, ph int) image.Image {
		return strip(pw, ph, float64(ph)/float64(h)*float64(period), ink, shape)
	}
	r.Move(fyne.NewPos(x, y))
	r.Resize(fyne.NewSize(w, h))
	r.Refresh()
}

// A pattern tells how much of a pixel is inked, from 0 to 1: x and y are the
// distances from the pattern's left and upper edge, h its height and period
// its length.
type pattern func(x, y, h, period float64) float64

func dot(x, y, h, _ float64) float64 {
	return h/2 - math.Hypot(x-h/2, y-h/2) + 0.5
}

func dash(x, _, _, period float64) float64 { return period*0.62 - x + 0.5 }

// strip paints a pattern on a transparent image.
func strip(w, h int, period float64, ink color.Color, shape pattern) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, max(0, w), max(0, h)))
	c := color.NRGBAModel.Convert(ink).(color.NRGBA)
	for x := range img.Rect.Dx() {
		for y := range img.Rect.Dy() {
			cover := shape(math.Mod(float64(x)+0.5, period), float64(y)+0.5, float64(h), period)
			alpha := uint8(math.Round(float64(c.A) * min(1, max(0, cover))))
			img.SetNRGBA(x, y, color.NRGBA{R: c.R, G: c.G, B: c.B, A: alpha})
		}
	}
	return img
}
