package atlas

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"
)

// A brush paints areas and lines into a picture. Those of one colour are
// collected and then painted together, so that they do not darken each other
// where they meet.
type brush struct {
	picture *image.RGBA
	view    box // of the picture, and a little more

	corners []vec // of all that is collected, one polygon after the other
	ends    []int // of the polygons in corners
	extent  box   // around them

	path  vector.Rasterizer
	mask  image.Alpha
	ring  []vec
	spare []vec
}

// into makes the brush paint into a picture without transparent parts.
func (b *brush) into(picture *image.RGBA) {
	size := picture.Rect.Size()
	b.picture = picture
	b.view = box{0, 0, float64(size.X), float64(size.Y)}.grown(8)
	b.forget()
}

func (b *brush) forget() {
	b.corners, b.ends = b.corners[:0], b.ends[:0]
	b.extent = box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
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

// polygon collects a closed line that lies in the view.
func (b *brush) polygon(ring []vec) {
	if len(ring) < 3 {
		return
	}
	for _, v := range ring {
		b.extent.x0, b.extent.x1 = min(b.extent.x0, v.x), max(b.extent.x1, v.x)
		b.extent.y0, b.extent.y1 = min(b.extent.y0, v.y), max(b.extent.y1, v.y)
	}
	b.corners = append(b.corners, ring...)
	b.ends = append(b.ends, len(b.corners))
}

// segment collects a straight line as a rectangle. Rectangles all turn the
// same way, so they add up where lines meet.
func (b *brush) segment(from, to vec, width float64) {
	from, to, ok := clipSegment(from, to, b.view)
	along := to.minus(from)
	length := along.length()
	if !ok || !(length > 0) {
		return
	}
	along = along.times(width / 2 / length)
	across := vec{-along.y, along.x}
	corners := [4]vec{from.plus(across), to.plus(across), to.minus(across), from.minus(across)}
	b.polygon(corners[:])
}

// paint paints what was collected, and forgets it. The rasterizer fills a mask
// of only the part of the picture that is touched, over which we lay the
// colour: painting into the picture by itself takes it four times as long.
func (b *brush) paint(c color.RGBA) {
	touched := image.Rect(
		int(math.Floor(b.extent.x0)), int(math.Floor(b.extent.y0)),
		int(math.Ceil(b.extent.x1)), int(math.Ceil(b.extent.y1))).Intersect(b.picture.Rect)
	if len(b.ends) > 0 && !touched.Empty() {
		b.trace(touched)
		b.tint(touched.Min, c)
	}
	b.forget()
}

// trace fills the mask with what was collected in a part of the picture.
func (b *brush) trace(part image.Rectangle) {
	width, height := part.Dx(), part.Dy()
	if cap(b.mask.Pix) < width*height {
		b.mask.Pix = make([]uint8, width*height)
	}
	b.mask = image.Alpha{Pix: b.mask.Pix[:width*height], Stride: width, Rect: image.Rect(0, 0, width, height)}
	b.path.Reset(width, height)
	start, origin := 0, vec{float64(part.Min.X), float64(part.Min.Y)}
	for _, end := range b.ends {
		first := b.corners[start].minus(origin)
		b.path.MoveTo(float32(first.x), float32(first.y))
		for _, v := range b.corners[start+1 : end] {
			v = v.minus(origin)
			b.path.LineTo(float32(v.x), float32(v.y))
		}
		b.path.ClosePath()
		start = end
	}
	b.path.DrawOp = draw.Src
	b.path.Draw(&b.mask, b.mask.Rect, image.Opaque, image.Point{})
}
