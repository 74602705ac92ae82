package atlas

import (
	"encoding/binary"
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"
)

// A brush paints areas and lines into a picture. Areas and lines of one colour
// are collected and then painted together, so that they do not darken each
// other where they meet.
type brush struct {
	picture *image.RGBA
	view    box // of the picture, and a little more
	path    vector.Rasterizer
	used    bool
	mask    *image.Alpha // what the path covers
	ring    []vec
	spare   []vec
}

// into makes the brush paint into a picture.
func (b *brush) into(picture *image.RGBA) {
	size := picture.Rect.Size()
	b.picture = picture
	if b.mask == nil || b.mask.Rect != picture.Rect {
		b.mask = image.NewAlpha(picture.Rect)
	}
	b.view = box{0, 0, float64(size.X), float64(size.Y)}.grown(8)
	b.reset()
}

func (b *brush) reset() {
	size := b.picture.Rect.Size()
	b.path.Reset(size.X, size.Y)
	b.used = false
}

// paint paints what was collected, and forgets it. Painting over a mask takes a
// quarter of the time that vector.Rasterizer takes to paint into a picture.
func (b *brush) paint(c color.RGBA) {
	if b.used {
		b.path.DrawOp = draw.Src
		b.path.Draw(b.mask, b.mask.Rect, image.Opaque, image.Point{})
		tint(b.picture, b.mask, c)
	}
	b.reset()
}

// tint lays a colour over a picture without transparent parts where a mask of
// the same size covers it.
func tint(picture *image.RGBA, mask *image.Alpha, c color.RGBA) {
	full := [4]uint8{c.R, c.G, c.B, c.A}
	for i := 0; i < len(mask.Pix); i++ {
		if i+8 <= len(mask.Pix) && binary.NativeEndian.Uint64(mask.Pix[i:]) == 0 {
			i += 7 // most of a map is not covered by lines
			continue
		}
		switch cover := mask.Pix[i]; {
		case cover == 0:
		case cover == 255 && c.A == 255:
			copy(picture.Pix[4*i:4*i+4], full[:])
		default:
			blend(picture.Pix[4*i:4*i+4:4*i+4], c, float64(cover)/255)
		}
	}
}

// flood covers the whole picture.
func (b *brush) flood(c color.RGBA) {
	draw.Draw(b.picture, b.picture.Rect, image.NewUniform(c), image.Point{}, draw.Src)
}

// area collects a closed shape; a hole runs the other way round.
func (b *brush) area(s *shape, p placing) {
	b.ring = p.ring(s, b.view, b.ring)
	b.ring, b.spare = clipRing(b.ring, b.spare, b.view)
	b.polygon(b.ring)
}

func (b *brush) polygon(ring []vec) {
	if len(ring) < 3 {
		return
	}
	b.used = true
	b.path.MoveTo(float32(ring[0].x), float32(ring[0].y))
	for _, v := range ring[1:] {
		b.path.LineTo(float32(v.x), float32(v.y))
	}
	b.path.ClosePath()
}

// segment collects a straight line as a rectangle. Rectangles all turn the
// same way, so they add up where lines meet.
func (b *brush) segment(from, to vec, width float64) {
	from, to, ok := clipSegment(from, to, b.view)
	along := to.minus(from)
	length := along.length()
	if !ok || length == 0 {
		return
	}
	along = along.times(width / 2 / length)
	across := vec{-along.y, along.x}
	// Half of half a width longer at both ends: no gap shows at a bend.
	from, to = from.minus(along.times(0.5)), to.plus(along.times(0.5))
	corners := [4]vec{from.plus(across), to.plus(across), to.minus(across), from.minus(across)}
	b.polygon(corners[:])
}

// disc paints a round spot with an edge inside it, at once: thousands of spots
// take a few milliseconds. Its border is smooth by the share of each pixel
// that its distance from the circle stands for.
func (b *brush) disc(centre vec, radius, edge float64, fill, rim color.RGBA) {
	bounds := image.Rect(
		int(math.Floor(centre.x-radius-1)), int(math.Floor(centre.y-radius-1)),
		int(math.Ceil(centre.x+radius+1)), int(math.Ceil(centre.y+radius+1))).Intersect(b.picture.Rect)
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			d := vec{float64(x) + 0.5, float64(y) + 0.5}.minus(centre).length()
			outer, inner := share(radius-d+0.5), share(radius-edge-d+0.5)
			if outer == 0 {
				continue
			}
			i := b.picture.PixOffset(x, y)
			pixel := b.picture.Pix[i : i+4 : i+4]
			blend(pixel, rim, outer)
			blend(pixel, fill, inner)
		}
	}
}

func share(x float64) float64 { return max(0, min(1, x)) }

// blend lays a colour over a pixel of a picture without transparent parts.
func blend(pixel []uint8, c color.RGBA, cover float64) {
	if cover == 0 {
		return
	}
	keep := 1 - cover*float64(c.A)/255
	pixel[0] = uint8(float64(pixel[0])*keep + float64(c.R)*cover + 0.5)
	pixel[1] = uint8(float64(pixel[1])*keep + float64(c.G)*cover + 0.5)
	pixel[2] = uint8(float64(pixel[2])*keep + float64(c.B)*cover + 0.5)
}
