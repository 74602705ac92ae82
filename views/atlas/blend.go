package atlas

import (
	"encoding/binary"
	"image"
	"image/color"
	"math"
)

// tint lays a colour over the picture where the mask, put at a point of it,
// covers it.
func (b *brush) tint(at image.Point, c color.RGBA) {
	for y := range b.mask.Rect.Dy() {
		cover := b.mask.Pix[y*b.mask.Stride:][:b.mask.Rect.Dx()]
		tintRow(b.picture.Pix[b.picture.PixOffset(at.X, at.Y+y):], cover, c)
	}
}

func tintRow(pixels, cover []uint8, c color.RGBA) {
	for x := 0; x < len(cover); x++ {
		if x+8 <= len(cover) && binary.NativeEndian.Uint64(cover[x:]) == 0 {
			x += 7 // most of a map is not covered by lines
			continue
		}
		blend(pixels[4*x:4*x+4:4*x+4], c, uint32(cover[x]))
	}
}

// blend lays a colour over an opaque pixel; cover is 0 to 255.
func blend(pixel []uint8, c color.RGBA, cover uint32) {
	switch {
	case cover == 0:
		return
	case cover == 255 && c.A == 255:
		pixel[0], pixel[1], pixel[2] = c.R, c.G, c.B
		return
	}
	const full = 255 * 255
	keep := full - cover*uint32(c.A)
	mix := func(below, above uint8) uint8 {
		return uint8((uint32(below)*keep + uint32(above)*cover*255 + full/2) / full)
	}
	pixel[0], pixel[1], pixel[2] = mix(pixel[0], c.R), mix(pixel[1], c.G), mix(pixel[2], c.B)
}

// disc paints a round spot with a rim inside its edge, at once. Its edges are
// smooth: a pixel is covered by the share that its distance from the circle
// stands for.
func (b *brush) disc(centre vec, radius, rim float64, fill, rimColour color.RGBA) {
	bounds := image.Rect(
		int(math.Floor(centre.x-radius-1)), int(math.Floor(centre.y-radius-1)),
		int(math.Ceil(centre.x+radius+1)), int(math.Ceil(centre.y+radius+1))).Intersect(b.picture.Rect)
	inner, outer := max(0, radius-rim-0.5), radius+0.5
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		dy := float64(y) + 0.5 - centre.y
		row := b.picture.Pix[b.picture.PixOffset(bounds.Min.X, y):]
		for x := range bounds.Dx() {
			dx := float64(bounds.Min.X+x) + 0.5 - centre.x
			pixel := row[4*x : 4*x+4 : 4*x+4]
			switch square := dx*dx + dy*dy; {
			case square >= outer*outer:
			case square <= inner*inner:
				blend(pixel, fill, 255)
			default:
				d := math.Sqrt(square)
				blend(pixel, rimColour, covered(radius-d))
				blend(pixel, fill, covered(radius-rim-d))
			}
		}
	}
}

// covered is how much of a pixel, 0 to 255, lies within an edge when its
// middle lies so many pixels within.
func covered(within float64) uint32 { return uint32(255 * max(0, min(1, within+0.5))) }
