package prose

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// look is a pattern along a line, repeated every period px.
type look struct {
	ink    color.NRGBA
	period float32
	shape  shape
}

// A shape is what a pattern repeats.
type shape int

const (
	dot shape = iota
	dash
)

// row hands out a strip of a pattern. A strip is one object, however many dots
// it has; it is painted anew only when it changes.
func (v *lineView) row(pos fyne.Position, size fyne.Size, l look) {
	r := v.rows.next(func() *canvas.Raster { return canvas.NewRaster(nil) })
	r.Move(pos)
	if v.looks[r] != l || r.Generator == nil {
		if v.looks == nil {
			v.looks = map[*canvas.Raster]look{}
		}
		v.looks[r] = l
		r.Generator = func(w, h int) image.Image {
			return strip(w, h, float64(l.period*float32(h)/size.Height), l)
		}
		r.Resize(size)
		r.Refresh()
		return
	}
	r.Resize(size)
}

// strip paints a pattern on a transparent image of w times h pixels.
func strip(w, h int, period float64, l look) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, max(0, w), max(0, h)))
	for x := range img.Rect.Dx() {
		along := math.Mod(float64(x)+0.5, period)
		for y := range img.Rect.Dy() {
			cover := l.shape.cover(along, float64(y)+0.5, float64(h), period)
			c := l.ink
			c.A = uint8(math.Round(float64(c.A) * min(1, max(0, cover))))
			img.SetNRGBA(x, y, c)
		}
	}
	return img
}

// cover tells how much of a pixel is inked: in full from 1 on, not at all from
// 0 down. x and y are its distances from the left and upper edge of the
// pattern, h the pattern's height.
func (s shape) cover(x, y, h, period float64) float64 {
	if s == dot {
		return h/2 - math.Hypot(x-h/2, y-h/2) + 0.5
	}
	return period*0.62 - x + 0.5
}
